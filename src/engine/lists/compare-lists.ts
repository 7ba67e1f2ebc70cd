import type { Tier } from '../../model/control-list';
import type { ClassComparison } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { compareClass, type CompareOptions } from './compare-class';

/** Both lists, for every item class of the vocabulary, in its order. Classes that neither list controls are among them. */
export function compareLists(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  options: Partial<CompareOptions> = {},
): readonly ClassComparison[] {
  const tier: Tier = options.tier ?? 'list';
  return [...vocabulary.classes.keys()].map((itemClass) =>
    compareClass(sides, vocabulary, itemClass, { ...options, tier }),
  );
}
