import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { archive, sheetXml, textRow, workbookParts, type Lies } from '../archive';
import type { HostileInput } from './hostile-input';

const item = textRow(['id', 'class']) + textRow(['A', 'ADC']);
const shared = (rest: string): string => `<sst>${rest}</sst>`;

function workbook(
  name: string,
  sheet: () => string,
  refused?: RegExp,
  others: () => Readonly<Record<string, string>> = () => ({}),
  lies: Readonly<Record<string, Lies>> = {},
): HostileInput {
  const bytes = () => archive(workbookParts(sheet(), others()), lies);
  return { name, file: 'list.xlsx', bytes, ...(refused && { refused }) };
}

const good = (): string => sheetXml(item);

/** Small files that would be large, and large ones. */
const bombs: readonly HostileInput[] = [
  workbook('rows that are all alike', () => sheetXml(item.repeat(200_000)), /packed-too-tightly/),
  workbook(
    'one cell that never ends',
    () => sheetXml(`<row><c><v>${'1'.repeat(20_000_000)}</v></c></row>`),
    /packed-too-tightly/,
  ),
  workbook('blanks behind the cells', () => good() + ' '.repeat(20_000_000), /packed-too-tightly/),
  workbook('one text that never ends', good, /packed-too-tightly/, () => ({
    'xl/strings.xml': shared(`<si><t>${'x'.repeat(20_000_000)}</t></si>`),
  })),
  workbook('a text of 100,000 characters', good, /cell-too-long/, () => ({
    'xl/strings.xml': shared(`<si><t>${'x'.repeat(100_000)}</t></si>`),
  })),
  workbook(
    'a cell of 100,000 characters',
    () => sheetXml(textRow(['id', 'class', 'name']) + textRow(['A', 'ADC', 'x'.repeat(100_000)])),
    /cell-too-long/,
  ),
  workbook('6,000 parts', good, /too-many-parts/, () =>
    Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`p${n}`, ''])),
  ),
  workbook('100 sheets', good, /too-many-sheets/, () => ({
    'xl/workbook.xml': `<workbook><sheets>${'<sheet name="S" id="r1"/>'.repeat(100)}</sheets></workbook>`,
  })),
  workbook(
    'a part that states less than it holds',
    () => sheetXml(item.repeat(50_000)),
    /damaged-workbook/,
    undefined,
    { 'xl/sheet.xml': { size: 1_000 } },
  ),
  workbook('a part that states more than it holds', good, /damaged-workbook/, undefined, {
    'xl/sheet.xml': { size: 100_000 },
  }),
  workbook('a part that states four gigabytes', good, /packed-too-tightly/, undefined, {
    'xl/sheet.xml': { size: 0xfffffff0 },
  }),
  workbook('a part with another checksum', good, /damaged-workbook/, undefined, {
    'xl/sheet.xml': { checksum: 1 },
  }),
  workbook(
    'the last cell of all',
    () => sheetXml(`${item}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    /too-many-(?:rows|columns)/,
  ),
  workbook(
    'the first and the last column',
    () => sheetXml(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>`),
    /too-many-columns/,
  ),
  workbook(
    'a row beyond all sheets',
    () => sheetXml('<row r="99999999"><c><v>1</v></c></row>'),
    /too-many-rows/,
  ),
  workbook('rows out of order', () => sheetXml('<row r="2"/><row r="1"/>'), /damaged-workbook/),
  ...['0', '-1', '1.5', 'x', '1e999', ''].map((row) =>
    workbook(`row ${row}`, () => sheetXml(`<row r="${row}"><c><v>1</v></c></row>`), /./),
  ),
  ...['A0', 'AAAA1', 'a1', '1', '', 'A1:B2', '$A$1'].map((cell) =>
    workbook(`cell ${cell}`, () => sheetXml(`<row><c r="${cell}"><v>1</v></c></row>`), /./),
  ),
  ...['-1', '9', '1.5', 'x', '1e99', '__proto__', 'length'].map((index) =>
    workbook(
      `text number ${index}`,
      () => sheetXml(`<row><c t="s"><v>${index}</v></c></row>`),
      /damaged-workbook/,
      () => ({ 'xl/strings.xml': shared('<si><t>id</t></si>') }),
    ),
  ),
  workbook('elements nested in each other', () => sheetXml('<a>'.repeat(50_000)), /too-deep|packed/),
  workbook('a region over a million rows and more columns than there are', () =>
    sheetXml(item, `<mergeCells><mergeCell ref="ZZZ1:ZZZ1048576"/></mergeCells>`),
  ),
  workbook(
    'fifty thousand regions in one place',
    () => sheetXml(item, `<mergeCells>${'<mergeCell ref="A1:A9"/>'.repeat(50_000)}</mergeCells>`),
    /./,
  ),
  workbook('a sheet without an end', () => '<worksheet><sheetData><row><c><v>1', /damaged-workbook/),
  workbook('no XML', () => 'not XML at all', /damaged-workbook/),
  workbook('no sheet', () => '', /./),
];

const doctype = (declared: string): string => `<!DOCTYPE a [${declared}]>`;
const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

/** Entities in each part of a workbook. */
const entities: readonly HostileInput[] = [
  ['a file of the system', doctype('<!ENTITY x SYSTEM "file:///etc/passwd">'), '&x;'],
  ['an address', doctype('<!ENTITY x SYSTEM "http://127.0.0.1:1/">'), '&x;'],
  ['ten laughs to the ninth', doctype(`<!ENTITY l0 "ha">${laughs}`), '&l9;'],
  ['a parameter entity', doctype('<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;'), ''],
  ['an entity of nobody', '', '&x;'],
  ['a character that XML forbids', '', '&#0;'],
  ['a character beyond all', '', '&#x110000;'],
]
  .flatMap(([name = '', head = '', use = '']) => [
    workbook(`${name} in a sheet`, () => head + sheetXml(`<row><c t="str"><v>${use}</v></c></row>`), /./),
    workbook(`${name} among the texts`, good, /./, () => ({
      'xl/strings.xml': `${head}${shared(`<si><t>${use}</t></si>`)}`,
    })),
    workbook(`${name} in the list of sheets`, good, /./, () => ({
      'xl/workbook.xml': `${head}<workbook><sheets>${use}<sheet name="S" id="r1"/></sheets></workbook>`,
    })),
  ])
  .filter(({ name }) => !name.startsWith('a parameter entity in the list of sheets'));

const partNames: readonly HostileInput[] = [
  '../../x',
  '/etc/passwd',
  'C:\\x',
  'a\\b',
  'x\u0000y',
  '__proto__',
  'xl/../../x',
  'a'.repeat(5_000),
].map((name) =>
  workbook(`a part called ${name.slice(0, 20)}`, good, undefined, () => ({ [`${name} `.trim()]: 'x' })),
);

const whole = readFileSync(
  resolve(__dirname, '../../../fixtures/item-lists/awkward/japanese-sheet-of-libreoffice.xlsx'),
);

/** Numbers that are the same on every machine (Lehmer). */
function* dice(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

const mutants: readonly HostileInput[] = Array.from({ length: 300 }, (_, seed) => ({
  name: `bytes changed by ${seed}`,
  file: 'list.xlsx',
  bytes: () => {
    const bytes = Buffer.from(whole);
    const numbers = dice(seed + 1);
    for (let change = 0; change <= seed % 5; change += 1)
      bytes[numbers.next().value % bytes.length] = numbers.next().value % 256;
    return bytes;
  },
}));

const truncations: readonly HostileInput[] = Array.from({ length: 100 }, (_, part) => ({
  name: `${part} of 100 parts of the file`,
  file: 'list.xlsx',
  bytes: () => whole.subarray(0, Math.floor((whole.length * part) / 100)),
  refused: /./,
}));

export const workbooks: readonly HostileInput[] = [
  ...bombs,
  ...entities,
  ...partNames,
  ...mutants,
  ...truncations,
];
