import type { Rational } from '../../quantity/rational';
import type { AxisValue } from '../../scope/axis';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { roundFigure } from '../../scope/round-figure';
import { witnessOf } from '../../scope/witness';
import { axisId } from './axis-meaning';
import { reachOf } from './expression-bounds';
import { onCurve, withoutFigure, type OnCurve } from './curve-facts';
import { factsIn, orderedPairs } from './facts';
import { inDependencyOrder } from './links';
import { realCell } from './settle';
import type { Space } from './space';

/** A value for every axis of the space. Dependent figures that have no exact value are left out. */
export type WitnessPoint = ReadonlyMap<string, AxisValue>;

/**
 * A point of the scope with plausible figures, dependent ones worked out from the others; `undefined` when the scope has
 * none. The scope must lie within the facts. Axes on which nothing depends get an ordinary value: no, or a small figure.
 */
export function witnessPoint(scope: Scope, space: Space): WitnessPoint | undefined {
  const { scopes } = space;
  const cell = realCell(withFactsOnLinks(scope, space), space);
  if (cell === undefined) return undefined;
  let narrowed = cell.scope;
  for (const [axis, value] of cell.figures) {
    // A computed figure need not be one of its axis; then the figures that it is computed from decide.
    const there = scopes.intersection(narrowed, scopes.between(axis, pointAt(value)));
    if (there !== scopes.empty) narrowed = there;
  }
  const point = new Map<string, AxisValue>(witnessOf(scopes, narrowed));
  const free = scopes.axes.map(({ id }) => id).filter((axis) => !point.has(axis));
  for (const axis of free) {
    const given = figureInBand(space, axis, point);
    if (given !== undefined) point.set(axis, given);
  }
  for (const [axis, value] of witnessOf(scopes, factsAround(point, space)) ?? []) point.set(axis, value);
  for (const axis of free) {
    if (!point.has(axis)) point.set(axis, ordinaryValue(space, axis, point));
  }
  mendOrder(space, point, new Set(cell.figures.keys()));
  for (const { axis, expression } of inDependencyOrder(space.links)) {
    const { low, high } = reachOf(expression, (name) => {
      const value = figureAt(point, name);
      return { low: value, high: value };
    });
    if (low !== undefined && high?.equals(low) === true) point.set(axis, low);
    else point.delete(axis);
  }
  return point;
}

/** What is asked of a part is asked of the whole as well where other figures follow from it: their figures are chosen first. */
function withFactsOnLinks(scope: Scope, space: Space): Scope {
  const { scopes, linked } = space;
  return scopes.intersection(...factsIn(space).about([...scopes.support(scope), ...linked]), scope);
}

/** The figure on a measured axis. */
export function figureAt(point: ReadonlyMap<string, AxisValue>, axis: string): Rational | undefined {
  const value = point.get(axis);
  return typeof value === 'string' ? undefined : value;
}

/** What the facts still ask of the axes of which the point says nothing. */
function factsAround(point: ReadonlyMap<string, AxisValue>, space: Space): Scope {
  const { scopes } = space;
  const about = factsIn(space).about(scopes.axes.map(({ id }) => id));
  return scopes.intersection(
    ...about.map((fact) =>
      scopes.support(fact).reduce((rest, axis) => {
        const value = point.get(axis);
        return value === undefined ? rest : scopes.restrict(rest, axis, value);
      }, fact),
    ),
  );
}

/** For a curve of which nothing is said in a band: what is said of its other extreme there, else that it has no figure. */
function figureInBand(space: Space, axis: string, point: WitnessPoint): AxisValue | undefined {
  const curve = axisOnCurve(axis, space);
  if (curve === undefined) return undefined;
  const other = otherExtreme(curve, space);
  const value = point.get(other[0]);
  if (value !== undefined && !space.scopes.contains(withoutFigure(other, space), point)) return value;
  return witnessOf(space.scopes, withoutFigure(curve, space))?.get(axis);
}

/** No; the first of a choice; a figure below all that are compared with it, if the bounds of the axis allow. */
function ordinaryValue(space: Space, axisName: string, point: WitnessPoint): AxisValue {
  const { scopes } = space;
  const axis = scopes.axis(axisName);
  if (axis.kind === 'question') return 'no';
  if (axis.kind === 'choice') return String(axis.values[0]);
  const least = axis.least && { low: { value: axis.least, closed: true } };
  const towards = otherEnd(space, axisName, point);
  if (towards !== undefined) return roundFigure({ ...least, ...towards }, axis.kind);
  const [first] = [...(space.figures.get(axisName) ?? [])].sort((a, b) => a.compare(b));
  const below = { ...least, ...(first && { high: { value: first, closed: false } }) };
  return roundFigure(scopes.between(axisName, below) === scopes.empty ? { ...least } : below, axis.kind);
}

/** The free end of a range lies near its other end. */
function otherEnd({ meanings, vocabulary }: Space, axis: string, point: WitnessPoint): Interval | undefined {
  const meaning = meanings.get(axis);
  if (meaning?.kind !== 'number' || meaning.end === undefined) return undefined;
  const isMin = meaning.end === 'min';
  const value = figureAt(point, axisId({ ...meaning, end: isMin ? 'max' : 'min' }, vocabulary));
  const bound = value && { value, closed: true };
  return bound && (isMin ? { high: bound } : { low: bound });
}

/**
 * Figures that no cut separates were chosen without regard to each other. Where the lesser came out greater, both lie in
 * the same part of their axes (see `factsOf`), so one may take the figure of the other.
 */
function mendOrder(space: Space, point: Map<string, AxisValue>, fixed: Set<string>): void {
  const pairs = [...orderedPairs(space), ...presentExtremes(space, point)];
  for (let round = 0; round < pairs.length; round += 1) {
    for (const [lesser, greater] of pairs) {
      const [low, high] = [figureAt(point, lesser), figureAt(point, greater)];
      if (low === undefined || high === undefined || low.lte(high)) continue;
      if (fixed.has(lesser)) {
        point.set(greater, low);
        fixed.add(greater);
      } else point.set(lesser, high);
    }
  }
}

/** The lowest and the highest value of a curve in each band in which it has any. */
function presentExtremes(space: Space, point: WitnessPoint): readonly (readonly [string, string])[] {
  return [...space.meanings.keys()].flatMap((axis) => {
    const curve = axisOnCurve(axis, space);
    if (curve?.[1].extreme !== 'lowest') return [];
    const highest = otherExtreme(curve, space);
    const isAbsent = [curve, highest].every((one) => space.scopes.contains(withoutFigure(one, space), point));
    return isAbsent ? [] : [[axis, highest[0]] as const];
  });
}

type OnAxis = readonly [axis: string, meaning: OnCurve];

function axisOnCurve(axis: string, { meanings }: Space): OnAxis | undefined {
  const curve = onCurve(meanings.get(axis));
  return curve && [axis, curve];
}

function otherExtreme([, meaning]: OnAxis, { vocabulary }: Space): OnAxis {
  const other = { ...meaning, extreme: meaning.extreme === 'lowest' ? 'highest' : 'lowest' } as const;
  return [axisId(other, vocabulary), other];
}

function pointAt(value: Rational): Interval {
  return { low: { value, closed: true }, high: { value, closed: true } };
}
