import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { licensingTables, usLicence } from './tables';

/** The reference tables are no part of the project; these tests run where somebody has put them beside it. */
const reference = resolve(__dirname, '../../../shared/reference');
const present = existsSync(join(reference, 'us/country_chart.csv'));
if (!present) console.warn(`skipped: no reference tables at ${join('..', 'shared', 'reference')}`);
const withTables = present ? test : test.skip;

type Row = Readonly<Record<string, string>>;

function csv(file: string): readonly Row[] {
  return parseCsv<Row>(readFileSync(join(reference, file), 'utf8'), { columns: true, bom: true });
}

const tables = licensingTables();
const us = tables.lists.get('us-ccl')!;
const jp = tables.lists.get('jp-meti')!;

withTables('the Country Chart is that of the reference, cell by cell', () => {
  const rows = csv('us/country_chart.csv');
  const columns = Object.keys(rows[0] ?? {}).filter((name) => /^[A-Z]{2}\d$/.test(name));
  expect([...us.chart!.columns]).toEqual(columns);
  expect([...us.chart!.rows.keys()].sort()).toEqual(rows.map(({ iso2 }) => iso2).sort());
  for (const row of rows) {
    const own = us.chart!.rows.get(row['iso2'] ?? '');
    const marks = columns.filter((column) => row[column] === 'X');
    const footnotes = (row['footnotes'] ?? '').split(';').filter((number) => number !== '');
    expect([row['country'], [...(own?.marks ?? [])], own?.footnotes]).toEqual([
      row['country'],
      marks,
      footnotes,
    ]);
    expect([row['country'], own?.pointer === undefined]).toEqual([row['country'], row['special'] === '']);
  }
});

withTables('every footnote of the reference is there', () => {
  const footnotes = JSON.parse(
    readFileSync(join(reference, 'us/country_chart_footnotes.json'), 'utf8'),
  ) as object;
  expect([...us.chart!.footnotes.keys()]).toEqual(Object.keys(footnotes));
});

withTables('the country groups are those of the reference, destination by destination', () => {
  for (const { iso2 = '', groups = '' } of csv('us/country_groups.csv')) {
    const own = [...us.groups.groups].flatMap(([name, { destinations }]) =>
      destinations.has(iso2) ? [name] : [],
    );
    expect([iso2, own]).toEqual([
      iso2,
      groups
        .split(';')
        .filter((name) => name !== '')
        .sort(),
    ]);
    expect([iso2, us.groups.inNoGroup.has(iso2)]).toEqual([iso2, groups === '']);
  }
});

withTables('every name that the chart and the groups print leads to its destination', () => {
  const names = [
    ...csv('us/country_chart.csv').map((row) => [row['iso2'], row['country']]),
    ...csv('us/country_groups.csv').map((row) => [row['iso2'], row['name']]),
  ];
  for (const [code = '', name = ''] of names) {
    const own = tables.destinations.get(code);
    expect([code, [own?.name.en, ...(own?.aliases ?? [])]]).toEqual([code, expect.arrayContaining([name])]);
  }
});

withTables('the destination tables of Japan are those of the reference', () => {
  const { tables: stated } = parseYaml(readFileSync(join(reference, 'jp/country_tables.yaml'), 'utf8')) as {
    tables: Record<string, { destinations: { iso2: string; ja: string }[] }>;
  };
  expect([...jp.groups.groups.keys()]).toEqual(Object.keys(stated));
  for (const [name, { destinations }] of Object.entries(stated)) {
    expect([name, [...jp.groups.groups.get(name)!.destinations]]).toEqual([
      name,
      destinations.map(({ iso2 }) => iso2),
    ]);
    for (const { iso2, ja } of destinations) {
      const own = tables.destinations.get(iso2);
      expect([own?.name.ja, ...(own?.aliases ?? [])]).toContain(ja);
    }
  }
});

withTables('the amounts and rows of the special case for small values are those of the reference', () => {
  const { small_value_special_case: stated } = parseYaml(
    readFileSync(join(reference, 'jp/country_tables.yaml'), 'utf8'),
  ) as {
    small_value_special_case: {
      covers_items: string[];
      not_covered_items: string[];
      appended_table_3_3: {
        parsed: { only_as_specified_by_METI_notification: Record<string, string[]>; whole_item: string[] };
      };
    };
  };
  const lines = jp.exceptions[0]!.eligibility;
  const lineOf = (row: string) =>
    lines.find(({ at }) => at.some((named) => row === named || row.startsWith(`${named}(`)));
  const lower = Object.entries(
    stated.appended_table_3_3.parsed.only_as_specified_by_METI_notification,
  ).flatMap(([row, items]) => items.map((item) => (item === '-' ? `${row}の項` : `${row}の項(${item})`)));
  for (const row of [...lower, ...stated.appended_table_3_3.parsed.whole_item.map((item) => `${item}の項`)]) {
    expect([row, lineOf(row)?.eligible, lineOf(row)?.amount]).toEqual([row, 'yes', 'JPY 50,000']);
  }
  for (const row of stated.covers_items.filter((item) => !['8', '15'].includes(item))) {
    expect([row, lineOf(`${row}の項(99)`)?.amount]).toEqual([row, 'JPY 1,000,000']);
  }
  for (const row of stated.not_covered_items) {
    expect([row, lineOf(`${row}の項(1)`)?.eligible]).toEqual([row, 'no']);
  }
});

withTables(
  'an entry for which the CCL prints N/A has no LVS and no GBS, and one with a bare "Yes" has',
  () => {
    const named = new Set(
      us.exceptions.flatMap(({ eligibility }) =>
        eligibility.flatMap(({ at }) => at.map((address) => address.slice(0, 5))),
      ),
    );
    const outcome = (eccn: string, id: string) =>
      usLicence(tables, `${eccn}.zz`, ['NS 2'], 'TW').exceptions.find((one) => one.id === id);
    let seen = 0;
    for (const { eccn = '', LVS = '', GBS = '', IEC = '' } of csv('us/ccl_license_exceptions.csv')) {
      if (!named.has(eccn)) continue;
      for (const [id, printed] of [
        ['LVS', LVS],
        ['GBS', GBS],
      ] as const) {
        const found = outcome(eccn, id)?.availability;
        if (/^N\/A\.?$/.test(printed)) expect([eccn, id, found]).toEqual([eccn, id, 'does-not-apply']);
        if (/^Yes\.?$/.test(printed)) expect([eccn, id, found]).toEqual([eccn, id, 'may-apply']);
        const [, dollars] = /^\$([\d,]+)\.?$/.exec(printed) ?? [];
        if (dollars !== undefined)
          expect([eccn, id, outcome(eccn, id)?.amounts]).toEqual([
            eccn,
            id,
            [`USD ${Number(dollars.replace(',', '')).toLocaleString('en')}`],
          ]);
        seen += 1;
      }
      const iec = us.exceptions
        .find(({ id }) => id === 'IEC')!
        .eligibility.some(({ at }) => at.some((address) => address.startsWith(eccn)));
      expect([eccn, iec]).toEqual([eccn, IEC.startsWith('Yes')]);
    }
    expect(seen).toBeGreaterThan(60);
  },
);

test('the columns follow what §§ 742.4(a) and 742.6(a) say of them', () => {
  const blank = (column: string): readonly string[] =>
    [...us.chart!.rows]
      .filter(([, row]) => row.pointer === undefined && !row.marks.has(column))
      .map(([code]) => code);
  // § 742.4(a)(1), § 742.6(a)(1): all destinations except Australia, Canada, or the United Kingdom.
  expect(blank('NS1')).toEqual(['AU', 'CA', 'GB']);
  expect(blank('RS1')).toEqual(['AU', 'CA', 'GB']);
  // § 742.4(a)(2): all destinations except those of Country Group A:1; Liechtenstein is as Switzerland.
  const a1 = [...us.groups.groups.get('A:1')!.destinations, 'LI'].filter((code) => code !== 'US').sort();
  expect([...blank('NS2')].sort()).toEqual(a1);
});
