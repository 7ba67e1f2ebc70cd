import type { Rational } from '../quantity/rational';
import { namedValues, type Axis, type AxisValue } from './axis';
import { AxisCuts, type AxisCut } from './axis-cuts';
import { lowerCut, position, upperCut } from './cut';
import type { Interval } from './interval';
import { ScopeBudgetExceeded } from './scope-budget-exceeded';

/** A set of items. Compare with `===`; scopes of different `Scopes` must not meet. */
export interface Scope {
  readonly id: number;
  /** Position of the tested axis; the number of axes for the two leaves. */
  readonly depth: number;
  readonly cuts: readonly AxisCut[];
  /** One more than cuts, in ascending order. */
  readonly children: readonly Scope[];
  /** Fewest tests on a way to `all`; infinite for the empty scope. */
  readonly tests: number;
  /** For the table of nodes. */
  readonly hash: number;
}

/** Part of an axis, from one place on it to another. */
export interface Stretch {
  readonly from: AxisCut | 'start';
  readonly to: AxisCut | 'end';
}

/** Makes each node once, over a fixed order of axes. Rules 1 to 3 of `scopes.ts` are kept here and nowhere else. */
export class NodeStore {
  readonly empty: Scope;
  readonly all: Scope;
  private table: (Scope | undefined)[] = new Array<Scope | undefined>(1024);
  private count = 2;
  private budget: number;
  private readonly depths: ReadonlyMap<string, number>;
  private readonly cuts: readonly AxisCuts[];

  constructor(
    readonly axes: readonly Axis[],
    nodeBudget: number,
  ) {
    this.budget = nodeBudget;
    this.depths = new Map(axes.map((axis, depth) => [axis.id, depth]));
    if (this.depths.size !== axes.length) throw new Error('two axes have the same name');
    this.cuts = axes.map((axis) => new AxisCuts(axis));
    this.empty = { id: 0, depth: axes.length, cuts: [], children: [], tests: Infinity, hash: 0 };
    this.all = { id: 1, depth: axes.length, cuts: [], children: [], tests: 0, hash: 0 };
  }

  /** Nodes made so far, leaves and intermediate results included. */
  get made(): number {
    return this.count;
  }

  /** Lets this many more nodes be made than have been so far. */
  allow(more: number): void {
    this.budget = this.count + more;
  }

  axisAt(depth: number): Axis {
    const axis = this.axes[depth];
    if (axis === undefined) throw new Error(`no axis at depth ${depth}`);
    return axis;
  }

  depthOf(axisId: string): number {
    const depth = this.depths.get(axisId);
    if (depth === undefined) throw new Error(`no axis ${axisId}`);
    return depth;
  }

  /** The stretch of the axis that a figure, a value of a choice or a question, or an interval stands for; it may be empty. */
  stretch(
    depth: number,
    to: AxisValue | Interval,
  ): { from: AxisCut | 'start' | 'end'; to: AxisCut | 'start' | 'end' } {
    const interval = typeof to === 'string' ? point(this.position(depth, to)) : 'd' in to ? point(to) : to;
    const cuts = this.cuts[depth];
    if (cuts === undefined) throw new Error(`no axis at depth ${depth}`);
    return { from: cuts.at(lowerCut(interval)), to: cuts.at(upperCut(interval)) };
  }

  /** Merges equal neighbours, drops idle tests, shares equal nodes. */
  node(depth: number, cuts: readonly AxisCut[], children: readonly Scope[]): Scope {
    const differ = children.every((child, index) => index === 0 || child !== children[index - 1]);
    if (differ) return this.shared(depth, cuts, children);
    const kept = children.flatMap((child, index) =>
      index > 0 && child === children[index - 1] ? [] : [index],
    );
    return this.shared(
      depth,
      kept.slice(1).flatMap((index) => cuts[index - 1] ?? []),
      kept.flatMap((index) => children[index] ?? []),
    );
  }

  /** As `node`, for children of which no two neighbours are equal. */
  shared(depth: number, cuts: readonly AxisCut[], children: readonly Scope[]): Scope {
    const [only] = children;
    if (only !== undefined && children.length === 1) return only;
    const hash = hashOf(depth, cuts, children);
    let slot = hash & (this.table.length - 1);
    for (let there = this.table[slot]; there !== undefined && !isNode(there, depth, cuts, children);) {
      slot = (slot + 1) & (this.table.length - 1);
      there = this.table[slot];
    }
    const found = this.table[slot];
    if (found !== undefined) return found;
    if (this.count >= this.budget) throw new ScopeBudgetExceeded(this.budget);
    const tests = 1 + children.reduce((least, child) => Math.min(least, child.tests), Infinity);
    const made = { id: this.count, depth, cuts, children, tests, hash };
    this.count += 1;
    this.table[slot] = made;
    if (2 * this.count > this.table.length) this.grow();
    return made;
  }

  private grow(): void {
    const nodes = this.table;
    const mask = 2 * nodes.length - 1;
    this.table = new Array<Scope | undefined>(2 * nodes.length);
    for (const node of nodes) {
      if (node === undefined) continue;
      let slot = node.hash & mask;
      while (this.table[slot] !== undefined) slot = (slot + 1) & mask;
      this.table[slot] = node;
    }
  }

  private position(depth: number, value: string): Rational {
    const axis = this.axisAt(depth);
    const index = namedValues(axis)?.indexOf(value) ?? -1;
    if (index < 0) throw new Error(`axis ${axis.id} has no value ${value}`);
    return position(index);
  }
}

function hashOf(depth: number, cuts: readonly AxisCut[], children: readonly Scope[]): number {
  let hash = depth;
  for (const { id } of cuts) hash = Math.imul(hash ^ id, 0x9e3779b1) ^ (hash >>> 15);
  for (const { id } of children) hash = Math.imul(hash ^ id, 0x85ebca6b) ^ (hash >>> 13);
  return hash ^ (hash >>> 16);
}

/** Whether this is the node of just these parts. Cuts of one axis and nodes are equal when they are the same object. */
function isNode(node: Scope, depth: number, cuts: readonly AxisCut[], children: readonly Scope[]): boolean {
  if (node.depth !== depth || node.children.length !== children.length) return false;
  for (let index = 0; index < children.length; index += 1) {
    if (node.children[index] !== children[index] || node.cuts[index] !== cuts[index]) return false;
  }
  return true;
}

function point(value: Rational): Interval {
  return { low: { value, closed: true }, high: { value, closed: true } };
}
