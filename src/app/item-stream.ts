import { chooseSheet } from '../itemlist/choose-sheet';
import { csvRows } from '../itemlist/csv-rows';
import { UnreadableTable, type Delimiter } from '../itemlist/csv-table';
import { Desk } from '../itemlist/desk';
import { findDelimiter } from '../itemlist/find-delimiter';
import { headerNames, leadLength, openTable } from '../itemlist/read-table';
import { assumptionsOf } from '../itemlist/read-item-list';
import { whereOf, type Row } from '../itemlist/row';
import { fileKind } from '../itemlist/text/file-kind';
import { fromLine } from '../itemlist/text/from-line';
import { decoded, detectEncoding, encodingName, type Pieces } from '../itemlist/text/text-encoding';
import { openWorkbook } from '../itemlist/xlsx/open-workbook';
import { fileLimits, type ReadLimits } from '../itemlist/limits';
import { timekeeper } from '../itemlist/timekeeper';
import { excessive, Unreadable } from '../itemlist/unreadable';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { Item, ItemList } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import { readOptions, type ReadBounds, type ReadRequest } from './item-source';
import { refuseWholeListColumns } from './long/whole-list-columns';

/** A table that was looked through once: sound, with its number of items, and ready to be read item by item. */
export interface ItemStream {
  /** What holds for all of it. */
  readonly list: Omit<ItemList, 'items'>;
  readonly count: number;
  /** Whether it states classifications, which are checked against the verdicts. */
  readonly hasClaims: boolean;
  /** Warnings of the first rows that have any. */
  readonly diagnostics: readonly Diagnostic[];
  /** The items in the order of the file; one after the other, so that memory does not grow with their number. */
  readonly items: () => AsyncGenerator<Item>;
}

/** A file that can be read from its beginning as often as needed. */
export interface ListFile {
  readonly file: string;
  readonly hash: string;
  /** A piece is good until the next one is asked for. */
  readonly pieces: Pieces;
}

/**
 * Looks through a table of any length, a text or a workbook, without keeping it: any error, and there is no list, as with a
 * list that is read whole. What a whole list is needed for is refused (relations, destinations) or not looked at (whether
 * two rows have one id). The time that it takes is limited; whoever then asks for the items takes what time is needed.
 */
export async function openItemStream(
  source: ListFile,
  request: ReadRequest,
  vocabulary: Vocabulary,
  bounds: ReadBounds = { limits: fileLimits },
): Promise<Checked<ItemStream>> {
  const { file } = source;
  const read = readOptions(file, request, bounds);
  if (!read.ok) return read;
  return checked(file, async () => {
    const table = await tableOf(source, read.value, vocabulary);
    if ('diagnostics' in table) return { ok: false, diagnostics: table.diagnostics };
    return lookedThrough(source, table, read.value, vocabulary);
  });
}

/** What reading comes to; where the notation of a table, or a limit, ends it, that fault. */
export async function checked<Value>(
  file: string,
  read: () => Promise<Checked<Value>>,
): Promise<Checked<Value>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return refuse(file, error.fault);
    if (!(error instanceof UnreadableTable)) throw error;
    const { place, cell } = whereOf(error.row, error.index, file);
    return { ok: false, diagnostics: [{ severity: 'error', place, ...(cell && { cell }), ...error.fault }] };
  }
}

interface Table {
  /** Its rows; with a place of a row, those from there on, or from earlier. */
  readonly rows: (from?: Row) => AsyncGenerator<Row>;
  readonly reading: NonNullable<ItemList['reading']>;
}

type Options = Extract<ReturnType<typeof readOptions>, { ok: true }>['value'];

async function tableOf(
  { file, pieces }: ListFile,
  { encoding: asked, limits, ...options }: Options,
  vocabulary: Vocabulary,
): Promise<Table | { readonly diagnostics: readonly Diagnostic[] }> {
  const desk = new Desk(file, vocabulary);
  const kind = fileKind(await startOf(pieces));
  if (typeof kind !== 'string') return refuse(file, kind.fault);
  if (kind === 'workbook') {
    const workbook = await openWorkbook(await wholeOf(pieces, limits), limits);
    if ('fault' in workbook) return refuse(file, workbook.fault);
    const sheets = [];
    for (const sheet of workbook.sheets) {
      const lead = await firstRows(sheet.rows(), leadLength(options));
      sheets.push({ ...sheet, rows: lead, all: sheet.rows });
    }
    const chosen = chooseSheet(sheets, desk, options);
    if (chosen === undefined) return { diagnostics: desk.diagnostics };
    return { rows: () => chosen.all(), reading: { format: 'xlsx', sheet: chosen.name } };
  }
  const detected = await detectEncoding(pieces, asked);
  if ('fault' in detected) return refuse(file, detected.fault);
  const text = (): AsyncGenerator<string> => decoded(pieces, detected.encoding);
  const delimiter: Delimiter =
    options.delimiter ?? findDelimiter(await firstText(text()), headerNames(desk, options));
  return {
    rows: (from) =>
      csvRows(from === undefined ? text() : fromLine(text(), from.line), delimiter, limits, from),
    reading: { format: 'csv', encoding: encodingName(detected.encoding), delimiter },
  };
}

async function lookedThrough(
  { file, hash }: ListFile,
  { rows, reading }: Table,
  options: Options,
  vocabulary: Vocabulary,
): Promise<Checked<ItemStream>> {
  const lead = await firstRows(rows(), leadLength(options));
  const open = (desk: Desk) => openTable(lead, headerNames(desk, options), desk, options.mapping);
  const { limits, clock } = options;
  const desk = new Desk(file, vocabulary, limits, timekeeper(limits, clock));
  const table = open(desk);
  const { headerEnd } = table;
  // What stands above the header has another width than the rows below, which makes the library slow.
  const first = lead.find(({ number }) => number > headerEnd);
  const assumptions = assumptionsOf(table.assumptions, desk);
  refuseWholeListColumns(table.columns, desk);
  let count = 0;
  for await (const row of table.reader === undefined ? [] : rows(first)) {
    desk.inTime();
    if (row.number <= headerEnd) continue;
    if (table.reader?.draft(row) !== undefined) count += 1;
  }
  const diagnostics = [...desk.diagnostics, ...desk.more];
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  if (count === 0 && !isFaulty)
    return refuse(file, { id: 'empty-list', found: 'no items', expected: 'at least one' });
  if (isFaulty) return { ok: false, diagnostics };

  async function* items(): AsyncGenerator<Item> {
    const again = new Desk(file, vocabulary, limits);
    const { reader } = open(again);
    for await (const row of rows(first)) {
      if (row.number <= headerEnd) continue;
      const draft = reader?.draft(row);
      again.diagnostics.length = 0;
      if (draft !== undefined) yield { ...draft.item, related: [] };
    }
  }
  const list = { file, hash, assumptions, reading: { ...reading, ...table.reading } };
  const hasClaims = table.columns.some(({ kind }) => kind === 'claim');
  return { ok: true, value: { list, count, hasClaims, diagnostics, items }, diagnostics };
}

export function refuse(
  file: string,
  fault: Omit<Diagnostic, 'severity' | 'place'>,
): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: [{ severity: 'error', place: { file, line: 1, column: 1 }, ...fault }] };
}

export async function firstRows(rows: AsyncGenerator<Row>, most: number): Promise<readonly Row[]> {
  const first: Row[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length >= most) break;
  }
  return first;
}

/** Characters in which the delimiter is looked for. */
const sample = 64 * 1024;

export async function firstText(pieces: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length >= sample) break;
  }
  return text.length < sample ? text : text.slice(0, text.lastIndexOf('\n', sample) + 1);
}

export async function startOf(pieces: Pieces): Promise<Uint8Array> {
  for await (const piece of pieces()) return piece;
  return new Uint8Array();
}

async function wholeOf(pieces: Pieces, limits: ReadLimits): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces()) {
    size += piece.length;
    if (size > limits.bytes) throw excessive(limits, 'bytes', `more than ${limits.bytes} bytes`);
    all.push(Uint8Array.from(piece));
  }
  return Buffer.concat(all);
}
