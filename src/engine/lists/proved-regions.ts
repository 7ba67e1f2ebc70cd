import type { Region } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { classDifference, type DifferenceOptions } from './class-difference';
import { exchangedRegion, isTurned } from './exchanged';
import { regionsProved } from './find-regions';
import { confirms } from './replay';
import { tiersApart } from './tiers-apart';

export interface ProvedOptions extends DifferenceOptions {
  /** Most regions that are described for each list. */
  readonly limit: number;
}

/**
 * For each of two lists what it alone controls of a class of goods, as far as that is proved: gaps and exact boundaries, one by
 * one as they are asked for. The same regions that `compareClass` tells, without the work for what is not proved.
 */
export function provedRegions(
  [one, other]: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  options: ProvedOptions,
): readonly [Iterable<Region>, Iterable<Region>] {
  const sides = [tiersApart(one), tiersApart(other)] as const;
  if (isTurned(sides)) {
    const [second, first] = provedRegions([sides[1], sides[0]], vocabulary, itemClass, options);
    return [turned(first), turned(second)];
  }
  const difference = classDifference(sides, vocabulary, itemClass, options);
  if (difference.kind !== 'compared') return [[], []];
  const { diagrams, differences } = difference;
  const { limit, tier } = options;
  return [
    regionsProved(diagrams, 0, differences[0], {
      limit,
      confirms: (item) => confirms(item, sides[0], sides[1], tier, vocabulary),
    }),
    regionsProved(diagrams, 1, differences[1], {
      limit,
      confirms: (item) => confirms(item, sides[1], sides[0], tier, vocabulary),
    }),
  ];
}

function* turned(regions: Iterable<Region>): Generator<Region> {
  for (const region of regions) yield exchangedRegion(region);
}
