import { rational, type Rational } from '../quantity/rational';
import { namedValues, type Axis } from './axis';
import type { Bound, Interval } from './interval';

/** A place between two values of an axis: directly below `value`, or directly above it (`after`). */
export interface Cut {
  readonly value: Rational;
  readonly after: boolean;
}

/** Negative when `a` lies below `b` on the axis. */
export function compareCuts(a: Cut, b: Cut): number {
  return compareExactly(a.value, b.value) || Number(a.after) - Number(b.after);
}

/** As `compare`, which would read its argument anew each time. */
export function compareExactly(a: Rational, b: Rational): number {
  const [left, right] = [a.s * a.n * b.d, b.s * b.n * a.d];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The part of an axis that a cut separates, or that nothing of the axis lies below (`start`) or above (`end`) it. */
export type PlacedCut = Cut | 'start' | 'end';

/**
 * The one representative of all cuts that separate the same values of the axis. Between two integers there is one cut,
 * so `> 8`, `>= 8.5` and `>= 9` are the same; cuts beyond the bounds of the axis separate nothing.
 */
export function placeCut(axis: Axis, cut: Cut): PlacedCut {
  const names = namedValues(axis);
  const least = axis.kind === 'real' || axis.kind === 'integer' ? axis.least : position(0);
  const most =
    axis.kind === 'real' || axis.kind === 'integer' ? axis.most : position((names?.length ?? 0) - 1);
  const placed = axis.kind === 'real' ? cut : beforeInteger(cut);
  if (least !== undefined && compareCuts(placed, { value: least, after: false }) <= 0) return 'start';
  if (most !== undefined && compareCuts(placed, { value: most, after: true }) >= 0) return 'end';
  if (axis.kind !== 'real') {
    if (least !== undefined && placed.value.lte(least.ceil())) return 'start';
    if (most !== undefined && placed.value.gt(most.floor())) return 'end';
  }
  return placed;
}

const positions = new Map<number, Rational>();

/** Where a value of a choice or a question stands on its axis: its index. */
export function position(index: number): Rational {
  const known = positions.get(index) ?? rational(index);
  positions.set(index, known);
  return known;
}

function beforeInteger({ value, after }: Cut): Cut {
  return { value: after ? value.floor().add(1) : value.ceil(), after: false };
}

/** The cut below which nothing of the interval lies. */
export function lowerCut(interval: Interval): Cut | 'start' {
  return interval.low === undefined ? 'start' : { value: interval.low.value, after: !interval.low.closed };
}

/** The cut above which nothing of the interval lies. */
export function upperCut(interval: Interval): Cut | 'end' {
  return interval.high === undefined ? 'end' : { value: interval.high.value, after: interval.high.closed };
}

/**
 * The interval between two neighbouring cuts as it is read: on an integer axis both ends closed, and the bounds of the
 * axis stated where the interval reaches them only if `clip` asks for them.
 */
export function intervalBetween(
  axis: Axis,
  lower: Cut | undefined,
  upper: Cut | undefined,
  clip = false,
): Interval {
  const bounded = axis.kind === 'real' || axis.kind === 'integer' ? axis : undefined;
  const least = clip && bounded?.least !== undefined ? { value: bounded.least, closed: true } : undefined;
  const most = clip && bounded?.most !== undefined ? { value: bounded.most, closed: true } : undefined;
  const low: Bound | undefined = lower === undefined ? least : { value: lower.value, closed: !lower.after };
  const high: Bound | undefined = upper === undefined ? most : upperBound(axis, upper);
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function upperBound(axis: Axis, upper: Cut): Bound {
  if (axis.kind === 'real') return { value: upper.value, closed: upper.after };
  return { value: upper.value.sub(1), closed: true };
}

/** As `compareCuts`, with the two ends of the axis. */
export function comparePlaced(a: PlacedCut, b: PlacedCut): number {
  if (a === b) return 0;
  if (a === 'start' || b === 'end') return -1;
  if (a === 'end' || b === 'start') return 1;
  return compareCuts(a, b);
}
