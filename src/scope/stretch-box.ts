import { rankOf, type AxisCut } from './axis-cuts';
import { stretchOf } from './cells';
import type { Scope, Stretch } from './node-store';
import type { Scopes } from './scopes';

/** Per depth of an axis the stretches of it, ascending and apart from each other; other axes are free. */
export type StretchBox = ReadonlyMap<number, readonly Stretch[]>;

/**
 * Whether a box lies in a scope: whether no way through the diagram that the box allows ends at `empty`. Looks at each node
 * once and makes none.
 */
export function fitsIn(scopes: Scopes, box: StretchBox, room: Scope): boolean {
  return walker(scopes, box)(room);
}

/** The part of one axis, which the box leaves free, along which the box lies in the scope. */
export function allowedOn(scopes: Scopes, depth: number, box: StretchBox, room: Scope): readonly Stretch[] {
  const fits = walker(scopes, box);
  const barred: Stretch[] = [];
  const seen = new Set<Scope>();
  const visit = (node: Scope): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.depth > depth) {
      if (!fits(node)) barred.push({ from: 'start', to: 'end' });
      return;
    }
    node.children.forEach((child, index) => {
      if (node.depth < depth) {
        if (allows(box, node, index)) visit(child);
      } else if (!fits(child)) barred.push(stretchOf(node, index));
    });
  };
  visit(room);
  return between(barred);
}

function walker(scopes: Scopes, box: StretchBox): (node: Scope) => boolean {
  const known = new Map<Scope, boolean>([
    [scopes.empty, false],
    [scopes.all, true],
  ]);
  const fits = (node: Scope): boolean => {
    const answer = known.get(node);
    if (answer !== undefined) return answer;
    const isIn = node.children.every((child, index) => !allows(box, node, index) || fits(child));
    known.set(node, isIn);
    return isIn;
  };
  return fits;
}

/** Whether the box has a value on the tested axis that leads to child number `index`. */
function allows(box: StretchBox, node: Scope, index: number): boolean {
  const stretches = box.get(node.depth);
  if (stretches === undefined) return true;
  const lower = rankOf(node.cuts[index - 1] ?? 'start');
  const upper = rankOf(node.cuts[index] ?? 'end');
  return stretches.some(({ from, to }) => rankOf(from) < upper && lower < rankOf(to));
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
