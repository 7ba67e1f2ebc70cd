import type { Condition } from '../model/condition';

/**
 * A condition with each part of it changed: what it joins, what it negates, and what it asks of another item. Itself where no
 * part is another than before. What a reference reaches is no part of it: it is left as it is.
 */
export function withParts(condition: Condition, change: (part: Condition) => Condition): Condition {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
      return condition;
    case 'all':
    case 'any': {
      const of = condition.of.map(change);
      return of.every((part, place) => part === condition.of[place]) ? condition : { ...condition, of };
    }
    case 'not':
    case 'related': {
      const of = change(condition.of);
      return of === condition.of ? condition : { ...condition, of };
    }
  }
}
