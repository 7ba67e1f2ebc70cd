import type { Condition } from '../../model/condition';
import { always, never } from '../lists/reduce-condition';
import { partsOf } from '../lists/parts-of';
import { withParts } from '../with-parts';

/**
 * The condition without what it says by reference to other paragraphs, and without what it asks through one of the named
 * relations: at most wider than the original, so that what cannot satisfy it cannot satisfy the original either.
 */
export function withoutReferences(
  condition: Condition,
  several: ReadonlySet<string>,
  negated = false,
): Condition {
  const without = (part: Condition): Condition =>
    withoutReferences(part, several, condition.kind === 'not' ? !negated : negated);
  if (condition.kind === 'reference') return negated ? never : always;
  // That there is a related item is sure to be wider than that there is one of some kind; its absence is not.
  if (condition.kind === 'related' && negated) return never;
  if (condition.kind === 'related' && several.has(condition.relation)) return always;
  return withParts(condition, without);
}

/** Relations through which conditions ask more than once: each time it may be another item, which a diagram does not tell apart. */
export function askedTwice(conditions: readonly Condition[]): ReadonlySet<string> {
  const asked = conditions
    .flatMap((condition) => [...partsOf(condition)])
    .flatMap(({ part }) => (part.kind === 'related' ? [part.relation] : []));
  return new Set(asked.filter((relation, index) => asked.indexOf(relation) !== index));
}

/** Whether a condition looks at the item alone and at its own words: then a diagram of it is exact. */
export function isLocal(condition: Condition): boolean {
  return [...partsOf(condition)].every(({ part }) => part.kind !== 'reference' && part.kind !== 'related');
}
