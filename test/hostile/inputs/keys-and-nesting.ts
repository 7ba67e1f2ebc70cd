import { textInput, type HostileInput } from './hostile-input';
import { sheetXml, textRow, archive, workbookParts } from '../archive';

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '__defineGetter__',
  'valueOf',
];
const deep = 200_000;
const many = 100_000;
const list = (rest: string): string => `{"items":[{"id":"A","class":"ADC",${rest}}]}`;
const distinct = Array.from({ length: many }, (_, index) => `"k${index}":1`).join(',');

/** Names of the inner workings of JavaScript where a name of ours is due. */
const innerNames: readonly HostileInput[] = names.flatMap((name) => [
  textInput(
    `key ${name}`,
    'list.json',
    `{"${name}":{"polluted":1},"items":[{"id":"A","class":"ADC"}]}`,
    /unknown-key/,
  ),
  textInput(`key ${name} of an item`, 'list.json', list(`"${name}":{"polluted":1}`), /unknown-key/),
  textInput(`parameter ${name}`, 'list.json', list(`"figures":{"${name}":"1"}`), /unknown-parameter/),
  textInput(`class ${name}`, 'list.json', `{"items":[{"id":"A","class":"${name}"}]}`, /unknown-item-class/),
  textInput(`list ${name}`, 'list.json', list(`"claims":{"${name}":"1"}`), /unknown-list/),
  textInput(`end ${name}`, 'list.json', list(`"figures":{"sample-rate":{"${name}":"1"}}`), /unknown-key/),
  textInput(
    `key ${name} in YAML`,
    'list.yaml',
    `${name}: {polluted: 1}\nitems: [{id: A, class: ADC}]\n`,
    /unknown-key/,
  ),
  textInput(
    `assumption ${name}`,
    'list.yaml',
    `assumptions: [${name}]\nitems: [{id: A, class: ADC}]\n`,
    /unknown-assumption/,
  ),
  textInput(
    `relation to ${name}`,
    'list.yaml',
    `items: [{id: A, class: ADC, contains: ${name}}]\n`,
    /unknown-item/,
  ),
  textInput(
    `id ${name}`,
    'list.yaml',
    `items: [{id: ${name}, class: ADC}, {id: B, class: ADC, contains: ${name}}]\n`,
  ),
  textInput(`header ${name}`, 'list.csv', `id,class,${name}\nA,ADC,polluted\n`, /unknown-column/),
  textInput(`header ${name} twice`, 'list.csv', `id,class,${name},${name}\nA,ADC,1,2\n`, /unknown-column/),
  textInput(
    `cell ${name}`,
    'list.csv',
    `id,class,sample-rate [MSPS]\n${name},ADC,${name}\n`,
    /unreadable-figure/,
  ),
  {
    name: `header ${name} of a sheet`,
    file: 'list.xlsx',
    bytes: () =>
      archive(workbookParts(sheetXml(textRow(['id', 'class', name]) + textRow(['A', 'ADC', 'polluted'])))),
    refused: /unknown-column/,
  },
]);

const repeated: readonly HostileInput[] = [
  textInput('items twice', 'list.json', '{"items":[],"items":[{"id":"A","class":"ADC"}]}', /duplicate-key/),
  textInput('id twice', 'list.json', list('"id":"B"'), /duplicate-key/),
  textInput(
    'a figure twice',
    'list.json',
    list('"figures":{"sample-rate":"1 MSPS","sample-rate":"2 MSPS"}'),
    /duplicate-key/,
  ),
  textInput(
    'a figure by two names',
    'list.json',
    list('"figures":{"adc-resolution":"1 bit","resolution":"2 bit"}'),
    /duplicate-key/,
  ),
  textInput('an escaped key twice', 'list.json', list('"name":"x","n\\u0061me":"y"'), /duplicate-key/),
  textInput(
    'a key twice, quoted otherwise',
    'list.yaml',
    `items: [{id: A, "id": B, class: ADC}]\n`,
    /duplicate-key/,
  ),
  textInput(
    'a key a hundred thousand times',
    'list.json',
    list(`"figures":{${'"sample-rate":"1 MSPS",'.repeat(many)}"x":1}`),
    /too-many-values/,
  ),
  textInput(
    'a header twice',
    'list.csv',
    'id,class,分解能,resolution\nA,ADC,8 bit,16 bit\n',
    /duplicate-column/,
  ),
  textInput('an id twice', 'list.csv', 'id,class\nA,ADC\nA,ADC\n', /duplicate-id/),
];

const nested: readonly HostileInput[] = [
  ...[
    ['lists', '['.repeat(deep)],
    ['closed lists', '['.repeat(deep) + ']'.repeat(deep)],
    ['mappings', '{"a":'.repeat(deep)],
    ['closed mappings', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
  ].flatMap(([name = '', text = '']) => [
    textInput(`${deep} ${name}`, 'list.json', text, /too-deep|too-many-values|unreadable/),
    textInput(
      `${deep} ${name} in an item`,
      'list.json',
      list(`"remark":${text}`),
      /too-deep|too-many-values|unreadable/,
    ),
  ]),
  ...[
    ['bullets', '- '.repeat(deep)],
    ['questions', '? '.repeat(deep)],
    ['indentations', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['brackets', '['.repeat(deep)],
    ['braces and colons', '{a: '.repeat(deep)],
  ].map(([name = '', text = '']) =>
    textInput(`${name} upon ${name}`, 'list.yaml', text, /too-deep|too-many-values|unreadable|too-large/),
  ),
  textInput(
    '65 lists in each other',
    'list.json',
    list(`"remark":${'['.repeat(65)}${']'.repeat(65)}`),
    /too-deep/,
  ),
  textInput(
    'items in items',
    'list.yaml',
    `items: ${'[{id: A, class: ADC, contains: '.repeat(1)}${'{id: B, contains: '.repeat(40)}C${'}'.repeat(41)}]\n`,
    /too-deep/,
  ),
  textInput(
    'items that contain each other',
    'list.yaml',
    'items: [{id: A, class: ADC, contains: B}, {id: B, class: ADC, contains: A}]\n',
    /circular-relation/,
  ),
  textInput('an item that contains itself', 'list.csv', 'id,class,contains\nA,ADC,A\n', /circular-relation/),
  textInput(
    'a chain of 10,000 items',
    'list.csv',
    `id,class,contains\n${Array.from({ length: 10_000 }, (_, n) => `i${n},ADC,i${n + 1}\n`).join('')}i10000,ADC,\n`,
    /too-deep/,
  ),
  textInput('distinct keys', 'list.json', `{${distinct}}`, /too-many-values/),
  textInput(
    'thirty thousand distinct keys',
    'list.json',
    `{${distinct.split(',').slice(0, 30_000).join(',')}}`,
    /unknown-key/,
  ),
  textInput('a million empty values', 'list.json', `[${'[],'.repeat(1_000_000)}[]]`, /too-many-values/),
  textInput('a million numbers', 'list.json', `[${'1,'.repeat(1_000_000)}1]`, /too-many-values/),
  textInput('a million bullets', 'list.yaml', '- a\n'.repeat(1_000_000), /too-many-values/),
  textInput('a million line breaks', 'list.yaml', '\n'.repeat(1_000_000), /./),
  textInput('a million commas', 'list.csv', `id,class${','.repeat(1_000_000)}\n`, /too-many-columns/),
  textInput(
    'a hundred thousand commas',
    'list.csv',
    `id,class\nA,ADC${',x'.repeat(100_000)}\n`,
    /too-many-columns/,
  ),
  textInput('ten thousand empty cells', 'list.csv', `id,class\nA,ADC${','.repeat(10_000)}\n`),
  textInput('a million rows', 'list.csv', `id,class\n${'A,ADC\n'.repeat(1_000_000)}`, /too-many-rows/),
  textInput('a million blank rows', 'list.csv', `id,class\n${'\n'.repeat(1_000_000)}`, /too-many-rows/),
  textInput('a million quotes', 'list.csv', `id,class\n"${'"'.repeat(999_000)}`, /./),
  textInput(
    'a cell of 100,000 characters',
    'list.csv',
    `id,class,remark\nA,ADC,${'x'.repeat(100_000)}\n`,
    /cell-too-long/,
  ),
  textInput(
    'headers that nobody knows',
    'list.csv',
    `${Array.from({ length: 40 }, (_, row) => Array.from({ length: 900 }, (__, column) => `h${(row * 7919 + column * 104_729) % 1_000_003}q`).join(',')).join('\n')}\n`,
    /./,
  ),
  textInput(
    '10,000 classes that nobody knows',
    'list.csv',
    `id,class\n${Array.from({ length: 10_000 }, (_, n) => `i${n},class ${(n * 7919) % 1_000_003}\n`).join('')}`,
    /more-diagnostics/,
  ),
];

const aliases: readonly HostileInput[] = [
  textInput(
    'an alias bomb',
    'list.yaml',
    `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]\n`).join('')}items: *a9\n`,
    /alias/,
  ),
  textInput('an alias to itself', 'list.yaml', 'items: &a [*a]\n', /alias/),
  textInput('an alias to nothing', 'list.yaml', 'items: *a\n', /./),
  textInput('a merge key', 'list.yaml', 'base: &b {id: A}\nitems: [{<<: *b, class: ADC}]\n', /./),
  textInput('100,000 anchors', 'list.yaml', `items: [${'&a 1,'.repeat(100_000)}1]\n`, /./),
  ...[
    '!!js/function "function(){}"',
    '!!binary aGk=',
    '!!set {a}',
    '!!python/object:os.system x',
    '!<tag:x> y',
    '!!float 1',
    '!!str 1',
  ].map((tag) => textInput(`tag ${tag}`, 'list.yaml', `items: [{id: A, class: ADC, remark: ${tag}}]\n`, /./)),
  ...['%YAML 1.1', '%YAML 9.9', '%X'].map((line) =>
    textInput(
      `directive ${line}`,
      'list.yaml',
      `${line}\n---\nitems: [{id: A, class: ADC, remark: no}]\n`,
      /./,
    ),
  ),
  textInput(
    'two documents',
    'list.yaml',
    'items: [{id: A, class: ADC}]\n---\nitems: [{id: B, class: ADC}]\n',
    /second-document/,
  ),
];

export const keysAndNesting: readonly HostileInput[] = [...innerNames, ...repeated, ...nested, ...aliases];
