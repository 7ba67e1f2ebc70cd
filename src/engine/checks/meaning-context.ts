import type { Condition } from '../../model/condition';
import type { Version } from '../../model/control-list';
import type { Diagnostic } from '../../model/diagnostic';
import type { Place } from '../../model/place';
import type { Vocabulary } from '../../model/vocabulary';
import type { Scope } from '../../scope/node-store';
import { factsOf } from '../lists/facts';
import { scopeOf } from '../lists/scope-of';
import { spaceOf, type Space } from '../lists/space';

/** Diagrams of one paragraph stay far below this. */
const nodeBudget = 50_000;

/** Where a condition is written; the version where it has no place of its own. */
export function placeOfCondition(condition: Condition, version: Version): Place {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
    case 'related':
      return condition.place;
    case 'not':
      return condition.exclusion?.place ?? placeOfCondition(condition.of, version);
    case 'all':
    case 'any': {
      const [first] = condition.of;
      return first === undefined ? version.place : placeOfCondition(first, version);
    }
  }
}

/** Diagrams of some conditions over one space, each within what any real item satisfies. */
export function scopesWithin(
  conditions: readonly Condition[],
  vocabulary: Vocabulary,
): { readonly space: Space; readonly facts: Scope; readonly of: (condition: Condition) => Scope } {
  const space = spaceOf(conditions, vocabulary, nodeBudget);
  const facts = factsOf(space);
  return { space, facts, of: (condition) => space.scopes.intersection(facts, scopeOf(condition, space)) };
}

/** A warning at a place. */
export function warning(place: Place, fault: Omit<Diagnostic, 'severity' | 'place'>): Diagnostic {
  return { severity: 'warning', place, ...fault };
}
