import type { Comparison } from '../../model/comparison';
import type { Lang } from '../../model/text';
import { exitCode, type FailOn } from '../exit-code';
import { messagesIn } from '../messages/messages';
import type { Wording } from '../view/trace-rows';
import { clauseHeader, clauseRows } from './clause-table';
import { csvLines, resultLine } from './result-lines';
import { resultHeader, resultRow } from './result-table';
import { resultWord } from './result-words';
import { sourceRows } from './source-table';
import type { TextSheet } from './write-workbook';

/** Results as tables to work on, in the order of the input. */
export type ResultFormat = 'csv' | 'jsonl' | 'xlsx';

/** Rows of the clause-by-clause sheet: more than a person reads, and less than a spreadsheet holds. */
const mostClauses = 200_000;

/** Writes a comparison as a table: text, or the bytes of a workbook. Decides nothing. */
export async function renderResults(
  comparison: Comparison,
  { format, lang, failOn }: { readonly format: ResultFormat; readonly lang: Lang; readonly failOn: FailOn },
): Promise<{ readonly output: string | Uint8Array; readonly exitCode: 0 | 1 }> {
  return { output: await write(comparison, format, lang), exitCode: exitCode(comparison, failOn) };
}

/** The beginning of a table of results; a table in lines of JSON has none. */
export function resultHead(comparison: Comparison, format: 'csv' | 'jsonl', lang: Lang): string {
  if (format === 'jsonl') return '';
  // With the mark, spreadsheets read it as UTF-8.
  return `\ufeff${csvLines([resultHeader(comparison.lists, wordingOf(comparison, lang))])}`;
}

/** The items of a comparison as lines of a table, the first of them numbered `first`. */
export function resultLines(
  comparison: Comparison,
  format: 'csv' | 'jsonl',
  lang: Lang,
  first: number,
): string {
  const { items, lists } = comparison;
  const findingsOf = findingsByItem(comparison);
  if (format === 'jsonl')
    return items.map((item, index) => resultLine(item, first + index, findingsOf(item.item))).join('');
  const wording = wordingOf(comparison, lang);
  return csvLines(
    items.map((item, index) => resultRow(item, first + index, findingsOf(item.item), lists, wording)),
  );
}

function wordingOf({ glossary }: Comparison, lang: Lang): Wording {
  return { t: messagesIn(lang), lang, glossary };
}

async function write(comparison: Comparison, format: ResultFormat, lang: Lang): Promise<string | Uint8Array> {
  if (format !== 'xlsx')
    return resultHead(comparison, format, lang) + resultLines(comparison, format, lang, 1);
  const { items, lists } = comparison;
  const wording = wordingOf(comparison, lang);
  const findingsOf = findingsByItem(comparison);
  const rows = [
    resultHeader(lists, wording),
    ...items.map((item, index) => resultRow(item, index + 1, findingsOf(item.item), lists, wording)),
  ];
  const { writeWorkbook } = await import('./write-workbook.js');
  return writeWorkbook(sheetsOf(comparison, rows, wording));
}

function findingsByItem({ findings }: Comparison): (item: string) => Comparison['findings'] {
  const byItem = new Map<string, Comparison['findings'][number][]>();
  for (const finding of findings)
    byItem.set(finding.subject, [...(byItem.get(finding.subject) ?? []), finding]);
  return (item) => byItem.get(item) ?? [];
}

function sheetsOf(
  comparison: Comparison,
  results: readonly (readonly string[])[],
  wording: Wording,
): readonly TextSheet[] {
  const { lang } = wording;
  const clauses: (readonly string[])[] = [[resultWord('legend', lang)], clauseHeader(wording)];
  for (const item of comparison.items) {
    const rows = clauseRows(item, comparison.lists, wording);
    if (clauses.length + rows.length > mostClauses) {
      clauses.push([resultWord('more', lang)]);
      break;
    }
    clauses.push(...rows);
  }
  return [
    {
      name: resultWord('resultsSheet', lang),
      rows: results,
      headRows: 1,
      widths: [6, 14, 22, 18, ...[0, 1].flatMap(() => [11, 16, 9, 16, 12]), 12, 30, 28, 20, 48, 8],
    },
    {
      name: resultWord('clausesSheet', lang),
      rows: clauses,
      headRows: 2,
      widths: [12, 20, 9, 16, 24, 7, 40, 18, 30, 7, 18, 28],
    },
    {
      name: resultWord('sourcesSheet', lang),
      rows: sourceRows(comparison, wording),
      headRows: 0,
      widths: [34, 80, 16],
    },
  ];
}
