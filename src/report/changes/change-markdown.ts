import { diagnosticMessage } from '../../model/diagnostic';
import { printPlace } from '../../model/place';
import { changeKinds, type ChangeFinding, type RuleDiff } from '../../model/rule-change';
import type { Lang } from '../../model/text';
import { inertCode, inertText } from '../markdown/inert-text';
import { undisguised } from '../text/printable';
import { approvedText, totalLine } from './change-text';
import { kindHeadings, limitsSentence, severityWords } from './change-words';

/** A comment on GitHub holds 65,536 characters; some are left for whoever posts it. */
export const longestComment = 64_000;

/**
 * A comparison for a pull-request comment: what matters in a table first, then everything folded by kind. Where it would be
 * too long, changed lines are left out first, then details, then findings, and the comment says so.
 */
export function changeMarkdown(diff: RuleDiff, lang: Lang): string {
  for (const depth of ['lines', 'details', 'findings'] as const) {
    const text = write(diff, lang, depth, Infinity);
    if (text.length <= longestComment) return text;
  }
  for (let shown = Math.floor(diff.findings.length / 2); shown > 0; shown = Math.floor(shown / 2)) {
    const text = write(diff, lang, 'findings', shown);
    if (text.length <= longestComment) return text;
  }
  return write(diff, lang, 'findings', 0);
}

type Depth = 'lines' | 'details' | 'findings';

function write(diff: RuleDiff, lang: Lang, depth: Depth, most: number): string {
  const [base, head] = diff.versions;
  const days = diff.lists.map(({ id, jurisdiction }) => {
    const both = [...new Set([base.asOf[id] ?? '-', head.asOf[id] ?? '-'])];
    return `${jurisdiction[lang]} ${both.join(' → ')}`;
  });
  const telling = diff.findings.filter(({ severity }) => severity !== 'note').slice(0, Math.min(most, 20));
  const table =
    telling.length === 0
      ? []
      : [
          lang === 'en' ? '| Kind | What changed |' : '| 種別 | 変更内容 |',
          '| --- | --- |',
          ...telling.map(
            ({ kind, message }) => `| ${kindHeadings[kind][lang]} | ${inertText(message[lang])} |`,
          ),
        ];
  const folded = changeKinds.flatMap((kind) => {
    const found = diff.findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) return [];
    return [
      '',
      '<details>',
      `<summary>${kindHeadings[kind][lang]} (${found.length})</summary>`,
      '',
      ...found.slice(0, most).flatMap((finding) => findingLines(finding, lang, depth)),
      '</details>',
    ];
  });
  const faults = diff.diagnostics.map(
    (fault) => `- ${inertCode(printPlace(fault.place))}: ${inertText(diagnosticMessage(fault))}`,
  );
  const left = {
    en: {
      lines: '',
      details: 'Changed lines are left out for length.',
      findings: 'Details are left out for length.',
    },
    ja: {
      lines: '',
      details: '長さの都合により差分の行を省いた。',
      findings: '長さの都合により詳細を省いた。',
    },
  }[lang][depth];
  const title = lang === 'en' ? 'Rule changes' : 'ルールの変更';
  return [
    `### ${title}: ${inertCode(base.label)} → ${inertCode(head.label)}`,
    '',
    `**${inertText(totalLine(diff, lang))}**`,
    ...(left === '' ? [] : ['', `_${left}_`]),
    ...(faults.length === 0 ? [] : ['', ...faults]),
    ...(table.length === 0 ? [] : ['', ...table]),
    ...folded,
    '',
    `<sub>${days.map(inertText).join('; ')}. ${limitsSentence[lang]}</sub>`,
    '',
  ].join('\n');
}

function findingLines(finding: ChangeFinding, lang: Lang, depth: Depth): readonly string[] {
  const { severity, message, details, sides, text, fingerprint, approved } = finding;
  const [before, after] = sides;
  const where = [before, after].flatMap((place, index) =>
    place === undefined ? [] : [`${index === 0 ? '−' : '+'} ${inertCode(printPlace(place))}`],
  );
  const more = [
    ...(approved === undefined ? [] : [inertText(approvedText(approved, lang))]),
    ...details.map((detail) => inertText(detail[lang])),
    ...where,
  ];
  const fence = '`'.repeat(Math.max(3, ...(text?.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return [
    `- **${severityWords[severity][lang]}** ${inertText(message[lang])} ${inertCode(fingerprint)}`,
    ...(depth === 'findings' ? [] : more.map((line) => `  - ${line}`)),
    ...(depth !== 'lines' || text === undefined
      ? []
      : [
          '',
          `  ${fence}diff`,
          ...undisguised(text)
            .split('\n')
            .map((line) => `  ${line}`),
          `  ${fence}`,
          '',
        ]),
  ];
}
