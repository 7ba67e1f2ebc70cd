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
import { AxisOrder } from './axis-order';
import { combine, comesToNothing, operationsOf, type Operation } from './combine';
import { intervalBetween } from './cut';
import type { Interval } from './interval';
import { Marks } from './marks';
import { NodeMemo } from './node-memo';
import { allNode, emptyNode, noCut, NodeStore, type Scope, type Stretch } from './node-store';
import { reachable } from './reachable';
import { quantified, restricted } from './rebuild';

export interface ScopeOptions {
  /** Most nodes that may be made in all; beyond it `ScopeBudgetExceeded` is thrown. */
  readonly nodeBudget: number;
}

/** The algebra over one order of axes; what it remembers lives as long as it does. */
export class Scopes {
  readonly empty: Scope;
  readonly all: Scope;
  /** The nodes of the diagrams, for the walks of this folder. */
  readonly store: NodeStore;
  private readonly operations: ReturnType<typeof operationsOf>;
  private readonly memo = new NodeMemo();
  private readonly seen = new Marks();
  private readonly supports = new Map<Scope, readonly string[]>();
  private readonly sizes = new Map<Scope, number>();

  constructor(
    readonly axes: readonly Axis[],
    options: ScopeOptions,
  ) {
    this.store = new NodeStore(new AxisOrder(axes), options.nodeBudget);
    this.operations = operationsOf(this.store);
    this.empty = this.store.scopeOf(emptyNode);
    this.all = this.store.scopeOf(allNode);
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
    return this.store.order.axisAt(this.store.depthAt(scope.id));
  }

  /** The axis of that name. */
  axis(axisId: string): Axis {
    return this.store.order.axisAt(this.store.order.depthOf(axisId));
  }

  /** The items whose figure on a numeric axis lies in the interval. */
  between(axisId: string, interval: Interval): Scope {
    if (namedValues(this.axis(axisId)) !== undefined) throw new Error(`${axisId} is not a numeric axis`);
    return this.part(this.store.order.depthOf(axisId), interval);
  }

  /** The items whose value on a choice or question axis is one of these. */
  isOneOf(axisId: string, values: readonly string[]): Scope {
    const depth = this.store.order.depthOf(axisId);
    return this.union(...values.map((value) => this.part(depth, value)));
  }

  /** The items whose figure on the axis lies in one of the stretches, which are in ascending order. */
  inStretches(axisId: string, stretches: readonly Stretch[]): Scope {
    const { store } = this;
    const mark = store.begin();
    if (stretches[0]?.from !== 'start') store.add(mark, noCut, emptyNode);
    for (const { from, to } of stretches) {
      store.add(mark, from === 'start' ? noCut : from.id, allNode);
      if (to !== 'end') store.add(mark, to.id, emptyNode);
    }
    return store.scopeOf(store.finish(mark, store.order.depthOf(axisId)));
  }

  union(...scopes: readonly Scope[]): Scope {
    return this.joined(this.operations.union, scopes, emptyNode);
  }

  intersection(...scopes: readonly Scope[]): Scope {
    return this.joined(this.operations.intersection, scopes, allNode);
  }

  complement(scope: Scope): Scope {
    return this.difference(this.all, scope);
  }

  difference(left: Scope, right: Scope): Scope {
    return this.store.scopeOf(combine(this.operations.difference, left.id, right.id));
  }

  /** Whether every item of the first is one of the second. */
  implies(left: Scope, right: Scope): boolean {
    return comesToNothing(this.operations.difference, left.id, right.id);
  }

  /** Whether no item is in both. */
  disjoint(left: Scope, right: Scope): boolean {
    return comesToNothing(this.operations.intersection, left.id, right.id);
  }

  isEmpty = (scope: Scope): boolean => scope === this.empty;

  /**
   * The set with one axis fixed. For a value or a point it no longer depends on the axis; for an interval it is the same
   * set inside the interval and does not test the axis beyond its bounds.
   */
  restrict(scope: Scope, axisId: string, to: AxisValue | Interval): Scope {
    return this.store.scopeOf(restricted(this.store, this.memo, scope.id, axisId, to));
  }

  /** The items that are in the set for some value of the axes. */
  forSome(scope: Scope, ...axisIds: readonly string[]): Scope {
    return this.store.scopeOf(quantified(this.operations.union, this.memo, scope.id, axisIds));
  }

  /** The items that are in the set whatever the value of the axes. */
  forEvery(scope: Scope, ...axisIds: readonly string[]): Scope {
    return this.store.scopeOf(quantified(this.operations.intersection, this.memo, scope.id, axisIds));
  }

  /** The axes that still matter, in order. */
  support(scope: Scope): readonly string[] {
    const known = this.supports.get(scope);
    if (known !== undefined) return known;
    const { depths } = this.store;
    const nodes = reachable(scope.id, this.seen, this.store);
    const tested = new Uint8Array(this.axes.length + 1);
    for (const node of nodes) tested[depths[node] ?? 0] = 1;
    const axes: string[] = [];
    for (const [depth, { id }] of this.axes.entries()) if (tested[depth] === 1) axes.push(id);
    this.sizes.set(scope, nodes.length);
    this.supports.set(scope, axes);
    return axes;
  }

  /** The parts into which the diagram cuts a numeric axis, in ascending order. */
  intervalsOf(scope: Scope, axisId: string): readonly Interval[] {
    const { store } = this;
    const depth = store.order.depthOf(axisId);
    const known = store.order.cutsAt(depth);
    const met = new Set<AxisCut>();
    for (const node of reachable(scope.id, this.seen, store)) {
      if (store.depthAt(node) !== depth) continue;
      for (let index = 1; index < store.width(node); index += 1) {
        const cut = known.known(store.cutBelow(node, index));
        if (cut !== undefined) met.add(cut);
      }
    }
    const cuts = [...met].sort((a, b) => a.rank - b.rank);
    return [...cuts, undefined].map((upper, index) =>
      intervalBetween(store.order.axisAt(depth), cuts[index - 1], upper),
    );
  }

  /** Nodes of the diagram, leaves included. */
  nodeCount(scope: Scope): number {
    const size = this.sizes.get(scope) ?? reachable(scope.id, this.seen, this.store).length;
    this.sizes.set(scope, size);
    return size;
  }

  /** Whether the set contains the point, which must state every axis that is tested on the way. */
  contains(scope: Scope, at: ReadonlyMap<string, AxisValue>): boolean {
    const { store } = this;
    let node = scope.id;
    while (node !== emptyNode && node !== allNode) {
      const depth = store.depthAt(node);
      const axis = store.order.axisAt(depth);
      const value = at.get(axis.id);
      if (value === undefined) throw new Error(`the point states no ${axis.id}`);
      const here = rankOf(store.order.stretch(depth, value).from);
      const { ranks } = store.order.cutsAt(depth);
      let index = 0;
      while (index + 1 < store.width(node) && (ranks[store.cutBelow(node, index + 1)] ?? 0) <= here)
        index += 1;
      node = store.child(node, index);
    }
    return node === allNode;
  }

  private part(depth: number, to: AxisValue | Interval): Scope {
    const { from, to: end } = this.store.order.stretch(depth, to);
    if (from === 'end' || end === 'start' || rankOf(from) >= rankOf(end)) return this.empty;
    return this.inStretches(this.store.order.axisAt(depth).id, [{ from, to: end }]);
  }

  private joined(operation: Operation, scopes: readonly Scope[], none: number): Scope {
    let node = none;
    for (const { id } of scopes) node = combine(operation, node, id);
    return this.store.scopeOf(node);
  }
}
