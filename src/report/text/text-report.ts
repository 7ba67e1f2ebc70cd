import { createColors } from 'picocolors';
import type { Comparison } from '../../model/comparison';
import type { Lang } from '../../model/text';
import { faultMessage } from '../messages/fault-words';
import { fill } from '../messages/fill';
import { printWhere } from '../messages/cell-words';
import { messagesIn } from '../messages/messages';
import { findingViews } from '../view/finding-view';
import type { Wording } from '../view/trace-rows';
import { alignments, alignmentWord, statusKey, statusWord } from '../words';
import { cutCalled, displayWidth, padToWidth } from './display-width';
import { itemLines } from './item-lines';
import { licenceText } from './licence-text';
import { licenceMessagesIn } from '../messages/licence-messages';
import { printable } from './printable';

const nameWidth = 48;

/** The report for a terminal: a table of all items, the reasons per item, the findings and the counts. */
export function textReport(comparison: Comparison, lang: Lang, colour: boolean): string {
  const paint = createColors(colour);
  const t = messagesIn(lang);
  const wording: Wording = { t, lang, glossary: comparison.glossary };
  const { lists, tool, input, items, counts } = comparison;
  const header = [
    paint.bold(fill(t.textHeader, { tool: tool.name, version: tool.version, file: printable(input.file) })),
    ...lists.map(
      (list) => `${list.jurisdiction[lang]}: ${list.title[lang]}, ${fill(t.statusAsOf, { date: list.asOf })}`,
    ),
    ...input.assumptions.map((id) =>
      fill(t.byAssumption, { assumption: comparison.glossary.assumptions[id]?.[lang] ?? id }),
    ),
    paint.dim(t.textDisclaimer),
  ];
  const ordered = alignments.flatMap((alignment) => items.filter((item) => item.alignment === alignment));
  const rows = ordered.map((item) => [
    cutCalled(printable(item.name), nameWidth),
    ...item.verdicts.map((verdict) => statusWord(statusKey(verdict), t).word),
    alignmentWord(item.alignment, lists, t, lang).word,
  ]);
  const reasons = ordered.flatMap((item) => [
    paint.bold(printable(item.name)),
    ...itemLines(item, lists, wording),
    '',
  ]);
  const findings = findingViews(comparison, wording)
    .filter((finding) => finding.severity !== 'note')
    .flatMap((finding) => [
      `${paint.bold(finding.severityWord)}  ${printable(finding.message)}`,
      ...finding.reviews.map((review) => `  ${paint.dim(printable(review))}`),
    ]);
  const summary = alignments.map(
    (alignment) => `${alignmentWord(alignment, lists, t, lang).word}: ${String(counts[alignment])}`,
  );
  const warnings = comparison.diagnostics.map(
    (diagnostic) => `${printable(printWhere(diagnostic, t))}: ${printable(faultMessage(diagnostic, lang))}`,
  );
  const head = [t.subject, ...lists.map((list) => list.jurisdiction[lang]), t.outcome];
  return [
    ...header,
    '',
    ...table([head, ...rows]),
    '',
    ...reasons,
    ...section(paint.underline(t.warningsHeading), warnings),
    ...section(paint.underline(t.findingsHeading), findings.length === 0 ? [t.noFindings] : findings),
    ...section(paint.underline(licenceMessagesIn(lang).heading), licenceText(comparison, lang)),
    ...section(paint.underline(t.summaryHeading), summary),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines, ''];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padToWidth(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body];
}
