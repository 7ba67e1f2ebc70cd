import { compareClass } from '../../../src/engine/lists/compare-class';
import { differenceOf } from '../../../src/engine/lists/difference';
import { describeDifference, regionsProved } from '../../../src/engine/lists/find-regions';
import { regionText } from '../../../src/engine/lists/region-text';
import type { Region } from '../../../src/model/list-comparison';
import { ScopeBudgetExceeded } from '../../../src/scope/scope-budget-exceeded';
import { diagramsFor } from './points-of';
import { smallLists, type Words } from './small-lists';

const nothing: readonly Words[] = [{ class: 'computer' }];
const described = { limit: 6, confirms: () => true };

function compared(us: readonly Words[], jp: readonly Words[]) {
  const { sides, vocabulary } = smallLists(us, jp);
  const { regions, total, atLeast, relation } = compareClass(sides, vocabulary, 'circuit', { tier: 'list' });
  return { words: regions.map((region) => inWords(region, vocabulary)), total, atLeast, relation };
}

const inWords = ({ kind, side, box }: Region, vocabulary: Parameters<typeof regionText>[1]): string =>
  `${kind} ${side}: ${regionText(box, vocabulary, 'en')}`;

/** Paragraphs of both lists that cut whatever only one controls into many pieces. */
const shared: readonly Words[] = [
  { when: { hardened: 'yes', area: '> 5 mm2' } },
  { when: { hardened: 'yes', resolution: '>= 12 bit' } },
  { when: { 'sample-rate': '> 100 MSPS', resolution: '>= 8 bit' } },
  { when: { output: '> 3 W', 'rated-temperature': 'max > 125 degC' } },
  { when: { output: '> 7 W', 'rated-temperature': 'min < -55 degC' } },
];

test('many pieces on which a judgment decides are one region that leaves out what both lists control', () => {
  const us = [{ when: { tpp: '>= 6000 TPP', 'us-judgment': 'yes' } }, ...shared];
  expect(compared(us, shared)).toEqual({
    words: [
      'judgment first: tpp 6000 TPP or more and us-judgment: yes and not controlled by both lists on other grounds',
    ],
    total: 1,
    atLeast: false,
    relation: 'not-comparable',
  });
});

test('what a region holds that leaves out what is controlled otherwise is not told again of the judgment', () => {
  const us = [{ when: { tpp: '>= 6000 TPP' } }, ...shared];
  const jp = [
    { when: { tpp: '> 6000 TPP' } },
    { when: { hardened: 'no', 'jp-judgment': 'yes', material: 'silicon' } },
    ...shared,
  ];
  expect(compared(us, jp)).toEqual({
    words: [
      // At 6000 TPP the first list alone controls what is of silicon and not hardened only where the judgment is no.
      'boundary first: tpp exactly 6000 TPP and not controlled by both lists on other grounds',
      'judgment second: hardened: no and jp-judgment: yes and material silicon and not controlled by both lists on other grounds',
    ],
    total: 2,
    atLeast: false,
    relation: 'first-wider',
  });
});

test('of what is proved, what hinges on the figure that is printed is no gap', () => {
  const over = (...limits: string[]): readonly Words[] => [
    { when: { any: limits.map((limit) => ({ 'rated-temperature': limit })) } },
  ];
  const proved = (us: readonly Words[], jp: readonly Words[]) => {
    const diagrams = diagramsFor(us, jp);
    const found = regionsProved(diagrams, 0, differenceOf(diagrams, 0), described);
    return [...found].map((region) => inWords(region, diagrams.space.vocabulary));
  };
  const two = 'max > 398 K (125 degC)';
  expect(proved(over('max > 124.85 degC'), over(two))).toEqual([]);
  expect(proved(over('max > 120 degC'), over(two))).toEqual([
    'gap first: rated-temperature (maximum) over 120 to 125 °C',
  ]);
  expect(proved(over('max >= 120 degC'), over('max > 120 degC'))).toEqual([
    'boundary first: rated-temperature (maximum) exactly 120 °C',
  ]);
});

test('a limit and what lies beyond another one are a gap together, two limits a boundary', () => {
  const us = [{ when: { any: [{ tpp: '= 1000 TPP' }, { tpp: '>= 2000 TPP' }] } }];
  expect(compared(us, nothing).words).toEqual(['gap first: tpp exactly 1000 TPP or 2000 TPP or more']);
  const points = [{ when: { any: [{ tpp: '= 1000 TPP' }, { tpp: '= 2000 TPP' }] } }];
  expect(compared(points, nothing).words).toEqual([
    'boundary first: tpp exactly 1000 TPP or exactly 2000 TPP',
  ]);
});

test('a part of which nobody knows whether it exists is told as unresolved, without what is controlled otherwise', () => {
  const open = (us: readonly Words[], jp: readonly Words[]) => {
    const diagrams = diagramsFor(us, jp);
    const { empty } = diagrams.space.scopes;
    const { proved, ...difference } = differenceOf(diagrams, 0);
    const lean = { proved: empty, hinging: empty };
    const found = { ...difference, proved: empty, hard: empty, open: proved, lean };
    const { regions, ...rest } = describeDifference(diagrams, 0, found, described);
    return { ...rest, words: regions.map((region) => inWords(region, diagrams.space.vocabulary)) };
  };
  const rest = { total: 1, complete: true, unresolved: ['dependent-figures'] };
  expect(open([{ when: { tpp: '>= 6000 TPP' } }], nothing)).toEqual({
    ...rest,
    words: ['unresolved first: tpp 6000 TPP or more'],
  });
  expect(open([{ when: { tpp: '>= 6000 TPP' } }, ...shared], shared)).toEqual({
    ...rest,
    words: ['unresolved first: tpp 6000 TPP or more and not controlled by both lists on other grounds'],
  });
});

describe('of many regions', () => {
  const squares = (count: number): readonly Words[] => [
    {
      when: { any: Array.from({ length: count }, (_, at) => ({ tpp: `= ${at} TPP`, area: `= ${at} mm2` })) },
    },
  ];

  test('six are told, and all are counted', () => {
    const found = compared(squares(7), nothing);
    expect([found.words.length, found.total, found.atLeast]).toEqual([6, 7, false]);
  });

  test('those of a list that has too many to count are "at least" so many', () => {
    const found = compared(squares(30), nothing);
    expect([found.words.length, found.atLeast]).toEqual([6, true]);
    const turned = compared(nothing, squares(30));
    expect([turned.words.length, turned.atLeast]).toEqual([6, true]);
  });
});

describe('over the node budget', () => {
  const given = [{ when: { tpp: '>= 10 TPP', hardened: 'yes' } }, { when: { material: 'silicon' } }];
  const tooMuch = (): never => {
    throw new ScopeBudgetExceeded(1);
  };
  /** Both differences, where describing the first of all regions takes too much, or each of them. */
  const confirming = (most: number) => {
    let asked = 0;
    return { limit: 6, confirms: () => (asked++ < most ? tooMuch() : true) };
  };

  test('a region is left out, which shows; a difference of which nothing is described says so', () => {
    const diagrams = diagramsFor(given, nothing);
    const difference = differenceOf(diagrams, 0);
    const [one, none] = [1, Infinity].map((most) =>
      describeDifference(diagrams, 0, difference, confirming(most)),
    );
    expect(one).toMatchObject({ total: 2, complete: false, unresolved: [] });
    expect(one!.regions).toHaveLength(1);
    expect(none).toEqual({ regions: [], total: 2, complete: false, unresolved: ['node-budget'] });
    expect([...regionsProved(diagrams, 0, difference, confirming(1))]).toHaveLength(1);
  });

  test('what cannot exist is told as well where leaving it out takes too much, and no more than was asked for', () => {
    const diagrams = diagramsFor(given, nothing);
    const found = describeDifference({ ...diagrams, factsAbout: tooMuch }, 0, differenceOf(diagrams, 0), {
      ...described,
      limit: 1,
    });
    expect(found).toMatchObject({ total: 2, complete: true, unresolved: [] });
    expect(found.regions.map((region) => inWords(region, diagrams.space.vocabulary))).toEqual([
      'gap first: material silicon',
    ]);
  });
});
