import type { Scope } from '../../scope/node-store';
import type { ClassDiagrams } from './class-diagrams';
import { counterpartsOf, makersOf } from './counterparts';

/** What both lists control, and what the first controls in another tier than is compared. */
export function controlledByBoth(diagrams: ClassDiagrams, side: 0 | 1): Scope {
  const { sides, space } = diagrams;
  const { scopes } = space;
  const [own, other] = side === 0 ? sides : ([sides[1], sides[0]] as const);
  return scopes.union(
    scopes.intersection(own.whole(), other.whole()),
    scopes.difference(own.whole(), own.controlled()),
  );
}

/**
 * The same without what the other list controls by none but counterparts of the paragraphs that make a difference: where it
 * ends at the limits of a counterpart is what a region has to say.
 */
export function controlledOtherwise(diagrams: ClassDiagrams, side: 0 | 1, part: Scope): Scope {
  const { sides, canExist, space } = diagrams;
  const { scopes } = space;
  const [own, other] = side === 0 ? sides : ([sides[1], sides[0]] as const);
  const counterparts = counterpartsOf(makersOf(part, own, diagrams, canExist), own, other, diagrams);
  const others = other.controls.filter(({ control }) => !counterparts.includes(control.address));
  const byOthers = scopes.union(
    ...others.map(({ diagram }) => diagram),
    scopes.difference(own.whole(), own.controlled()),
  );
  return scopes.intersection(controlledByBoth(diagrams, side), byOthers);
}
