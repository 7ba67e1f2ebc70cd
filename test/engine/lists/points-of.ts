import { classDiagrams, type ClassDiagrams } from '../../../src/engine/lists/class-diagrams';
import type { ListOnDay } from '../../../src/engine/list-on-day';
import type { Tier } from '../../../src/model/control-list';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { rational } from '../../../src/quantity/rational';
import { namedValues, type AxisValue } from '../../../src/scope/axis';
import type { Scope } from '../../../src/scope/node-store';
import { smallLists, type Words } from './small-lists';

/** An answer on each axis of a space that asks, and a figure on each that measures. */
export type Point = ReadonlyMap<string, AxisValue>;
/** Figures by axis, at which a space is looked at. */
export type Looked = Readonly<Record<string, readonly string[]>>;

/** Every combination of all answers and of these figures. */
export function pointsOf({ space: { scopes } }: ClassDiagrams, figures: Looked = {}): readonly Point[] {
  return scopes.axes.reduce<readonly Point[]>(
    (points, axis) => {
      const values: readonly AxisValue[] =
        namedValues(axis) ?? (figures[axis.id] ?? []).map((figure) => rational(figure));
      return points.flatMap((point) => values.map((value) => new Map([...point, [axis.id, value]])));
    },
    [new Map()],
  );
}

/** The figures of an axis that a scope holds, of those that are looked at; nothing else is asked of it. */
export const heldOn = (scope: Scope, { space }: ClassDiagrams, axis: string, figures: readonly string[]) =>
  figures.filter((figure) => space.scopes.contains(scope, new Map([[axis, rational(figure)]])));

/** Small lists on circuits as diagrams. */
export function diagramsFor(us: readonly Words[], jp: readonly Words[], tier: Tier = 'list'): ClassDiagrams {
  const { sides, vocabulary } = smallLists(us, jp);
  return circuits(sides, vocabulary, tier);
}

export function circuits(
  sides: readonly [ListOnDay, ListOnDay],
  vocabulary: Vocabulary,
  tier: Tier = 'list',
  itemClass = 'circuit',
): ClassDiagrams {
  return classDiagrams(sides, vocabulary, itemClass, { tier, freeClasses: true, nodeBudget: 20_000 });
}
