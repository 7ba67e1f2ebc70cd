import fc from 'fast-check';
import { csvRows } from '../../src/itemlist/csv-rows';
import { UnreadableTable, type Delimiter } from '../../src/itemlist/csv-table';
import { ByteMemo } from '../../src/itemlist/long/byte-memo';
import { ByteRows, type Next } from '../../src/itemlist/long/byte-rows';
import { fileLimits } from '../../src/itemlist/limits';
import { isBlank } from '../../src/itemlist/csv-table';
import type { Row } from '../../src/itemlist/row';

/** All rows up to the end, or up to one that only the library reads. */
function rowsOf(
  bytes: Uint8Array,
  delimiter: Delimiter,
  length: number,
): { readonly rows: readonly Row[]; readonly end: Next } {
  const rows = new ByteRows(delimiter, fileLimits);
  const found: Row[] = [];
  const takeAll = (): Next => {
    let next = rows.next();
    for (; next === 'row'; next = rows.next()) found.push(rows.row());
    return next;
  };
  for (let at = 0; at < bytes.length; at += length) {
    rows.add(bytes.subarray(at, at + length));
    if (takeAll() === 'strange') return { rows: found, end: 'strange' };
  }
  rows.end();
  return { rows: found, end: takeAll() };
}

async function byLibrary(
  text: string,
  delimiter: Delimiter,
): Promise<{ readonly rows: readonly Row[]; readonly isSound: boolean }> {
  const rows: Row[] = [];
  const pieces = (async function* () {
    yield await Promise.resolve(text);
  })();
  try {
    for await (const row of csvRows(pieces, delimiter)) rows.push(row);
    return { rows, isSound: true };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return { rows, isSound: false };
  }
}

const piece = fc.constantFrom(
  'a',
  'b c',
  '',
  '"',
  '""',
  '"x"',
  '"p,q"',
  '"r\r\ns"',
  '"\n"',
  'あ',
  '𠮟',
  ',',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\ufeff',
  '"a""b"',
);

test('bytes are split into the rows that the library finds in the text, however they come in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.constantFrom<Delimiter>(',', ';'),
      fc.integer({ min: 1, max: 9 }),
      async (text, delimiter, length) => {
        const { rows, end } = rowsOf(Buffer.from(text), delimiter, length);
        const library = await byLibrary(text, delimiter);
        const own = rows.filter((row) => !isBlank(row));
        if (end === 'end') expect({ rows: own, isSound: true }).toEqual(library);
        else {
          expect(end).toBe('strange');
          // What it leaves to the library is either unsound or read by the library just as well.
          if (library.isSound) expect(library.rows.slice(0, own.length)).toEqual(own);
        }
      },
    ),
    { numRuns: 600 },
  );
});

test('a sound table of ordinary cells is never left to the library', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.constantFrom('a', '"b"', '"c, d"', '"e""f"', '"g\nh"', '品', ''), {
          minLength: 1,
          maxLength: 4,
        }),
        { maxLength: 8 },
      ),
      fc.constantFrom('\n', '\r', '\r\n'),
      fc.integer({ min: 1, max: 9 }),
      (table, lineEnd, length) => {
        const text = table.map((cells) => cells.join(',') + lineEnd).join('');
        expect(rowsOf(Buffer.from(text), ',', length).end).toBe('end');
      },
    ),
  );
});

test('a quote that stays open is left to the library before it takes in the whole file', () => {
  const rows = new ByteRows(',', { ...fileLimits, row: 1000 });
  rows.add(Buffer.from(`a,b\n"${'x'.repeat(500)}`));
  expect([rows.next(), rows.next()]).toEqual(['row', 'more']);
  rows.add(Buffer.alloc(600, 'x'));
  expect(rows.next()).toBe('strange');
  expect(rows.place()).toEqual({ number: 2, line: 2 });
});

test('what is kept of texts is found by their bytes alone, and forgotten when there are too many', () => {
  const memo = new ByteMemo<number>(100);
  const texts = Array.from({ length: 100 }, (_, at) => Buffer.from(`text ${at}${'x'.repeat(at % 7)}`));
  texts.forEach((text, at) => {
    memo.keep(text, 0, text.length, at);
    text.fill(0);
  });
  for (let at = 0; at < 100; at += 1) {
    const text = Buffer.from(`--text ${at}${'x'.repeat(at % 7)}--`);
    expect(memo.get(text, 2, text.length - 2)).toBe(at);
    expect(memo.get(text, 2, text.length - 1)).toBeUndefined();
  }
  memo.keep(Buffer.from('another'), 0, 7, 1);
  expect([memo.get(Buffer.from('another'), 0, 7), memo.get(Buffer.from('text 0'), 0, 6)]).toEqual([
    1,
    undefined,
  ]);
});
