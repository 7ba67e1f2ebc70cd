import { openItemSource, uploadLimits, type ReadBounds } from '../../src/app/item-source';
import { isSizeFault } from '../../src/itemlist/limits';
import { readItems } from '../../src/app/read-items';
import { fileLimits, limitNames, withLimits, type LimitName } from '../../src/itemlist/limits';
import type { Diagnostic } from '../../src/model/diagnostic';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { vocabulary } from '../itemlist/vocabulary';
import { archive, sheetXml, textRow, workbookParts } from './archive';

const rows = [
  ['id', 'class', 'remark'],
  ...Array.from({ length: 8 }, (_, n) => [`i${n}`, 'nothing', 'x'.repeat(40)]),
];
const csv = Buffer.from(rows.map((row) => `${row.join(',')}\n`).join(''));
const json = Buffer.from(JSON.stringify({ items: [{ id: 'A', class: ['ADC'], figures: {} }] }));
const sheet = sheetXml(rows.map(textRow).join(''));
const two = '<workbook><sheets><sheet name="S" id="r1"/><sheet name="T" id="r1"/></sheets></workbook>';
const xlsx = archive(workbookParts(sheet, { 'xl/workbook.xml': two }));
const tight = archive(workbookParts(sheetXml(textRow(['id', 'class']).repeat(30_000))));

async function diagnosticsOf(
  file: string,
  bytes: Uint8Array,
  limits: readonly string[],
  bounds?: ReadBounds,
): Promise<readonly Diagnostic[]> {
  const opened = await openItemSource(file, bytes, 'hash', { limits }, bounds);
  return opened.ok ? readItems(opened.value, vocabulary).diagnostics : opened.diagnostics;
}

const cases: readonly (readonly [LimitName, number, string, Uint8Array, string, boolean])[] = [
  ['bytes', 100, 'list.csv', csv, 'file-too-large', true],
  ['characters', 20, 'list.json', json, 'document-too-large', true],
  ['tokens', 10, 'list.json', json, 'too-many-values', true],
  ['depth', 3, 'list.json', json, 'too-deep', false],
  ['rows', 5, 'list.csv', csv, 'too-many-rows', true],
  ['rows', 5, 'list.xlsx', xlsx, 'too-many-rows', true],
  ['columns', 2, 'list.csv', csv, 'too-many-columns', true],
  ['columns', 2, 'list.xlsx', xlsx, 'too-many-columns', true],
  ['cell', 39, 'list.csv', csv, 'cell-too-long', true],
  ['cell', 39, 'list.xlsx', xlsx, 'cell-too-long', true],
  ['row', 20, 'list.csv', csv, 'endless-row', true],
  ['sheets', 1, 'list.xlsx', xlsx, 'too-many-sheets', true],
  ['parts', 3, 'list.xlsx', xlsx, 'too-many-parts', true],
  ['unpacked', 900, 'list.xlsx', xlsx, 'workbook-too-large', true],
  ['ratio', 10, 'list.xlsx', tight, 'packed-too-tightly', true],
  ['diagnostics', 4, 'list.csv', csv, 'more-diagnostics', false],
];

test.each(cases)(
  'the limit `%s` of %d is kept in %s, and its diagnostic says what it is called',
  async (name, most, file, bytes, id, isSize) => {
    const refused = await diagnosticsOf(file, bytes, [`${name}=${most}`]);
    const told = refused.filter((each) => each.id === id);
    expect(told).toHaveLength(1);
    expect(diagnosticMessage(told[0]!)).toContain(`expected at most ${most}`);
    expect(diagnosticMessage(told[0]!)).toContain(`--limit ${name}=…`);
    expect(told.map(isSizeFault)).toEqual([isSize]);
    expect(
      (await diagnosticsOf(file, bytes, [`${name}=${fileLimits[name]}`, 'ratio=5000'])).map(
        (each) => each.id,
      ),
    ).not.toContain(id);
  },
);

test('every limit has a case, and time, which needs a clock', () => {
  expect(new Set([...cases.map(([name]) => name), 'seconds'])).toEqual(new Set(limitNames()));
});

test.each(['list.csv', 'list.json', 'list.xlsx'])('reading %s ends when its time is over', async (file) => {
  let now = 0;
  const clock = (): number => (now += 1);
  const bytes = { 'list.csv': csv, 'list.json': json, 'list.xlsx': xlsx }[file] ?? csv;
  const limits = { ...uploadLimits, seconds: 0 };
  const diagnostics = await diagnosticsOf(file, bytes, [], { limits, clock });
  expect(diagnostics.map(({ id }) => id)).toContain('took-too-long');
  expect(diagnostics.some(isSizeFault)).toBe(false);
});

test('of more diagnostics than are listed the number is told, and an error behind many warnings still refuses the list', async () => {
  const warned = Array.from({ length: 20 }, (_, n) => `i${n},ADC,many\n`).join('');
  const text = `id,class,分解能\n${warned}last,nonsense,8 bit\n`;
  const opened = await openItemSource('list.csv', Buffer.from(text), 'hash', { limits: ['diagnostics=5'] });
  const read = opened.ok ? readItems(opened.value, vocabulary) : opened;
  expect(read.ok).toBe(false);
  expect(read.diagnostics.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
    ...Array.from({ length: 5 }, () => 'warning unreadable-figure'),
    'error unknown-item-class',
    'warning more-diagnostics',
  ]);
  expect(read.diagnostics.at(-1)?.found).toBe('15 more warnings, which are not listed');
});

test('a limit that is none is refused with the names of those that are', async () => {
  for (const said of ['row', 'rows=', 'rows=x', 'rows=-1', '__proto__=1', 'rows=1e9', 'rose=1']) {
    const [fault] = await diagnosticsOf('list.csv', csv, [said]);
    expect(fault?.id).toBe('unknown-limit');
    expect(fault?.expected).toContain('`rows=…`');
  }
  expect(withLimits(fileLimits, ['rows=7', 'cell=9'])).toEqual({ ...fileLimits, rows: 7, cell: 9 });
});
