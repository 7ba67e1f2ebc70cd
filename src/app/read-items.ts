import { readItemList, type ItemListInput } from '../itemlist/read-item-list';
import type { Checked } from '../model/diagnostic';
import type { ItemList } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import type { ItemSource } from './item-source';

/** Reads an item list. A workbook shows what it is; the format of a text is told by the ending of its name, never guessed. */
export function readItems(source: ItemSource, vocabulary: Vocabulary): Checked<ItemList> {
  const { file, hash, text, encoding, sheets, options } = source;
  const about = { file, hash, ...(encoding !== undefined && { encoding }), ...(options && { options }) };
  if (sheets !== undefined) return readItemList({ ...about, format: 'xlsx', sheets }, vocabulary);
  const format = formatOf(file);
  if (format !== undefined) return readItemList({ ...about, format, text }, vocabulary);
  const place = { file, line: 1, column: 1 };
  const fault = { id: 'unknown-format', found: `a text file called \`${file}\`` };
  const expected = 'a name that ends in `.csv`, `.tsv`, `.txt`, `.json`, `.yaml` or `.yml`, or a workbook';
  return {
    ok: false,
    diagnostics: [{ severity: 'error', place, ...fault, expected, repair: 'name the file by its format' }],
  };
}

/** Whether a list is a table, with a header and rows, and no document. */
export function isTable({ sheets, file }: Pick<ItemSource, 'sheets' | 'file'>): boolean {
  return sheets !== undefined || formatOf(file) === 'csv';
}

const formats: ReadonlyMap<string, Exclude<ItemListInput['format'], 'xlsx'>> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['tab', 'csv'],
  ['txt', 'csv'],
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

function formatOf(file: string): Exclude<ItemListInput['format'], 'xlsx'> | undefined {
  return formats.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '');
}
