import { isBlank, type Delimiter } from '../../itemlist/csv-table';
import { csvRows } from '../../itemlist/csv-rows';
import { ByteRows, type Next } from '../../itemlist/long/byte-rows';
import { Desk } from '../../itemlist/desk';
import { findDelimiter } from '../../itemlist/find-delimiter';
import { fileLimits, type ReadLimits } from '../../itemlist/limits';
import { assumptionsOf } from '../../itemlist/read-item-list';
import { headerNames, leadLength, openTable, type OpenTable } from '../../itemlist/read-table';
import { decoded, detectEncoding, encodingName, type Pieces } from '../../itemlist/text/text-encoding';
import { fileKind } from '../../itemlist/text/file-kind';
import type { Row } from '../../itemlist/row';
import { timekeeper } from '../../itemlist/timekeeper';
import type { Checked } from '../../model/diagnostic';
import type { ItemList } from '../../model/item';
import type { Vocabulary } from '../../model/vocabulary';
import { readOptions, type ReadBounds, type ReadRequest } from '../item-source';
import { checked, firstRows, firstText, refuse, startOf, type ListFile } from '../item-stream';
import { refuseWholeListColumns } from './whole-list-columns';

/** A table of text whose header was read, and nothing below it. */
export interface LongTable {
  readonly list: Omit<ItemList, 'items'>;
  readonly limits: ReadLimits;
  readonly delimiter: Delimiter;
  readonly hasClaims: boolean;
  /** Where its faults are told. */
  readonly desk: Desk;
  readonly table: OpenTable;
  /** Reads the header again, for another desk. */
  readonly open: (desk: Desk) => OpenTable;
  /** The whole text in UTF-8. A piece is good until the next one is asked for. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** Opens a table of text of any length; `undefined` for a workbook. */
export async function openLongTable(
  { file, hash, pieces }: ListFile,
  request: ReadRequest,
  vocabulary: Vocabulary,
  bounds: ReadBounds = { limits: fileLimits },
): Promise<Checked<LongTable> | undefined> {
  const read = readOptions(file, request, bounds);
  if (!read.ok) return read;
  const { encoding: asked, limits, clock, ...options } = read.value;
  const kind = fileKind(await startOf(pieces));
  if (typeof kind !== 'string') return refuse(file, kind.fault);
  if (kind === 'workbook') return undefined;
  return checked(file, async () => {
    const detected = await detectEncoding(pieces, asked);
    if ('fault' in detected) return refuse(file, detected.fault);
    const { encoding } = detected;
    const text = (): AsyncGenerator<string> => decoded(pieces, encoding);
    const bytes = encoding === 'utf-8' ? () => piecesOf(pieces) : () => encoded(text());
    const desk = new Desk(file, vocabulary, limits, timekeeper(limits, clock));
    const delimiter = options.delimiter ?? findDelimiter(await firstText(text()), headerNames(desk, options));
    const lead = await leadRows(bytes(), text, { delimiter, limits }, leadLength(options));
    const open = (of: Desk): OpenTable => openTable(lead, headerNames(of, options), of, options.mapping);
    const table = open(desk);
    const assumptions = assumptionsOf(table.assumptions, desk);
    refuseWholeListColumns(table.columns, desk);
    const reading = { format: 'csv', encoding: encodingName(encoding), delimiter, ...table.reading } as const;
    const value: LongTable = {
      list: { file, hash, assumptions, reading },
      limits,
      delimiter,
      hasClaims: table.columns.some((column) => column.kind === 'claim'),
      desk,
      table,
      open,
      bytes,
    };
    return { ok: true, value, diagnostics: [] };
  });
}

/** The first rows that are not blank. The library takes long where rows differ in width, as those above a header do. */
async function leadRows(
  bytes: AsyncIterable<Uint8Array>,
  text: () => AsyncIterable<string>,
  { delimiter, limits }: Pick<LongTable, 'delimiter' | 'limits'>,
  most: number,
): Promise<readonly Row[]> {
  const rows = new ByteRows(delimiter, limits);
  const lead: Row[] = [];
  const takeAll = (): Next => {
    let next = rows.next();
    for (; next === 'row' && lead.length < most; next = rows.next()) {
      const row = rows.row();
      if (!isBlank(row)) lead.push(row);
    }
    return next;
  };
  let next: Next = 'more';
  for await (const piece of bytes) {
    rows.add(piece);
    next = takeAll();
    if (next !== 'more') break;
  }
  if (next === 'more') {
    rows.end();
    next = takeAll();
  }
  return next === 'strange' ? firstRows(csvRows(text(), delimiter, limits), most) : lead;
}

async function* piecesOf(pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield* pieces();
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}
