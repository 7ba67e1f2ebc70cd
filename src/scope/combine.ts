import type { AxisCut } from './axis-cuts';
import type { NodeStore, Scope } from './node-store';
import { PairMemo } from './pair-memo';

/** An operation on two sets that goes value by value; what it remembers holds for the nodes of one store. */
export interface Operation {
  readonly kind: 'union' | 'intersection' | 'difference';
  readonly store: NodeStore;
  readonly memo: PairMemo;
}

export function operationsOf(store: NodeStore): Readonly<Record<Operation['kind'], Operation>> {
  const operation = (kind: Operation['kind']): Operation => ({
    kind,
    store,
    memo: new PairMemo(store.nodes),
  });
  return {
    union: operation('union'),
    intersection: operation('intersection'),
    difference: operation('difference'),
  };
}

/** The result where it shows without looking inside; always for two leaves. */
function decided({ kind, store: { empty, all } }: Operation, left: Scope, right: Scope): Scope | undefined {
  switch (kind) {
    case 'union':
      if (left === right || right === empty || left === all) return left;
      return left === empty || right === all ? right : undefined;
    case 'intersection':
      if (left === right || right === all || left === empty) return left;
      return left === all || right === empty ? right : undefined;
    case 'difference':
      if (left === right || left === empty || right === all) return empty;
      return right === empty ? left : undefined;
  }
}

/** The result of the operation, axis by axis on the coarsest common partition of both diagrams. */
export function combine(operation: Operation, left: Scope, right: Scope): Scope {
  const known = decided(operation, left, right);
  if (known !== undefined) return known;
  const { kind, memo, store } = operation;
  const isTurned = kind !== 'difference' && right.id < left.id;
  const a = isTurned ? right : left;
  const b = isTurned ? left : right;
  const found = memo.get(a, b);
  if (found !== undefined) return found;
  const depth = a.depth < b.depth ? a.depth : b.depth;
  const partsA = a.depth === depth ? a.children : undefined;
  const partsB = b.depth === depth ? b.children : undefined;
  const mark = store.begin();
  let below: AxisCut | undefined;
  for (let i = 0, j = 0; ;) {
    store.add(mark, below, combine(operation, partsA?.[i] ?? a, partsB?.[j] ?? b));
    const nextA = partsA && a.cuts[i];
    const nextB = partsB && b.cuts[j];
    const order = inOrder(nextA, nextB);
    below = order <= 0 ? nextA : nextB;
    if (below === undefined) break;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  const result = store.finish(mark, depth);
  memo.set(a, b, result);
  return result;
}

/** Whether the result is the empty set; stops at the first item found and makes no nodes. */
export function comesToNothing(operation: Operation, left: Scope, right: Scope): boolean {
  const { kind, memo, store } = operation;
  const known = decided(operation, left, right);
  if (known !== undefined) return known === store.empty;
  const isTurned = kind !== 'difference' && right.id < left.id;
  const a = isTurned ? right : left;
  const b = isTurned ? left : right;
  const found = memo.get(a, b);
  if (found !== undefined) return found === store.empty;
  const partsA = a.depth <= b.depth ? a.children : undefined;
  const partsB = b.depth <= a.depth ? b.children : undefined;
  for (let i = 0, j = 0; ;) {
    if (!comesToNothing(operation, partsA?.[i] ?? a, partsB?.[j] ?? b)) return false;
    const nextA = partsA && a.cuts[i];
    const nextB = partsB && b.cuts[j];
    const order = inOrder(nextA, nextB);
    if ((order <= 0 ? nextA : nextB) === undefined) break;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  memo.set(a, b, store.empty);
  return true;
}

/** Negative when the first cut comes before the second; no cut comes after all of them. */
function inOrder(a: AxisCut | undefined, b: AxisCut | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a.rank - b.rank;
}
