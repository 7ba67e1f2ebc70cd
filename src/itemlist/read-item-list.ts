import type { Checked, Diagnostic } from '../model/diagnostic';
import type { ItemList } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import { columnIndex } from './column-letters';
import { Desk } from './desk';
import type { Said } from './draft';
import { readCsv } from './read-csv';
import { readDocument } from './read-document';
import { relateItems } from './relate-items';

/** A file with items, decoded to text. `hash` is the SHA-256 of its bytes, for the report. */
export interface ItemListInput {
  readonly file: string;
  readonly text: string;
  readonly format: 'csv' | 'json' | 'yaml';
  readonly hash: string;
}

/**
 * Reads an item list, forgiving in how figures are written and strict in everything else. A figure that cannot be read
 * exactly is missing, with a warning; a fault that leaves open which item or which class is meant is an error, and with an
 * error there is no list. All diagnostics are reported, in the order of the text.
 */
export function readItemList(input: ItemListInput, vocabulary: Vocabulary): Checked<ItemList> {
  const desk = new Desk(input.file, vocabulary);
  const { assumptions, drafts } =
    input.format === 'csv' ? readCsv(input.text, desk) : readDocument(input.text, input.format, desk);
  const items = relateItems(drafts, desk);
  const declared = assumptionsOf(assumptions, desk);
  if (items.length === 0 && !desk.diagnostics.some(({ severity }) => severity === 'error')) {
    const place = { file: input.file, line: 1, column: 1 };
    desk.error({ place }, { id: 'empty-list', found: 'no items', expected: 'at least one' });
  }

  const diagnostics = desk.diagnostics.toSorted(byPlace);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics };
  return {
    ok: true,
    value: { file: input.file, hash: input.hash, assumptions: declared, items },
    diagnostics,
  };
}

function assumptionsOf(said: readonly Said[], desk: Desk): readonly string[] {
  const ids = new Set<string>();
  for (const { text, where } of said) {
    const found = desk.names.assumptions.find(text);
    if ('fault' in found) desk.error(where, found.fault);
    else if (ids.has(found.id))
      desk.warning(where, { id: 'repeated-assumption', found: `\`${found.id}\` declared twice` });
    else ids.add(found.id);
  }
  return [...ids];
}

/** Cells of one row have one place. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.place.line - b.place.line || a.place.column - b.place.column || cellOf(a) - cellOf(b);
}

function cellOf({ cell }: Diagnostic): number {
  return cell === undefined ? 0 : columnIndex(cell.column);
}
