import type { Box } from './cells';
import { allNode, emptyNode, type Scope, type Stretch } from './node-store';
import { withinBudget } from './scope-budget-exceeded';
import type { Scopes } from './scopes';
import { asBox, sizeOf, stretchScope, type StretchBox } from './stretch-box';
import { widened } from './widen';

export interface BoxOptions {
  /** Most boxes that are returned. */
  readonly limit: number;
  /**
   * What a box may reach into beyond the scope where that makes it simpler to say: what does not exist, or is said otherwise.
   * Default: nothing.
   */
  readonly beyond?: Scope;
  /** What a box may reach into as well, where the whole description gets shorter by saying so. Default: nothing. */
  readonly unless?: () => Scope;
  /** Axes that a box lets go only where it does not reach into `unless` for that. Default: none. */
  readonly named?: readonly string[];
  /** What of the scope there really is: boxes that reach into `unless` are cut back to its values. Default: the scope. */
  readonly real?: Scope;
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
  /** Those that reach into `unless`: what they mean is the box without that. */
  readonly reaching: ReadonlySet<Box>;
}

/** So many boxes are read one by one, and nothing needs to be left out of them in a word. */
const fewEnough = 4;
/** Length of the description of one interval of one axis, the shortest there is. */
const leastSize = 11;

interface Found {
  readonly box: StretchBox;
  readonly size: number;
  readonly scope: Scope;
}

/**
 * A scope as few, merged boxes that cover it and reach nowhere but into it and `beyond`. Greedy: a cell that is not yet
 * covered is widened as far as there is room, first by letting whole axes go, then along each axis that is left; so every
 * box is maximal. Boxes may overlap. A box that the others make needless is dropped.
 *
 * What has many holes takes many boxes. Where `unless` says what the holes are, and a few boxes do not do, boxes that run over
 * the holes are tried too, cut back to the values at which there is something of the scope; the shorter of the two descriptions
 * is taken, and the plain one where both are as long.
 */
export function boxesOf(scopes: Scopes, scope: Scope, options: BoxOptions): BoxCover {
  const { limit, beyond = scopes.empty, unless, searchLimit = 24 } = options;
  const isWorth = options.isWorth ?? ((): boolean => true);
  const room = scopes.union(scope, beyond);
  const shortly = cover(scopes, scope, room, { isWorth, searchLimit: Math.min(searchLimit, fewEnough + 2) });
  if (shortly.complete && shortly.found.length <= fewEnough) return described(scopes, shortly, room, limit);
  const wide = (unless && withinBudget(() => scopes.union(room, unless()))) ?? room;
  const named = new Set(options.named);
  const reach: Reach = {
    room: wide,
    real: options.real ?? scope,
    isNamed: (depth) => named.has(scopes.store.order.axisAt(depth).id),
  };
  const reaching = wide === room ? undefined : cover(scopes, scope, room, { isWorth, searchLimit, reach });
  const most = reaching?.complete === true ? Math.floor(reaching.size / leastSize) + 1 : searchLimit;
  const plain = cover(scopes, scope, room, { isWorth, searchLimit: Math.min(searchLimit, most) });
  const isPlain = reaching === undefined || (plain.complete && plain.size <= reaching.size);
  return described(scopes, isPlain ? plain : reaching, room, limit);
}

/** The boxes of a cover that are shown. */
function described(scopes: Scopes, { found, complete }: Cover, room: Scope, limit: number): BoxCover {
  const shown = [...found]
    .sort((a, b) => a.size - b.size)
    .slice(0, limit)
    .map(({ box, scope }) => ({ box: asBox(scopes, box), isWithin: scopes.implies(scope, room) }));
  return {
    boxes: shown.map(({ box }) => box),
    total: found.length,
    complete,
    reaching: new Set(shown.flatMap(({ box, isWithin }) => (isWithin ? [] : [box]))),
  };
}

interface Cover {
  readonly found: readonly Found[];
  readonly complete: boolean;
  /** Length of all descriptions. */
  readonly size: number;
}

interface Reach {
  readonly room: Scope;
  /** Boxes are cut back to the values at which they hold something of this. */
  readonly real: Scope;
  readonly isNamed: (depth: number) => boolean;
}

interface CoverOptions {
  readonly isWorth: (part: Scope) => boolean;
  readonly searchLimit: number;
  /** Into what boxes may reach, which they then have to say. */
  readonly reach?: Reach;
}

function cover(
  scopes: Scopes,
  scope: Scope,
  room: Scope,
  { isWorth, searchLimit, reach }: CoverOptions,
): Cover {
  const found: Found[] = [];
  // Going over the node budget ends the search like going over its limit.
  const search = withinBudget(() => {
    let rest = scope;
    while (rest !== scopes.empty && found.length < searchLimit) {
      const cell = simplestCell(scopes, rest);
      const { box, size } = widest(scopes, cell, room, reach);
      const covered = stretchScope(scopes, box);
      if (isWorth(scopes.intersection(rest, covered))) found.push({ box, size, scope: covered });
      const left = scopes.difference(rest, covered);
      // A box that is cut back to what there really is holds nothing of a cell in which nothing is.
      rest = left === rest ? scopes.difference(rest, stretchScope(scopes, cell)) : left;
    }
    return rest === scopes.empty;
  });
  const complete = search === true;
  const needed =
    (complete ? withinBudget(() => irredundant(scopes, found, scope, isWorth)) : undefined) ?? found;
  return { found: needed, complete, size: needed.reduce((sum, { size }) => sum + size, 0) };
}

/** The box without the values of its axes at which it holds nothing of the scope. */
function cutBack(scopes: Scopes, box: StretchBox, scope: Scope): StretchBox {
  const held = scopes.intersection(scope, stretchScope(scopes, box));
  const support = scopes.support(held);
  const { store } = scopes;
  return new Map(
    [...box].map(([depth, stretches]) => {
      const axis = store.order.axisAt(depth).id;
      const along = scopes.forSome(held, ...support.filter((other) => other !== axis));
      if (store.depthAt(along.id) !== depth) return [depth, stretches];
      return [
        depth,
        store
          .childrenOf(along.id)
          .flatMap((child, index) => (child === emptyNode ? [] : store.stretchTo(along.id, index))),
      ];
    }),
  );
}

/** The part of a scope on which it tests fewest axes. */
export function simplestPart(scopes: Scopes, scope: Scope): Scope {
  return scope === scopes.empty ? scope : stretchScope(scopes, simplestCell(scopes, scope));
}

/** The cell with the fewest tested axes; the first of them in the order of the axes. */
function simplestCell(scopes: Scopes, scope: Scope): StretchBox {
  const box = new Map<number, readonly Stretch[]>();
  const { store } = scopes;
  const { tests } = store;
  for (let node = scope.id; node !== allNode;) {
    const children = store.childrenOf(node);
    const index = children.findIndex((child) => tests[child] === (tests[node] ?? 0) - 1);
    const next = children[index];
    if (next === undefined) throw new Error('a scope that is not empty has a cell');
    box.set(store.depthAt(node), [store.stretchTo(node, index)]);
    node = next;
  }
  return box;
}

/** The smaller of the descriptions that come about by letting axes go in ascending and in descending order; else the former. */
function widest(
  scopes: Scopes,
  cell: StretchBox,
  room: Scope,
  reach: Reach | undefined,
): { readonly box: StretchBox; readonly size: number } {
  const inOrder = (order: 'ascending' | 'descending'): { box: StretchBox; size: number } => {
    if (reach === undefined) {
      const box = widened(scopes, cell, room, order);
      return { box, size: sizeOf(scopes, box) };
    }
    const named = widened(scopes, cell, room, order, reach.isNamed);
    const wide = widened(scopes, named, reach.room, order, (depth) => !reach.isNamed(depth));
    const box = cutBack(scopes, wide, reach.real);
    return { box, size: sizeOf(scopes, box) + leastSize };
  };
  const [one, other] = [inOrder('ascending'), inOrder('descending')];
  return other.size < one.size ? other : one;
}

/** Tries to do without each box, those with the longest description first. */
function irredundant(
  scopes: Scopes,
  found: readonly Found[],
  goal: Scope,
  isWorth: (part: Scope) => boolean,
): readonly Found[] {
  let kept = [...found].sort((a, b) => a.size - b.size);
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
