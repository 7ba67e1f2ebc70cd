import type { Condition } from '../../model/condition';
import type { Control, Tier } from '../../model/control-list';
import type { Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import { ancestorsOf } from '../class-graph';
import type { ListOnDay } from '../list-on-day';
import { isNever, partsOf, reducerFor, type Reducer } from './reduce-condition';

/** A control that can apply to items of the class, with its scope reduced to what still matters. */
export interface RelevantControl {
  readonly control: Control;
  readonly scope: Condition;
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
  readonly controls: readonly [readonly RelevantControl[], readonly RelevantControl[]];
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
  options: { readonly tier: Tier; readonly freeClasses: boolean },
): ClassUniverse {
  const own = ancestorsOf(vocabulary, itemClass);
  const impossible = disjointFrom(own, vocabulary);
  const alone = reducerFor((other) => (own.has(other) ? 'yes' : 'no'));
  const possible = reducerFor((other) => (own.has(other) ? 'yes' : impossible(other) ? 'no' : 'unknown'));

  // Whatever an item of the class might be besides: a control that is out of the question here is so below.
  const candidates = sides.map((side) =>
    reduced(
      side.controls.filter(({ tier }) => options.tier === 'anti-terrorism' || tier === 'list'),
      possible,
    ),
  );
  const direct = candidates.flat().filter(({ control }) => !isNever(alone(control.scope)));
  const mentioned = new Set(direct.flatMap(({ scope }) => classesIn(scope)));
  const free = options.freeClasses && mentioned.size <= mostFree ? [...mentioned].sort() : [];
  const hasClass = (other: string): Truth =>
    own.has(other) ? 'yes' : free.includes(other) ? 'unknown' : 'no';
  const decided = reducerFor(hasClass);
  const [first = [], second = []] = candidates.map((side) =>
    reduced(
      side.map(({ control }) => control),
      decided,
    ),
  );
  const kept = new Set([...first, ...second].map(({ control }) => control));
  const beyond = candidates.flat().filter(({ control }) => kept.has(control));
  const excluded = [...new Set(beyond.flatMap(({ scope }) => classesIn(scope)))];
  return {
    itemClass,
    tier: options.tier,
    free,
    excluded: excluded.filter((other) => !free.includes(other)).sort(),
    hasClass,
    controls: [first, second],
  };
}

function reduced(controls: readonly Control[], reduce: Reducer): readonly RelevantControl[] {
  return controls
    .map((control) => ({ control, scope: reduce(control.scope) }))
    .filter(({ scope }) => !isNever(scope));
}

/** Whether no item of the classes can have another class besides. */
function disjointFrom(own: ReadonlySet<string>, vocabulary: Vocabulary): (other: string) => boolean {
  const known = new Map<string, boolean>();
  return (other) => {
    const found = known.get(other) ?? [...own].some((mine) => areDisjoint(vocabulary, mine, other));
    known.set(other, found);
    return found;
  };
}

/** Classes of the item itself on which a reduced condition still depends. */
function classesIn(scope: Condition): readonly string[] {
  return [...partsOf(scope)].flatMap(({ part, relation }) =>
    part.kind === 'class' && relation === undefined ? part.classes : [],
  );
}

/** Whether no item can have both: declared for them or for any of their ancestors, in either direction. */
export function areDisjoint(vocabulary: Vocabulary, a: string, b: string): boolean {
  const [left, right] = [ancestorsOf(vocabulary, a), ancestorsOf(vocabulary, b)];
  return [...left].some((one) =>
    [...right].some(
      (other) =>
        vocabulary.classes.get(one)?.disjointFrom.includes(other) === true ||
        vocabulary.classes.get(other)?.disjointFrom.includes(one) === true,
    ),
  );
}
