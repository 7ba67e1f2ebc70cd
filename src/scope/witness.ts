import type { AxisValue } from './axis';
import { partOf } from './cells';
import type { AxisSet } from './interval';
import type { Scope } from './node-store';
import { roundFigure } from './round-figure';
import type { Scopes } from './scopes';

/**
 * A point of the scope that states every axis of its path, or `undefined` for the empty scope. Axes that it does not
 * state are free. Of all paths it takes a plain one: few tested axes, no figure that lies exactly on a limit unless it
 * must, `no` rather than `yes`.
 */
export function witnessOf(scopes: Scopes, scope: Scope): ReadonlyMap<string, AxisValue> | undefined {
  if (scope === scopes.empty) return undefined;
  const costs = new Map<Scope, number>();
  const cost = (node: Scope): number => {
    if (node === scopes.all) return 0;
    if (node === scopes.empty) return Infinity;
    const known = costs.get(node);
    if (known !== undefined) return known;
    const least = Math.min(
      ...node.children.map((child, index) => cost(child) + stepCost(scopes, node, index)),
    );
    costs.set(node, least);
    return least;
  };
  const point = new Map<string, AxisValue>();
  for (let node = scope; node !== scopes.all;) {
    const index = node.children.findIndex(
      (child, i) => cost(child) + stepCost(scopes, node, i) === cost(node),
    );
    const axis = scopes.axisOf(node);
    point.set(
      axis.id,
      valueIn(
        partOf(axis, node.cuts[index - 1], node.cuts[index], true),
        axis.kind === 'integer' ? 'integer' : 'real',
      ),
    );
    const next = node.children[index];
    if (next === undefined) throw new Error('the cheapest child is one of the children');
    node = next;
  }
  return point;
}

/** What a step of the path costs in plainness; any figures do, as they only choose between true witnesses. */
function stepCost(scopes: Scopes, node: Scope, index: number): number {
  const [lower, upper] = [node.cuts[index - 1], node.cuts[index]];
  switch (scopes.axisOf(node).kind) {
    case 'question':
      return lower === undefined ? 1 : 3;
    case 'real':
      return lower?.after === false && upper?.after === true && lower.value.equals(upper.value) ? 100 : 1;
    case 'choice':
    case 'integer':
      return 1;
  }
}

function valueIn(set: AxisSet, domain: 'real' | 'integer'): AxisValue {
  const value =
    set.kind === 'values' ? set.values[0] : set.intervals.map((part) => roundFigure(part, domain))[0];
  if (value === undefined) throw new Error('part of an axis is never empty');
  return value;
}
