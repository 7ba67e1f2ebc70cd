import { Marks } from './marks';
import { allNode, emptyNode, type NodeStore, type Scope, type Stretch } from './node-store';
import type { Scopes } from './scopes';
import { leftBetween, type StretchBox } from './stretch-box';

/**
 * A box that lies in the room, widened until neither an axis nor a part of one can be let go: first whole axes are let go,
 * one after the other in the order asked for, then each that is left is stretched as far as the room goes.
 *
 * Whether the room holds what lies below a node depends on the box at the axes from there on only. So when the axes are gone
 * through from one end to the other, an answer stays good: going down, the axes below have not been touched yet; going up,
 * they are settled. Each node is looked at once per round, however many axes there are. Axes that are not open stay as they are.
 */
export function widened(
  scopes: Scopes,
  box: StretchBox,
  room: Scope,
  order: 'ascending' | 'descending',
  isOpen: (depth: number) => boolean = () => true,
): StretchBox {
  const { store } = scopes;
  const walk: Walk = {
    store,
    ...marksOf(scopes),
    gates: [],
  };
  const { gates } = walk;
  for (const [depth, stretches] of box) gates[depth] = stretches;
  const free: Settle = (nodes, gate, fits) =>
    nodes.every((node) => store.childrenOf(node).every(fits)) ? undefined : gate;
  const stretched: Settle = (nodes, _, fits) => {
    const barred: Stretch[] = [];
    for (const node of nodes) {
      for (const [index, child] of store.childrenOf(node).entries())
        if (!fits(child)) barred.push(store.stretchTo(node, index));
    }
    return leftBetween(barred);
  };
  for (const widen of [free, stretched]) {
    const settle: SettleAt = (depth) => (isOpen(depth) ? widen : (_, gate) => gate);
    if (order === 'ascending') goDown(walk, room.id, settle);
    else goUp(walk, room.id, settle);
  }
  const widest = new Map<number, readonly Stretch[]>();
  for (const [depth, gate] of gates.entries()) if (gate !== undefined) widest.set(depth, gate);
  return widest;
}

/** Per depth what the box allows of the axis; all of it where nothing is stated, and below the last that is. */
type Gate = readonly Stretch[] | undefined;

/** What the box is to allow of an axis, given the nodes at which ways through the box test it. */
type Settle = (nodes: readonly number[], gate: Gate, fits: (node: number) => boolean) => Gate;

type SettleAt = (depth: number) => Settle;

interface Walk extends WalkMarks {
  readonly store: NodeStore;
  readonly gates: Gate[];
}

function goDown(walk: Walk, room: number, settle: SettleAt): void {
  const { gates } = walk;
  const fits = fitting(walk);
  eachDepth(walk, room, (nodes, depth) => {
    if (gates[depth] !== undefined) gates[depth] = settle(depth)(nodes, gates[depth], fits);
  });
}

function goUp(walk: Walk, room: number, settle: SettleAt): void {
  const { gates } = walk;
  const tested: (readonly number[])[] = [];
  eachDepth(walk, room, (nodes) => tested.push(nodes));
  const fits = fitting(walk);
  for (let depth = gates.length - 1; depth >= 0; depth -= 1) {
    if (gates[depth] !== undefined) gates[depth] = settle(depth)(tested[depth] ?? [], gates[depth], fits);
  }
}

/** Axis by axis the nodes to which the box leads; what it allows of an axis is asked for after the visit. */
function eachDepth(
  { store, seen, gates }: Walk,
  room: number,
  visit: (nodes: readonly number[], depth: number) => void,
): void {
  seen.begin(store.made);
  const tested: (number[] | undefined)[] = [];
  const enter = (node: number): void => {
    const depth = store.depthAt(node);
    if (depth >= gates.length || seen.get(node) === true) return;
    seen.set(node, true);
    const there = tested[depth];
    if (there === undefined) tested[depth] = [node];
    else there.push(node);
  };
  enter(room);
  for (let depth = 0; depth < gates.length; depth += 1) {
    const nodes = tested[depth] ?? none;
    visit(nodes, depth);
    const gate = gates[depth];
    for (const node of nodes) {
      const count = store.width(node);
      for (let index = 0; index < count; index += 1)
        if (allows(store, gate, node, index)) enter(store.child(node, index));
    }
  }
}

const none: readonly number[] = [];

/** Whether no way that the box allows leads from a node to `empty`. Makes no nodes. */
function fitting({ store, fits: known, gates }: Walk): (node: number) => boolean {
  known.begin(store.made);
  known.set(emptyNode, false);
  known.set(allNode, true);
  const fits = (node: number): boolean => {
    const answer = known.get(node);
    if (answer !== undefined) return answer;
    const gate = gates[store.depthAt(node)];
    const count = store.width(node);
    let isIn = true;
    for (let index = 0; isIn && index < count; index += 1)
      if (allows(store, gate, node, index)) isIn = fits(store.child(node, index));
    known.set(node, isIn);
    return isIn;
  };
  return fits;
}

/** Whether the box has a value on the tested axis that leads to child number `index`. */
function allows(store: NodeStore, gate: Gate, node: number, index: number): boolean {
  if (gate === undefined) return true;
  const { ranks } = store.order.cutsAt(store.depthAt(node));
  const lower = ranks[store.cutBelow(node, index)] ?? -1;
  const upper = ranks[store.cutBelow(node, index + 1)] ?? Infinity;
  for (const { from, to } of gate) {
    if ((from === 'start' || from.rank < upper) && (to === 'end' || lower < to.rank)) return true;
  }
  return false;
}

interface WalkMarks {
  readonly fits: Marks;
  readonly seen: Marks;
}

const marks = new WeakMap<Scopes, WalkMarks>();

function marksOf(scopes: Scopes): WalkMarks {
  const known = marks.get(scopes) ?? { fits: new Marks(), seen: new Marks() };
  marks.set(scopes, known);
  return known;
}
