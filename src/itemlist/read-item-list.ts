import type { Checked, Diagnostic } from '../model/diagnostic';
import type { ItemList, ListReading } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import { chooseSheet, type SheetRows } from './choose-sheet';
import { columnIndex } from './column-letters';
import { Desk } from './desk';
import type { DraftList, Said } from './draft';
import { fileLimits, type ReadLimits } from './limits';
import { readDocument } from './read-document';
import { readCsv, readSheet, type TableOptions } from './read-table';
import { relateItems } from './relate-items';
import { timekeeper, type Clock } from './timekeeper';
import { Unreadable } from './unreadable';

/** A file with items: its text, or the rows of the sheets of a workbook. `hash` is the SHA-256 of its bytes, for the report. */
export type ItemListInput = {
  readonly file: string;
  readonly hash: string;
  /** How the bytes were read, in words. */
  readonly encoding?: string;
  readonly options?: ReadOptions;
} & (
  | { readonly format: 'csv' | 'json' | 'yaml'; readonly text: string }
  | { readonly format: 'xlsx'; readonly sheets: readonly SheetRows[] }
);

/** What the user has settled about a table, instead of having it found out. */
export interface ReadOptions extends TableOptions {
  /** Name of a sheet, or its number from 1. */
  readonly sheet?: string;
  /** What the list may hold; the limits of a file unless given. */
  readonly limits?: ReadLimits;
  /** Without one, reading takes as long as it takes. */
  readonly clock?: Clock;
}

type Read = DraftList & { readonly reading: ListReading };

/**
 * Reads an item list, forgiving in how figures are written and strict in everything else. A figure that cannot be read
 * exactly is missing, with a warning; a fault that leaves open which item or which class is meant is an error, and with an
 * error there is no list. All diagnostics are reported, in the order of the text.
 */
export function readItemList(input: ItemListInput, vocabulary: Vocabulary): Checked<ItemList> {
  const { limits = fileLimits, clock } = input.options ?? {};
  const desk = new Desk(input.file, vocabulary, limits, timekeeper(limits, clock));
  const { assumptions, items, reading } = readWhole(input, desk);
  const diagnostics = [...desk.diagnostics.toSorted(byPlace), ...desk.more];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics };
  return {
    ok: true,
    value: { file: input.file, hash: input.hash, assumptions, items, reading },
    diagnostics,
  };
}

function readWhole(
  input: ItemListInput,
  desk: Desk,
): Pick<ItemList, 'assumptions' | 'items'> & Pick<Read, 'reading'> {
  const start = { place: { file: input.file, line: 1, column: 1 } };
  try {
    const { assumptions, drafts, reading } = readInput(input, desk);
    const items = relateItems(drafts, desk);
    const declared = assumptionsOf(assumptions, desk);
    if (items.length === 0 && !desk.diagnostics.some(({ severity }) => severity === 'error'))
      desk.error(start, { id: 'empty-list', found: 'no items', expected: 'at least one' });
    return { assumptions: declared, items, reading };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    desk.error(start, error.fault);
    return { assumptions: [], items: [], reading: { format: input.format } };
  }
}

function readInput(input: ItemListInput, desk: Desk): Read {
  const { options = {}, encoding } = input;
  switch (input.format) {
    case 'csv': {
      const read = readCsv(input.text, desk, options);
      return {
        ...read,
        reading: { format: 'csv', ...(encoding !== undefined && { encoding }), ...read.reading },
      };
    }
    case 'json':
    case 'yaml':
      return {
        ...readDocument(input.text, input.format, desk),
        reading: { format: input.format, ...(encoding !== undefined && { encoding }) },
      };
    case 'xlsx': {
      const chosen = chooseSheet(input.sheets, desk, options);
      if (chosen === undefined) return { assumptions: [], drafts: [], reading: { format: 'xlsx' } };
      const read = readSheet(chosen.rows, desk, options);
      const otherSheets = input.sheets.filter((other) => other !== chosen).map(({ name }) => name);
      return { ...read, reading: { format: 'xlsx', sheet: chosen.name, otherSheets, ...read.reading } };
    }
  }
}

export function assumptionsOf(said: readonly Said[], desk: Desk): readonly string[] {
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
