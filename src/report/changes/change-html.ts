import { createHash } from 'node:crypto';
import { diagnosticMessage } from '../../model/diagnostic';
import { printPlace } from '../../model/place';
import { changeKinds, type ChangeFinding, type RuleDiff } from '../../model/rule-change';
import type { Lang } from '../../model/text';
import { approvedText, totalLine } from './change-text';
import { kindHeadings, limitsSentence, severityWords } from './change-words';

const css = `:root{color-scheme:light dark;--text:#1b1b1b;--back:#fff;--line:#767676;--soft:#f2f2f2;--plus:#005a2b;--minus:#8f1d14}
@media (prefers-color-scheme:dark){:root{--text:#f2f2f2;--back:#161616;--line:#9a9a9a;--soft:#262626;--plus:#7ddc9b;--minus:#ffb3ab}}
body{margin:0 auto;max-width:60rem;padding:1rem;color:var(--text);background:var(--back);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h2{border-bottom:1px solid var(--line);margin-top:2rem}li{margin:.75rem 0}.mark{border:1px solid currentColor;padding:0 .4em;font-weight:600}
pre{background:var(--soft);padding:.75rem;overflow-x:auto;white-space:pre-wrap}ins{color:var(--plus);text-decoration:none}del{color:var(--minus);text-decoration:none}
summary{cursor:pointer;min-height:24px}@media print{details::details-content{display:block}}`;

/** A comparison as one self-contained page: no script, no outside request, the same bytes for the same comparison. */
export function changeHtml(diff: RuleDiff, lang: Lang): string {
  const [base, head] = diff.versions;
  const style = createHash('sha256').update(css).digest('base64');
  const title = `${lang === 'en' ? 'Rule changes' : 'ルールの変更'}: ${base.label} → ${head.label}`;
  const groups = changeKinds.flatMap((kind) => {
    const found = diff.findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) return [];
    const items = found.map((finding) => findingItem(finding, lang));
    return [
      `<section aria-labelledby="${kind}"><h2 id="${kind}">${kindHeadings[kind][lang]} (${found.length})</h2>`,
      `<ul>${items.join('\n')}</ul></section>`,
    ];
  });
  const days = diff.lists.map(({ id, jurisdiction }) => {
    const both = [...new Set([base.asOf[id] ?? '-', head.asOf[id] ?? '-'])].join(' → ');
    return `<dt>${escape(jurisdiction[lang])}</dt><dd>${escape(both)}</dd>`;
  });
  const faults = diff.diagnostics.map(
    (fault) => `<li><code>${escape(printPlace(fault.place))}</code> ${escape(diagnosticMessage(fault))}</li>`,
  );
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title><style>${css}</style></head>`,
    `<body><header><h1>${escape(title)}</h1><p><strong>${escape(totalLine(diff, lang))}</strong></p>`,
    `<dl>${days.join('')}</dl><p>${limitsSentence[lang]}</p></header><main>`,
    ...(faults.length === 0 ? [] : [`<ul>${faults.join('')}</ul>`]),
    ...groups,
    `</main><footer><p>${escape(`${diff.tool.name} ${diff.tool.version}`)}</p></footer></body></html>`,
    '',
  ].join('\n');
}

function findingItem(finding: ChangeFinding, lang: Lang): string {
  const { severity, message, details, sides, text, fingerprint, approved } = finding;
  const [before, after] = sides;
  const where = [
    ...(before === undefined ? [] : [`<li>− <code>${escape(printPlace(before))}</code></li>`]),
    ...(after === undefined ? [] : [`<li>+ <code>${escape(printPlace(after))}</code></li>`]),
  ];
  const more = [
    ...(approved === undefined ? [] : [`<li>${escape(approvedText(approved, lang))}</li>`]),
    ...details.map((detail) => `<li>${escape(detail[lang])}</li>`),
    ...where,
    `<li><code>${fingerprint}</code></li>`,
  ];
  const lines = text === undefined ? '' : `<pre>${text.split('\n').map(lineOf).join('\n')}</pre>`;
  const summary = lang === 'en' ? 'details' : '詳細';
  return `<li><span class="mark">${severityWords[severity][lang]}</span> ${escape(message[lang])}<details><summary>${summary}</summary><ul>${more.join('')}</ul>${lines}</details></li>`;
}

function lineOf(line: string): string {
  if (line.startsWith('+')) return `<ins>${escape(line)}</ins>`;
  return line.startsWith('-') ? `<del>${escape(line)}</del>` : escape(line);
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
