import type { FigureValue, Item } from '../../model/item';
import type { AxisMeaning } from '../../model/list-comparison';
import type { Expression } from '../../quantity/expression';
import { variablesOf, withNames } from '../../quantity/expression';
import type { Rational } from '../../quantity/rational';
import type { AxisValue } from '../../scope/axis';
import { isPoint, type Interval } from '../../scope/interval';
import { axisId } from './axis-meaning';
import { reachOf } from './expression-bounds';
import { knownOnAxes } from './item-scope';
import { inDependencyOrder, type Link } from './links';
import type { Reach } from './reach';
import { solveFor } from './solve-for';
import type { Space } from './space';

/** A number axis of the item itself, of no curve: what can be moved by hand while the rest stays as stated. */
export type FreeMeaning = Extract<AxisMeaning, { kind: 'number' }>;

/** An item of which some figures were let go. */
export interface Freed {
  /** What it still says, by axis; nothing of the free axes and of those that follow from them. */
  readonly known: ReadonlyMap<string, AxisValue | Interval>;
  /** By free axis, where its figure can lie at all, given what is known. */
  readonly reach: ReadonlyMap<string, Interval>;
  /** Axes whose figure follows from the free ones and what is known, those first on which others rest. */
  readonly following: readonly Link[];
}

/**
 * Lets the figures on the free axes go, and what was worked out from them. A derived figure that is stated beside all that it
 * derives from goes too: it follows them. Of a derived figure that is free itself, what it derives from goes unless that is
 * free as well or says what the axis asks for. `undefined` for an axis that cannot be moved alone: a derived figure all of whose
 * inputs are held.
 */
export function freed(
  item: Item,
  assumptions: readonly string[],
  axes: readonly string[],
  space: Space,
): Freed | undefined {
  const meanings = axes.map((axis) => freeMeaning(axis, space));
  if (meanings.some((meaning) => meaning === undefined)) return undefined;
  const before = knownOnAxes(item, assumptions, space);
  const gone = new Set(axes);
  for (const { axis, expression } of space.links) {
    const inputs = variablesOf(expression);
    const held = inputs.filter((name) => !axes.includes(name));
    if (!held.every((name) => isExact(before.get(name)))) continue;
    if (!axes.includes(axis)) {
      // What it bounds is open again once it moves.
      if (held.length < inputs.length) gone.add(axis);
    } else if (held.length === inputs.length) return undefined;
    else for (const name of held) gone.add(name);
  }
  const kept = without(item, [...gone], space);
  const known = new Map(knownOnAxes(kept, assumptions, space));
  const reach = new Map(axes.map((axis): [string, Interval] => [axis, asInterval(known.get(axis)) ?? {}]));
  for (const axis of gone) known.delete(axis);
  const following: Link[] = [];
  const moved = new Set(axes);
  for (const link of inDependencyOrder(space.links)) {
    const names = variablesOf(link.expression);
    if (moved.has(link.axis) || !names.some((name) => moved.has(name))) continue;
    if (!names.every((name) => moved.has(name) || isExact(known.get(name)))) continue;
    following.push(link);
    moved.add(link.axis);
    known.delete(link.axis);
  }
  return { known, reach, following };
}

function freeMeaning(axis: string, { meanings }: Space): FreeMeaning | undefined {
  const meaning = meanings.get(axis);
  return meaning?.kind === 'number' && meaning.band === undefined && meaning.relation === undefined
    ? meaning
    : undefined;
}

/** Where a figure lies; `undefined` for what is no figure. */
export function asInterval(value: AxisValue | Interval | undefined): Interval | undefined {
  if (value === undefined || typeof value === 'string') return undefined;
  return 'd' in value ? { low: { value, closed: true }, high: { value, closed: true } } : value;
}

/** The figure, where it is just one. */
export function exactFigure(value: AxisValue | Interval | undefined): Rational | undefined {
  const interval = asInterval(value) ?? {};
  return isPoint(interval) ? interval.low?.value : undefined;
}

function isExact(value: AxisValue | Interval | undefined): boolean {
  return exactFigure(value) !== undefined;
}

/** The item without the figures on some axes; of a range without that end. */
function without(item: Item, axes: readonly string[], { vocabulary }: Space): Item {
  const figures = new Map(item.figures);
  for (const [id, figure] of item.figures) {
    const isGone = (end?: 'min' | 'max'): boolean =>
      axes.includes(axisId({ kind: 'number', parameter: id, ...(end && { end }) }, vocabulary));
    if (isGone()) figures.delete(id);
    if (figure.value.kind !== 'range') continue;
    const { min, max } = figure.value;
    const value: FigureValue = {
      kind: 'range',
      ...(min && !isGone('min') && { min }),
      ...(max && !isGone('max') && { max }),
    };
    figures.set(id, { ...figure, value });
  }
  return { ...item, figures };
}

/** What follows at a point of the free axes, by axis; an axis that has no one figure there is left out. */
export function followingAt(
  { known, following }: Freed,
  point: ReadonlyMap<string, Rational>,
): ReadonlyMap<string, Rational> {
  const found = new Map<string, Rational>();
  for (const { axis, expression } of following) {
    const { low, high } = reachOf(expression, (name) => {
      const value = point.get(name) ?? found.get(name);
      return value === undefined ? reachKnown(known.get(name)) : { low: value, high: value };
    });
    if (low !== undefined && high?.equals(low) === true) found.set(axis, low);
  }
  return found;
}

/**
 * The figure of a free axis at which one that follows from it comes to `value`; `undefined` where that cannot be told. It is
 * the only one: with one place in sums, products and quotients an expression is monotone, on either side of a divisor's 0.
 */
export function whereFollowing(
  { known, following }: Freed,
  followed: string,
  free: string,
  value: Rational,
): Rational | undefined {
  const link = following.find(({ axis }) => axis === followed);
  if (link === undefined) return undefined;
  return solveFor(inlined(link.expression, following), free, value, (name) => reachKnown(known.get(name)));
}

/** Whether a figure that follows rises or falls with the free one all over its axis: see `whereFollowing`. */
export function isMonotone(
  { following }: Freed,
  followed: string,
  free: string,
  isPositive: boolean,
): boolean {
  const link = following.find(({ axis }) => axis === followed);
  if (link === undefined) return false;
  const monotone = (part: Expression): boolean => {
    if (!variablesOf(part).includes(free)) return true;
    switch (part.kind) {
      case 'number':
      case 'name':
        return true;
      case 'negate':
        return monotone(part.of);
      case 'power':
      case 'log':
        return false;
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide': {
        const onBoth = [part.left, part.right].every((side) => variablesOf(side).includes(free));
        // A divisor must be the figure itself, which is never below 0: only at 0 does the quotient jump.
        const isDivisor = part.kind === 'divide' && variablesOf(part.right).includes(free);
        if (onBoth || (isDivisor && !(isPositive && part.right.kind === 'name'))) return false;
        return monotone(part.left) && monotone(part.right);
      }
    }
  };
  return monotone(inlined(link.expression, following));
}

/** With the expressions of other axes that follow put in place of their names. */
function inlined(expression: Expression, following: readonly Link[]): Expression {
  return withNames(expression, (name) => {
    const link = following.find(({ axis }) => axis === name);
    return link === undefined ? { kind: 'name', name } : inlined(link.expression, following);
  });
}

function reachKnown(value: AxisValue | Interval | undefined): Reach {
  const { low, high } = asInterval(value) ?? {};
  return { low: low?.value, high: high?.value };
}
