import { csvRows } from '../../itemlist/csv-rows';
import { Desk } from '../../itemlist/desk';
import { ByteRows } from '../../itemlist/long/byte-rows';
import type { Row } from '../../itemlist/row';
import type { Checked, Diagnostic } from '../../model/diagnostic';
import type { Lang } from '../../model/text';
import type { Comparison } from '../../model/comparison';
import type { Corpus } from '../corpus';
import { checked, refuse } from '../item-stream';
import { judgedHead } from '../render/results';
import { JudgedRows } from './judged-rows';
import { judging, type JudgingRequest } from './judging';
import { LineBuffer } from './line-buffer';
import type { LongTable } from './open-long-table';
import type { Tally } from './tally';

/** A table of which every item was judged. */
export interface JudgedLongTable {
  readonly tally: Tally;
  /** Of all items the counts, of those that matter most the reasons. */
  readonly comparison: () => Comparison;
}

/** What is done with the lines as they come, and with how many there are so far. */
export interface LineSink {
  /** The bytes are good until the promise settles. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly at?: (count: number) => void;
}

/**
 * Judges a table in one pass and writes a line for each item as it comes. With any error in the table nothing that was written
 * holds; all faults are told, as with a list that is read whole. Whether two rows have one id is not looked at.
 */
export async function judgeTable(
  long: LongTable,
  request: JudgingRequest & { readonly lang: Lang },
  corpus: Corpus,
  sink: LineSink,
): Promise<Checked<JudgedLongTable>> {
  const { list, table, desk, limits, open } = long;
  const by = judging(list, request, corpus);
  const out = new LineBuffer();
  const scratch = new Desk(list.file, corpus.rulebook.vocabulary, { ...limits, diagnostics: Infinity });
  const { lang } = request;
  const { reader, headerEnd } = table;
  const told = (): readonly Diagnostic[] => [...desk.diagnostics, ...desk.more];
  if (reader === undefined) return refused(list.file, told());
  const judged = new JudgedRows(reader, { judging: by, lang, open, desk, scratch }, out);
  out.text(judgedHead({ ...by.table, lang }));
  const read = await checked(list.file, async () => {
    await eachRow(long, judged, headerEnd, writerOf(out, sink, judged.tally));
    return { ok: true, value: undefined, diagnostics: [] };
  });
  const diagnostics = [...told(), ...read.diagnostics];
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  if (isFaulty || judged.tally.count === 0) return refused(list.file, diagnostics);
  const { tally } = judged;
  return { ok: true, value: { tally, comparison: () => by.comparison(tally) }, diagnostics };
}

function refused(file: string, diagnostics: readonly Diagnostic[]): Checked<never> {
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics };
  return refuse(file, { id: 'empty-list', found: 'no items', expected: 'at least one' });
}

/** Writes what is gathered while more is gathered. */
function writerOf(out: LineBuffer, { write, at }: LineSink, tally: Tally) {
  let writing = Promise.resolve();
  return {
    async some(): Promise<void> {
      await writing;
      writing = write(out.take());
      // It is asked for with the next piece; until then nobody waits for it.
      writing.catch(() => undefined);
      at?.(tally.count);
    },
    async all(): Promise<void> {
      await this.some();
      await writing;
    },
  };
}

async function eachRow(
  table: LongTable,
  judged: JudgedRows,
  headerEnd: number,
  writer: ReturnType<typeof writerOf>,
): Promise<void> {
  const rows = new ByteRows(table.delimiter, table.limits);
  const pieces = table.bytes()[Symbol.asyncIterator]();
  try {
    await eachPiece({ pieces, rows, table }, judged, headerEnd, writer);
  } finally {
    // Whatever ended it, the file is closed.
    await pieces.return?.();
  }
  await writer.all();
}

/** A table while its pieces are being split into rows. */
interface Splitting {
  readonly pieces: AsyncIterator<Uint8Array>;
  readonly rows: ByteRows;
  readonly table: LongTable;
}

async function eachPiece(
  { pieces, rows, table }: Splitting,
  judged: JudgedRows,
  headerEnd: number,
  writer: ReturnType<typeof writerOf>,
): Promise<void> {
  for (let isOpen = true; isOpen;) {
    const piece = await pieces.next();
    table.desk.inTime();
    if (piece.done === true) rows.end();
    else rows.add(piece.value);
    isOpen = piece.done !== true;
    for (;;) {
      const next = rows.next();
      if (next === 'more' || next === 'end') break;
      if (next === 'strange') {
        await throughLibrary({ pieces, rows, table }, async (row) => {
          if (row.number > headerEnd) judged.takeRow(row);
          if (judged.isFull) await writer.some();
        });
        isOpen = false;
        break;
      }
      if (rows.number > headerEnd) judged.take(rows);
      if (judged.isFull) await writer.some();
    }
  }
}

/** Reads all that is left with the library, which knows what is wrong with it. */
async function throughLibrary(
  { pieces, rows, table: { delimiter, limits } }: Splitting,
  take: (row: Row) => Promise<void>,
): Promise<void> {
  async function* text(): AsyncGenerator<string> {
    // A mark in the middle is text.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    yield decoder.decode(rows.rest(), { stream: true });
    for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next())
      yield decoder.decode(piece.value, { stream: true });
    yield decoder.decode();
  }
  for await (const row of csvRows(text(), delimiter, limits, rows.place())) await take(row);
}
