import { factsIn, factsOf, orderedPairs } from '../../../src/engine/lists/facts';
import { spaceOf } from '../../../src/engine/lists/space';
import type { Condition } from '../../../src/model/condition';
import { rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import type { Scope } from '../../../src/scope/node-store';
import { answers, any, is, ofClass, related, vocabulary } from '../build';

const words = vocabulary({
  classes: {
    device: {},
    chip: { parents: ['device'] },
    module: { parents: ['chip'] },
    board: { disjoint: ['chip'] },
  },
  numbers: {
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { unit: 'W' }])),
    sum: { unit: 'W', formula: 'e + f' },
  },
  ranges: { heat: { unit: 'K' } },
  questions: ['q'],
  orderFacts: [
    ['a', 'b'],
    ['c', 'd'],
    ['b', 'c'],
    ['e', 'f'],
  ],
});
const spaceFor = (...conditions: Condition[]) => spaceOf([any(...conditions)], words, 50_000);

type Figures = Readonly<Record<string, number | 'yes' | 'no'>>;
/** All ways to choose one value for each axis. */
const choices = (axes: Readonly<Record<string, readonly (number | 'yes' | 'no')[]>>): Figures[] =>
  Object.entries(axes).reduce<Figures[]>(
    (some, [axis, values]) => some.flatMap((one) => values.map((value) => ({ ...one, [axis]: value }))),
    [{}],
  );
const at = (space: ReturnType<typeof spaceFor>, figures: Figures) =>
  new Map<string, AxisValue>(
    space.scopes.axes.map(({ id }) => {
      const value = figures[id] ?? 'no';
      return [id, typeof value === 'number' ? rational(value) : value];
    }),
  );
/** The ways, of all, that can exist. */
const existing = (space: ReturnType<typeof spaceFor>, all: readonly Figures[]): readonly Figures[] => {
  const facts = factsOf(space);
  return all.filter((figures) => space.scopes.contains(facts, at(space, figures)));
};
const inOrder = (...figures: (Figures[string] | undefined)[]): boolean =>
  figures.every((figure, place) => place === 0 || Number(figures[place - 1]) <= Number(figure));

/** One figure for each part of an axis that is cut at 10 and at 20. */
const parts = [5, 10, 15, 20, 25];

test.each<[string, Condition[], string[][]]>([
  ['two figures', [is('e', '> 10 W'), is('f', '>= 20 W')], [['e', 'f']]],
  [
    'two figures of related items',
    [related('contains', any(is('e', '>= 10 W'), is('f', '< 20 W')))],
    [['contains/e', 'contains/f']],
  ],
  ['the ends of a range', [is('heat.max', '> 10 K'), is('heat.min', '>= 20 K')], [['heat.min', 'heat.max']]],
  [
    'three figures, one after the other',
    [is('c', '> 10 W'), is('b', '<= 20 W'), is('a', '< 20 W')],
    [['a', 'b', 'c']],
  ],
  [
    'figures that only those between them tie together: without these nothing does',
    [is('a', '> 10 W'), is('c', '> 20 W')],
    [],
  ],
  [
    'a figure and one with which nothing is compared',
    [is('sum', '> 10 W'), is('e', '> 10 W'), is('e', '>= 20 W')],
    [['e', 'f']],
  ],
  [
    'the item and what is related to it, each for itself',
    [is('e', '> 10 W'), related('contains', any(is('e', '> 20 W'), is('f', '> 10 W')))],
    [['contains/e', 'contains/f']],
  ],
])('%s are in order, and nothing else is asked of them', (_, conditions, orders) => {
  const space = spaceFor(...conditions);
  const numbers = space.scopes.axes.flatMap(({ id, kind }) => (kind === 'real' ? [id] : []));
  const all = choices(Object.fromEntries(numbers.map((axis) => [axis, parts])));
  expect(existing(space, all)).toEqual(
    all.filter((figures) => orders.every((order) => inOrder(...order.map((axis) => figures[axis])))),
  );
});

test('pairs of which one figure is never above the other are ends of ranges, then what the vocabulary says', () => {
  const space = spaceFor(
    is('a', '> 1 W'),
    is('b', '> 1 W'),
    is('d', '> 1 W'),
    is('heat.min', '> 1 K'),
    is('heat.max', '> 1 K'),
    related('contains', any(is('a', '> 1 W'), is('b', '> 1 W'), is('heat.min', '> 1 K'))),
    related('contains', related('contains', any(is('heat.min', '> 1 K'), is('heat.max', '> 1 K')))),
  );
  expect(orderedPairs(space)).toEqual([
    ['heat.min', 'heat.max'],
    ['contains/contains/heat.min', 'contains/contains/heat.max'],
    ['a', 'b'],
    ['contains/a', 'contains/b'],
  ]);
});

const truths = ['yes', 'no'] as const;

test('an item of a class is of its parents too, and of no class that is disjoint from any of these', () => {
  const space = spaceFor(
    ofClass('board', 'module', 'device', 'chip'),
    answers('q', 'yes'),
    related('contains', any(ofClass('device', 'module'), related('contains', ofClass('chip', 'board')))),
  );
  const named = (prefix: string, ids: string[]) =>
    Object.fromEntries(ids.map((id) => [`${prefix}class:${id}`, truths]));
  const all = choices({
    q: truths,
    ...named('', ['device', 'chip', 'module', 'board']),
    ...named('contains/', ['device', 'module']),
    ...named('contains/contains/', ['chip', 'board']),
  });
  const can = (figures: Figures, prefix: string): boolean => {
    const [device, chip, module, board] = ['device', 'chip', 'module', 'board'].map(
      (id) => figures[`${prefix}class:${id}`],
    );
    const hasParents = module !== 'yes' || (chip !== 'no' && device !== 'no');
    return (
      hasParents &&
      (chip !== 'yes' || device !== 'no') &&
      !(board === 'yes' && [chip, module].includes('yes'))
    );
  };
  expect(existing(space, all)).toEqual(
    all.filter((figures) => ['', 'contains/', 'contains/contains/'].every((prefix) => can(figures, prefix))),
  );
});

/** Figures of which some are in order, and one question; made anew each time, with nothing remembered. */
function world() {
  const space = spaceFor(
    is('a', '> 10 W'),
    is('b', '> 10 W'),
    is('c', '> 20 W'),
    is('e', '> 10 W'),
    is('f', '> 10 W'),
    answers('q', 'yes'),
  );
  const { scopes } = space;
  const over = (axis: string, value: number): Scope =>
    scopes.between(axis, { low: { value: rational(value), closed: false } });
  const from = (axis: string, value: number): Scope =>
    scopes.between(axis, { low: { value: rational(value), closed: true } });
  const upTo = (axis: string, value: number): Scope => scopes.complement(over(axis, value));
  return { space, scopes, over, from, upTo };
}
type World = ReturnType<typeof world>;

/** Items on a grid that can exist. */
const realPoints = ({ space }: World) =>
  choices({
    ...Object.fromEntries(['a', 'b', 'c'].map((axis) => [axis, parts])),
    ...Object.fromEntries(['e', 'f'].map((axis) => [axis, [5, 15]])),
    q: truths,
  }).flatMap((figures) => {
    const { a, b, c, e, f } = figures;
    return inOrder(a, b, c) && inOrder(e, f) ? [at(space, figures)] : [];
  });

const same = (of: (world: World) => Scope): [typeof of, typeof of] => [of, of];
test.each<[string, ...[scope: (world: World) => Scope, possible: (world: World) => Scope]]>([
  ['one figure alone', ...same(({ over }) => over('a', 10))],
  [
    'figures in order',
    ...same(({ scopes, over, upTo }) => scopes.intersection(upTo('a', 10), over('b', 10))),
  ],
  [
    'figures out of order',
    ({ scopes, over, upTo }) => scopes.intersection(over('a', 10), upTo('b', 10)),
    ({ scopes }) => scopes.empty,
  ],
  [
    'figures out of order, those between them left open',
    ({ scopes, over, upTo }) => scopes.intersection(over('a', 20), upTo('c', 20)),
    ({ scopes }) => scopes.empty,
  ],
  [
    'one of two ways',
    ({ scopes, over, upTo }) =>
      scopes.union(scopes.intersection(over('e', 10), upTo('f', 10)), over('c', 20)),
    ({ scopes, over, from, upTo }) =>
      scopes.intersection(
        over('c', 20),
        scopes.union(upTo('e', 10), over('f', 10)),
        scopes.union(scopes.complement(from('e', 10)), from('f', 10)),
      ),
  ],
  [
    'the less simple of two ways',
    ({ scopes, over, upTo }) =>
      scopes.intersection(over('e', 10), scopes.union(upTo('f', 10), over('c', 20))),
    ({ scopes, over }) => scopes.intersection(over('e', 10), over('f', 10), over('c', 20)),
  ],
  ['what facts do not speak of', ...same(({ scopes }) => scopes.isOneOf('q', ['yes']))],
  ['nothing', ...same(({ scopes }) => scopes.empty)],
  ['everything', ...same(({ scopes }) => scopes.all)],
])('what can exist of a scope: %s', (_, scopeIn, expectedIn) => {
  const one = world();
  const { scopes, space } = one;
  const [scope, expected] = [scopeIn(one), expectedIn(one)];
  expect(factsIn(space).canExist(scope)).toBe(expected !== scopes.empty);
  expect(factsIn(space).possible(scope) === expected).toBe(true);
  const inside = realPoints(one).filter((point) => scopes.contains(scope, point));
  expect(inside.every((point) => scopes.contains(expected, point))).toBe(true);
  expect(inside.length > 0).toBe(expected !== scopes.empty);
});

test('facts are told of axes as far as they bear on these, as one and the same scope', () => {
  const { space, scopes } = world();
  const said = (...axes: string[]) => factsIn(space).about(axes);
  expect([said(), said('q'), said('a'), said('a', 'e', 'q')]).toEqual([[], [], [], []]);
  const [ab, ef] = [said('a', 'b', 'e'), said('f', 'a', 'e')];
  expect([ab.length, ef.length, said('a', 'c', 'e', 'f').length]).toEqual([1, 1, 2]);
  expect(scopes.support(ab[0]!)).toEqual(['a', 'b']);
  expect(scopes.support(ef[0]!)).toEqual(['e', 'f']);
  expect(factsOf(space) === scopes.intersection(...said('a', 'b', 'c'), ...ef)).toBe(true);
});
