import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { columnIndex, columnLetters } from '../../src/itemlist/column-letters';
import { CsvCursor, isBlank, UnreadableTable } from '../../src/itemlist/csv-table';
import type { Row } from '../../src/itemlist/row';

const cells = fc.stringMatching(/^[a#"',;\r\n 表\u{20000}]{0,6}$/u);

function tables(): fc.Arbitrary<string[][]> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
}

/** The first rows one by one, then the rest at once, as tables are read. */
function rowsOf(text: string, single = 2): readonly Row[] {
  const cursor = new CsvCursor(text, ',');
  const rows = Array.from({ length: single }, () => cursor.one()).flatMap((row) => row ?? []);
  return [...rows, ...cursor.rest()].filter((row) => !isBlank(row));
}

function cellsOf(text: string): readonly (readonly string[])[] {
  return rowsOf(text).map((row) => row.cells);
}

test('a table that was written is read cell by cell, with the row of the spreadsheet and the line on which each row begins', () => {
  fc.assert(
    fc.property(tables(), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, lineBreak, bom) => {
      const write = (some: string[][]): string =>
        stringify(some, {
          quoted_match: /[\s"',]/,
          record_delimiter: lineBreak,
          bom,
          quoted_empty: true,
        });
      const expected = rows.map((row, index) => ({
        cells: row,
        number: index + 1,
        line: write(rows.slice(0, index)).split(/\r\n|\r|\n/).length,
      }));
      const isBlank = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');
      expect(rowsOf(write(rows))).toEqual(expected.filter((row) => !isBlank(row)));
    }),
  );
});

test('however many rows are read one by one, the rows are the same', () => {
  const text = '\uFEFF# 一\n\n"# two\r\nlines",\n ,\nid,class\n# 3,x\n\nA,ADC\n';
  for (const single of [0, 1, 3, 5, 9]) {
    expect(rowsOf(text, single)).toEqual([
      { cells: ['# 一'], number: 1, line: 1 },
      { cells: ['# two\r\nlines', ''], number: 3, line: 3 },
      { cells: ['id', 'class'], number: 5, line: 6 },
      { cells: ['# 3', 'x'], number: 6, line: 7 },
      { cells: ['A', 'ADC'], number: 8, line: 9 },
    ]);
  }
});

test('a table of nothing, or of blank rows, has no rows', () => {
  for (const text of ['', '\uFEFF', '\n\n', ' ,\r\n']) expect(rowsOf(text)).toEqual([]);
});

test('a last line without line break is a row, and a line break at the end makes none', () => {
  expect(rowsOf('a,b\n1,2')).toHaveLength(2);
  expect(rowsOf('a,b\n1,2\n')).toHaveLength(2);
  expect(cellsOf('a,\r')).toEqual([['a', '']]);
  expect(cellsOf('a,')).toEqual([['a', '']]);
});

test('line ends of several systems in one file end a row each', () => {
  expect(cellsOf('a,b\r\n"1",2\n3,"4"\r5,6\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ]);
});

test.each([
  ['id,size\nA,5" disk\n', 'stray-quote', { number: 2, line: 2 }, 1],
  ['id,size\nA,"x"y\n', 'stray-quote', { number: 2, line: 2 }, 1],
  ['# 5" disks\nid\n', 'stray-quote', { number: 1, line: 1 }, 0],
  ['id,size\r\n"A\r\nB",1\r\nC,"never closed\r\nD,2\r\n', 'unclosed-quote', { number: 3, line: 4 }, 1],
  ['id,size\nA,"never closed\nB,"2"\n', 'stray-quote', { number: 2, line: 2 }, 1],
  [`id,size\nA,"${'x'.repeat(1_000_001)}"\n`, 'endless-row', { number: 2, line: 2 }, 1],
])(
  'of a table with a fault of quoting nothing is read but the place of the fault: %j',
  (text, id, row, index) => {
    try {
      rowsOf(text);
      throw new Error('the table is read');
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableTable);
      expect(error).toMatchObject({ fault: { id }, row, index });
    }
  },
);

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s in a spreadsheet', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test('a large table is read in a moment', () => {
  const text = `# a comment\nid,name\n${'C-1,"a ""quoted"" name"\n'.repeat(50_000)}`;
  const start = performance.now();
  expect(rowsOf(text)).toHaveLength(50_002);
  expect(performance.now() - start).toBeLessThan(5000);
});
