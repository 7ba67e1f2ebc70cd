import type { AxisMeaning } from '../../model/list-comparison';
import { rational, type Rational } from '../../quantity/rational';
import { namedValues, type AxisValue } from '../../scope/axis';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { roundFigure } from '../../scope/round-figure';
import { witnessOf } from '../../scope/witness';
import { axisId } from './axis-meaning';
import { reachOf } from './expression-bounds';
import { withoutFigure } from './curve-facts';
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
  const cell = realCell(scope, space);
  if (cell === undefined) return undefined;
  let narrowed = cell.scope;
  const dependent = new Set(space.links.map(({ axis }) => axis));
  for (const [axis, value] of cell.figures) {
    // A computed figure is kept as far as it can be exact; where it cannot, the figures that it is computed from decide.
    const there = scopes.intersection(narrowed, scopes.between(axis, pointAt(value)));
    if (!dependent.has(axis) || there !== scopes.empty) narrowed = there;
  }
  const point = new Map<string, AxisValue>(witnessOf(scopes, narrowed));
  const free = scopes.axes.map(({ id }) => id).filter((axis) => !point.has(axis) && !dependent.has(axis));
  for (const axis of free) {
    const given = cell.figures.get(axis) ?? figureInBand(space, axis, point);
    if (given !== undefined) point.set(axis, given);
  }
  for (const [axis, value] of witnessOf(scopes, factsAround(point, space)) ?? []) point.set(axis, value);
  for (const axis of free) {
    const ordinary = namedValues(scopes.axis(axis))?.[0];
    if (!point.has(axis)) point.set(axis, ordinary ?? ordinaryFigure(space, axis, point));
  }
  mendOrder(space, point, new Set(cell.figures.keys()));
  for (const { axis, expression } of inDependencyOrder(space.links)) {
    const { low, high } = reachOf(expression, (name) => {
      const value = point.get(name);
      return typeof value === 'string' ? { low: undefined, high: undefined } : { low: value, high: value };
    });
    if (low !== undefined && high?.equals(low) === true) point.set(axis, low);
    else point.delete(axis);
  }
  return point;
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
function figureInBand(
  space: Space,
  axisName: string,
  point: ReadonlyMap<string, AxisValue>,
): Rational | undefined {
  const meaning = space.meanings.get(axisName);
  if (meaning?.kind !== 'number' || meaning.band === undefined) return undefined;
  const other = {
    ...meaning,
    band: meaning.band,
    extreme: meaning.extreme === 'lowest' ? 'highest' : 'lowest',
  } as const;
  const otherName = axisId(other, space.vocabulary);
  const value = point.get(otherName);
  if (value !== undefined && typeof value !== 'string') {
    if (!space.scopes.contains(withoutFigure([otherName, other], space), point)) return value;
  }
  const nothing = withoutFigure([axisName, { ...meaning, band: meaning.band }], space);
  const figure = witnessOf(space.scopes, nothing)?.get(axisName);
  if (figure !== undefined && typeof figure !== 'string') return figure;
  const axis = space.scopes.axis(axisName);
  return ('least' in axis ? axis.least : undefined) ?? rational(0);
}

/** Below every figure that is compared with it, if the bounds of the axis allow; the free end of a range near its other end. */
function ordinaryFigure(space: Space, axisName: string, point: ReadonlyMap<string, AxisValue>): Rational {
  const axis = space.scopes.axis(axisName);
  const meaning = space.meanings.get(axisName);
  if (axis.kind === 'choice' || axis.kind === 'question') throw new Error(`${axisName} is not measured`);
  const least = axis.least === undefined ? {} : { low: { value: axis.least, closed: true } };
  const other =
    meaning?.kind === 'number' && meaning.end !== undefined ? otherEnd(space, meaning, point) : undefined;
  if (other !== undefined) {
    const isMin = meaning?.kind === 'number' && meaning.end === 'min';
    return roundFigure(isMin ? { ...least, high: other } : { low: other }, 'real');
  }
  const [first] = [...(space.figures.get(axisName) ?? [])].sort((a, b) => a.compare(b));
  const domain = axis.kind === 'integer' ? 'integer' : 'real';
  const below: Interval = first === undefined ? least : { ...least, high: { value: first, closed: false } };
  const isEmpty =
    axis.least !== undefined &&
    first !== undefined &&
    first.lte(axis.least.add(domain === 'integer' ? 1 : 0));
  return roundFigure(isEmpty ? least : below, domain);
}

function otherEnd(
  space: Space,
  meaning: Extract<AxisMeaning, { kind: 'number' }>,
  point: ReadonlyMap<string, AxisValue>,
): Interval['low'] {
  const value = point.get(
    axisId({ ...meaning, end: meaning.end === 'min' ? 'max' : 'min' }, space.vocabulary),
  );
  return value === undefined || typeof value === 'string' ? undefined : { value, closed: true };
}

/**
 * Figures that no cut separates were chosen without regard to each other. Where the lesser came out greater, both lie in
 * the same part of their axes (see `factsOf`), so one may take the figure of the other.
 */
function mendOrder(space: Space, point: Map<string, AxisValue>, fixed: ReadonlySet<string>): void {
  const pairs = [...orderedPairs(space), ...presentExtremes(space, point)];
  for (let round = 0; round < pairs.length; round += 1) {
    for (const [lesser, greater] of pairs) {
      const [low, high] = [point.get(lesser), point.get(greater)];
      if (low === undefined || high === undefined || typeof low === 'string' || typeof high === 'string')
        continue;
      if (low.lte(high)) continue;
      if (fixed.has(lesser)) point.set(greater, low);
      else point.set(lesser, high);
    }
  }
}

/** The lowest and the highest value of a curve in each band in which it has any. */
function presentExtremes(
  space: Space,
  point: ReadonlyMap<string, AxisValue>,
): readonly (readonly [string, string])[] {
  return [...space.meanings].flatMap(([lowest, meaning]) => {
    if (meaning.kind !== 'number' || meaning.band === undefined || meaning.extreme !== 'lowest') return [];
    const other = { ...meaning, band: meaning.band, extreme: 'highest' } as const;
    const highest = axisId(other, space.vocabulary);
    if (!point.has(highest)) return [];
    const isAbsent = [
      withoutFigure([lowest, { ...meaning, band: meaning.band }], space),
      withoutFigure([highest, other], space),
    ].every((scope) => space.scopes.contains(scope, point));
    return isAbsent ? [] : [[lowest, highest] as const];
  });
}

function pointAt(value: Rational): Interval {
  return { low: { value, closed: true }, high: { value, closed: true } };
}
