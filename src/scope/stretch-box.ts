import { rankOf, type AxisCut } from './axis-cuts';
import { stretchOf } from './cells';
import { Marks } from './marks';
import type { Scope, Stretch } from './node-store';
import type { Scopes } from './scopes';

/** Per depth of an axis the stretches of it, ascending and apart from each other; other axes are free. */
export type StretchBox = ReadonlyMap<number, readonly Stretch[]>;

/**
 * Whether a box lies in a scope: whether no way through the diagram that the box allows ends at `empty`. Looks at each node
 * once and makes none.
 */
export function fitsIn(scopes: Scopes, box: StretchBox, room: Scope): boolean {
  return walker(scopes, gatesOf(scopes, box))(room);
}

/** The part of one axis, which the box leaves free, along which the box lies in the scope. */
export function allowedOn(scopes: Scopes, depth: number, box: StretchBox, room: Scope): readonly Stretch[] {
  const gates = gatesOf(scopes, box);
  const fits = walker(scopes, gates);
  const { seen } = marksOf(scopes);
  seen.begin(scopes.made);
  const barred: Stretch[] = [];
  const visit = (node: Scope): void => {
    if (seen.get(node) === true) return;
    seen.set(node, true);
    if (node.depth > depth) {
      if (!fits(node)) barred.push({ from: 'start', to: 'end' });
      return;
    }
    for (const [index, child] of node.children.entries()) {
      if (node.depth === depth) {
        if (!fits(child)) barred.push(stretchOf(node, index));
      } else if (allows(gates[node.depth], node, index)) visit(child);
    }
  };
  visit(room);
  return between(barred);
}

/** Per depth the stretches that a box allows, by rank; as no cut becomes known on a walk, ranks stay. */
type Gates = readonly (readonly (readonly [from: number, to: number])[] | undefined)[];

function gatesOf(scopes: Scopes, box: StretchBox): Gates {
  return scopes.axes.map((_, depth) => box.get(depth)?.map(({ from, to }) => [rankOf(from), rankOf(to)]));
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

function walker(scopes: Scopes, gates: Gates): (node: Scope) => boolean {
  const { fits: known } = marksOf(scopes);
  known.begin(scopes.made);
  known.set(scopes.empty, false);
  known.set(scopes.all, true);
  const fits = (node: Scope): boolean => {
    const answer = known.get(node);
    if (answer !== undefined) return answer;
    const gate = gates[node.depth];
    const isIn = node.children.every((child, index) => !allows(gate, node, index) || fits(child));
    known.set(node, isIn);
    return isIn;
  };
  return fits;
}

/** Whether the box has a value on the tested axis that leads to child number `index`. */
function allows(gate: Gates[0], node: Scope, index: number): boolean {
  if (gate === undefined) return true;
  const lower = node.cuts[index - 1]?.rank ?? -1;
  const upper = node.cuts[index]?.rank ?? Infinity;
  for (const [from, to] of gate) if (from < upper && lower < to) return true;
  return false;
}

/** What of an axis is left between barred stretches. */
function between(barred: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let from: AxisCut | 'start' | 'end' = 'start';
  for (const next of [...barred].sort((a, b) => rankOf(a.from) - rankOf(b.from))) {
    if (next.from !== 'start' && from !== 'end' && rankOf(from) < rankOf(next.from))
      left.push({ from, to: next.from });
    if (rankOf(next.to) > rankOf(from)) from = next.to;
  }
  return from === 'end' ? left : [...left, { from, to: 'end' }];
}
