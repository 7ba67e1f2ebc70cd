import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesFolder } from '../corpus/corpus';
import { loadTables } from './tables';

const table = (path: string): string => readFileSync(join(rulesFolder, 'licensing', path), 'utf8');

/** Each edit makes one thing wrong in one shipped table. */
test.each([
  [
    'a mark in a column that the chart lacks',
    'us-ccl/chart.yaml',
    ['"DE": { marks: [CB1,', '"DE": { marks: [CB9,'],
    'unknown-column',
  ],
  [
    'a footnote that is not there',
    'us-ccl/chart.yaml',
    [
      '"BE": { marks: [CB1, NS1, MT1, RS1], footnotes: ["3"]',
      '"BE": { marks: [CB1, NS1, MT1, RS1], footnotes: ["33"]',
    ],
    'unknown-footnote',
  ],
  [
    'a row of an unknown destination',
    'us-ccl/chart.yaml',
    ['  "ZW":', '  "ZZ": { marks: [] }\n  "ZW":'],
    'unknown-destination',
  ],
  [
    'a pointer beside marks',
    'us-ccl/chart.yaml',
    ['"CU": { marks: []', '"CU": { marks: [NS1]'],
    'marks-and-pointer',
  ],
  [
    'a plain NO, which is no text in quotes elsewhere',
    'destinations.yaml',
    ['  "NO": {', '  "No": {'],
    'unexpected-key',
  ],
  [
    'a group that is not there',
    'us-ccl/requirements.yaml',
    ['groups: ["D:1", "D:4", "D:5"]', 'groups: ["D:1", "D:4", "D:6"]'],
    'unknown-group',
  ],
  [
    'a destination that is not there',
    'us-ccl/requirements.yaml',
    ['["CN", "RU", "VE"]', '["CN", "RU", "XX"]'],
    'unknown-destination',
  ],
  [
    'an exception that is not there',
    'us-ccl/exceptions.yaml',
    ['exceptions: [LVS, GBS,', 'exceptions: [LVS, GBX,'],
    'unknown-exception',
  ],
  [
    'destinations that are neither all nor unknown',
    'us-ccl/requirements.yaml',
    ['destinations: all', 'destinations: most'],
    'unexpected-value',
  ],
  ['a wrong key', 'jp-meti/exceptions.yaml', ['eligible: "no"', 'eligibel: "no"'], 'unknown-key'],
  [
    'a day that does not exist',
    'us-ccl/groups.yaml',
    ['from: "2026-07-10"', 'from: "2026-02-30"'],
    'no-such-day',
  ],
  ['the list of another folder', 'jp-meti/groups.yaml', ['list: jp-meti', 'list: us-ccl'], 'wrong-list'],
  [
    'a briefing by a list that has no tables',
    'destinations.yaml',
    ['list: jp-meti\n', 'list: wassenaar\n'],
    'unknown-list',
  ],
] as const)('%s is an error at its place', (_, path, [from, to], id) => {
  const text = table(path);
  expect(text).toContain(from);
  const file = `licensing/${path}`;
  const loaded = loadTables({ [file]: text.replace(from, to) });
  expect(loaded.ok).toBe(false);
  expect(loaded.diagnostics.map((one) => [one.id, one.place.file])).toContainEqual([id, file]);
});

test('a table that is missing is an error', () => {
  const { diagnostics } = loadTables({ 'licensing/us-ccl/exceptions.yaml': '' });
  expect(diagnostics).toMatchObject([
    { id: 'missing-table', found: '`licensing/us-ccl` without licence exceptions' },
  ]);
});

test('tables without destinations are an error', () => {
  expect(loadTables({ 'licensing/destinations.yaml': '' }).diagnostics).toMatchObject([
    { id: 'no-destinations' },
  ]);
});

test('a file that is no table is unexpected', () => {
  const { diagnostics } = loadTables({ 'licensing/us-ccl/charts.yaml': 'list: us-ccl\n' });
  expect(diagnostics).toMatchObject([{ id: 'unexpected-file' }]);
});
