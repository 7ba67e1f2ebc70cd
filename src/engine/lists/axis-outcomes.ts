import type { Item } from '../../model/item';
import type { AxisOutcome } from '../../model/item-outlook';
import type { Rational } from '../../quantity/rational';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { axisPieces, type Piece } from './axis-pieces';
import type { ClassDiagrams } from './class-diagrams';
import { followingAt, freed, isMonotone, whereFollowing, type Freed } from './axis-freed';
import type { Space } from './space';

/** What a list says along part of an axis; bounds in the declared unit. */
export interface OutcomePart {
  readonly outcome: AxisOutcome;
  readonly interval: Interval;
}

/** What both lists say along one axis while everything else stays as the item states it. */
export interface AxisOutcomes {
  readonly axis: string;
  /** By list; parts in ascending order that differ from their neighbours. Where no item can be, there is no part. */
  readonly lists: readonly [readonly OutcomePart[], readonly OutcomePart[]];
  /** Axes whose figure follows from the free one. */
  readonly following: readonly string[];
}

/** What both lists say in each cell of a plane of two axes. */
export interface PlaneOutcomes {
  readonly axes: readonly [string, string];
  readonly pieces: readonly [readonly Interval[], readonly Interval[]];
  /** By piece of the first axis, then of the second; `undefined` where no item can be. */
  readonly cells: readonly (readonly (readonly [AxisOutcome, AxisOutcome] | undefined)[])[];
}

/**
 * Leaves one figure of an item free and reads from the scopes of both lists where they control, do not, or cannot say, with
 * exact bounds. Figures that follow from the free one (a density from a performance) follow it. `undefined` where the figure
 * cannot be moved alone, or follows another in a way that has no exact bounds.
 */
export function axisOutcomes(
  item: Item,
  assumptions: readonly string[],
  axis: string,
  diagrams: ClassDiagrams,
): AxisOutcomes | undefined {
  const ground = groundOf(item, assumptions, [axis], diagrams);
  if (ground === undefined) return undefined;
  const moved = whereFollowingTurn(ground, axis, diagrams.space);
  if (moved === undefined) return undefined;
  const answered = piecesOn(ground, axis, moved, diagrams.space).map(({ interval, sample }) => ({
    interval,
    outcomes: outcomesAt(ground, new Map([[axis, sample]]), diagrams.space),
  }));
  return {
    axis,
    lists: [partsOf(answered, 0), partsOf(answered, 1)],
    following: ground.freed.following.map((link) => link.axis),
  };
}

/** The same for two figures at once. `undefined` also where a third figure follows from either of them. */
export function planeOutcomes(
  item: Item,
  assumptions: readonly string[],
  axes: readonly [string, string],
  diagrams: ClassDiagrams,
): PlaneOutcomes | undefined {
  const ground = groundOf(item, assumptions, axes, diagrams);
  if (ground === undefined || ground.freed.following.length > 0) return undefined;
  const across = piecesOn(ground, axes[0], [], diagrams.space);
  const up = piecesOn(ground, axes[1], [], diagrams.space);
  const at = (x: Piece, y: Piece): ReadonlyMap<string, Rational> =>
    new Map([
      [axes[0], x.sample],
      [axes[1], y.sample],
    ]);
  const cells = across.map((x) => up.map((y) => outcomesAt(ground, at(x, y), diagrams.space)));
  const columns = merged(across, cells);
  const rows = merged(up, transposed(columns.cells));
  return { axes, pieces: [columns.pieces, rows.pieces], cells: transposed(rows.cells) };
}

type Cells = PlaneOutcomes['cells'];

/** Neighbouring pieces with the same cells throughout are one. */
function merged(
  pieces: readonly Piece[],
  cells: Cells,
): { readonly pieces: readonly Interval[]; readonly cells: Cells } {
  const kept: { interval: Interval; row: Cells[0]; key: string }[] = [];
  for (const [index, { interval }] of pieces.entries()) {
    const row = cells[index] ?? [];
    const key = JSON.stringify(row);
    const last = kept.at(-1);
    if (last?.key === key) last.interval = joined(last.interval, interval);
    else kept.push({ interval, row, key });
  }
  return { pieces: kept.map(({ interval }) => interval), cells: kept.map(({ row }) => row) };
}

function transposed(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, index) => cells.map((row) => row[index]));
}

/** From the beginning of one interval to the end of another. */
function joined({ low }: Interval, { high }: Interval): Interval {
  return { ...(low && { low }), ...(high && { high }) };
}

/** What is left of both lists, and of what can exist, once everything else is known. */
interface Ground {
  readonly freed: Freed;
  readonly controlled: readonly [Scope, Scope];
  readonly possible: Scope;
}

function groundOf(
  item: Item,
  assumptions: readonly string[],
  axes: readonly string[],
  { space, sides, factsAbout }: ClassDiagrams,
): Ground | undefined {
  const { scopes } = space;
  const free = freed(item, assumptions, axes, space);
  if (free === undefined) return undefined;
  const fix = (scope: Scope): Scope =>
    [...free.known].reduce((rest, [axis, at]) => scopes.restrict(rest, axis, at), scope);
  const controlled = [fix(sides[0].controlled()), fix(sides[1].controlled())] as const;
  const asked = [...new Set([...controlled.flatMap((scope) => scopes.support(scope)), ...axes])];
  const possible = scopes.intersection(...factsAbout(asked).map(fix));
  return { freed: free, controlled, possible };
}

/** `moved`: figures on the axis at which what follows from them turns. */
function piecesOn(ground: Ground, axis: string, moved: readonly Rational[], space: Space): readonly Piece[] {
  const reach = ground.freed.reach.get(axis) ?? {};
  return axisPieces(measuredAxis(axis, space), reach, [...boundsOn(ground, axis, space), ...moved]);
}

/** `undefined` where a figure follows in a way that has no exact bounds. */
function whereFollowingTurn(ground: Ground, axis: string, space: Space): readonly Rational[] | undefined {
  const { freed: free } = ground;
  const isPositive = measuredAxis(axis, space).least?.gte(0) === true;
  const moved: Rational[] = [];
  for (const { axis: followed } of free.following) {
    const limits = boundsOn(ground, followed, space);
    if (limits.length === 0) continue;
    if (!isMonotone(free, followed, axis, isPositive)) return undefined;
    // A figure that is never reached, such as a quotient of 0, cuts nothing.
    moved.push(...limits.flatMap((limit) => whereFollowing(free, followed, axis, limit) ?? []));
  }
  return moved;
}

/** Where something turns on the axis, for either list or for what can exist. */
function boundsOn({ controlled, possible }: Ground, axis: string, { scopes }: Space): readonly Rational[] {
  return [...controlled, possible].flatMap((scope) =>
    scopes.intervalsOf(scope, axis).flatMap(({ low }) => low?.value ?? []),
  );
}

function measuredAxis(axis: string, { scopes }: Space): Parameters<typeof axisPieces>[0] {
  const on = scopes.axis(axis);
  if (on.kind !== 'real' && on.kind !== 'integer') throw new Error(`${axis} is not measured`);
  return on;
}

function outcomesAt(
  { freed: free, controlled, possible }: Ground,
  point: ReadonlyMap<string, Rational>,
  { scopes }: Space,
): readonly [AxisOutcome, AxisOutcome] | undefined {
  const at = new Map([...point, ...followingAt(free, point)]);
  const fix = (scope: Scope): Scope =>
    [...at].reduce((rest, [axis, value]) => scopes.restrict(rest, axis, value), scope);
  const real = fix(possible);
  if (real === scopes.empty) return undefined;
  const outcome = (scope: Scope): AxisOutcome => {
    const here = fix(scope);
    if (scopes.implies(real, here)) return 'controlled';
    return scopes.disjoint(real, here) ? 'not-controlled' : 'undetermined';
  };
  return [outcome(controlled[0]), outcome(controlled[1])];
}

/** Neighbouring pieces with one outcome are one part. */
function partsOf(
  pieces: readonly {
    readonly interval: Interval;
    readonly outcomes: readonly [AxisOutcome, AxisOutcome] | undefined;
  }[],
  list: 0 | 1,
): readonly OutcomePart[] {
  const parts: OutcomePart[] = [];
  let open: OutcomePart | undefined;
  for (const { interval, outcomes } of pieces) {
    const outcome = outcomes?.[list];
    if (open !== undefined && open.outcome === outcome) {
      parts.pop();
      open = { outcome, interval: joined(open.interval, interval) };
    } else open = outcome && { outcome, interval };
    if (open !== undefined) parts.push(open);
  }
  return parts;
}
