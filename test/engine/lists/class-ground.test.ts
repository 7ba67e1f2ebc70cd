import { listOnDay } from '../../../src/engine/as-of';
import { compareClass, type CompareOptions } from '../../../src/engine/lists/compare-class';
import type { Paragraph } from '../../../src/model/control-list';
import type { ClassComparison } from '../../../src/model/list-comparison';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { all, answers, any, list, no, ofClass, paragraph, vocabulary } from '../build';

const questions = Array.from('abcdefghijkl');
const model = vocabulary({
  classes: {
    base: { touchedBy: { us: ['N1', 'N2', 'X1'], jp: ['Y1'] } },
    narrow: { parents: ['base'], touchedBy: { us: ['N2', 'N4'], jp: ['N3'] } },
    other: { disjoint: ['base'] },
  },
  questions: [...questions, 'judged', 'judged-too'],
});
const words: Vocabulary = {
  ...model,
  parameters: new Map(
    [...model.parameters].map(([id, parameter]) => [
      id,
      parameter.kind === 'question' && id.startsWith('judged')
        ? { ...parameter, basis: 'judgment' as const }
        : parameter,
    ]),
  ),
};

const yes = (id: string) => answers(id, 'yes');
const lesser = { reasons: [{ reason: 'AT', column: 1 }] };

function compare(
  us: readonly Paragraph[],
  jp: readonly Paragraph[],
  { itemClass = 'base', ...options }: Partial<CompareOptions> & { readonly itemClass?: string } = {},
) {
  const sides = [
    listOnDay(list('us', us), '2026-01-01', words),
    listOnDay(list('jp', jp), '2026-01-01', words),
  ] as const;
  return compareClass(sides, words, itemClass, { tier: 'list', ...options });
}

const a = (address: string, more = {}): Paragraph =>
  paragraph(address, { classes: ['base'], when: yes('a'), ...more });

const nothing = [a('Y1', { classes: ['other'], ...lesser })];

/** What is told of classes that are equal where nothing stays open and the lists say no more. */
const equal: ClassComparison = {
  itemClass: 'base',
  tier: 'list',
  relation: 'equal',
  regions: [],
  total: 0,
  atLeast: false,
  unresolved: [],
  ground: {
    notCovered: [['N1', 'N2'], []],
    openJudgments: [],
    excludedClasses: [],
    openReadings: [],
    notShownInForce: [],
  },
  controls: [['X1'], ['Y1']],
  // Of each list a question and its two answers.
  size: { axes: 1, nodes: 6, made: expect.any(Number) as number },
};

test('what the lists do not hold of a class is named once, with what touches wider classes', () => {
  expect(compare([a('X1')], [a('Y1')])).toEqual(equal);
  const part = paragraph(
    'N2',
    { absent: true },
    {
      coverage: 'part',
      children: [
        paragraph('N2.a', { absent: true }, { coverage: 'none' }),
        paragraph('N2.b', { absent: true }, { coverage: 'full' }),
      ],
    },
  );
  const narrow = compare([a('X1'), part], [a('Y1')], { itemClass: 'narrow' });
  expect(narrow).toEqual({
    ...equal,
    itemClass: 'narrow',
    ground: { ...equal.ground, notCovered: [['N2.a', 'N4', 'N1'], ['N3']] },
  });
});

test('readings that are not settled, and texts that were not seen in force, are named of the controls that can apply', () => {
  const open = { open: { en: 'arguable', ja: 'arguable' } };
  const later = { seen: '2027-01-01' };
  const us = [
    a('X1', open),
    a('X2', { ...later, when: yes('b') }),
    a('X3', { ...open, ...later, classes: ['other'] }),
  ];
  const jp = [a('Y1', later), a('Y2', { ...open, ...later, when: yes('b') })];
  expect(compare(us, jp)).toEqual({
    ...equal,
    ground: { ...equal.ground, openReadings: ['X1', 'Y2'], notShownInForce: ['X2', 'Y1', 'Y2'] },
    controls: [
      ['X1', 'X2'],
      ['Y1', 'Y2'],
    ],
    size: { ...equal.size, axes: 2, nodes: 8 },
  });
});

test('a question of one list leaves equality open, and a question of both does not', () => {
  const judged = (address: string, id: string) => a(address, { when: all(yes('a'), yes(id)) });
  const both = compare([judged('X1', 'judged')], [judged('Y1', 'judged')]);
  expect(both).toEqual({ ...equal, size: { ...equal.size, axes: 2, nodes: 8 } });
  const each = compare([judged('X1', 'judged')], [judged('Y1', 'judged-too')]);
  expect(each).toMatchObject({
    relation: 'not-comparable',
    total: 2,
    unresolved: [],
    ground: { ...equal.ground, openJudgments: ['judged', 'judged-too'] },
    size: { axes: 3, nodes: 8 },
  });
  expect(each.regions.map(({ kind, side, judgments }) => [kind, side, judgments])).toEqual([
    ['judgment', 'first', expect.arrayContaining(['judged'])],
    ['judgment', 'second', expect.arrayContaining(['judged-too'])],
  ]);
});

test('a class that no paragraph of the tier is about is controlled by neither, whatever other tiers say', () => {
  const neither: ClassComparison = {
    ...equal,
    relation: 'neither-controls',
    size: { axes: 0, nodes: 0, made: 0 },
  };
  expect(compare([a('X1')], [a('Y1')], { tier: 'anti-terrorism' })).toEqual({
    ...neither,
    tier: 'anti-terrorism',
  });
  expect(compare([a('X1', lesser)], nothing)).toEqual({ ...neither, controls: [[], []] });
  expect(compare([a('X1')], nothing, { itemClass: 'other' })).toEqual({
    ...neither,
    itemClass: 'other',
    ground: { ...equal.ground, notCovered: [[], []] },
    controls: [[], []],
  });
});

describe('the node budget', () => {
  const many = any(...questions.slice(1).map((id) => all(yes(id), no(yes('a')))));
  const us = [
    a('X1', { when: all(yes('a'), no(ofClass('narrow'))) }),
    a('X2', { classes: ['narrow'], when: many }),
  ];

  test('that is too small even without free classes leaves the class unresolved', () => {
    expect(compare(us, nothing, { nodeBudget: 2 })).toEqual({
      ...equal,
      relation: 'unresolved',
      atLeast: true,
      unresolved: ['node-budget'],
      ground: { ...equal.ground, excludedClasses: ['narrow'] },
      controls: [['X1'], []],
      size: { axes: 0, nodes: 0, made: 2 },
    });
  });

  test('that is too small with free classes only takes them not to be had, and says so', () => {
    const free = compare(us, nothing);
    expect(free).toMatchObject({
      relation: 'only-first',
      ground: { excludedClasses: [] },
      controls: [['X1', 'X2'], []],
    });
    const alone = compare(us, nothing, { nodeBudget: 12 });
    expect(alone).toMatchObject({
      relation: 'only-first',
      unresolved: [],
      ground: { excludedClasses: ['narrow'] },
      controls: [['X1'], []],
      size: { axes: 1, nodes: 4 },
    });
  });
});
