import { stretchOf } from './cells';
import { Marks } from './marks';
import type { Scope, Stretch } from './node-store';
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
  const gates = new Array<Gate>(scopes.axes.length).fill(undefined);
  for (const [depth, stretches] of box) gates[depth] = stretches;
  const free: Settle = (nodes, gate, fits) =>
    nodes.every((node) => node.children.every(fits)) ? undefined : gate;
  const stretched: Settle = (nodes, _, fits) =>
    leftBetween(
      nodes.flatMap((node) =>
        node.children.flatMap((child, index) => (fits(child) ? [] : [stretchOf(node, index)])),
      ),
    );
  for (const widen of [free, stretched]) {
    const settle: SettleAt = (depth) => (isOpen(depth) ? widen : (_, gate) => gate);
    if (order === 'ascending') goDown(scopes, gates, room, settle);
    else goUp(scopes, gates, room, settle);
  }
  const widest = new Map<number, readonly Stretch[]>();
  for (const [depth, gate] of gates.entries()) if (gate !== undefined) widest.set(depth, gate);
  return widest;
}

/** Per depth what the box allows of the axis; all of it where nothing is stated. */
type Gate = readonly Stretch[] | undefined;

/** What the box is to allow of an axis, given the nodes at which ways through the box test it. */
type Settle = (nodes: readonly Scope[], gate: Gate, fits: (node: Scope) => boolean) => Gate;

type SettleAt = (depth: number) => Settle;

function goDown(scopes: Scopes, gates: Gate[], room: Scope, settle: SettleAt): void {
  const fits = fitting(scopes, gates);
  eachDepth(scopes, gates, room, (nodes, depth) => {
    if (gates[depth] !== undefined) gates[depth] = settle(depth)(nodes, gates[depth], fits);
  });
}

function goUp(scopes: Scopes, gates: Gate[], room: Scope, settle: SettleAt): void {
  const tested: (readonly Scope[])[] = [];
  eachDepth(scopes, gates, room, (nodes) => tested.push(nodes));
  const fits = fitting(scopes, gates);
  for (let depth = gates.length - 1; depth >= 0; depth -= 1) {
    if (gates[depth] !== undefined) gates[depth] = settle(depth)(tested[depth] ?? [], gates[depth], fits);
  }
}

/** Axis by axis the nodes to which the box leads; what it allows of an axis is asked for after the visit. */
function eachDepth(
  scopes: Scopes,
  gates: readonly Gate[],
  room: Scope,
  visit: (nodes: readonly Scope[], depth: number) => void,
): void {
  const { seen } = marksOf(scopes);
  seen.begin(scopes.made);
  const tested = new Array<Scope[] | undefined>(gates.length).fill(undefined);
  const enter = (node: Scope): void => {
    if (node.depth >= gates.length || seen.get(node) === true) return;
    seen.set(node, true);
    const there = tested[node.depth];
    if (there === undefined) tested[node.depth] = [node];
    else there.push(node);
  };
  enter(room);
  for (let depth = 0; depth < gates.length; depth += 1) {
    const nodes = tested[depth] ?? none;
    visit(nodes, depth);
    const gate = gates[depth];
    for (const node of nodes) {
      for (let index = 0; index < node.children.length; index += 1) {
        const child = node.children[index];
        if (child !== undefined && allows(gate, node, index)) enter(child);
      }
    }
  }
}

const none: readonly Scope[] = [];

/** Whether no way that the box allows leads from a node to `empty`. Makes no nodes. */
function fitting(scopes: Scopes, gates: readonly Gate[]): (node: Scope) => boolean {
  const { fits: known } = marksOf(scopes);
  known.begin(scopes.made);
  known.set(scopes.empty, false);
  known.set(scopes.all, true);
  const fits = (node: Scope): boolean => {
    const answer = known.get(node);
    if (answer !== undefined) return answer;
    const gate = gates[node.depth];
    let isIn = true;
    for (let index = 0; isIn && index < node.children.length; index += 1) {
      const child = node.children[index];
      if (child !== undefined && allows(gate, node, index)) isIn = fits(child);
    }
    known.set(node, isIn);
    return isIn;
  };
  return fits;
}

/** Whether the box has a value on the tested axis that leads to child number `index`. */
function allows(gate: Gate, node: Scope, index: number): boolean {
  if (gate === undefined) return true;
  const lower = node.cuts[index - 1]?.rank ?? -1;
  const upper = node.cuts[index]?.rank ?? Infinity;
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
