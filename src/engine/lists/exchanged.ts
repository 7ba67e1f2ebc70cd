import type { ClassComparison, ListRelation, Region, RegionKind } from '../../model/list-comparison';
import type { ListOnDay } from '../list-on-day';

/** The kinds of region in the order in which a comparison tells them. */
export const kindOrder: readonly RegionKind[] = ['gap', 'boundary', 'judgment', 'unresolved', 'rounding'];

/**
 * Whether two lists are compared the other way round. They are compared in one order, whichever is asked for: axes stand in
 * the order in which they are met, and of several ways to put a difference into few words the first is taken, so that
 * otherwise the same difference would read one way here and another way there.
 */
export function isTurned([first, second]: readonly [ListOnDay, ListOnDay]): boolean {
  return first.list.id < second.list.id;
}

/** The same comparison with the lists the other way round. */
export function exchanged(comparison: ClassComparison): ClassComparison {
  const rank = ({ kind, side }: Region): number => kindOrder.indexOf(kind) * 2 + (side === 'first' ? 0 : 1);
  const [first, second] = comparison.controls;
  const [notCovered, notCoveredByOther] = comparison.ground.notCovered;
  return {
    ...comparison,
    relation: mirror[comparison.relation],
    regions: comparison.regions.map(exchangedRegion).sort((a, b) => rank(a) - rank(b)),
    ground: { ...comparison.ground, notCovered: [notCoveredByOther, notCovered] },
    controls: [second, first],
  };
}

/** The same region with the lists the other way round. */
export function exchangedRegion(region: Region): Region {
  const [first, second] = region.addresses;
  return { ...region, side: region.side === 'first' ? 'second' : 'first', addresses: [second, first] };
}

const mirror: Readonly<Record<ListRelation, ListRelation>> = {
  equal: 'equal',
  'first-wider': 'second-wider',
  'second-wider': 'first-wider',
  'each-wider': 'each-wider',
  'only-first': 'only-second',
  'only-second': 'only-first',
  'not-comparable': 'not-comparable',
  unresolved: 'unresolved',
  'neither-controls': 'neither-controls',
};
