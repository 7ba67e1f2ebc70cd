import type { AxisValue } from './axis';
import { partOf } from './cells';
import type { AxisSet } from './interval';
import { allNode, emptyNode, type NodeStore, type Scope } from './node-store';
import { roundFigure } from './round-figure';
import type { Scopes } from './scopes';

/**
 * A point of the scope that states every axis of its path, or `undefined` for the empty scope. Axes that it does not
 * state are free. Of all paths it takes a plain one: few tested axes, no figure that lies exactly on a limit unless it
 * must, `no` rather than `yes`.
 */
export function witnessOf(scopes: Scopes, scope: Scope): ReadonlyMap<string, AxisValue> | undefined {
  if (scope === scopes.empty) return undefined;
  const { store } = scopes;
  const costs = new Map<number, number>();
  const cost = (node: number): number => {
    if (node === allNode) return 0;
    if (node === emptyNode) return Infinity;
    const known = costs.get(node);
    if (known !== undefined) return known;
    const least = Math.min(
      ...store.childrenOf(node).map((child, index) => cost(child) + stepCost(store, node, index)),
    );
    costs.set(node, least);
    return least;
  };
  const point = new Map<string, AxisValue>();
  for (let node = scope.id; node !== allNode;) {
    const children = store.childrenOf(node);
    const index = children.findIndex((child, i) => cost(child) + stepCost(store, node, i) === cost(node));
    const axis = store.order.axisAt(store.depthAt(node));
    const { from, to } = store.stretchTo(node, index);
    point.set(
      axis.id,
      valueIn(
        partOf(axis, from === 'start' ? undefined : from, to === 'end' ? undefined : to, true),
        axis.kind === 'integer' ? 'integer' : 'real',
      ),
    );
    const next = children[index];
    if (next === undefined) throw new Error('the cheapest child is one of the children');
    node = next;
  }
  return point;
}

/** What a step of the path costs in plainness; any figures do, as they only choose between true witnesses. */
function stepCost(store: NodeStore, node: number, index: number): number {
  switch (store.order.axisAt(store.depthAt(node)).kind) {
    case 'question':
      return index === 0 ? 1 : 3;
    case 'real': {
      const { from, to } = store.stretchTo(node, index);
      if (from === 'start' || to === 'end') return 1;
      return from.value.equals(to.value) ? 100 : 1;
    }
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
