import type { Condition } from '../../model/condition';
import type { Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import type { Scope } from '../../scope/node-store';
import type { ListOnDay } from '../list-on-day';
import { diagramsOf, type ClassDiagrams } from './class-diagrams';
import { classUniverse, onlyOf, reducerOf } from './class-universe';
import { asksOfSubject, encodedOnly, isNever } from './reduce-condition';
import { distinctParts } from './parts-of';
import { scopeOf } from './scope-of';
import { isFigure } from './subject-atoms';
import { subjectRelations, type SubjectChain } from './subject-chain';

/** Subjects on which the atoms answer alike, and which a list controls or does not. */
export interface SubjectCell {
  readonly scope: Scope;
  /** In the order of the atoms. */
  readonly answers: readonly Truth[];
  readonly controlled: readonly [boolean, boolean];
}

/** The subjects of one class, cut into cells. */
export interface SubjectCells {
  readonly itemClass: string;
  readonly diagrams: ClassDiagrams;
  readonly cells: readonly SubjectCell[];
}

const nodeBudget = 60_000;
/** Cells after which the comparison for the class of subjects is left open. */
const mostCells = 256;

/** What the subjects of a class are for in turn, where controls look at that. */
export type Beyond = SubjectChain | undefined;

type Cut = SubjectCells | 'open' | 'none';

const known = new WeakMap<ListOnDay, WeakMap<ListOnDay, Map<string, Cut>>>();

/**
 * Cuts the subjects of a class along the atoms; `none` where no paragraph speaks of the class, `open` where it takes too many
 * cells. Software and technology, in either tier, share the cells. Throws `ScopeBudgetExceeded`.
 */
export function subjectCells(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  beyond: Beyond,
  atoms: readonly Condition[],
): Cut {
  const ofFirst = known.get(sides[0]) ?? new WeakMap<ListOnDay, Map<string, Cut>>();
  known.set(sides[0], ofFirst);
  const ofBoth = ofFirst.get(sides[1]) ?? new Map<string, Cut>();
  ofFirst.set(sides[1], ofBoth);
  const key = [itemClass, ...(beyond?.steps.map((step) => step.itemClass) ?? [])].join('/');
  const found = ofBoth.get(key) ?? cutSubjects(sides, vocabulary, itemClass, beyond, atoms);
  ofBoth.set(key, found);
  return found;
}

function cutSubjects(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  beyond: Beyond,
  atoms: readonly Condition[],
): Cut {
  const subjects = beyond === undefined ? {} : { subjects: beyond };
  const reduce = reducerOf({ hasClass: onlyOf(itemClass, vocabulary), ...subjects }, vocabulary);
  const asked = atoms.map((atom) => ({ atom, condition: reduce(encodedOnly(atom)) }));
  const relations = subjectRelations(vocabulary);
  const speaks = asked.some(({ atom, condition }) => {
    if (isFigure(atom) || isNever(condition)) return false;
    return beyond === undefined || beyond.steps.length === 0 || asksOfSubject(condition, relations);
  });
  if (!speaks) return 'none';

  const universe = classUniverse(sides, vocabulary, itemClass, {
    tier: 'list',
    freeClasses: false,
    ...subjects,
  });
  const ofGoods = [
    ...universe.controls.flat().map(({ scope }) => scope),
    ...asked.flatMap(({ atom, condition }) => (atom.kind === 'reference' ? [condition] : [])),
  ];
  const shared = new Set(
    distinctParts(ofGoods).flatMap(({ part, relation }) =>
      relation === undefined && isFigure(part) ? [part.parameter] : [],
    ),
  );
  const isCutAlong = (atom: Condition): boolean => !isFigure(atom) || shared.has(atom.parameter);
  const besides = asked.flatMap(({ atom, condition }) => (isCutAlong(atom) ? [condition] : []));
  const diagrams = diagramsOf(universe, vocabulary, { nodeBudget, besides });
  const { scopes } = diagrams.space;
  const sets = asked.map(({ atom, condition }) =>
    isCutAlong(atom) ? scopeOf(condition, diagrams.space) : undefined,
  );
  const lists = [diagrams.sides[0].controlled(), diagrams.sides[1].controlled()] as const;
  const parts = cut([...new Set([...lists, ...sets.flatMap((set) => set ?? [])])], diagrams);
  if (parts === undefined) return 'open';
  const cells = parts.map((scope): SubjectCell => {
    const isIn = (set: Scope): boolean => scopes.implies(scope, set);
    return {
      scope,
      answers: sets.map((set) => (set === undefined ? 'unknown' : isIn(set) ? 'yes' : 'no')),
      controlled: [isIn(lists[0]), isIn(lists[1])],
    };
  });
  return { itemClass, diagrams, cells };
}

/** Every combination of the sets in which there is a subject. */
function cut(
  sets: readonly Scope[],
  { space: { scopes }, canExist }: ClassDiagrams,
): readonly Scope[] | undefined {
  let parts: readonly Scope[] = [scopes.all];
  for (const set of sets) {
    parts = parts.flatMap((part) =>
      [scopes.intersection(part, set), scopes.difference(part, set)].filter(
        (piece) => piece === part || (piece !== scopes.empty && canExist(piece)),
      ),
    );
    if (parts.length > mostCells) return undefined;
  }
  return parts;
}
