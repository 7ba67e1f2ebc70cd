import { namedValues, type Axis } from './axis';
import { partOf, stretchOf, type Box } from './cells';
import { intervalBetween } from './cut';
import type { AxisSet } from './interval';
import type { Scope, Stretch } from './node-store';
import { withinBudget } from './scope-budget-exceeded';
import type { Scopes } from './scopes';
import { allowedOn, fitsIn, type StretchBox } from './stretch-box';

export interface BoxOptions {
  /** Most boxes that are returned. */
  readonly limit: number;
  /**
   * What a box may reach into beyond the scope where that makes it simpler to say: what does not exist, or is said otherwise.
   * Default: nothing.
   */
  readonly beyond?: Scope;
  /** Whether a part of the scope is worth a box: one that holds nothing real need not be covered. Default: all are. */
  readonly isWorth?: (part: Scope) => boolean;
  /** Boxes after which the cover is given up, and the rest only counted as "more". */
  readonly searchLimit?: number;
}

export interface BoxCover {
  /** Smallest description first: few axes, then few parts. */
  readonly boxes: readonly Box[];
  /** Boxes of the whole cover. */
  readonly total: number;
  /** Whether the boxes that were found cover the whole scope; if not, there are more than `total`. */
  readonly complete: boolean;
}

interface Found {
  readonly box: Box;
  readonly scope: Scope;
}

/**
 * A scope as few, merged boxes that cover it and reach nowhere but into it and `beyond`. Greedy: a cell that is not yet
 * covered is widened as far as there is room, first by letting whole axes go, then along each axis that is left; so every
 * box is maximal. Boxes may overlap. A box that the others make needless is dropped.
 */
export function boxesOf(scopes: Scopes, scope: Scope, options: BoxOptions): BoxCover {
  const room = scopes.union(scope, options.beyond ?? scopes.empty);
  const isWorth = options.isWorth ?? ((): boolean => true);
  const found: Found[] = [];
  // Going over the node budget ends the search like going over its limit.
  const search = withinBudget(() => {
    let rest = scope;
    while (rest !== scopes.empty && found.length < (options.searchLimit ?? 24)) {
      const box = widest(scopes, simplestCell(scopes, rest), room);
      const covered = stretchScope(scopes, box);
      if (isWorth(scopes.intersection(rest, covered)))
        found.push({ box: asBox(scopes, box), scope: covered });
      rest = scopes.difference(rest, covered);
    }
    return rest === scopes.empty;
  });
  const complete = search === true;
  const needed =
    (complete ? withinBudget(() => irredundant(scopes, found, scope, isWorth)) : undefined) ?? found;
  const boxes = needed.map(({ box }) => box).sort((a, b) => size(a) - size(b));
  return { boxes: boxes.slice(0, options.limit), total: boxes.length, complete };
}

/** The part of a scope on which it tests fewest axes. */
export function simplestPart(scopes: Scopes, scope: Scope): Scope {
  return scope === scopes.empty ? scope : stretchScope(scopes, simplestCell(scopes, scope));
}

/** The cell with the fewest tested axes; the first of them in the order of the axes. */
function simplestCell(scopes: Scopes, scope: Scope): StretchBox {
  const box = new Map<number, readonly Stretch[]>();
  for (let node = scope; node !== scopes.all;) {
    const index = node.children.findIndex((child) => child.tests === node.tests - 1);
    const next = node.children[index];
    if (next === undefined) throw new Error('a scope that is not empty has a cell');
    box.set(node.depth, [stretchOf(node, index)]);
    node = next;
  }
  return box;
}

/** The smallest of the descriptions that come about by letting axes go in ascending and in descending order. */
function widest(scopes: Scopes, cell: StretchBox, room: Scope): StretchBox {
  const depths = [...cell.keys()];
  const boxes = [depths, depths.toReversed()].map((order) => {
    const box = widen(scopes, cell, room, order);
    return { box, size: size(asBox(scopes, box)) };
  });
  return boxes.reduce((best, other) => (other.size < best.size ? other : best)).box;
}

function widen(scopes: Scopes, cell: StretchBox, room: Scope, order: readonly number[]): StretchBox {
  const box = new Map(cell);
  for (const depth of order) {
    const part = box.get(depth);
    box.delete(depth);
    if (part !== undefined && !fitsIn(scopes, box, room)) box.set(depth, part);
  }
  for (const depth of [...box.keys()]) {
    box.delete(depth);
    box.set(depth, allowedOn(scopes, depth, box, room));
  }
  return box;
}

function stretchScope(scopes: Scopes, box: StretchBox): Scope {
  const deepestFirst = [...box].sort(([a], [b]) => b - a);
  return deepestFirst.reduce(
    (scope, [depth, stretches]) =>
      scopes.intersection(scopes.inStretches(axisAt(scopes, depth).id, stretches), scope),
    scopes.all,
  );
}

function asBox(scopes: Scopes, box: StretchBox): Box {
  const ascending = [...box].sort(([a], [b]) => a - b);
  return new Map(
    ascending.map(([depth, stretches]) => {
      const axis = axisAt(scopes, depth);
      return [axis.id, asSet(axis, stretches)];
    }),
  );
}

function asSet(axis: Axis, stretches: readonly Stretch[]): AxisSet {
  const ends = stretches.map(
    ({ from, to }) => [from === 'start' ? undefined : from, to === 'end' ? undefined : to] as const,
  );
  if (namedValues(axis) === undefined)
    return { kind: 'intervals', intervals: ends.map(([from, to]) => intervalBetween(axis, from, to)) };
  const parts = ends.map(([from, to]) => partOf(axis, from, to));
  return { kind: 'values', values: parts.flatMap((part) => (part.kind === 'values' ? part.values : [])) };
}

function axisAt(scopes: Scopes, depth: number): Axis {
  const axis = scopes.axes[depth];
  if (axis === undefined) throw new Error(`no axis at depth ${depth}`);
  return axis;
}

/** Tries to do without each box, those with the longest description first. */
function irredundant(
  scopes: Scopes,
  found: readonly Found[],
  goal: Scope,
  isWorth: (part: Scope) => boolean,
): readonly Found[] {
  let kept = [...found].sort((a, b) => size(a.box) - size(b.box));
  for (const candidate of kept.toReversed()) {
    let rest = scopes.intersection(goal, candidate.scope);
    const others = kept.filter((box) => box !== candidate);
    for (const { scope } of others) {
      if (rest === scopes.empty) break;
      rest = scopes.difference(rest, scope);
    }
    if (rest === scopes.empty || !isWorth(rest)) kept = others;
  }
  return kept;
}

/** Length of the description: an axis counts more than a second part of the same axis. */
function size(box: Box): number {
  return [...box.values()].reduce(
    (sum, set) => sum + 10 + (set.kind === 'intervals' ? set.intervals.length : 1),
    0,
  );
}
