/* What one list controls of a class and the other does not, both ways: the questions that z3 is asked too. */
import { classDifference } from '../../src/engine/lists/class-difference';
import type { ClassUniverse } from '../../src/engine/lists/class-universe';
import { subjectRelationOf } from '../../src/engine/lists/subject-chain';
import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Vocabulary } from '../../src/model/vocabulary';

/** Classes of goods: what technology is for is looked at subject by subject, which is many questions, not two. */
export function classesOfGoods(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
): readonly string[] {
  return [...vocabulary.classes.keys()].filter(
    (itemClass) => subjectRelationOf(itemClass, sides, vocabulary) === undefined,
  );
}

/** Per list, whether it controls nothing that the other does not. */
export function decided(
  itemClass: string,
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
): { readonly universe: ClassUniverse; readonly isEmpty?: readonly boolean[] } {
  const difference = classDifference(sides, vocabulary, itemClass, { tier: 'list', nodeBudget: 400_000 });
  if (difference.kind === 'neither-controls') return { universe: difference.universe, isEmpty: [true, true] };
  if (difference.kind === 'over-budget') return { universe: difference.universe };
  const { universe, space } = difference.diagrams;
  const none = space.scopes.empty;
  const isEmpty = difference.differences.map(
    ({ proved, hinging, open }) => proved === none && hinging === none && open === none,
  );
  return { universe, isEmpty };
}
