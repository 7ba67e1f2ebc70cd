/**
 * Sets of items as ordered, hash-consed decision diagrams.
 *
 * A node splits ONE axis at exact cuts into consecutive intervals, one child for each; axes are tested in one fixed
 * order; the leaves are `empty` and `all`. Three rules make a diagram the only one of its set:
 *
 * 1. A cut is the one representative of all cuts that separate the same values of its axis (`placeCut`), and equal cuts of
 *    an axis are one object (`AxisCuts`).
 * 2. Neighbouring children differ, and a node with a single child is that child.
 * 3. A node is made once for each (axis, cuts, children), so equal structure is the same object.
 *
 * Why that is canonical: take the first axis on which a set depends. Its values fall into maximal intervals on which the
 * rest of the set (the cofactor) is constant. These intervals are determined by the set alone; by rule 1 so are their
 * cuts, by rule 2 the node has just these, and by induction over the axes the children are canonical; rule 3 turns equal
 * into identical. Every operation builds its result bottom up through `node`, so nothing else can come about. Hence
 * equality is `===`, emptiness is `=== empty`, and an axis is tested exactly when it matters.
 *
 * Traps: on an integer axis {1..5} is {1..3} with {4..5}, and `> 8` is `>= 9`; on a real axis neither holds, and `< 8`
 * beside `> 8` leaves the point 8. A value beyond the bounds of an axis does not exist, so a set that differs there only
 * does not differ. A choice is an axis over the positions of its values; its intervals mean nothing outside this folder.
 * The rank of a cut is its position among the cuts known so far: it moves when another one becomes known, its order does not.
 */
import { namedValues, type Axis, type AxisValue } from './axis';
import { rankOf, type AxisCut } from './axis-cuts';
import { combine, comesToNothing, operationsOf } from './combine';
import { intervalBetween } from './cut';
import type { Interval } from './interval';
import { Marks } from './marks';
import { NodeMemo } from './node-memo';
import { NodeStore, type Scope, type Stretch } from './node-store';
import { reachable } from './reachable';

export interface ScopeOptions {
  /** Most nodes that may be made in all; beyond it `ScopeBudgetExceeded` is thrown. */
  readonly nodeBudget: number;
}

/** The algebra over one order of axes; what it remembers lives as long as it does. */
export class Scopes {
  readonly empty: Scope;
  readonly all: Scope;
  private readonly store: NodeStore;
  private readonly operations: ReturnType<typeof operationsOf>;
  private readonly memo: NodeMemo;
  private readonly seen = new Marks();
  private readonly supports = new Map<Scope, readonly string[]>();
  private readonly sizes = new Map<Scope, number>();

  constructor(
    readonly axes: readonly Axis[],
    options: ScopeOptions,
  ) {
    this.store = new NodeStore(axes, options.nodeBudget);
    this.operations = operationsOf(this.store);
    this.memo = new NodeMemo(this.store.nodes);
    this.empty = this.store.empty;
    this.all = this.store.all;
  }

  /** Nodes made so far, leaves and intermediate results included. */
  get made(): number {
    return this.store.made;
  }

  /** Grants this many nodes more than have been made so far, whatever was granted before. */
  allow(more: number): void {
    this.store.allow(more);
  }

  /** The axis that a node tests. */
  axisOf(scope: Scope): Axis {
    return this.store.axisAt(scope.depth);
  }

  /** The axis of that name. */
  axis(axisId: string): Axis {
    return this.store.axisAt(this.store.depthOf(axisId));
  }

  /** The items whose figure on a numeric axis lies in the interval. */
  between(axisId: string, interval: Interval): Scope {
    if (namedValues(this.axis(axisId)) !== undefined) throw new Error(`${axisId} is not a numeric axis`);
    return this.part(this.store.depthOf(axisId), interval);
  }

  /** The items whose value on a choice or question axis is one of these. */
  isOneOf(axisId: string, values: readonly string[]): Scope {
    const depth = this.store.depthOf(axisId);
    return this.union(...values.map((value) => this.part(depth, value)));
  }

  /** The items whose figure on the axis lies in one of the stretches, which are in ascending order. */
  inStretches(axisId: string, stretches: readonly Stretch[]): Scope {
    const depth = this.store.depthOf(axisId);
    const cuts: AxisCut[] = [];
    const children: Scope[] = stretches[0]?.from === 'start' ? [] : [this.empty];
    for (const { from, to } of stretches) {
      if (from !== 'start') cuts.push(from);
      children.push(this.all);
      if (to === 'end') continue;
      cuts.push(to);
      children.push(this.empty);
    }
    return this.store.node(depth, cuts, children);
  }

  union(...scopes: readonly Scope[]): Scope {
    return scopes.reduce((left, right) => combine(this.operations.union, left, right), this.empty);
  }

  intersection(...scopes: readonly Scope[]): Scope {
    return scopes.reduce((left, right) => combine(this.operations.intersection, left, right), this.all);
  }

  complement(scope: Scope): Scope {
    return this.difference(this.all, scope);
  }

  difference(left: Scope, right: Scope): Scope {
    return combine(this.operations.difference, left, right);
  }

  /** Whether every item of the first is one of the second. */
  implies(left: Scope, right: Scope): boolean {
    return comesToNothing(this.operations.difference, left, right);
  }

  /** Whether no item is in both. */
  disjoint(left: Scope, right: Scope): boolean {
    return comesToNothing(this.operations.intersection, left, right);
  }

  isEmpty = (scope: Scope): boolean => scope === this.empty;

  /**
   * The set with one axis fixed. For a value or a point it no longer depends on the axis; for an interval it is the same
   * set inside the interval and does not test the axis beyond its bounds.
   */
  restrict(scope: Scope, axisId: string, to: AxisValue | Interval): Scope {
    const depth = this.store.depthOf(axisId);
    const stretch = this.store.stretch(depth, to);
    const [lower, upper] = [rankOf(stretch.from), rankOf(stretch.to)];
    return this.rebuilt(scope, depth, (node) => {
      if (node.depth < depth) return undefined;
      const first = node.cuts.filter((cut) => cut.rank <= lower).length;
      const last = node.cuts.filter((cut) => cut.rank < upper).length;
      if (last < first) throw new Error(`nothing of axis ${axisId} lies in the interval`);
      return this.store.node(depth, node.cuts.slice(first, last), node.children.slice(first, last + 1));
    });
  }

  /** The items that are in the set for some value of the axes. */
  forSome(scope: Scope, ...axisIds: readonly string[]): Scope {
    return this.quantify(scope, axisIds, (children) => this.union(...children));
  }

  /** The items that are in the set whatever the value of the axes. */
  forEvery(scope: Scope, ...axisIds: readonly string[]): Scope {
    return this.quantify(scope, axisIds, (children) => this.intersection(...children));
  }

  /** The axes that still matter, in order. */
  support(scope: Scope): readonly string[] {
    const known = this.supports.get(scope);
    if (known !== undefined) return known;
    const nodes = reachable(scope, this.seen, this.made);
    const tested = new Uint8Array(this.axes.length + 1);
    for (const { depth } of nodes) tested[depth] = 1;
    const axes: string[] = [];
    for (const [depth, { id }] of this.axes.entries()) if (tested[depth] === 1) axes.push(id);
    this.sizes.set(scope, nodes.length);
    this.supports.set(scope, axes);
    return axes;
  }

  /** The parts into which the diagram cuts a numeric axis, in ascending order. */
  intervalsOf(scope: Scope, axisId: string): readonly Interval[] {
    const depth = this.store.depthOf(axisId);
    const nodes = reachable(scope, this.seen, this.made).filter((node) => node.depth === depth);
    const cuts = [...new Set(nodes.flatMap((node) => node.cuts))].sort((a, b) => a.rank - b.rank);
    return [...cuts, undefined].map((upper, index) =>
      intervalBetween(this.store.axisAt(depth), cuts[index - 1], upper),
    );
  }

  /** Nodes of the diagram, leaves included. */
  nodeCount(scope: Scope): number {
    const size = this.sizes.get(scope) ?? reachable(scope, this.seen, this.made).length;
    this.sizes.set(scope, size);
    return size;
  }

  /** Whether the set contains the point, which must state every axis that is tested on the way. */
  contains(scope: Scope, at: ReadonlyMap<string, AxisValue>): boolean {
    let current = scope;
    while (current.depth < this.axes.length) {
      const axis = this.store.axisAt(current.depth);
      const value = at.get(axis.id);
      if (value === undefined) throw new Error(`the point states no ${axis.id}`);
      const here = rankOf(this.store.stretch(current.depth, value).from);
      const child = current.children[current.cuts.filter((cut) => cut.rank <= here).length];
      if (child === undefined) throw new Error('a node has a child for every interval');
      current = child;
    }
    return current === this.all;
  }

  private part(depth: number, to: AxisValue | Interval): Scope {
    const { from, to: end } = this.store.stretch(depth, to);
    if (from === 'end' || end === 'start' || rankOf(from) >= rankOf(end)) return this.empty;
    return this.inStretches(this.store.axisAt(depth).id, [{ from, to: end }]);
  }

  private quantify(
    scope: Scope,
    axisIds: readonly string[],
    merge: (children: readonly Scope[]) => Scope,
  ): Scope {
    const away = new Set(axisIds.map((id) => this.store.depthOf(id)));
    return this.rebuilt(scope, Math.max(-1, ...away), (node, rebuilt) =>
      away.has(node.depth) ? merge(node.children.map(rebuilt)) : undefined,
    );
  }

  /** The diagram down to an axis, with what comes in place of some nodes; the others keep their cuts. */
  private rebuilt(
    scope: Scope,
    deepest: number,
    replaced: (node: Scope, rebuilt: (child: Scope) => Scope) => Scope | undefined,
  ): Scope {
    const { memo, store } = this;
    memo.begin();
    const visit = (current: Scope): Scope => {
      if (current.depth > deepest) return current;
      const known = memo.get(current);
      if (known !== undefined) return known;
      const made =
        replaced(current, visit) ?? store.node(current.depth, current.cuts, current.children.map(visit));
      memo.set(current, made);
      return made;
    };
    return visit(scope);
  }
}
