import { listOnDay } from '../../../src/engine/as-of';
import { mergeVocabularies } from '../../../src/engine/changes/merge-vocabularies';
import { renameList } from '../../../src/engine/changes/rename-list';
import { vocabularyChanges } from '../../../src/engine/changes/vocabulary-changes';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, answers, is, list, no, paragraph, refers, related } from '../build';
import { base, called, classes, edited, numbers, other, parameter, type Text } from './small-vocabulary';

const told = (head: Vocabulary, from = base) =>
  vocabularyChanges(from, head, mergeVocabularies(from, head), [[], []]).map(({ kind, subject, message }) => {
    expect(message.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    for (const name of subject.split(' = '))
      expect([message.en, message.ja].every((each) => each.includes(name))).toBe(true);
    return `${kind} ${subject}: ${message.en}`;
  });
const measured = (id: string) => [
  `vocabulary-changed ${id}: parameter \`${id}\` is measured or compared otherwise than before`,
];
const worded = (id: string) => [
  `vocabulary-changed ${id}: parameter \`${id}\` is defined in other words than before`,
];
const implied = (id: string) => [
  `vocabulary-changed ${id}: class \`${id}\` has other parents, other disjoint classes or is touched by other paragraphs than before`,
];
const answering = ['vocabulary-changed civil: assumption `civil` answers otherwise than before'];
const ordered = (pair: string) =>
  `vocabulary-changed ${pair}: the order ${pair} is stated in one version only`;
const assumed =
  (more: object) =>
  (from: Text): Text => ({ ...from, assumptions: { civil: { ...from.assumptions!['civil'], ...more } } });

test.each<[string, Vocabulary, readonly string[]]>([
  ['the same words', edited((from) => from), []],
  ['another unit', edited(numbers({ rate: { unit: 'GSPS', least: '0' } })), measured('rate')],
  ['another dimension', edited(numbers({ rate: { unit: 'W', least: '0' } })), measured('rate')],
  [
    'counts instead of figures',
    edited(numbers({ bits: { unit: 'bit', least: '1', most: '32' } })),
    measured('bits'),
  ],
  ['another least figure', edited(numbers({ rate: { unit: 'MSPS', least: '1' } })), measured('rate')],
  ['no least figure', edited(numbers({ rate: { unit: 'MSPS' } })), measured('rate')],
  [
    'another greatest figure',
    edited(numbers({ bits: { unit: 'bit', domain: 'integer', least: '1', most: '64' } })),
    measured('bits'),
  ],
  [
    'another formula',
    edited(numbers({ density: { unit: 'TPP/mm2', formula: 'tpp / area / 2' } })),
    measured('density'),
  ],
  ['no formula', edited(numbers({ density: { unit: 'TPP/mm2' } })), measured('density')],
  ['a curve no longer', edited(numbers({ power: { unit: 'W' } })), measured('power')],
  [
    'another unit of a range',
    edited((from) => ({ ...from, ranges: { frequency: { unit: 'MHz' } } })),
    measured('frequency'),
  ],
  [
    'another choice',
    edited((from) => ({ ...from, choices: { material: ['glass', 'gold'] } })),
    measured('material'),
  ],
  [
    'choices in another order',
    edited((from) => ({ ...from, choices: { material: ['steel', 'glass'] } })),
    [],
  ],
  ['a judgment instead of a fact', parameter('military', { basis: 'judgment' }), measured('military')],
  [
    'a number instead of a range',
    edited((from) => numbers({ frequency: { unit: 'GHz' } })({ ...from, ranges: {} })),
    measured('frequency'),
  ],
  ['another definition', parameter('rate', { definition: other }), worded('rate')],
  [
    'another Japanese definition',
    parameter('rate', { definition: { en: 'rate', ja: '別' } }),
    worded('rate'),
  ],
  ['another question', parameter('military', { question: other }), worded('military')],
  [
    'another Japanese question',
    parameter('military', { question: { en: 'military', ja: '別' } }),
    worded('military'),
  ],
  ['another label', parameter('rate', { label: other, aliases: ['speed'] }), []],
  ['another parent', edited(classes({ converter: { parents: ['box'] } })), implied('converter')],
  ['no parent', edited(classes({ converter: {} })), implied('converter')],
  ['another class that excludes it', edited(classes({ box: { disjoint: ['converter'] } })), implied('box')],
  [
    'another paragraph that touches it',
    edited(classes({ circuit: { touchedBy: { us: ['X', 'Z'], jp: ['第1条'] } } })),
    implied('circuit'),
  ],
  [
    'another list that touches it',
    edited(classes({ circuit: { touchedBy: { us: ['X', 'Y'] } } })),
    implied('circuit'),
  ],
  [
    'what touches it in another order',
    edited(classes({ circuit: { touchedBy: { jp: ['第1条'], us: ['Y', 'X'] } } })),
    [],
  ],
  [
    'another answer that is assumed',
    edited(assumed({ sets: { military: 'yes', material: 'glass' } })),
    answering,
  ],
  ['answers assumed in another order', edited(assumed({ sets: { material: 'glass', military: 'no' } })), []],
  ['another class that is assumed away', edited(assumed({ excludes: ['box'] })), answering],
  ['classes assumed away in another order', edited(assumed({ excludes: ['converter', 'box'] })), []],
  ['all other classes that are assumed away', edited(assumed({ closes: true })), answering],
  [
    'an order that is no longer stated',
    edited((from) => ({ ...from, orderFacts: [] })),
    [ordered('`rate` <= `bits`')],
  ],
  [
    'an order that is newly stated, and one that is not',
    edited((from) => ({
      ...from,
      orderFacts: [
        ['area', 'tpp'],
        ['bits', 'rate'],
      ],
    })),
    [ordered('`area` <= `tpp`'), ordered('`bits` <= `rate`'), ordered('`rate` <= `bits`')],
  ],
  ['a new parameter', edited(numbers({ size: { unit: 'mm2' } })), []],
  ['a parameter that is gone', edited(numbers({ rate: undefined })), []],
  ['a new class', edited(classes({ tape: {} })), []],
])('%s: what is told of the vocabulary', (_, head, expected) => {
  expect(told(head)).toEqual(expected);
  expect([...told(base, head)].sort()).toEqual([...expected].sort());
});

test('parents and excluded classes in another order are the same', () => {
  const ordered_ = (...ids: string[]) => edited(classes({ tape: { parents: ids, disjoint: ids } }));
  expect(told(ordered_('box', 'circuit'), ordered_('circuit', 'box'))).toEqual([]);
  expect(told(ordered_('box'), ordered_('circuit', 'box'))).toEqual(implied('tape'));
});

test('a change of the vocabulary names the paragraphs whose words speak of it, in each version', () => {
  const day = (...entries: Parameters<typeof list>[1]) => listOnDay(list('us', entries), '2026-01-01', base);
  const older = day(
    paragraph('X.b', { when: is('rate', '> 1 MSPS') }),
    paragraph('X.a', {
      when: all(no(answers('material', 'glass')), related('contains', is('rate', '> 1 MSPS'))),
    }),
    paragraph('X.c', { when: refers('meets', 'X.b') }),
    paragraph('X.d', { classes: ['circuit'] }),
  );
  const newer = [
    day(paragraph('X.z', { when: is('rate', '> 1 MSPS') })),
    day(paragraph('X.y', { when: answers('material', 'steel') })),
  ];
  const of = (head: Vocabulary, id: string) =>
    vocabularyChanges(base, head, mergeVocabularies(base, head), [[older], newer])
      .filter(({ subject }) => subject.includes(id))
      .map(({ addresses }) => addresses);
  expect(of(parameter('rate', { definition: other }), 'rate')).toEqual([[['X.a', 'X.b', 'X.c'], ['X.z']]]);
  expect(
    of(
      edited((from) => ({ ...from, choices: { material: ['glass'] } })),
      'material',
    ),
  ).toEqual([[['X.a'], ['X.y']]]);
  expect(of(edited(classes({ circuit: {} })), 'circuit')).toEqual([[['X.d'], []]]);
  expect(of(called('rate', 'speed'), ' = ')).toEqual([[[], []]]);
  const spoken = [renameList(older, new Map([['rate', 'speed']]))];
  const head = called('rate', 'speed');
  const [change] = vocabularyChanges(base, head, mergeVocabularies(base, head), [spoken, newer]);
  expect(change).toMatchObject({
    kind: 'renamed',
    before: 'rate',
    after: 'speed',
    addresses: [['X.a', 'X.b', 'X.c'], []],
  });
});

test('a change of the vocabulary stands where its words stand in each version', () => {
  const at = (line: number) => ({ file: 'words', line, column: 1 });
  const placed = (of: Vocabulary, line: number): Vocabulary => {
    const put = <T extends object>(entries: ReadonlyMap<string, T>) =>
      new Map([...entries].map(([id, each]) => [id, { ...each, place: at(line) }]));
    return {
      ...of,
      parameters: put(of.parameters),
      classes: put(of.classes),
      assumptions: put(of.assumptions),
    };
  };
  const heads = [
    parameter('rate', { definition: other }),
    edited(numbers({ rate: { unit: 'GSPS' } })),
    edited(classes({ converter: {} })),
    edited(assumed({ closes: true })),
    called('rate', 'speed'),
  ];
  for (const head of heads) {
    const [one, two] = [placed(base, 1), placed(head, 2)];
    const [change] = vocabularyChanges(one, two, mergeVocabularies(one, two), [[], []]);
    expect(change?.places).toEqual([at(1), at(2)]);
  }
});
