import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readMapping } from '../../src/itemlist/read-mapping';
import { fixtures } from './fixture';
import { printedReading } from './printed-reading';

const folder = resolve(fixtures, 'awkward');
const readings = parse(readFileSync(resolve(folder, 'readings.yaml'), 'utf8')) as Record<
  string,
  readonly string[]
>;
const mapping = (name: string) => ({ file: name, text: readFileSync(resolve(folder, name), 'utf8') });

test.each(Object.entries(readings))(
  '%s is read as expected, or refused with the reason',
  async (file, lines) => {
    expect(await printedReading(resolve(folder, file))).toEqual(lines);
  },
);

test('every awkward file has an expected reading', () => {
  const files = readdirSync(folder).filter(
    (file) => file !== 'readings.yaml' && !file.endsWith('.mapping.yaml'),
  );
  expect(Object.keys(readings).toSorted()).toEqual(files.toSorted());
});

test('no diagnostic begins with a capital or ends with a full stop', () => {
  const messages = Object.values(readings)
    .flat()
    .flatMap((line) => /^\d+:\d+ (?:[A-Z]+\d+ )?(?:error|warning) [a-z0-9-]+: (.*)$/.exec(line)?.[1] ?? []);
  expect(messages.length).toBeGreaterThan(40);
  expect(messages.filter((message) => /^[A-Z]|[.]$/.test(message))).toEqual([]);
});

test('a mapping file settles headers that mean nothing to anybody else', async () => {
  const lines = await printedReading(resolve(folder, 'headers-of-an-erp.csv'), {
    mapping: mapping('headers-of-an-erp.mapping.yaml'),
  });
  expect(lines.slice(1)).toEqual([
    'A MATNR = id; B MAKTX = name; C Produktgruppe = class; D AD_RES = adc-resolution; E SMP_RATE_MS = sample-rate [MSPS]; F INT_MEMO = ignore',
    'item 4711: Converter | adc-integrated-circuit | adc-resolution = 12 bit | sample-rate = 1500 MSPS',
  ]);
});

test('a mapping file may say in which row the header stands', async () => {
  const asked = { mapping: { file: 'm.yaml', text: 'header-row: 51\n' } };
  const lines = await printedReading(resolve(folder, 'header-below-fifty-rows.csv'), asked);
  expect(lines).toContain('item A-1: adc-integrated-circuit | adc-resolution = 12 bit');
});

test('all faults of a mapping file are named with their places', () => {
  const { file, text } = mapping('faulty.mapping.yaml');
  const read = readMapping(file, text);
  expect(read.ok).toBe(false);
  expect(read.diagnostics.map(({ id, place }) => `${place.line}:${place.column} ${id}`)).toEqual([
    '2:3 unexpected-shape',
    '3:3 unexpected-shape',
    '4:1 unknown-key',
    '5:1 unknown-key',
  ]);
});

test.each([
  [
    'half-width-katakana.csv',
    { encoding: 'CP932' },
    'item A-1: adc-integrated-circuit | sample-rate = 1500 MSPS',
  ],
  ['katakana-of-two-encodings.csv', { encoding: 'euc-jp' }, 'item A-1: 部品 | adc-integrated-circuit'],
  ['latin-1.csv', { encoding: 'latin1' }, 'item A-1: adc-integrated-circuit | settling-time = 0.5 us'],
  [
    'two-lists.xlsx',
    { sheet: '第2四半期' },
    'item B-1: adc-integrated-circuit | adc-resolution = 8 bit | sample-rate = 10 MSPS',
  ],
  [
    'two-lists.xlsx',
    { sheet: '2' },
    'item B-1: adc-integrated-circuit | adc-resolution = 8 bit | sample-rate = 10 MSPS',
  ],
  [
    'hidden-sheet.xlsx',
    { sheet: '旧' },
    'item OLD: adc-integrated-circuit | adc-resolution = 8 bit | sample-rate = 1 MSPS | x',
  ],
  ['pipes.txt', { delimiter: 'pipe' }, 'item A-1: adc-integrated-circuit | sample-rate = 1500 MSPS'],
])('%s read under %j', async (file, request, item) => {
  expect(await printedReading(resolve(folder, file), request)).toContain(item);
});

test.each([
  [
    'utf-8-with-mark.csv',
    { encoding: 'klingon' },
    /unknown-encoding: unknown encoding `klingon`, expected one of `utf-8`/,
  ],
  [
    'cp932.csv',
    { encoding: 'utf-8' },
    /1:1 error unreadable-text: bytes that are not UTF-8, which was asked for/,
  ],
  [
    'tabs.tsv',
    { delimiter: 'space' },
    /unknown-delimiter: unknown delimiter `space`, expected one of `comma`/,
  ],
  [
    'two-lists.xlsx',
    { sheet: '第3四半期' },
    /unknown-sheet: no sheet `第3四半期`, expected one of `第1四半期`, `第2四半期`/,
  ],
])('%s cannot be read under %j', async (file, request, message) => {
  expect((await printedReading(resolve(folder, file), request)).join('\n')).toMatch(message);
});
