import { stringify } from 'csv-stringify/sync';
import type { Comparison } from '../../model/comparison';
import type { Finding } from '../../model/finding';
import { plain } from '../json/plain';

/** Name and version of the form of one line; the number grows when a reader of the old form would misread the new one. */
export const lineForm = 'ecalign-result/1';

/** One compared item as a line of JSON: verdicts, claims and findings, without the explanation of every paragraph. */
export function resultLine(
  item: Comparison['items'][number],
  number: number,
  findings: readonly Finding[],
): string {
  const { item: id, alignment, summary, claims, stated } = item;
  const verdicts = item.verdicts.map((verdict) =>
    Object.fromEntries(Object.entries(verdict).filter(([key]) => key !== 'controls')),
  );
  const line = {
    form: lineForm,
    number,
    id,
    name: stated.name,
    alignment,
    summary,
    verdicts,
    claims,
    findings,
    place: stated.place,
  };
  return `${JSON.stringify(plain(line))}\n`;
}

/**
 * Rows as CSV (RFC 4180, Windows line ends). Text that a spreadsheet would take for a formula begins with an apostrophe: an
 * item may be called `=HYPERLINK(…)`.
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows' },
  );
}
