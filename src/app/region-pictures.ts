import { axisId } from '../engine/lists/axis-meaning';
import { classDiagrams, type ClassDiagrams } from '../engine/lists/class-diagrams';
import { recentSubject } from '../engine/lists/recent-subject';
import { subjectRelationOf } from '../engine/lists/subject-chain';
import type { ItemOutlook } from '../model/item-outlook';
import type { ClassComparison, Region } from '../model/list-comparison';
import type { Vocabulary } from '../model/vocabulary';
import { withinBudget } from '../scope/scope-budget-exceeded';
import type { Sides } from './class-comparisons';
import { picturesAlong } from './parameter-axes';

/** Diagram nodes for the pictures of one class; the regions of a class that needs more have none. */
const nodeBudget = 40_000;

/**
 * For each region of a class the axes of its figures, read around its witness: all else stays as with the witness. Nothing for
 * regions without a witness, of software and technology, and of items that could be of another class besides.
 */
export function regionPictures(
  { itemClass, tier, regions }: ClassComparison,
  sides: Sides,
  vocabulary: Vocabulary,
): (region: Region) => Pick<ItemOutlook, 'axes' | 'plane'> {
  const isPictured = tier === 'list' && subjectRelationOf(itemClass, sides, vocabulary) === undefined;
  const isNeeded = regions.some(({ witness }) => witness !== undefined);
  const diagrams =
    isPictured && isNeeded
      ? withinBudget(() =>
          classDiagrams(sides, vocabulary, itemClass, { tier, freeClasses: true, nodeBudget }),
        )
      : undefined;
  return (region) => (diagrams && withinBudget(() => picturesOf(region, diagrams, sides, vocabulary))) ?? {};
}

function picturesOf(
  { witness, side, box }: Region,
  diagrams: ClassDiagrams,
  sides: Sides,
  vocabulary: Vocabulary,
): Pick<ItemOutlook, 'axes' | 'plane'> {
  if (witness === undefined) return {};
  const subject = recentSubject(witness, vocabulary);
  const isDenied = (id: string): boolean => subject.knowledge.classes.get(id)?.truth === 'no';
  if (!diagrams.universe.excluded.every(isDenied)) return {};
  const axes = box.flatMap(({ meaning }) =>
    meaning.kind === 'number' && meaning.band === undefined && meaning.relation === undefined
      ? [axisId(meaning, vocabulary)]
      : [],
  );
  // On the footing of the comparison: what is encoded. What that leaves out stands with the class.
  const otherwise = () => ['not-controlled', 'not-controlled'] as const;
  const parities = side === 'first' ? (['controlled', 'free'] as const) : (['free', 'controlled'] as const);
  return picturesAlong(axes, {
    item: witness,
    subject,
    assumptions: [],
    parities,
    otherwise,
    sides,
    diagrams,
  });
}
