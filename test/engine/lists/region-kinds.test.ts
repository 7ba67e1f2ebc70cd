import { compareClass, type CompareOptions } from '../../../src/engine/lists/compare-class';
import { compareLists } from '../../../src/engine/lists/compare-lists';
import { regionText } from '../../../src/engine/lists/region-text';
import { smallLists, type Words } from './small-lists';

const one = (when: Words): readonly Words[] => [{ when }];
const nothing: readonly Words[] = [{ class: 'computer' }];

function compared(us: readonly Words[], jp: readonly Words[], options: Partial<CompareOptions> = {}) {
  const { sides, vocabulary } = smallLists(us, jp);
  const comparison = compareClass(sides, vocabulary, 'circuit', { tier: 'list', ...options });
  const words = comparison.regions.map(
    ({ kind, side, box }) => `${kind} ${side}: ${regionText(box, vocabulary, 'en')}`,
  );
  return { ...comparison, words };
}

test.each<[string, readonly Words[], readonly Words[], string[]]>([
  [
    'exactly a limit, whatever else the region says, is a boundary',
    one({ tpp: '>= 1000 TPP', hardened: 'yes' }),
    one({ tpp: '> 1000 TPP', hardened: 'yes' }),
    ['boundary first: tpp exactly 1000 TPP and hardened: yes'],
  ],
  [
    'exactly one whole number is a gap: items have it',
    one({ resolution: '>= 8 bit' }),
    one({ resolution: '>= 9 bit' }),
    ['gap first: resolution 8 bit'],
  ],
  ['an answer is a gap', one({ hardened: 'yes' }), nothing, ['gap first: hardened: yes']],
  [
    'that there is a related item at all is asked where any would do',
    one({ contains: { any: [{ hardened: 'yes' }, { hardened: 'no' }] } }),
    nothing,
    ['gap first: contains: such an item'],
  ],
  [
    'a gap and a boundary of the other list, the gap first',
    [{ when: { tpp: '>= 1000 TPP' } }, { when: { hardened: 'yes' } }],
    [{ when: { tpp: '>= 1000 TPP' } }, { when: { hardened: 'no', output: '>= 2 W' } }],
    [
      'gap first: hardened: yes and tpp under 1000 TPP',
      'gap second: tpp under 1000 TPP and output 2 W or more and hardened: no',
    ],
  ],
  [
    'a gap stands before a boundary, and both before what a judgment decides',
    [
      { when: { tpp: '>= 1000 TPP', material: 'silicon' } },
      { when: { material: 'diamond', hardened: 'yes' } },
      { when: { material: 'compound', 'us-judgment': 'yes' } },
    ],
    [{ when: { tpp: '> 1000 TPP', material: 'silicon' } }],
    [
      'gap first: material diamond and hardened: yes',
      'boundary first: tpp exactly 1000 TPP and material silicon',
      'judgment first: material compound and us-judgment: yes',
    ],
  ],
])('%s', (_, us, jp, expected) => {
  expect([...compared(us, jp).words].map(sorted)).toEqual(expected.map(sorted));
});

/** The parts of a region stand in the order of the axes, which is no promise. */
const sorted = (text: string): string =>
  text
    .split(/: (?=.*)| and /)
    .sort()
    .join(' ');

test('more regions than are asked for are counted, and the relation is that of all', () => {
  const us = ['silicon', 'compound', 'diamond'].map((material, at) => ({
    when: { material, tpp: `>= ${(at + 1) * 1000} TPP`, hardened: at === 1 ? 'no' : 'yes' },
  }));
  const all = compared(us, nothing);
  expect([all.words.length, all.total, all.atLeast]).toEqual([3, 3, false]);
  const some = compared(us, nothing, { limit: 1 });
  expect(some.words).toHaveLength(1);
  expect(some.total).toBeGreaterThan(1);
  expect(some.relation).toBe('only-first');
});

test('a judgment that can only keep an item free is told as one that no exclusion needs', () => {
  const us = [{ when: { tpp: '>= 1000 TPP' }, except: [{ 'us-judgment': 'yes', 'stays-controlled': 'no' }] }];
  const [excluded] = compared(us, nothing).regions;
  expect(excluded).toMatchObject({ kind: 'judgment', judgments: ['us-judgment'], isUnlessExcluded: true });
  const [asked] = compared(one({ tpp: '>= 1000 TPP', 'us-judgment': 'yes' }), nothing).regions;
  expect(asked).toMatchObject({ kind: 'judgment', judgments: ['us-judgment'] });
  expect(asked).not.toHaveProperty('isUnlessExcluded');
  const [lost] = compared(nothing, us).regions;
  expect(lost).toMatchObject({ side: 'second', isUnlessExcluded: true });
  const [other] = compared(
    [{ when: { tpp: '>= 1000 TPP', 'us-judgment': 'no' } }],
    one({ tpp: '>= 2000 TPP' }),
  ).regions;
  expect(other).toMatchObject({ kind: 'judgment', side: 'first', isUnlessExcluded: true });
});

test('the counterparts of a paragraph are those of the same regime paragraph, else the most alike; never more than six', () => {
  const wassenaar = { regime: 'WA 3.A.1' };
  const us = [{ when: { tpp: '>= 1000 TPP' }, ...wassenaar }];
  const jp = [
    { when: { tpp: '>= 2000 TPP' } },
    { when: { output: '>= 9 W', hardened: 'yes' }, ...wassenaar },
    { when: { material: 'diamond' } },
  ];
  expect(compared(us, jp).regions.find(({ side }) => side === 'first')?.addresses).toEqual([
    ['3A001.a'],
    ['第6条第1号ロ'],
  ]);
  const without = [{ when: { tpp: '>= 1000 TPP', hardened: 'yes' } }];
  const alike = [
    { when: { tpp: '>= 2000 TPP', output: '>= 9 W' } },
    { when: { tpp: '>= 2000 TPP', hardened: 'yes' } },
    { when: { material: 'diamond' } },
  ];
  expect(compared(without, alike).regions.find(({ side }) => side === 'first')?.addresses[1]).toEqual([
    '第6条第1号ロ',
  ]);
  const strange = [{ when: { material: 'diamond' } }];
  expect(compared(without, strange).regions.find(({ side }) => side === 'first')?.addresses[1]).toEqual([]);
  const many = Array.from({ length: 7 }, (_, at) => ({
    when: { tpp: `>= ${2000 + at} TPP`, hardened: 'yes' },
  }));
  expect(compared(without, many).regions.find(({ side }) => side === 'first')?.addresses[1]).toHaveLength(6);
});

test('a paragraph that the others make needless is not among those that make a region', () => {
  const us = [
    { when: { tpp: '>= 2000 TPP', hardened: 'yes' } },
    { when: { tpp: '>= 1000 TPP' } },
    { when: { material: 'diamond', tpp: '>= 1500 TPP' } },
  ];
  expect(compared(us, nothing).regions.map(({ addresses }) => addresses[0])).toEqual([['3A001.b']]);
});

test('all classes of the vocabulary are compared, in its order, in the tier of the list where none is named', () => {
  const { sides, vocabulary } = smallLists(one({ hardened: 'yes' }), nothing);
  const all = compareLists(sides, vocabulary);
  expect(all.map(({ itemClass }) => itemClass)).toEqual([...vocabulary.classes.keys()]);
  expect(all.every(({ tier }) => tier === 'list')).toBe(true);
  expect(compareLists(sides, vocabulary, { tier: 'anti-terrorism' })[0]?.tier).toBe('anti-terrorism');
  expect(all.map(({ relation }) => relation)).toEqual([
    'only-first',
    'only-first',
    'only-first',
    'only-first',
    'only-second',
    'neither-controls',
    'neither-controls',
  ]);
});
