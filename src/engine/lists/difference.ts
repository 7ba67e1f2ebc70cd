import type { Scope } from '../../scope/node-store';
import type { ClassDiagrams } from './class-diagrams';
import { settle } from './settle';

/** What one list controls and the other does not, for one class, by what is known of it. Nothing is described yet. */
export interface Difference {
  /** Whatever the answers to the questions that only one list asks. */
  readonly proved: Scope;
  /** The part of it that does not turn on which of two printed figures of one limit is taken. */
  readonly hard: Scope;
  /** For some answers to such questions, or of paragraphs that are not encoded. */
  readonly hinging: Scope;
  /** Where it is not settled whether figures that depend on each other can meet. */
  readonly open: Scope;
  /** What no item can have, though no fact of the diagrams says so. */
  readonly void: Scope;
  /** `proved` and `hinging` without the facts: the same of what can exist, and a smaller diagram to describe. */
  readonly lean: { readonly proved: Scope; readonly hinging: Scope };
  /** The axes of such questions. */
  readonly hinges: readonly string[];
}

/**
 * First what no item can have is taken out, and what could not be settled is set apart. Of the rest, what holds for every
 * answer to the questions that only one list asks is proved; what holds for some answers hinges on them.
 *
 * "For every answer, in the one and not in the other" is "in the one for every answer, and in the other for none", which is
 * asked of two small diagrams instead of their large difference. No fact speaks of such a question, so the facts may be
 * brought in before or after.
 */
export function differenceOf(diagrams: ClassDiagrams, side: 0 | 1): Difference {
  const { space, possible, sides } = diagrams;
  const { scopes } = space;
  const [own, other] = side === 0 ? sides : ([sides[1], sides[0]] as const);
  const hinges = hingesOf(diagrams);
  const mine = own.controlled('declared', 'class');
  const apart = scopes.difference(mine, other.whole());
  const { real, void: none, open } = settle(possible(apart), space);
  const always = scopes.difference(
    scopes.forEvery(mine, ...hinges),
    scopes.forSome(other.whole(), ...hinges),
  );
  const proved = scopes.intersection(real, always);
  const isSettled = none === scopes.empty && open === scopes.empty;
  return {
    proved,
    lean: isSettled
      ? { proved: always, hinging: scopes.difference(apart, always) }
      : { proved, hinging: scopes.difference(real, proved) },
    hard:
      space.hasTwoFigures && proved !== scopes.empty
        ? scopes.difference(
            scopes.intersection(proved, own.controlled('sure', 'class')),
            other.whole('possible'),
          )
        : proved,
    hinging: scopes.difference(real, proved),
    open,
    void: none,
    hinges,
  };
}

/** Questions that only one list asks, and paragraphs that nobody has encoded. */
export function hingesOf({ space, sides: [first, second] }: ClassDiagrams): readonly string[] {
  return [...space.meanings].flatMap(([axis, meaning]) => {
    const isOpen = meaning.kind === 'not-encoded' || first.judgments.has(axis) !== second.judgments.has(axis);
    return isOpen ? [axis] : [];
  });
}
