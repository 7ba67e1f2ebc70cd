import { JudgedRows } from '../../src/app/long/judged-rows';
import { judging } from '../../src/app/long/judging';
import { LineBuffer } from '../../src/app/long/line-buffer';
import { openLongTable } from '../../src/app/long/open-long-table';
import { Desk } from '../../src/itemlist/desk';
import { ByteRows } from '../../src/itemlist/long/byte-rows';
import type { Rulebook } from '../../src/model/rulebook';

/** Bytes that are given at a time, as `read-within` reads a file. */
const piece = 1024 * 1024;

/** Judges a table that is held as bytes, again and again; the number of its items. Its lines are made and thrown away. */
export async function judgedBytes(
  bytes: Uint8Array,
  rulebook: Rulebook,
  assumptions: readonly string[],
): Promise<() => number> {
  const file = { file: 'table.csv', hash: '', pieces: () => [bytes] };
  const long = await openLongTable(file, {}, rulebook.vocabulary);
  if (long?.ok !== true) throw new Error(JSON.stringify(long?.diagnostics));
  const { list, limits, delimiter, open, table } = long.value;
  const corpus = { rulebook, templates: {}, tool: { name: 'bench', version: '0' } };
  const by = judging(list, { asOf: new Map(), assumptions }, corpus);
  const deskOf = () => new Desk(list.file, rulebook.vocabulary, { ...limits, diagnostics: Infinity });
  const [desk, scratch] = [deskOf(), deskOf()];
  const { reader } = open(desk);
  if (reader === undefined) throw new Error('no header');
  const out = new LineBuffer();
  const rows = new JudgedRows(reader, { judging: by, lang: 'en', open, desk, scratch }, out);
  return () => {
    const split = new ByteRows(delimiter, limits);
    const before = rows.tally.count;
    const takeRows = (): void => {
      let next = split.next();
      for (; next === 'row'; next = split.next()) {
        if (split.number > table.headerEnd) rows.take(split);
        if (rows.isFull) out.take();
      }
      if (next === 'strange') throw new Error('a row is unsound');
    };
    for (let at = 0; at < bytes.length; at += piece) {
      split.add(bytes.subarray(at, at + piece));
      takeRows();
    }
    split.end();
    takeRows();
    desk.diagnostics.length = 0;
    return rows.tally.count - before;
  };
}
