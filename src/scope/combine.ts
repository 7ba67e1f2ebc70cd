import type { AxisCut } from './axis-cuts';
import type { NodeStore, Scope } from './node-store';
import { PairMemo } from './pair-memo';

/** An operation on two sets that goes value by value; what it remembers holds for the nodes of one store. */
export interface Operation {
  readonly store: NodeStore;
  readonly memo: PairMemo;
  readonly isCommutative: boolean;
  /** The result where it shows without looking inside; always for two leaves. */
  readonly decided: (left: Scope, right: Scope) => Scope | undefined;
}

export function operationsOf(
  store: NodeStore,
): Readonly<Record<'union' | 'intersection' | 'difference', Operation>> {
  const { empty, all } = store;
  return {
    union: {
      store,
      memo: new PairMemo(),
      isCommutative: true,
      decided: (left, right) => {
        if (left === right || right === empty || left === all) return left;
        return left === empty || right === all ? right : undefined;
      },
    },
    intersection: {
      store,
      memo: new PairMemo(),
      isCommutative: true,
      decided: (left, right) => {
        if (left === right || right === all || left === empty) return left;
        return left === all || right === empty ? right : undefined;
      },
    },
    difference: {
      store,
      memo: new PairMemo(),
      isCommutative: false,
      decided: (left, right) => {
        if (left === right || left === empty || right === all) return empty;
        return right === empty ? left : undefined;
      },
    },
  };
}

/** The result of the operation, axis by axis on the coarsest common partition of both diagrams. */
export function combine(operation: Operation, left: Scope, right: Scope): Scope {
  const decided = operation.decided(left, right);
  if (decided !== undefined) return decided;
  const [a, b] = operation.isCommutative && right.id < left.id ? [right, left] : [left, right];
  const known = operation.memo.get(a, b);
  if (known !== undefined) return known;
  const depth = Math.min(a.depth, b.depth);
  const cuts: AxisCut[] = [];
  const children: Scope[] = [];
  let last: Scope | undefined;
  forEachPair(depth, a, b, (childA, childB, cut) => {
    const child = combine(operation, childA, childB);
    if (child === last) return true;
    if (cut !== undefined) cuts.push(cut);
    children.push(child);
    last = child;
    return true;
  });
  const result = operation.store.shared(depth, cuts, children);
  operation.memo.set(a, b, result);
  return result;
}

/** Whether the result is the empty set; stops at the first item found and makes no nodes. */
export function comesToNothing(operation: Operation, left: Scope, right: Scope): boolean {
  const { empty } = operation.store;
  const decided = operation.decided(left, right);
  if (decided !== undefined) return decided === empty;
  const [a, b] = operation.isCommutative && right.id < left.id ? [right, left] : [left, right];
  const known = operation.memo.get(a, b);
  if (known !== undefined) return known === empty;
  const depth = Math.min(a.depth, b.depth);
  const isNothing = forEachPair(depth, a, b, (childA, childB) => comesToNothing(operation, childA, childB));
  if (isNothing) operation.memo.set(a, b, empty);
  return isNothing;
}

/** Visits the common partition of one axis in ascending order, with the cut below each part, until `visit` says no. */
function forEachPair(
  depth: number,
  a: Scope,
  b: Scope,
  visit: (a: Scope, b: Scope, below: AxisCut | undefined) => boolean,
): boolean {
  const [splitsA, splitsB] = [a.depth === depth, b.depth === depth];
  let below: AxisCut | undefined;
  for (let i = 0, j = 0; ;) {
    const childA = splitsA ? a.children[i] : a;
    const childB = splitsB ? b.children[j] : b;
    if (childA === undefined || childB === undefined)
      throw new Error('a node has a child for every interval');
    if (!visit(childA, childB, below)) return false;
    const nextA = splitsA ? a.cuts[i] : undefined;
    const nextB = splitsB ? b.cuts[j] : undefined;
    const [rankA, rankB] = [nextA?.rank ?? Infinity, nextB?.rank ?? Infinity];
    below = rankA <= rankB ? nextA : nextB;
    if (below === undefined) return true;
    if (rankA <= rankB) i += 1;
    if (rankB <= rankA) j += 1;
  }
}
