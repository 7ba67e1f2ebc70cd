import { checkUnused } from '../../../src/engine/checks/check-unused';
import type { Paragraph } from '../../../src/model/control-list';
import type { Rulebook } from '../../../src/model/rulebook';
import type { Parameter, Vocabulary } from '../../../src/model/vocabulary';
import {
  any,
  answers,
  except,
  is,
  list,
  no,
  ofClass,
  paragraph,
  refers,
  related,
  vocabulary,
} from '../build';
import { told } from './told';

const base = vocabulary({
  classes: { circuit: {}, converter: {} },
  numbers: { bits: { unit: 'bit' }, rate: { unit: 'MSPS' } },
  ranges: { frequency: { unit: 'GHz' } },
  choices: { material: ['glass', 'steel'] },
  questions: ['military'],
});
const idsOf = (vocabulary_: Vocabulary) => [
  ...vocabulary_.parameters.keys(),
  ...vocabulary_.classes.keys(),
  ...vocabulary_.relations.keys(),
];
const all = idsOf(base);

/** The names that are not told to be unused. */
function used(entries: readonly Paragraph[], words: Vocabulary = base): readonly string[] {
  const lists = new Map([['us', list('us', entries)]]);
  const rulebook: Rulebook = { vocabulary: words, lists, alignments: [], hash: '' };
  const found = told(checkUnused(rulebook));
  const unused = found.map(
    (text) => /^warning unused-(\w+): \1 `(.+)`, which no paragraph names$/.exec(text)?.[2],
  );
  return idsOf(words).filter((id) => !unused.includes(id));
}

test('where no paragraph says anything, every name of the vocabulary is told, where it stands, by what it is', () => {
  const lists = new Map([['us', list('us', [paragraph('X', {})])]]);
  const places = new Map(idsOf(base).map((id, line) => [id, { file: 'words', line, column: 1 }]));
  const placed = <T extends { id: string }>(entries: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...entries].map(([id, entry]) => [id, { ...entry, place: places.get(id)! }]));
  const { parameters, classes, relations } = base;
  const vocabulary_ = {
    ...base,
    parameters: placed(parameters),
    classes: placed(classes),
    relations: placed(relations),
  };
  const found = checkUnused({ vocabulary: vocabulary_, lists, alignments: [], hash: '' });
  expect(found.map(({ id, place }) => [id, place])).toEqual([
    ...[...parameters.keys()].map((id) => ['unused-parameter', places.get(id)]),
    ...[...classes.keys()].map((id) => ['unused-class', places.get(id)]),
    ...[...relations.keys()].map((id) => ['unused-relation', places.get(id)]),
  ]);
  expect(told(found)).toHaveLength(all.length);
});

test.each<[string, Paragraph, readonly string[]]>([
  ['a limit', paragraph('X', { when: is('bits', '> 1 bit') }), ['bits']],
  ['an end of a range', paragraph('X', { when: is('frequency.max', '> 1 GHz') }), ['frequency']],
  ['an answer', paragraph('X', { when: answers('material', 'glass') }), ['material']],
  ['a class', paragraph('X', { when: ofClass('circuit', 'converter') }), ['circuit', 'converter']],
  ['a class that the paragraph is about', paragraph('X', { classes: ['circuit'] }), ['circuit']],
  [
    'a limit of a part',
    paragraph('X', { when: related('contains', is('bits', '> 1 bit')) }),
    ['bits', 'contains'],
  ],
  [
    'a choice of limits',
    paragraph('X', { when: any(is('bits', '> 1 bit'), no(is('rate', '> 1 MSPS'))) }),
    ['bits', 'rate'],
  ],
  [
    'a limit worked out from others',
    paragraph('X', { when: is('bits', '> {rate * frequency.max} bit') }),
    ['bits', 'rate', 'frequency'],
  ],
  ['an exclusion', paragraph('X', { except: [except(answers('military', 'yes'))] }), ['military']],
  ['a screen', paragraph('X', {}, { coverage: 'screen', screen: is('bits', '> 1 bit') }), ['bits']],
  [
    'what a reason holds for',
    paragraph('X', { reasons: [{ reason: 'NS' }, { reason: 'MT', when: is('bits', '> 1 bit') }] }),
    ['bits'],
  ],
  ['another paragraph only', paragraph('X', { when: refers('meets', 'Y') }), []],
  [
    'an earlier text',
    paragraph('X', [{ when: is('bits', '> 1 bit'), until: '2020-01-01' }, { from: '2020-01-01' }]),
    ['bits'],
  ],
  [
    'a paragraph below',
    paragraph('X', {}, { children: [paragraph('X.a', { when: is('bits', '> 1 bit') })] }),
    ['bits'],
  ],
])('%s uses what it names', (_, entry, expected) => {
  expect([...used([entry])].sort()).toEqual([...expected].sort());
});

const entry = paragraph('X', { when: is('bits', '> 1 bit') });

test('what a formula or a curve is worked out from is used, and what an item speaks of', () => {
  const words = vocabulary({
    classes: { circuit: {}, converter: {} },
    numbers: {
      bits: { unit: 'bit', formula: 'rate + size' },
      rate: { unit: 'MSPS' },
      size: { unit: 'bit' },
      power: { unit: 'W', over: 'frequency' },
    },
    ranges: { frequency: { unit: 'GHz' } },
  });
  const speaking = new Map<string, Parameter>(
    [...words.parameters].map(([id, each]) => [
      id,
      id === 'size' ? { ...each, speaksOf: ['converter', 'power'] } : each,
    ]),
  );
  expect(used([entry], words)).toEqual(['bits', 'rate', 'size', 'frequency']);
  expect(used([entry], { ...words, parameters: speaking })).toEqual([
    'bits',
    'rate',
    'size',
    'power',
    'frequency',
    'converter',
  ]);
});

test('a class is used by a narrower one, and by an assumption that rules it out', () => {
  const words = vocabulary({
    classes: { circuit: {}, converter: { parents: ['circuit'] }, computer: {}, box: {} },
    numbers: { bits: { unit: 'bit' } },
    assumptions: { 'no-computer': { excludes: ['computer'] } },
  });
  expect(used([entry], words)).toEqual(['bits', 'circuit', 'computer']);
});
