import { namedValues, type Axis } from './axis';
import { intervalBetween, type Cut } from './cut';
import type { AxisSet } from './interval';
import type { Scope, Stretch } from './node-store';
import type { Scopes } from './scopes';

/** A product of one part per axis; an axis that is not named is free. */
export type Box = ReadonlyMap<string, AxisSet>;

/** The part of the tested axis that leads to child number `index`. */
export function stretchOf(node: Scope, index: number): Stretch {
  return { from: node.cuts[index - 1] ?? 'start', to: node.cuts[index] ?? 'end' };
}

/** The part of an axis between two cuts: one interval, or the values in it. */
export function partOf(axis: Axis, lower: Cut | undefined, upper: Cut | undefined, clip = false): AxisSet {
  const names = namedValues(axis);
  if (names === undefined)
    return { kind: 'intervals', intervals: [intervalBetween(axis, lower, upper, clip)] };
  return { kind: 'values', values: names.slice(lower?.value.valueOf() ?? 0, upper?.value.valueOf()) };
}

/** The scope as disjoint boxes, one per path from the root to `all`, in ascending order of the axes. */
export function* cellsOf(scopes: Scopes, scope: Scope): Generator<Box> {
  for (const { box } of cellsAbove(scopes, scope, scopes.axes.length)) yield box;
}

/** The scope as disjoint boxes over its first axes, `count` of them, each with what the scope says there of the others. */
export function* cellsAbove(
  scopes: Scopes,
  scope: Scope,
  count: number,
): Generator<{ readonly box: Box; readonly rest: Scope }> {
  if (scope === scopes.empty) return;
  if (scope.depth >= count) {
    yield { box: new Map(), rest: scope };
    return;
  }
  const axis = scopes.axisOf(scope);
  for (const [index, child] of scope.children.entries()) {
    const part = partOf(axis, scope.cuts[index - 1], scope.cuts[index]);
    for (const { box, rest } of cellsAbove(scopes, child, count))
      yield { box: new Map([[axis.id, part], ...box]), rest };
  }
}

/** The scope of a box. */
export function boxScope(scopes: Scopes, box: Box): Scope {
  return scopes.intersection(...[...box].reverse().map(([axisId, set]) => setScope(scopes, axisId, set)));
}

/** The scope of part of one axis. */
export function setScope(scopes: Scopes, axisId: string, set: AxisSet): Scope {
  switch (set.kind) {
    case 'intervals':
      return scopes.union(...set.intervals.map((interval) => scopes.between(axisId, interval)));
    case 'values':
      return scopes.isOneOf(axisId, set.values);
  }
}
