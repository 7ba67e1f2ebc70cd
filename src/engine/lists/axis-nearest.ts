import type { Item } from '../../model/item';
import { variablesOf } from '../../quantity/expression';
import { rational, type Rational } from '../../quantity/rational';
import type { Interval } from '../../scope/interval';
import { asInterval, exactFigure } from './axis-freed';
import { axisOutcomes, planeOutcomes, type AxisOutcomes, type PlaneOutcomes } from './axis-outcomes';
import type { ClassDiagrams } from './class-diagrams';
import { knownOnAxes } from './item-scope';

/** What both lists say along an axis on which the item has a figure, or could have one. */
export interface PlacedOutcomes extends AxisOutcomes {
  /** Where the figure of the item lies; absent where it states none. */
  readonly at?: Interval;
}

/**
 * The axes on which the item states a figure and an answer turns, those first on which it turns nearest: by the relative
 * change of the figure. At most `most`.
 */
export function nearestAxes(
  item: Item,
  assumptions: readonly string[],
  diagrams: ClassDiagrams,
  most: number,
): readonly PlacedOutcomes[] {
  const found = statedAxes(item, assumptions, diagrams).flatMap(({ axis, at }) => {
    const outcomes = axisOutcomes(item, assumptions, axis, diagrams);
    if (outcomes === undefined) return [];
    const away = nearestTurn(outcomes, at);
    return away === undefined ? [] : [{ placed: { ...outcomes, at }, away }];
  });
  return found
    .sort((a, b) => a.away.compare(b.away))
    .slice(0, most)
    .map(({ placed }) => placed);
}

/** Outcomes along each of these axes, as far as it can be moved and some figure on it decides a list. */
export function axesThatDecide(
  item: Item,
  assumptions: readonly string[],
  diagrams: ClassDiagrams,
  axes: readonly string[],
): readonly PlacedOutcomes[] {
  const known = knownOnAxes(item, assumptions, diagrams.space);
  return axes.flatMap((axis) => {
    const outcomes = axisOutcomes(item, assumptions, axis, diagrams);
    if (outcomes === undefined || !outcomes.lists.some((parts) => parts.length > 1)) return [];
    const at = isStated(item, axis, diagrams) ? asInterval(known.get(axis)) : undefined;
    return [{ ...outcomes, ...(at && { at }) }];
  });
}

/**
 * A plane on which an answer hangs on both figures: of the nearest axis with a figure that is worked out from it, else of the
 * two nearest; ends of ranges are left out.
 */
export function nearestPlane(
  item: Item,
  assumptions: readonly string[],
  diagrams: ClassDiagrams,
  nearest: readonly PlacedOutcomes[],
): { readonly plane: PlaneOutcomes; readonly at: readonly [Interval, Interval] } | undefined {
  const { space } = diagrams;
  const known = knownOnAxes(item, assumptions, space);
  const derived = nearest.flatMap(({ axis }) =>
    space.links
      .filter(({ expression }) => variablesOf(expression).includes(axis))
      .map((link) => [axis, link.axis] as const),
  );
  const pairs = nearest
    .slice(0, 1)
    .flatMap(({ axis: first }) => nearest.slice(1).map(({ axis: other }) => [first, other] as const));
  for (const pair of [...derived, ...pairs]) {
    const [x, y] = pair.map((axis) =>
      isRangeEnd(axis, diagrams) ? undefined : asInterval(exactFigure(known.get(axis))),
    );
    if (x === undefined || y === undefined) continue;
    const plane = planeOutcomes(item, assumptions, pair, diagrams);
    if (plane?.pieces.every((pieces) => pieces.length > 1) === true) return { plane, at: [x, y] };
  }
  return undefined;
}

/** An end of a range hangs together with its other end before all, and says little beside another figure. */
function isRangeEnd(axis: string, { space: { meanings } }: ClassDiagrams): boolean {
  const meaning = meanings.get(axis);
  return meaning?.kind === 'number' && meaning.end !== undefined;
}

function statedAxes(
  item: Item,
  assumptions: readonly string[],
  diagrams: ClassDiagrams,
): readonly { readonly axis: string; readonly at: Interval }[] {
  return [...knownOnAxes(item, assumptions, diagrams.space)].flatMap(([axis, value]) => {
    const at = isStated(item, axis, diagrams) ? asInterval(value) : undefined;
    return at === undefined ? [] : [{ axis, at }];
  });
}

/** Whether the item itself states a figure of the parameter, and not only what it is derived from. */
function isStated({ figures }: Item, axis: string, { space }: ClassDiagrams): boolean {
  const meaning = space.meanings.get(axis);
  return meaning?.kind === 'number' && figures.has(meaning.parameter);
}

/** How far the nearest bound lies at which either list's answer turns, relative to the figure; `undefined` if none does. */
function nearestTurn({ lists }: AxisOutcomes, at: Interval): Rational | undefined {
  const edges = lists.flatMap((parts) =>
    parts.flatMap(({ interval }, index) => {
      // Where the first part begins, and the last one ends, no item can be beyond.
      const turns = [
        index > 0 ? interval.low : undefined,
        index < parts.length - 1 ? interval.high : undefined,
      ];
      return turns.flatMap((bound) => bound?.value ?? []);
    }),
  );
  return edges.map((edge) => away(edge, at)).sort((a, b) => a.compare(b))[0];
}

function away(edge: Rational, { low, high }: Interval): Rational {
  const ends = [low, high].flatMap((bound) => bound?.value ?? []);
  const distances = ends.map((end) => {
    const distance = edge.sub(end).abs();
    return end.equals(0) ? (distance.equals(0) ? distance : rational(1)) : distance.div(end.abs());
  });
  return distances.sort((a, b) => a.compare(b))[0] ?? rational(1);
}
