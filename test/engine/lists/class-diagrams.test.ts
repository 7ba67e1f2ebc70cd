import { diagramsOf } from '../../../src/engine/lists/class-diagrams';
import { classUniverse } from '../../../src/engine/lists/class-universe';
import type { Tier } from '../../../src/model/control-list';
import type { Rational } from '../../../src/quantity/rational';
import type { Scope } from '../../../src/scope/node-store';
import { diagramsFor, heldOn, pointsOf, type Point } from './points-of';
import { smallLists, type Words } from './small-lists';

const lesser = { reasons: [{ reason: 'AT', column: 1 }] };
const nothing: readonly Words[] = [{ class: 'computer' }];

const temperature = 'rated-temperature.max';
const over = (limit: string, more: Words = {}): Words => ({
  when: { 'rated-temperature': `max > ${limit}` },
  ...more,
});
const readings = ['declared', 'sure', 'possible'] as const;

/** What the first list holds of these figures, by what is asked of it, in each reading. */
function read(us: readonly Words[], tier: Tier) {
  const diagrams = diagramsFor(us, nothing, tier);
  const held = (scope: Scope) =>
    heldOn(scope, diagrams, temperature, ['110', '124.8', '124.9', '125', '125.1', '130', '131']).join(' ');
  const [side] = diagrams.sides;
  return {
    controlled: readings.map((reading) => held(side.controlled(reading))),
    whole: readings.map((reading) => held(side.whole(reading))),
    unstated: [held(side.controlled()), held(side.whole())],
  };
}

// 398 K are 124.85 degC: what both figures give is sure, what one gives is possible.
test.each<[string, readonly Words[], Tier, ReturnType<typeof read>]>([
  [
    'the tier of the list, of which the other tier is no part',
    [over('398 K (125 degC)'), over('120 degC', lesser)],
    'list',
    {
      controlled: ['125.1 130 131', '125.1 130 131', '124.9 125 125.1 130 131'],
      whole: ['125.1 130 131', '125.1 130 131', '124.9 125 125.1 130 131'],
      unstated: ['125.1 130 131', '125.1 130 131'],
    },
  ],
  [
    'the other tier without what is sure, or possible, of the list, and the whole of both',
    [over('398 K (125 degC)'), over('120 degC', lesser)],
    'anti-terrorism',
    {
      controlled: ['124.8 124.9 125', '124.8', '124.8 124.9 125'],
      whole: Array.from(readings, () => '124.8 124.9 125 125.1 130 131'),
      unstated: ['124.8 124.9 125', '124.8 124.9 125 125.1 130 131'],
    },
  ],
  [
    'as declared the figure in the declared unit, also where it is the lower one',
    [over('400 K (125 degC)'), over('120 degC', lesser)],
    'anti-terrorism',
    {
      controlled: ['124.8 124.9 125', '124.8 124.9 125', '124.8 124.9 125 125.1'],
      whole: Array.from(readings, () => '124.8 124.9 125 125.1 130 131'),
      unstated: ['124.8 124.9 125', '124.8 124.9 125 125.1 130 131'],
    },
  ],
  [
    'the whole of both, where the list says more',
    [over('120 degC'), over('130 degC', lesser)],
    'anti-terrorism',
    {
      controlled: ['', '', ''],
      whole: Array.from(readings, () => '124.8 124.9 125 125.1 130 131'),
      unstated: ['', '124.8 124.9 125 125.1 130 131'],
    },
  ],
  [
    'the two figures in the other tier',
    [over('130 degC'), over('398 K (125 degC)', lesser)],
    'anti-terrorism',
    {
      controlled: ['125.1 130', '125.1 130', '124.9 125 125.1 130'],
      whole: ['125.1 130 131', '125.1 130 131', '124.9 125 125.1 130 131'],
      unstated: ['125.1 130', '125.1 130 131'],
    },
  ],
])('by reading: %s', (_, us, tier, expected) => {
  expect(read(us, tier)).toEqual(expected);
});

test('what only another class brings in is in the whole of a list, and not in what it controls of the class', () => {
  const us: readonly Words[] = [
    { class: 'amplifier', when: { hardened: 'yes' } },
    { when: { material: 'silicon' }, except: [{ class: 'amplifier', 'stays-controlled': 'no' }] },
  ];
  const diagrams = diagramsFor(us, nothing);
  const { space, sides, universe } = diagrams;
  const held = (scope: Scope) =>
    pointsOf(diagrams)
      .filter((at) => space.scopes.contains(scope, at))
      .map((at) => ['class:amplifier', 'hardened', 'material'].map((axis) => at.get(axis)).join(' '))
      .sort();
  const alone = ['no no silicon', 'no yes silicon'];
  const asAmplifier = ['yes yes compound', 'yes yes diamond', 'yes yes silicon'];
  expect(universe.free).toEqual(['amplifier']);
  expect(held(sides[0].controlled('declared', 'class'))).toEqual(alone);
  expect(held(sides[0].controlled())).toEqual([...alone, ...asAmplifier]);
  expect(held(sides[0].whole())).toEqual([...alone, ...asAmplifier]);
  expect(sides[0].controls.map(({ control, diagram }) => [control.address, held(diagram)])).toEqual([
    ['3A001.a', asAmplifier],
    ['3A001.b', alone],
  ]);
});

describe('the judgments of a list', () => {
  const us: readonly Words[] = [
    { when: { hardened: 'yes', 'us-judgment': 'yes', material: 'silicon', tpp: '> 5 TPP' } },
    { when: { contains: { class: 'converter', 'jp-judgment': 'no' } } },
  ];
  const jp: readonly Words[] = [{ when: { 'jp-judgment': 'yes' } }];

  test('are questions that need a judgment, of the item or of what it contains, and no facts or figures', () => {
    const [first, second] = diagramsFor(us, jp).sides;
    expect([...first.judgments].sort()).toEqual(['contains/jp-judgment', 'us-judgment']);
    expect([...second.judgments]).toEqual(['jp-judgment']);
  });

  test('take in those that it asks for elsewhere', () => {
    const { sides, vocabulary } = smallLists(us, jp);
    const universe = classUniverse(sides, vocabulary, 'circuit', { tier: 'list', freeClasses: true });
    const judgments = [new Set(['a']), new Set(['b', 'us-judgment'])] as const;
    const made = diagramsOf(universe, vocabulary, { nodeBudget: 1000, judgments }).sides;
    expect([...made[0].judgments].sort()).toEqual(['a', 'contains/jp-judgment', 'us-judgment']);
    expect([...made[1].judgments].sort()).toEqual(['b', 'jp-judgment', 'us-judgment']);
  });
});

test('a space holds the axes of the conditions besides, and a part of an item has no more than the item', () => {
  const { sides, vocabulary } = smallLists([{ when: { tpp: '>= 1000 TPP' } }], nothing);
  const besides = smallLists([{ when: { 'part-tpp': '>= 2000 TPP' } }], nothing).sides[0].controls.map(
    ({ scope }) => (scope.kind === 'all' ? scope.of[1]! : scope),
  );
  const universe = classUniverse(sides, vocabulary, 'circuit', { tier: 'list', freeClasses: true });
  const without = diagramsOf(universe, vocabulary, { nodeBudget: 1000 });
  expect(without.space.scopes.axes.map(({ id }) => id)).toEqual(['tpp']);
  const made = diagramsOf(universe, vocabulary, { nodeBudget: 1000, besides });
  const figures = { tpp: ['0', '999', '1000', '3000'], 'part-tpp': ['0', '1000', '2000', '3000'] };
  const { scopes } = made.space;
  const points = pointsOf(made, figures);
  const isNoMoreThanWhole = (at: Point): boolean =>
    (at.get('part-tpp') as Rational).compare(at.get('tpp') as Rational) <= 0;
  expect(points).toHaveLength(16);
  expect(points.filter((at) => scopes.contains(made.facts, at))).toEqual(points.filter(isNoMoreThanWhole));
});
