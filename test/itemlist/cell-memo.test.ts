import fc from 'fast-check';
import { ByteRows } from '../../src/itemlist/long/byte-rows';
import { CellMemo } from '../../src/itemlist/long/cell-memo';

// Some that are alike when they are joined, kana, and long ones that differ at their end, about where more room is needed.
const long = fc
  .tuple(fc.integer({ min: 250, max: 256 }), fc.constantFrom('a', 'b'))
  .map(([length, end]) => 'x'.repeat(length) + end);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'a', 'b', 'ab', 'ba', 'カナ', '12 bit') },
  { weight: 1, arbitrary: long },
);
const columns = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 });

test('of the cells of a row just that is known which was kept of the same cells', () => {
  let [asked, found] = [0, 0];
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 30 }), columns, (rows, of) => {
      const split = new ByteRows(',');
      split.add(Buffer.from(rows.map((cells) => `${cells.join(',')}\n`).join('')));
      split.end();
      const memo = new CellMemo<string>(of);
      const kept = new Map<string, string>();
      for (const cells of rows) {
        expect(split.next()).toBe('row');
        const texts = of.map((column) => cells[column] ?? '');
        const key = JSON.stringify(texts);
        expect(memo.get(split)).toBe(kept.get(key));
        asked += 1;
        if (kept.has(key)) found += 1;
        // Texts of more than 512 bytes are not kept.
        else if (Buffer.byteLength(texts.join('-')) <= 512) {
          memo.keep(split, key);
          kept.set(key, key);
        }
      }
      memo.clear();
      if (rows.length > 0) expect(memo.get(split)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(asked / 20);
});
