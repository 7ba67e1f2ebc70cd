import { createColors } from 'picocolors';
import { diagnosticMessage } from '../../model/diagnostic';
import { printPlace } from '../../model/place';
import { changeKinds, type ChangeFinding, type RuleDiff } from '../../model/rule-change';
import type { Lang } from '../../model/text';
import { printable } from '../text/printable';
import { kindHeadings, limitsSentence, severityWords } from './change-words';

/** A comparison of two versions for a terminal: findings by kind, each with witness, places and changed lines. */
export function changeText(diff: RuleDiff, lang: Lang, colour: boolean): string {
  const paint = createColors(colour);
  const [base, head] = diff.versions;
  const header = [
    paint.bold(`${diff.tool.name} ${diff.tool.version}: ${printable(base.label)} → ${printable(head.label)}`),
    ...diff.lists.map(({ id, jurisdiction }) => {
      const days = [base.asOf[id], head.asOf[id]].map((day) => day ?? '-');
      return `${jurisdiction[lang]}: ${[...new Set(days)].join(' → ')}`;
    }),
    paint.dim(limitsSentence[lang]),
  ];
  const groups = changeKinds.flatMap((kind) => {
    const found = diff.findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) return [];
    const heading = paint.underline(`${kindHeadings[kind][lang]} (${found.length})`);
    return ['', heading, ...found.flatMap((finding) => findingLines(finding, lang, paint))];
  });
  const faults = diff.diagnostics.map(
    (diagnostic) =>
      `${printable(printPlace(diagnostic.place))}: ${paint.red('error')}: ${printable(diagnosticMessage(diagnostic))}`,
  );
  return [
    ...header,
    ...groups,
    ...(faults.length === 0 ? [] : ['', ...faults]),
    '',
    totalLine(diff, lang),
    '',
  ].join('\n');
}

function findingLines(
  finding: ChangeFinding,
  lang: Lang,
  paint: ReturnType<typeof createColors>,
): readonly string[] {
  const { severity, message, sides, details, text, fingerprint, approved } = finding;
  const [before, after] = sides;
  const where = [
    ...(before === undefined ? [] : [`- ${printPlace(before)}`]),
    ...(after === undefined ? [] : [`+ ${printPlace(after)}`]),
  ];
  return [
    `${paint.bold(severityWords[severity][lang])}  ${printable(message[lang])}  ${paint.dim(`[${finding.kind} ${fingerprint}]`)}`,
    ...(approved === undefined ? [] : [`    ${approvedText(approved, lang)}`]),
    ...details.map((detail) => `    ${printable(detail[lang])}`),
    ...where.map((line) => paint.dim(`    ${printable(line)}`)),
    ...(text ?? '').split('\n').flatMap((line) => (line === '' ? [] : [`      ${paintLine(line, paint)}`])),
  ];
}

function paintLine(line: string, paint: ReturnType<typeof createColors>): string {
  const shown = printable(line);
  if (line.startsWith('+')) return paint.green(shown);
  return line.startsWith('-') ? paint.red(shown) : paint.dim(shown);
}

/** Who approved a finding, why and until when. */
export function approvedText(approved: NonNullable<ChangeFinding['approved']>, lang: Lang): string {
  const { role, reason, expires } = approved;
  return lang === 'en'
    ? `approved by ${role} until ${expires}: ${reason}`
    : `${role}が承認（${expires}まで）：${reason}`;
}

/** `2 wider, 1 gap closed, 3 flips` in the order of the kinds. */
export function totalLine({ counts, items, findings }: RuleDiff, lang: Lang): string {
  const parts = changeKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${kindHeadings[kind][lang]}: ${counts[kind]}`);
  const approved = findings.filter((finding) => finding.approved !== undefined).length;
  const more = [
    ...(approved === 0 ? [] : [lang === 'en' ? `approved: ${approved}` : `承認済み：${approved}`]),
    ...(items === undefined
      ? []
      : [
          lang === 'en'
            ? `${items.flipped} of ${items.compared} items of ${items.file} flip`
            : `${items.file}の${items.compared}品目中${items.flipped}品目の判定が変わる`,
        ]),
  ];
  const nothing = lang === 'en' ? 'no change' : '変更なし';
  return [...(parts.length === 0 ? [nothing] : parts), ...more].join(lang === 'en' ? ', ' : '、');
}
