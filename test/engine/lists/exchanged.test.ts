import { exchanged, exchangedRegion, isTurned } from '../../../src/engine/lists/exchanged';
import type { ClassComparison, ListRelation, Region, RegionKind } from '../../../src/model/list-comparison';
import { listOf } from './subject-lists';

const region = (kind: RegionKind, side: Region['side']): Region => ({
  kind,
  side,
  box: [],
  addresses: [[`of the first, ${kind} ${side}`], [`of the second, ${kind} ${side}`]],
  judgments: [kind],
});
const kinds: readonly RegionKind[] = ['gap', 'boundary', 'judgment', 'unresolved', 'rounding'];

const comparison = (relation: ListRelation): ClassComparison => ({
  itemClass: 'circuit',
  tier: 'list',
  relation,
  regions: kinds.flatMap((kind) => [region(kind, 'first'), region(kind, 'second')]),
  total: 12,
  atLeast: true,
  unresolved: ['not-encoded'],
  ground: {
    notCovered: [['A'], ['B', 'C']],
    openJudgments: ['special'],
    excludedClasses: ['module'],
    openReadings: ['D'],
    notShownInForce: ['E'],
  },
  controls: [['F'], ['G', 'H']],
  size: { axes: 1, nodes: 2, made: 3 },
});

test('lists are turned where the second comes later in the alphabet, and never where it is the same', () => {
  const [jp, us] = [listOf('jp', {}), listOf('us', {})];
  expect([isTurned([jp, us]), isTurned([us, jp]), isTurned([us, us])]).toEqual([true, false, false]);
});

test('the other way round each region is of the other side, first lists first in each kind', () => {
  const turned = exchanged(comparison('each-wider'));
  expect(turned.regions).toEqual(
    kinds.flatMap((kind) => [
      {
        ...region(kind, 'second'),
        side: 'first',
        addresses: [[`of the second, ${kind} second`], [`of the first, ${kind} second`]],
      },
      {
        ...region(kind, 'first'),
        side: 'second',
        addresses: [[`of the second, ${kind} first`], [`of the first, ${kind} first`]],
      },
    ]),
  );
});

test('what belongs to a list changes places, all else stays', () => {
  const before = comparison('equal');
  expect(exchanged(before)).toEqual({
    ...before,
    regions: expect.any(Array) as Region[],
    ground: { ...before.ground, notCovered: [['B', 'C'], ['A']] },
    controls: [['G', 'H'], ['F']],
  });
});

test('regions that are not in order yet are brought into that of the kinds', () => {
  const before = comparison('equal');
  const { regions } = exchanged({ ...before, regions: before.regions.toReversed() });
  expect(regions).toEqual(exchanged(before).regions);
});

test.each<[ListRelation, ListRelation]>([
  ['equal', 'equal'],
  ['first-wider', 'second-wider'],
  ['second-wider', 'first-wider'],
  ['each-wider', 'each-wider'],
  ['only-first', 'only-second'],
  ['only-second', 'only-first'],
  ['not-comparable', 'not-comparable'],
  ['unresolved', 'unresolved'],
  ['neither-controls', 'neither-controls'],
])('%s is %s the other way round, and twice round nothing has changed', (relation, expected) => {
  const before = comparison(relation);
  expect(exchanged(before).relation).toBe(expected);
  expect(exchanged(exchanged(before))).toEqual(before);
  expect(before.regions.map(exchangedRegion).map(exchangedRegion)).toEqual(before.regions);
});
