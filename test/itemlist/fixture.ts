import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { readItemList } from '../../src/itemlist/read-item-list';
import type { Checked } from '../../src/model/diagnostic';
import type { ItemList } from '../../src/model/item';
import { vocabulary } from './vocabulary';

export const fixtures = resolve(__dirname, '../../fixtures/item-lists');

export function readFixture(file: string): Checked<ItemList> {
  return readText(readFileSync(resolve(fixtures, file), 'utf8'), extname(file).slice(1), file);
}

export function readText(text: string, format: string, file = `list.${format}`): Checked<ItemList> {
  if (format !== 'csv' && format !== 'json' && format !== 'yaml') throw new Error(format);
  return readItemList({ file, text, format, hash: 'of-the-file' }, vocabulary);
}

/** The list, for texts that ought to be readable. */
export function listOf(checked: Checked<ItemList>): ItemList {
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics, undefined, 1));
  return checked.value;
}
