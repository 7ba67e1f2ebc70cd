import { readItemList, type ItemListInput } from '../itemlist/read-item-list';
import type { Checked } from '../model/diagnostic';
import type { ItemList } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import type { SourceText } from './source-text';

/** Reads an item list; its format is told by the ending of its name, never guessed from its text. */
export function readItems(source: SourceText, vocabulary: Vocabulary): Checked<ItemList> {
  const format = formatOf(source.file);
  if (format !== undefined) return readItemList({ ...source, format }, vocabulary);
  const place = { file: source.file, line: 1, column: 1 };
  const fault = { id: 'unknown-format', found: `a file called \`${source.file}\`` };
  const expected = 'a name that ends in `.csv`, `.json`, `.yaml` or `.yml`';
  return {
    ok: false,
    diagnostics: [{ severity: 'error', place, ...fault, expected, repair: 'name the file by its format' }],
  };
}

const formats: ReadonlyMap<string, ItemListInput['format']> = new Map([
  ['csv', 'csv'],
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

function formatOf(file: string): ItemListInput['format'] | undefined {
  return formats.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '');
}
