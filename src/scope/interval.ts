import type { Rational } from '../quantity/rational';

/** One end of an interval: its value, and whether the value itself belongs to the interval. */
export interface Bound {
  readonly value: Rational;
  readonly closed: boolean;
}

/** A connected part of a numeric axis; a missing bound is open-ended. A point has two closed, equal bounds. */
export interface Interval {
  readonly low?: Bound;
  readonly high?: Bound;
}

/** Part of one axis: disjoint intervals in ascending order, or values of a choice or question in the axis' order. */
export type AxisSet =
  | { readonly kind: 'intervals'; readonly intervals: readonly Interval[] }
  | { readonly kind: 'values'; readonly values: readonly string[] };

/** Whether the interval is a single point. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && low.closed && high.closed && low.value.equals(high.value);
}

/** Whether the value lies in the interval, bounds taken exactly. */
export function liesIn({ low, high }: Interval, value: Rational): boolean {
  const aboveLow = low === undefined || (low.closed ? value.gte(low.value) : value.gt(low.value));
  return aboveLow && (high === undefined || (high.closed ? value.lte(high.value) : value.lt(high.value)));
}
