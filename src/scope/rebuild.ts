import type { AxisValue } from './axis';
import { rankOf } from './axis-cuts';
import { combine, type Operation } from './combine';
import type { Interval } from './interval';
import { unknownNode, type NodeMemo } from './node-memo';
import { allNode, emptyNode, noCut, type NodeStore } from './node-store';

/** The node of a diagram with one axis fixed; see `Scopes.restrict`. */
export function restricted(
  store: NodeStore,
  memo: NodeMemo,
  root: number,
  axisId: string,
  to: AxisValue | Interval,
): number {
  const { order } = store;
  const fixed = order.depthOf(axisId);
  const stretch = order.stretch(fixed, to);
  const [lower, upper] = [rankOf(stretch.from), rankOf(stretch.to)];
  const { ranks } = order.cutsAt(fixed);
  return rebuilt(store, memo, root, fixed, (node, depth) => {
    if (depth < fixed) return unknownNode;
    const mark = store.begin();
    let isAnyLeft = false;
    for (const [index, child] of store.childrenOf(node).entries()) {
      const [below, above] = [store.cutBelow(node, index), store.cutBelow(node, index + 1)];
      const isBeneath = above !== noCut && (ranks[above] ?? 0) <= lower;
      const isBeyond = below !== noCut && (ranks[below] ?? 0) >= upper;
      if (isBeneath || isBeyond) continue;
      store.add(mark, below, child);
      isAnyLeft = true;
    }
    if (!isAnyLeft) throw new Error(`nothing of axis ${axisId} lies in the interval`);
    return store.finish(mark, depth);
  });
}

/** The node of a diagram without some axes: what it is for their values is joined by the operation. */
export function quantified(
  operation: Operation,
  memo: NodeMemo,
  root: number,
  axisIds: readonly string[],
): number {
  const { store } = operation;
  const away = new Set(axisIds.map((id) => store.order.depthOf(id)));
  const none = operation.kind === 'union' ? emptyNode : allNode;
  return rebuilt(store, memo, root, Math.max(-1, ...away), (node, depth, inner) => {
    if (!away.has(depth)) return unknownNode;
    const parts = store.childrenOf(node).map(inner);
    return parts.reduce((left, right) => combine(operation, left, right), none);
  });
}

/** The diagram down to an axis, with what comes in place of some nodes; the others keep their cuts. */
function rebuilt(
  store: NodeStore,
  memo: NodeMemo,
  root: number,
  deepest: number,
  replaced: (node: number, depth: number, inner: (child: number) => number) => number,
): number {
  memo.begin(store.made);
  const visit = (node: number): number => {
    const depth = store.depthAt(node);
    if (depth > deepest) return node;
    const known = memo.get(node);
    if (known !== unknownNode) return known;
    let made = replaced(node, depth, visit);
    if (made === unknownNode) {
      const mark = store.begin();
      const count = store.width(node);
      for (let index = 0; index < count; index += 1)
        store.add(mark, store.cutBelow(node, index), visit(store.child(node, index)));
      made = store.finish(mark, depth);
    }
    memo.set(node, made);
    return made;
  };
  return visit(root);
}
