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
  /** Every node by its identifier. */
  readonly nodes: Scope[] = [];
  private table = new Int32Array(1024);
  private budget: number;
  private readonly depths: ReadonlyMap<string, number>;
  private readonly cuts: readonly AxisCuts[];
  /** Parts of the nodes that are being built, those of an inner one after those of the outer one. */
  private readonly children: Scope[] = [];
  private readonly below: (AxisCut | undefined)[] = [];
  private top = 0;

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
    this.nodes.push(this.empty, this.all);
  }

  /** Nodes made so far, leaves and intermediate results included. */
  get made(): number {
    return this.nodes.length;
  }

  /** Lets this many more nodes be made than have been so far. */
  allow(more: number): void {
    this.budget = this.made + more;
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

  /** The node of these parts: merges equal neighbours, drops idle tests, shares equal nodes. */
  node(depth: number, cuts: readonly AxisCut[], children: readonly Scope[]): Scope {
    const mark = this.begin();
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index];
      if (child !== undefined) this.add(mark, cuts[index - 1], child);
    }
    return this.finish(mark, depth);
  }

  /** Begins a node. Its parts are added in ascending order; nodes begun meanwhile are finished before the next part. */
  begin(): number {
    return this.top;
  }

  /** Adds a child above a cut (none for the first) to the node begun at `mark`, unless it is the same as the one below. */
  add(mark: number, cut: AxisCut | undefined, child: Scope): void {
    if (this.top > mark && this.children[this.top - 1] === child) return;
    this.children[this.top] = child;
    this.below[this.top] = cut;
    this.top += 1;
  }

  /** The node of the parts that were added since `mark`: the one that there is already, or a new one. */
  finish(mark: number, depth: number): Scope {
    const { top, children, below, nodes } = this;
    this.top = mark;
    const [first, count] = [children[mark], top - mark];
    if (first === undefined || count === 0) throw new Error('a node has a child');
    if (count === 1) return first;
    let hash = depth;
    let tests = Infinity;
    for (let at = mark; at < top; at += 1) {
      const { id, tests: fewest } = children[at] ?? first;
      hash = Math.imul(hash ^ id, 0x85ebca6b) ^ (hash >>> 13);
      hash = Math.imul(hash ^ (at === mark ? 0 : (below[at]?.id ?? 0)), 0x9e3779b1) ^ (hash >>> 15);
      if (fewest < tests) tests = fewest;
    }
    hash ^= hash >>> 16;
    const size = this.table.length - 1;
    let slot = hash & size;
    for (let id = this.table[slot] ?? 0; id !== 0; id = this.table[slot] ?? 0) {
      const there = nodes[id];
      if (there?.hash === hash && this.isPending(there, depth, mark, count)) return there;
      slot = (slot + 1) & size;
    }
    if (nodes.length >= this.budget) {
      this.top = 0;
      throw new ScopeBudgetExceeded(this.budget);
    }
    const made: Scope = {
      id: nodes.length,
      depth,
      cuts: below.slice(mark + 1, top) as AxisCut[],
      children: children.slice(mark, top),
      tests: tests + 1,
      hash,
    };
    nodes.push(made);
    this.table[slot] = made.id;
    if (2 * nodes.length > this.table.length) this.grow();
    return made;
  }

  /** Whether this is the node of just the parts at `mark`. Cuts of one axis and nodes are equal when they are the same object. */
  private isPending(node: Scope, depth: number, mark: number, count: number): boolean {
    if (node.depth !== depth || node.children.length !== count) return false;
    for (let index = 0; index < count; index += 1) {
      if (node.children[index] !== this.children[mark + index]) return false;
      if (index > 0 && node.cuts[index - 1] !== this.below[mark + index]) return false;
    }
    return true;
  }

  private grow(): void {
    const size = 4 * this.table.length - 1;
    this.table = new Int32Array(size + 1);
    for (const { id, hash } of this.nodes) {
      if (id < 2) continue;
      let slot = hash & size;
      while (this.table[slot] !== 0) slot = (slot + 1) & size;
      this.table[slot] = id;
    }
  }

  private position(depth: number, value: string): Rational {
    const axis = this.axisAt(depth);
    const index = namedValues(axis)?.indexOf(value) ?? -1;
    if (index < 0) throw new Error(`axis ${axis.id} has no value ${value}`);
    return position(index);
  }
}

function point(value: Rational): Interval {
  return { low: { value, closed: true }, high: { value, closed: true } };
}
