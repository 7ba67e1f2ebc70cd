import type { Condition } from '../../model/condition';
import type { Control, Tier } from '../../model/control-list';
import type { Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import { ancestorsOf, areDisjoint } from '../class-graph';
import type { ListOnDay } from '../list-on-day';
import { controlsOfClasses } from './controls-of-classes';
import { isNever, reducerFor, type HasClass, type Reducer } from './reduce-condition';
import { distinctParts } from './parts-of';
import { subjectRelations, type SubjectChain } from './subject-chain';
import { unionScopes } from './union-scopes';

/** A control that can apply to items of the class, with its scope reduced to what still matters. */
export interface RelevantControl {
  readonly control: Control;
  readonly scope: Condition;
  /** What it adds to the union of its list (`unionScopes`). */
  readonly inUnion: Condition;
  /** Whether it can apply to an item that is of no class besides. */
  readonly isOfClass: boolean;
}

/** The items that a comparison for one class speaks of, and the controls that can apply to them. */
export interface ClassUniverse {
  readonly itemClass: string;
  readonly tier: Tier;
  /** Classes that the item may or may not have besides. */
  readonly free: readonly string[];
  /** Classes that it could have and that conditions speak of, taken not to be had. */
  readonly excluded: readonly string[];
  readonly hasClass: (itemClass: string) => Truth;
  /** What the items are for; absent where that is left open. */
  readonly subjects?: SubjectChain;
  readonly controls: readonly [readonly RelevantControl[], readonly RelevantControl[]];
}

interface Candidate {
  readonly control: Control;
  readonly unionScope: () => Condition;
}

/** An item that might be of more classes than this besides is no item of the class any more, but any circuit at all. */
const mostFree = 3;

/**
 * An item of the class has it and its ancestors, and nothing that is disjoint from one of them. Another class stays free
 * when a condition of a control that applies to the class as such depends on it: an amplifier may also be a
 * transmit-receive circuit where an amplifier paragraph excludes those. One step only: what the controls of that other
 * class depend on in turn is taken not to be had, and stated. Where it depends on many classes (a reference to half
 * of the list does), or with `freeClasses: false`, nothing is free, and they are stated too.
 */
export function classUniverse(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  options: { readonly tier: Tier; readonly freeClasses: boolean; readonly subjects?: SubjectChain },
): ClassUniverse {
  if (options.subjects !== undefined)
    return subjectUniverse(sides, vocabulary, itemClass, options.tier, options.subjects);
  const own = ancestorsOf(vocabulary, itemClass);
  const isImpossible = (other: string): boolean => areDisjoint(vocabulary, itemClass, other);
  const alone = reducerFor((other) => (own.has(other) ? 'yes' : 'no'));
  const possible = reducerFor((other) => (own.has(other) ? 'yes' : isImpossible(other) ? 'no' : 'unknown'));

  const compared = (side: ListOnDay, mayBe: (other: string) => boolean): readonly Candidate[] => {
    const unionScope = unionScopes(side);
    return controlsOfClasses(side, mayBe)
      .filter(({ tier }) => options.tier === 'anti-terrorism' || tier === 'list')
      .map((control) => ({ control, unionScope: () => unionScope(control) }));
  };
  // What a control that applies to the class as such depends on, whatever an item of the class might be besides.
  const direct = sides
    .flatMap((side) => compared(side, (other) => own.has(other)))
    .filter(({ control }) => !isNever(alone(control.scope)));
  const mentioned = new Set(classesIn(direct.map(({ unionScope }) => possible(unionScope()))));
  const free = options.freeClasses && mentioned.size <= mostFree ? [...mentioned].sort() : [];
  const hasClass = (other: string): Truth =>
    own.has(other) ? 'yes' : free.includes(other) ? 'unknown' : 'no';
  const decided = free.length === 0 ? alone : reducerFor(hasClass);
  const relevant = sides.map((side) =>
    compared(side, (other) => hasClass(other) !== 'no').flatMap(({ control, unionScope }) => {
      const scope = decided(control.scope);
      return isNever(scope) ? [] : [{ control, unionScope, scope }];
    }),
  );
  const excluded = new Set(classesIn(relevant.flat().map(({ unionScope }) => possible(unionScope()))));
  const [first = [], second = []] = relevant.map((candidates) =>
    candidates.map(({ control, unionScope, scope }): RelevantControl => ({
      control,
      scope,
      inUnion: decided(unionScope()),
      isOfClass: !isNever(alone(unionScope())),
    })),
  );
  return {
    itemClass,
    tier: options.tier,
    free,
    excluded: [...excluded].filter((other) => !free.includes(other)).sort(),
    hasClass,
    controls: [first, second],
  };
}

/**
 * Items of the class that are for an item of the first subject class, which is for one of the second, and so on; each has its
 * class and the ancestors of it, and no other.
 */
function subjectUniverse(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  itemClass: string,
  tier: Tier,
  subjects: SubjectChain,
): ClassUniverse {
  const hasClass = onlyOf(itemClass, vocabulary);
  const reduce = reducerOf({ hasClass, subjects }, vocabulary);
  const [first = [], second = []] = sides.map(({ controls }) =>
    controls
      .filter((control) => tier === 'anti-terrorism' || control.tier === 'list')
      .map((control) => ({ control, scope: reduce(control.scope) }))
      .filter(({ scope }) => !isNever(scope))
      .map(({ control, scope }) => ({ control, scope, inUnion: scope, isOfClass: true })),
  );
  return { itemClass, tier, free: [], excluded: [], hasClass, subjects, controls: [first, second] };
}

/** Membership of an item that has the class and its ancestors, and no other. */
export function onlyOf(itemClass: string, vocabulary: Vocabulary): HasClass {
  const own = ancestorsOf(vocabulary, itemClass);
  return (other) => (own.has(other) ? 'yes' : 'no');
}

/** Reduces further conditions as those of the universe are. */
export function reducerOf(
  { hasClass, subjects }: Pick<ClassUniverse, 'hasClass' | 'subjects'>,
  vocabulary: Vocabulary,
): Reducer {
  if (subjects === undefined) return reducerFor(hasClass);
  const chain = subjects.steps.map((step) => onlyOf(step.itemClass, vocabulary));
  return reducerFor(hasClass, { relations: subjectRelations(vocabulary), chain });
}

/** Classes of the item itself on which reduced conditions still depend. */
function classesIn(scopes: readonly Condition[]): readonly string[] {
  return distinctParts(scopes).flatMap(({ part, relation }) =>
    part.kind === 'class' && relation === undefined ? part.classes : [],
  );
}
