import type { AxisCut } from './axis-cuts';
import type { AxisOrder } from './axis-order';
import { ScopeBudgetExceeded } from './scope-budget-exceeded';

/** A set of items. Compare with `===`; scopes of different `Scopes` must not meet. */
export interface Scope {
  /** The node of which the set is the diagram. */
  readonly id: number;
}

/** Part of an axis, from one place on it to another. */
export interface Stretch {
  readonly from: AxisCut | 'start';
  readonly to: AxisCut | 'end';
}

/** The leaf of the empty set, and that of all items. */
export const emptyNode = 0;
export const allNode = 1;
/** In place of a cut: below the first child there is none. */
export const noCut = -1;

/** Fewest tests of the empty set: more than any other has. */
const never = 0x3fffffff;

/**
 * Makes each node once, over a fixed order of axes. Rules 1 to 3 of `scopes.ts` are kept here and nowhere else.
 *
 * A node is a number, and what it holds lies in tables: most nodes are steps on the way to others, and objects for them would
 * cost more than the work. Tables are replaced as they grow, so they must be read anew after a node was made.
 */
export class NodeStore {
  /** By node: position of the tested axis; the number of axes for the two leaves. */
  depths = new Int32Array(1024);
  /** By node: where its children begin in the two tables below; they end where those of the next node begin. */
  starts = new Int32Array(1024);
  /** By node: fewest tests on a way to `all`. */
  tests = new Int32Array(1024);
  children = new Int32Array(4096);
  /** Beside each child the cut of the axis above which it lies. */
  below = new Int32Array(4096);
  /** Nodes made so far, leaves and intermediate results included. */
  made = 2;
  private hashes = new Int32Array(1024);
  private table = new Int32Array(1024);
  private budget: number;
  private readonly scopes = new Map<number, Scope>();
  /** Parts of the nodes that are being built, those of an inner one after those of the outer one. */
  private begunChildren = new Int32Array(1024);
  private begunBelow = new Int32Array(1024);
  private top = 0;

  constructor(
    readonly order: AxisOrder,
    nodeBudget: number,
  ) {
    this.budget = nodeBudget;
    this.depths.fill(order.axes.length, 0, this.made);
    this.tests[emptyNode] = never;
  }

  /** Lets this many more nodes be made than have been so far. */
  allow(more: number): void {
    this.budget = this.made + more;
  }

  /** The one object that stands for the node. */
  scopeOf(node: number): Scope {
    const known = this.scopes.get(node) ?? { id: node };
    this.scopes.set(node, known);
    return known;
  }

  /** Position of the tested axis; the number of axes for the two leaves. */
  depthAt(node: number): number {
    return this.depths[node] ?? 0;
  }

  width(node: number): number {
    return (this.starts[node + 1] ?? 0) - (this.starts[node] ?? 0);
  }

  child(node: number, index: number): number {
    return this.children[(this.starts[node] ?? 0) + index] ?? emptyNode;
  }

  childrenOf(node: number): readonly number[] {
    const children: number[] = [];
    const end = this.starts[node + 1] ?? 0;
    for (let at = this.starts[node] ?? 0; at < end; at += 1) children.push(this.children[at] ?? emptyNode);
    return children;
  }

  /** The cut below a child, by its identifier; none below the first, nor above the last. */
  cutBelow(node: number, index: number): number {
    return index === this.width(node) ? noCut : (this.below[(this.starts[node] ?? 0) + index] ?? noCut);
  }

  /** The part of the tested axis that leads to a child. */
  stretchTo(node: number, index: number): Stretch {
    const cuts = this.order.cutsAt(this.depthAt(node));
    return {
      from: cuts.known(this.cutBelow(node, index)) ?? 'start',
      to: cuts.known(this.cutBelow(node, index + 1)) ?? 'end',
    };
  }

  /** Begins a node. Its parts are added in ascending order; nodes begun meanwhile are finished before the next part. */
  begin(): number {
    return this.top;
  }

  /** Adds a child above a cut to the node begun at `mark`, unless it is the same as the one below; below the first there is none. */
  add(mark: number, cut: number, child: number): void {
    const { top } = this;
    if (top > mark && this.begunChildren[top - 1] === child) return;
    if (top === this.begunChildren.length) {
      this.begunChildren = grown(this.begunChildren, 2 * top);
      this.begunBelow = grown(this.begunBelow, 2 * top);
    }
    this.begunChildren[top] = child;
    this.begunBelow[top] = top === mark ? noCut : cut;
    this.top = top + 1;
  }

  /** The node of the parts that were added since `mark`, with equal neighbours merged: the one that there is already, or a new one. */
  finish(mark: number, depth: number): number {
    const { top, begunChildren, begunBelow } = this;
    this.top = mark;
    const count = top - mark;
    if (count === 0) throw new Error('a node has a child');
    if (count === 1) return begunChildren[mark] ?? emptyNode;
    let hash = depth;
    for (let at = mark; at < top; at += 1) {
      hash = Math.imul(hash ^ (begunChildren[at] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
      hash = Math.imul(hash ^ (begunBelow[at] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    }
    hash ^= hash >>> 16;
    const { table, hashes } = this;
    const size = table.length - 1;
    let slot = hash & size;
    for (let node = table[slot] ?? 0; node !== 0; node = table[slot] ?? 0) {
      if (hashes[node] === hash && this.isBegun(node, depth, mark, count)) return node;
      slot = (slot + 1) & size;
    }
    if (this.made >= this.budget) {
      this.top = 0;
      throw new ScopeBudgetExceeded(this.budget);
    }
    table[slot] = this.made;
    return this.append(depth, hash, mark, count);
  }

  private append(depth: number, hash: number, mark: number, count: number): number {
    const node = this.made;
    if (node + 1 >= this.starts.length) this.growNodes();
    const start = this.starts[node] ?? 0;
    if (start + count > this.children.length) this.growChildren();
    const { children, below, begunChildren, begunBelow, tests } = this;
    let fewest = never;
    for (let index = 0; index < count; index += 1) {
      const child = begunChildren[mark + index] ?? 0;
      children[start + index] = child;
      below[start + index] = begunBelow[mark + index] ?? noCut;
      fewest = Math.min(fewest, tests[child] ?? never);
    }
    this.depths[node] = depth;
    this.starts[node + 1] = start + count;
    this.hashes[node] = hash;
    tests[node] = fewest + 1;
    this.made = node + 1;
    if (2 * this.made > this.table.length) this.growTable();
    return node;
  }

  /** Whether this is the node of just the parts at `mark`. */
  private isBegun(node: number, depth: number, mark: number, count: number): boolean {
    const start = this.starts[node] ?? 0;
    if (this.depths[node] !== depth || (this.starts[node + 1] ?? 0) - start !== count) return false;
    const { children, below, begunChildren, begunBelow } = this;
    for (let index = 0; index < count; index += 1) {
      if (children[start + index] !== begunChildren[mark + index]) return false;
      if (below[start + index] !== begunBelow[mark + index]) return false;
    }
    return true;
  }

  private growNodes(): void {
    const size = 2 * this.starts.length;
    this.depths = grown(this.depths, size);
    this.starts = grown(this.starts, size);
    this.tests = grown(this.tests, size);
    this.hashes = grown(this.hashes, size);
  }

  private growChildren(): void {
    const size = 2 * (this.children.length + this.begunChildren.length);
    this.children = grown(this.children, size);
    this.below = grown(this.below, size);
  }

  private growTable(): void {
    const size = 4 * this.table.length - 1;
    const table = new Int32Array(size + 1);
    for (let node = 2; node < this.made; node += 1) {
      let slot = (this.hashes[node] ?? 0) & size;
      while (table[slot] !== 0) slot = (slot + 1) & size;
      table[slot] = node;
    }
    this.table = table;
  }
}

function grown(table: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(table);
  return larger;
}
