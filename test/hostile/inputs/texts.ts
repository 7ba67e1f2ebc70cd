import { textInput, type HostileInput } from './hostile-input';

const head = 'id,class,name,sample-rate [MSPS]\n';
const hex =
  (text: string): (() => Buffer) =>
  () =>
    Buffer.from(text.replaceAll(' ', ''), 'hex');
const ascii = Buffer.from(`${head}A,ADC,x,1\n`).toString('hex');

/** Bytes that are no text in the encoding that they begin like. */
export const encodings: readonly HostileInput[] = [
  ...[
    '80',
    'bf',
    'c0 80',
    'c1 bf',
    'e0 80 80',
    'ed a0 80',
    'ed bf bf',
    'f0 80 80 80',
    'f4 90 80 80',
    'f5 80 80 80',
    'fe',
    'ff',
    'c3',
    'e3 81',
    'f0 9f 98',
    'c3 28',
    'e2 28 a1',
    'f8 88 80 80 80',
  ].map((bytes) => ({
    name: `bytes ${bytes}`,
    file: 'list.csv',
    bytes: hex(ascii.slice(0, -2) + bytes + '0a'),
  })),
  ...['ef bb bf', 'ff fe', 'fe ff', 'ff fe 00 00', '00 00 fe ff', '2b 2f 76 38', 'ef bb', 'ff'].flatMap(
    (mark) => [
      { name: `mark ${mark} alone`, file: 'list.csv', bytes: hex(mark), refused: /./ },
      { name: `mark ${mark} before UTF-8`, file: 'list.csv', bytes: hex(mark + ascii) },
      { name: `mark ${mark} twice`, file: 'list.csv', bytes: hex(mark + mark + ascii) },
    ],
  ),
  {
    name: 'UTF-16 of odd length',
    file: 'list.csv',
    bytes: () =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(head, 'utf16le'), Buffer.from([0x41])]),
    refused: /unreadable-text/,
  },
  {
    name: 'a lone surrogate in UTF-16',
    file: 'list.csv',
    bytes: () => Buffer.from(`\ufeff${head}A,ADC,\ud800,1\n`, 'utf16le'),
    refused: /unreadable-text/,
  },
  {
    name: 'UTF-32',
    file: 'list.csv',
    bytes: () => Buffer.from(Array.from(head).flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0])),
    refused: /./,
  },
  { name: 'nothing', file: 'list.csv', bytes: () => Buffer.alloc(0), refused: /empty-list/ },
  { name: 'nothing as JSON', file: 'list.json', bytes: () => Buffer.alloc(0), refused: /./ },
  { name: 'nothing as YAML', file: 'list.yaml', bytes: () => Buffer.alloc(0), refused: /./ },
  { name: 'nothing as a workbook', file: 'list.xlsx', bytes: () => Buffer.alloc(0), refused: /./ },
  { name: 'zeros', file: 'list.csv', bytes: () => Buffer.alloc(100_000), refused: /./ },
  { name: 'zeros as JSON', file: 'list.json', bytes: () => Buffer.alloc(100_000), refused: /./ },
  ...[
    '25504446',
    '89504e47',
    'ffd8ff',
    'd0cf11e0',
    '504b0304',
    '504b0506',
    '1f8b08',
    '7f454c46',
    '4d5a',
    'cafebabe',
    '47494638',
  ].map((start) => ({
    name: `a file that begins with ${start}`,
    file: 'list.csv',
    bytes: hex(start + '00'.repeat(64)),
    refused: /./,
  })),
];

const signs = [
  0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0xa0, 0xad, 0x200b, 0x200e, 0x200f,
  0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0xfeff,
  0xfffd, 0xfffe, 0xffff, 0x1f600, 0xe0001, 0x10ffff,
].map((code) => ({ code: code.toString(16), sign: String.fromCodePoint(code) }));

/** Characters that terminals, pages and readers take for something else, in each place of a list. */
export const characters: readonly HostileInput[] = signs.flatMap(({ code, sign }) => [
  textInput(`U+${code} in a name`, 'list.csv', `${head}A,ADC,"x${sign}y",1\n`),
  textInput(`U+${code} in an id`, 'list.csv', `${head}"A${sign}",ADC,x,1\n`),
  textInput(`U+${code} in a figure`, 'list.csv', `${head}A,ADC,x,"1${sign}2"\n`),
  textInput(`U+${code} in a header`, 'list.csv', `id,cl${sign}ass,name,sample-rate [MSPS]\nA,ADC,x,1\n`),
  textInput(`U+${code} in JSON`, 'list.json', JSON.stringify({ items: [{ id: `A${sign}`, class: 'ADC' }] })),
  textInput(`U+${code} raw in JSON`, 'list.json', `{"items":[{"id":"A${sign}","class":"ADC"}]}`),
  textInput(`U+${code} in YAML`, 'list.yaml', `items: [{id: A${sign}b, class: ADC}]\n`),
]);

const loneSurrogates: readonly HostileInput[] = ['\\ud800', '\\udfff', '\\udc00\\ud800'].map((escape) =>
  textInput(`${escape} in JSON`, 'list.json', `{"items":[{"id":"A${escape}","class":"ADC"}]}`),
);

/** Texts that stand for no number, or for one only in another notation; none may be read as a figure. */
const noNumbers = [
  '1e999999',
  '1e-999999',
  '9'.repeat(2_000),
  `0.${'0'.repeat(2_000)}1`,
  '0x10',
  '0b11',
  '0o17',
  '1_000',
  'NaN',
  'Infinity',
  '-Infinity',
  '.inf',
  '1,00',
  '1.000,5',
  '1 000',
  '1:2',
  '1/2',
  '½',
  '①',
  '⑫',
  '1²',
  '٣',
  '१२',
  '二',
  '1e',
  'e5',
  '1e+',
  '--1',
  '+-1',
  '1..2..3',
  '1.2.3',
  '.',
  '-',
  '+',
  '',
  ' ',
  'null',
  'true',
  '1 MSPS 2 MSPS',
  '1;2',
  '1|2',
  '=1+1',
  '@1',
  '1%',
  '1 W',
  '1 furlong',
  '#REF!',
  '#DIV/0!',
  '1\u00002',
  '1\u202e2',
];

export const numbers: readonly HostileInput[] = noNumbers.flatMap((text, index) => [
  textInput(
    `number ${index} in CSV`,
    'list.csv',
    `id,class,sample-rate [MSPS]\nA,ADC,"${text.replaceAll('"', '""')}"\n`,
  ),
  textInput(
    `number ${index} in JSON`,
    'list.json',
    JSON.stringify({ items: [{ id: 'A', class: 'ADC', figures: { 'sample-rate': text } }] }),
  ),
  textInput(
    `number ${index}, raw, in YAML`,
    'list.yaml',
    `items:\n  - id: A\n    class: ADC\n    figures:\n      sample-rate: ${text}\n`,
  ),
  textInput(`id ${index}, raw, in YAML`, 'list.yaml', `items:\n  - id: ${text}\n    class: ADC\n`),
]);

/** Names of files that lead elsewhere, or say that they are something else. */
export const fileNames: readonly HostileInput[] = [
  '../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '..\\..\\x.csv',
  'x\u0000.csv',
  'x.csv\u0000.exe',
  `${'a'.repeat(5_000)}.csv`,
  'list.csv\r\nSet-Cookie: a=b',
  '\u202evsc.exe',
  '項目.csv',
  '',
  '.',
  '..',
  'CON',
  'file:///etc/passwd.csv',
  'http://x/y.csv',
  'list.csv;x',
  'a.csv.',
  '.csv',
  'x.CSV',
  'x.csv ',
  '%2e%2e%2fx.csv',
  '{{x}}.csv',
  '<img src=x>.csv',
  '__proto__.csv',
  '__proto__',
  '\ud800.csv',
  "';drop.csv",
].map((file, index) => textInput(`file name ${index}`, file, `${head}A,ADC,x,1\n`));

export const texts: readonly HostileInput[] = [
  ...encodings,
  ...characters,
  ...loneSurrogates,
  ...numbers,
  ...fileNames,
];
