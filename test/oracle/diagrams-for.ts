import { classDiagrams, diagramsOf, type ClassDiagrams } from '../../src/engine/lists/class-diagrams';
import { classUniverse } from '../../src/engine/lists/class-universe';
import { subjectRelationOf, subjectRelations, type SubjectChain } from '../../src/engine/lists/subject-chain';
import { withinBudget } from '../../src/scope/scope-budget-exceeded';
import { sides, vocabulary } from './corpus-trial';
import type { World } from './world';

/** Diagrams of a class, as the comparison of the lists makes them; for software and technology by what they are for. */
export interface DiagramsOfClass {
  /** Classes that the item may have besides. */
  readonly free: readonly string[];
  /** The diagrams that speak of a world; none where they grew too large. */
  of(world: World): ClassDiagrams | undefined;
}

export function diagramsFor(itemClass: string): DiagramsOfClass {
  if (subjectRelationOf(itemClass, sides, vocabulary) !== undefined) {
    const known = new Map<string, ClassDiagrams | undefined>();
    return {
      free: [],
      of(world) {
        const subjects = chainOf(world);
        if (subjects === undefined) return undefined;
        const key = JSON.stringify(subjects);
        const made = known.has(key) ? known.get(key) : bySubject(itemClass, subjects);
        known.set(key, made);
        return made;
      },
    };
  }
  const diagrams = bySelf(itemClass);
  return { free: diagrams?.universe.free ?? [], of: () => diagrams };
}

function bySelf(itemClass: string): ClassDiagrams | undefined {
  for (const freeClasses of [true, false]) {
    const nodeBudget = freeClasses ? 20_000 : 400_000;
    const made = withinBudget(() =>
      built(classDiagrams(sides, vocabulary, itemClass, { tier: 'list', freeClasses, nodeBudget })),
    );
    if (made !== undefined) return made;
  }
  return undefined;
}

function bySubject(itemClass: string, subjects: SubjectChain): ClassDiagrams | undefined {
  const universe = classUniverse(sides, vocabulary, itemClass, {
    tier: 'list',
    freeClasses: false,
    subjects,
  });
  return withinBudget(() => built(diagramsOf(universe, vocabulary, { nodeBudget: 100_000 })));
}

function built(diagrams: ClassDiagrams): ClassDiagrams {
  for (const side of diagrams.sides) side.controlled();
  return diagrams;
}

/** What a world is for, what that is for in turn, and so on; none where one of these is of several kinds at once. */
function chainOf(world: World): SubjectChain | undefined {
  const relations = subjectRelations(vocabulary);
  const found = [...world.related].find(([relation]) => relations.has(relation));
  if (found === undefined) return { steps: [] };
  const [relation, [other]] = found;
  const narrowest = [...(other?.classes ?? [])].filter(
    (id, _, all) => !all.some((below) => vocabulary.classes.get(below)?.parents.includes(id)),
  );
  const [itemClass] = narrowest;
  if (other === undefined || itemClass === undefined || narrowest.length > 1) return undefined;
  const rest = chainOf(other);
  return rest && { steps: [{ relation, itemClass }, ...rest.steps] };
}
