import type { Item } from '../../model/item';
import type { Scope } from '../../scope/node-store';
import type { ClassDiagrams } from './class-diagrams';
import { knownOnAxes } from './item-scope';

export interface DecidingFigures {
  /** Whether both lists answer already. */
  readonly decided: boolean;
  /**
   * A smallest set of figures, by name of their axes, for which some outcome decides both lists whatever the others are.
   * Another outcome may leave more to ask. Empty when decided.
   */
  readonly smallest: readonly string[];
  /** All figures that can still matter to either list: with these known, every outcome decides. */
  readonly all: readonly string[];
}

/** Sets of up to this many figures are tried; beyond it all of them are named. */
const largest = 4;

/**
 * What to ask for about an undetermined item. A figure matters when two items that differ in it alone, both possible and
 * both consistent with what is known, are answered differently by one of the lists.
 */
export function smallestDecidingFigures(
  item: Item,
  assumptions: readonly string[],
  diagrams: ClassDiagrams,
): DecidingFigures {
  const { decided, all, decides } = openQuestions(item, assumptions, diagrams);
  if (decided) return { decided, smallest: [], all: [] };
  for (let size = 1; size <= Math.min(largest, all.length); size += 1) {
    for (const chosen of subsets(all, size)) {
      if (decides(chosen)) return { decided, smallest: chosen, all };
    }
  }
  return { decided, smallest: all, all };
}

/** The figures of which a single one can decide both lists. */
export function figuresDecidingAlone(
  item: Item,
  assumptions: readonly string[],
  diagrams: ClassDiagrams,
): readonly string[] {
  const { all, decides } = openQuestions(item, assumptions, diagrams);
  return all.filter((axis) => decides([axis]));
}

interface OpenQuestions {
  readonly decided: boolean;
  readonly all: readonly string[];
  /** Whether some outcome of these decides both lists whatever the others are. */
  readonly decides: (chosen: readonly string[]) => boolean;
}

function openQuestions(item: Item, assumptions: readonly string[], diagrams: ClassDiagrams): OpenQuestions {
  const { space, sides } = diagrams;
  const { scopes } = space;
  const known = knownOnAxes(item, assumptions, space);
  const narrow = (scope: Scope): Scope =>
    [...known].reduce((rest, [axis, value]) => scopes.restrict(rest, axis, value), scope);
  const possible = narrow(diagrams.facts);
  const answers = sides.map((side) => {
    const yes = scopes.intersection(narrow(side.controlled()), possible);
    return { yes, no: scopes.difference(possible, yes) };
  });
  const open = answers.filter(({ yes, no }) => yes !== scopes.empty && no !== scopes.empty);
  const axes = [...new Set(open.flatMap(({ yes, no }) => [...scopes.support(yes), ...scopes.support(no)]))];
  const all = axes.filter((axis) =>
    open.some(
      ({ yes, no }) =>
        scopes.intersection(scopes.forSome(yes, axis), scopes.forSome(no, axis)) !== scopes.empty,
    ),
  );
  return {
    decided: open.length === 0,
    all,
    decides(chosen) {
      const others = axes.filter((axis) => !chosen.includes(axis));
      const decided = open.map(({ yes, no }) =>
        scopes.complement(scopes.intersection(scopes.forSome(yes, ...others), scopes.forSome(no, ...others))),
      );
      return scopes.intersection(scopes.forSome(possible, ...others), ...decided) !== scopes.empty;
    },
  };
}

function* subsets(all: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  if (size === 0) return;
  for (const [index, first] of all.entries()) {
    for (const rest of subsets(all.slice(index + 1), size - 1)) yield [first, ...rest];
  }
}
