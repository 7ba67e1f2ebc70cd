import type { Condition } from '../../model/condition';
import { always, never } from '../lists/reduce-condition';
import { partsOf } from '../lists/parts-of';

/**
 * The condition without what it says by reference to other paragraphs: at most wider than the original, so that what cannot
 * satisfy it cannot satisfy the original either.
 */
export function withoutReferences(condition: Condition, negated = false): Condition {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return condition;
    case 'reference':
      return negated ? never : always;
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => withoutReferences(part, negated)) };
    case 'not':
      return { ...condition, of: withoutReferences(condition.of, !negated) };
    case 'related':
      // That there is a related item is sure to be wider than that there is one of some kind; its absence is not.
      return negated ? never : { ...condition, of: withoutReferences(condition.of) };
  }
}

/** Whether a condition looks at the item alone and at its own words: then a diagram of it is exact. */
export function isLocal(condition: Condition): boolean {
  return [...partsOf(condition)].every(({ part }) => part.kind !== 'reference' && part.kind !== 'related');
}
