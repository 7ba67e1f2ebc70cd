import type { Tier } from '../../model/control-list';
import type { Vocabulary } from '../../model/vocabulary';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { ListOnDay } from '../list-on-day';
import { diagramsOf, type ClassDiagrams } from './class-diagrams';
import { isEmpty } from './class-relation';
import { classUniverse, type ClassUniverse } from './class-universe';
import { differenceOf, type Difference } from './difference';

/** How two lists differ for a class, nothing of which is described yet. */
export type ClassDifference =
  | {
      readonly kind: 'compared';
      readonly diagrams: ClassDiagrams;
      /** What each list controls alone. */
      readonly differences: readonly [Difference, Difference];
      /** Whether each controls nothing at all of the class. */
      readonly isEmpty: readonly [boolean, boolean];
    }
  | { readonly kind: 'neither-controls'; readonly universe: ClassUniverse }
  | { readonly kind: 'over-budget'; readonly universe: ClassUniverse };

export interface DifferenceOptions {
  readonly tier: Tier;
  readonly nodeBudget: number;
}

/** Where free classes bring in half a list, that shows early; most classes need a few thousand nodes. */
const budgetWithFreeClasses = 15_000;

/**
 * Tried first with the classes that conditions of the class depend on left free, and, when that takes too many nodes, with
 * these taken not to be had, which the ground of the comparison then states.
 */
export function classDifference(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  { tier, nodeBudget }: DifferenceOptions,
): ClassDifference {
  const universe = classUniverse(sides, vocabulary, itemClass, { tier, freeClasses: true });
  if (!universe.controls.flat().some(({ control }) => control.tier === tier))
    return { kind: 'neither-controls', universe };
  if (universe.free.length > 0) {
    const compared = differenceWithin(universe, vocabulary, Math.min(nodeBudget, budgetWithFreeClasses));
    if (compared !== undefined) return compared;
  }
  const alone =
    universe.free.length === 0
      ? universe
      : classUniverse(sides, vocabulary, itemClass, { tier, freeClasses: false });
  return (
    differenceWithin(alone, vocabulary, nodeBudget) ?? {
      kind: 'over-budget',
      universe: alone,
    }
  );
}

function differenceWithin(
  universe: ClassUniverse,
  vocabulary: Vocabulary,
  nodeBudget: number,
): Extract<ClassDifference, { kind: 'compared' }> | undefined {
  return withinBudget(() => {
    const diagrams = diagramsOf(universe, vocabulary, { nodeBudget });
    return {
      kind: 'compared',
      diagrams,
      differences: [differenceOf(diagrams, 0), differenceOf(diagrams, 1)],
      isEmpty: [isEmpty(diagrams, 0), isEmpty(diagrams, 1)],
    };
  });
}
