import { allNode, emptyNode, noCut, type NodeStore } from './node-store';
import { PairMemo, unknownPair } from './pair-memo';

/** An operation on two sets that goes value by value; what it remembers holds for the nodes of one store. */
export interface Operation {
  readonly kind: 'union' | 'intersection' | 'difference';
  readonly store: NodeStore;
  readonly memo: PairMemo;
}

export function operationsOf(store: NodeStore): Readonly<Record<Operation['kind'], Operation>> {
  const operation = (kind: Operation['kind']): Operation => ({ kind, store, memo: new PairMemo() });
  return {
    union: operation('union'),
    intersection: operation('intersection'),
    difference: operation('difference'),
  };
}

/** In place of a node: the result does not show without looking inside. */
const undecided = -1;

/** The result where it shows without looking inside; always for two leaves. */
function decided(kind: Operation['kind'], left: number, right: number): number {
  switch (kind) {
    case 'union':
      if (left === right || right === emptyNode || left === allNode) return left;
      return left === emptyNode || right === allNode ? right : undecided;
    case 'intersection':
      if (left === right || right === allNode || left === emptyNode) return left;
      return left === allNode || right === emptyNode ? right : undecided;
    case 'difference':
      if (left === right || left === emptyNode || right === allNode) return emptyNode;
      return right === emptyNode ? left : undecided;
  }
}

/** The node of the result of the operation, axis by axis on the coarsest common partition of both diagrams. */
export function combine(operation: Operation, left: number, right: number): number {
  const { kind, memo, store } = operation;
  const known = decided(kind, left, right);
  if (known !== undecided) return known;
  const isTurned = kind !== 'difference' && right < left;
  const a = isTurned ? right : left;
  const b = isTurned ? left : right;
  const found = memo.get(a, b);
  if (found !== unknownPair) return found;
  const steps = new Steps(store, a, b);
  const mark = store.begin();
  do store.add(mark, steps.cut, combine(operation, steps.one(), steps.other()));
  while (steps.next());
  const result = store.finish(mark, steps.depth);
  memo.set(a, b, result);
  return result;
}

/** Whether the result is the empty set; stops at the first item found and makes no nodes. */
export function comesToNothing(operation: Operation, left: number, right: number): boolean {
  const { kind, memo, store } = operation;
  const known = decided(kind, left, right);
  if (known !== undecided) return known === emptyNode;
  const isTurned = kind !== 'difference' && right < left;
  const a = isTurned ? right : left;
  const b = isTurned ? left : right;
  const found = memo.get(a, b);
  if (found !== unknownPair) return found === emptyNode;
  const steps = new Steps(store, a, b);
  do if (!comesToNothing(operation, steps.one(), steps.other())) return false;
  while (steps.next());
  memo.set(a, b, emptyNode);
  return true;
}

/** Goes through the coarsest common partition of the first axis that one of two nodes tests. */
class Steps {
  readonly depth: number;
  /** The cut below the present part. */
  cut = noCut;
  /** Where the present child of each lies, and where its children end; the same where it does not test the axis. */
  private at: number;
  private readonly end: number;
  private otherAt: number;
  private readonly otherEnd: number;
  private readonly ranks: Int32Array;

  constructor(
    private readonly store: NodeStore,
    private readonly a: number,
    private readonly b: number,
  ) {
    const { depths, starts } = store;
    const [depth, otherDepth] = [depths[a] ?? 0, depths[b] ?? 0];
    this.depth = depth < otherDepth ? depth : otherDepth;
    this.at = starts[a] ?? 0;
    this.end = depth === this.depth ? (starts[a + 1] ?? 0) : this.at;
    this.otherAt = starts[b] ?? 0;
    this.otherEnd = otherDepth === this.depth ? (starts[b + 1] ?? 0) : this.otherAt;
    this.ranks = store.order.cutsAt(this.depth).ranks;
  }

  one(): number {
    return this.at === this.end ? this.a : (this.store.children[this.at] ?? emptyNode);
  }

  other(): number {
    return this.otherAt === this.otherEnd ? this.b : (this.store.children[this.otherAt] ?? emptyNode);
  }

  /** Goes on to the next part; false after the last. */
  next(): boolean {
    const { ranks } = this;
    const { below } = this.store;
    const upper = this.at + 1 < this.end ? (below[this.at + 1] ?? noCut) : noCut;
    const otherUpper = this.otherAt + 1 < this.otherEnd ? (below[this.otherAt + 1] ?? noCut) : noCut;
    if (upper === otherUpper) {
      if (upper === noCut) return false;
      this.at += 1;
      this.otherAt += 1;
      this.cut = upper;
    } else if (otherUpper === noCut || (upper !== noCut && (ranks[upper] ?? 0) < (ranks[otherUpper] ?? 0))) {
      this.at += 1;
      this.cut = upper;
    } else {
      this.otherAt += 1;
      this.cut = otherUpper;
    }
    return true;
  }
}
