import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { rulesFolder } from '../corpus/corpus';
import { licensingTables, loadTables, usLicence } from './tables';

interface ChartFile {
  readonly columns: readonly string[];
  readonly rows: Readonly<
    Record<string, { marks: readonly string[]; footnotes?: readonly string[]; pointer?: string }>
  >;
  readonly footnotes: Readonly<Record<string, { effect: string; for?: string | readonly string[] }>>;
}

const path = 'licensing/us-ccl/chart.yaml';
const text = readFileSync(join(rulesFolder, path), 'utf8');
const chart = parse(text) as ChartFile;
const tables = licensingTables();
const followers = new Map([
  ['HK', 'CN'],
  ['LI', 'CH'],
]);

/** Whether something beside the marks speaks of every item at the destination. */
function isPointed(code: string): boolean {
  const row = chart.rows[code];
  return (
    row?.pointer !== undefined ||
    (row?.footnotes ?? []).some((number) => {
      const footnote = chart.footnotes[number];
      return footnote?.effect === 'open' && footnote.for === 'every-item';
    })
  );
}

const cells = [...tables.destinations.keys()]
  .filter((code) => code !== 'US')
  .flatMap((code) => chart.columns.map((column) => [code, column] as const));

test('the chart has 200 destinations and 16 columns, and Hong Kong beside them', () => {
  expect(Object.keys(chart.rows)).toHaveLength(200);
  expect(chart.columns).toHaveLength(16);
  expect(cells).toHaveLength(201 * 16);
});

// 5X000 is no entry that any footnote names, so that only the mark and what speaks of every item can decide.
test.each([...tables.destinations.keys()].filter((code) => code !== 'US'))(
  'to %s every mark of the chart requires a licence, and a blank is "no" only where nothing else is said',
  (code) => {
    const source = followers.get(code) ?? code;
    const row = chart.rows[source];
    for (const column of chart.columns) {
      const marked = row?.marks.includes(column) === true;
      const reason = column.replace(/(\d)$/, ' $1');
      const { state, grounds } = usLicence(tables, '5X000', [reason], code);
      const expected = isPointed(source) ? 'not-decided' : 'not-required';
      expect([column, ['required', 'exception-possible'].includes(state) ? 'required' : state]).toEqual([
        column,
        marked ? 'required' : expected,
      ]);
      expect(grounds.map(({ name, truth }) => [name, truth])).toEqual(marked ? [[column, 'yes']] : []);

      const open = usLicence(tables, '5X000', [`${reason}?`], code).state;
      expect([column, open]).toEqual([column, marked || isPointed(source) ? 'not-decided' : 'not-required']);
    }
  },
);

test('the rows of Cuba, Iran, North Korea and Syria hold no mark and are pointers', () => {
  const pointed = Object.entries(chart.rows).filter(([, { pointer }]) => pointer !== undefined);
  expect(pointed.map(([code, { marks }]) => [code, marks])).toEqual([
    ['CU', []],
    ['IR', []],
    ['KP', []],
    ['SY', []],
  ]);
});

test('a destination whose row the chart lacks is an error when the rules are read, not a "no"', () => {
  const without = text.replace(/^ {2}"DE": .*$/m, '');
  const loaded = loadTables({ [path]: without });
  expect(loaded.ok).toBe(false);
  expect(loaded.diagnostics).toMatchObject([
    { id: 'no-chart-row', found: 'destination `DE` without a row in the chart of `us-ccl`' },
  ]);
});

test('Namibia is read by its code NA', () => {
  expect(tables.destinations.get('NA')?.name).toEqual({ en: 'Namibia', ja: 'ナミビア' });
  expect(usLicence(tables, '3A001.a.7', ['NS 2'], 'NA').grounds.map(({ name }) => name)).toEqual(['NS2']);
});
