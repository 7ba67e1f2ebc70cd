import type { Condition } from '../../model/condition';
import { withParts } from '../with-parts';

/**
 * The condition with every paragraph that is only screened taken to apply wherever its screen does not answer no: an item
 * that is to be decided must not lie there. Exclusions are plain negations, also of what stays controlled elsewhere: an
 * example is one of the paragraph, not of its list.
 */
export function screensAsScopes(condition: Condition): Condition {
  const known = read.get(condition) ?? readAnew(condition);
  read.set(condition, known);
  return known;
}

const read = new WeakMap<Condition, Condition>();

function readAnew(condition: Condition): Condition {
  if (condition.kind === 'not') return { kind: 'not', of: screensAsScopes(condition.of) };
  if (condition.kind !== 'reference') return withParts(condition, screensAsScopes);
  return {
    ...condition,
    resolved: (condition.resolved ?? []).map((scope) =>
      scope.condition === undefined
        ? scope
        : { address: scope.address, encoded: true, condition: screensAsScopes(scope.condition) },
    ),
  };
}
