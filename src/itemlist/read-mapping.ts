import { isMap, isScalar, parseDocument, type Pair, type Range } from 'yaml';
import type { Checked, Diagnostic } from '../model/diagnostic';
import { TextPlaces } from '../model/text-places';
import type { HeaderMapping } from './header-names';

/** What a mapping file settles about a table. */
export interface TableMapping {
  readonly columns: HeaderMapping;
  /** Row of the header, as a spreadsheet numbers it. */
  readonly headerRow?: number;
}

/**
 * Reads a mapping file: `columns`, a mapping from headers of the user's tables to headers that are understood (a parameter with
 * its unit, `id`, `class`, `ignore` …), and `header-row` where the header is not found. All faults are reported.
 */
export function readMapping(file: string, text: string): Checked<TableMapping> {
  const source = text.replace(/^\uFEFF/, '');
  const places = new TextPlaces(file, source);
  const diagnostics: Diagnostic[] = [];
  const fault = (offset: number, id: string, found: string, expected?: string): void => {
    const place = places.at(offset);
    diagnostics.push({ id, severity: 'error', place, found, ...(expected !== undefined && { expected }) });
  };
  const document = parseDocument(source, { prettyErrors: false, merge: false });
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const words = message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
    fault(pos[0], 'unreadable-document', words);
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };

  const columns = new Map<string, string>();
  let headerRow: number | undefined;
  const readColumn = (pair: Pair): void => {
    const { key, value } = pair;
    if (isScalar(key) && isScalar(value) && typeof value.value === 'string')
      columns.set(key.source ?? String(key.value), value.value);
    else
      fault(
        offsetOf(key),
        'unexpected-shape',
        'a header without its meaning',
        'text, such as `sample-rate [MSPS]` or `ignore`',
      );
  };
  if (!isMap(document.contents)) fault(0, 'unexpected-shape', 'no mapping', 'a mapping with `columns`');
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(key) ? String(key.value) : '';
    const number = isScalar(value) ? Number(value.value) : 0;
    if (name === 'columns' && isMap(value)) value.items.forEach(readColumn);
    else if (name === 'header-row' && Number.isInteger(number) && number > 0) headerRow = number;
    else
      fault(
        offsetOf(key),
        'unknown-key',
        `\`${name}\` in a mapping file`,
        '`columns` with a mapping, or `header-row` with the number of a row',
      );
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    value: { columns, ...(headerRow !== undefined && { headerRow }) },
    diagnostics,
  };
}

function offsetOf(node: unknown): number {
  const { range } = node as { range?: Range | null };
  return range?.[0] ?? 0;
}
