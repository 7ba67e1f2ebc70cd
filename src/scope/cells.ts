import { namedValues, type Axis } from './axis';
import { intervalBetween, type Cut } from './cut';
import type { AxisSet } from './interval';
import { emptyNode, type Scope } from './node-store';
import type { Scopes } from './scopes';

/** A product of one part per axis; an axis that is not named is free. */
export type Box = ReadonlyMap<string, AxisSet>;

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
  for (const { box, node } of cellsFrom(scopes, scope.id, count))
    yield { box, rest: scopes.store.scopeOf(node) };
}

function* cellsFrom(
  scopes: Scopes,
  node: number,
  count: number,
): Generator<{ readonly box: Box; readonly node: number }> {
  const { store } = scopes;
  if (node === emptyNode) return;
  const depth = store.depthAt(node);
  if (depth >= count) {
    yield { box: new Map(), node };
    return;
  }
  const axis = store.order.axisAt(depth);
  for (const [index, child] of store.childrenOf(node).entries()) {
    const { from, to } = store.stretchTo(node, index);
    const part = partOf(axis, from === 'start' ? undefined : from, to === 'end' ? undefined : to);
    for (const { box, node: rest } of cellsFrom(scopes, child, count))
      yield { box: new Map([[axis.id, part], ...box]), node: rest };
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
