import type { Operator } from '../model/condition';
import { not, type Truth } from '../model/truth';
import type { Quantity } from '../quantity/quantity';
import { isPoint, type Bound, type Bounds } from './bounds';
import { orderOf } from './order-of';

/** A limit: the figures that the law prints for it, or a closed interval in which a computed limit lies. */
export type Limit =
  | { readonly kind: 'printed'; readonly figures: readonly Quantity[] }
  | { readonly kind: 'computed'; readonly low: Quantity; readonly high: Quantity };

/** An end of what is known of a number, with the figure of the limit that it is compared with. */
export interface ComparedEnd {
  readonly side: 'low' | 'high';
  readonly bound: Bound;
  readonly figure: Quantity;
  readonly limit: { readonly low: Quantity; readonly high: Quantity };
}

export interface Comparison {
  readonly truth: Truth;
  /** The end that decides; absent where the comparison is open. */
  readonly decidedBy?: ComparedEnd;
}

/**
 * Compares what is known of a number with a limit: `≥ 12` is above 10, and open against 14. Of a limit printed in two units
 * the figure in the number's own unit is taken, else in its unit family, unconverted: 125 °C is not more than 398 K (125 °C).
 */
export function compareBounds(bounds: Bounds, operator: Operator, limit: Limit): Comparison {
  const low = compared(bounds, 'low', limit);
  const high = compared(bounds, 'high', limit);
  switch (operator) {
    case '>':
      return isAbove(low, high, true);
    case '>=':
      return isAbove(low, high, false);
    case '<':
      return opposite(isAbove(low, high, false));
    case '<=':
      return opposite(isAbove(low, high, true));
    case '=':
      return isEqual(bounds, low, high);
  }
}

/** The end to measure a distance from: the one that decides, or the figure itself where it is exact. */
export function measuredEnd(
  bounds: Bounds,
  limit: Limit,
  { decidedBy }: Comparison,
): ComparedEnd | undefined {
  return decidedBy ?? (isPoint(bounds) ? compared(bounds, 'low', limit) : undefined);
}

function isAbove(low: ComparedEnd | undefined, high: ComparedEnd | undefined, strictly: boolean): Comparison {
  if (low !== undefined) {
    const order = orderOf(low.figure, low.limit.high);
    if (order > 0 || (order === 0 && !(strictly && low.bound.closed)))
      return { truth: 'yes', decidedBy: low };
  }
  if (high !== undefined) {
    const order = orderOf(high.figure, high.limit.low);
    if (order < 0 || (order === 0 && (strictly || !high.bound.closed)))
      return { truth: 'no', decidedBy: high };
  }
  return { truth: 'unknown' };
}

function isEqual(bounds: Bounds, low: ComparedEnd | undefined, high: ComparedEnd | undefined): Comparison {
  const above = isAbove(low, high, true);
  if (above.truth === 'yes') return { ...above, truth: 'no' };
  const notBelow = isAbove(low, high, false);
  if (notBelow.truth === 'no') return notBelow;
  const exact = low !== undefined && isPoint(bounds) && orderOf(low.limit.low, low.limit.high) === 0;
  return exact && notBelow.truth === 'yes' && above.truth === 'no'
    ? { truth: 'yes', decidedBy: low }
    : { truth: 'unknown' };
}

function opposite(comparison: Comparison): Comparison {
  return { ...comparison, truth: not(comparison.truth) };
}

/** Of the figures printed for one limit the one in the unit of a figure, else one of its family (125 °C, not 398 K). */
export function figureFor(figure: Quantity, printed: readonly Quantity[]): Quantity | undefined {
  return (
    printed.find(({ unit }) => unit.symbol === figure.unit.symbol) ??
    printed.find(({ unit }) => unit.family === figure.unit.family)
  );
}

function compared(bounds: Bounds, side: 'low' | 'high', limit: Limit): ComparedEnd | undefined {
  const bound = bounds[side];
  if (bound === undefined) return undefined;
  if (limit.kind === 'computed') return { side, bound, figure: bound.figure, limit };
  const [first] = limit.figures;
  if (first === undefined) throw new Error('a printed threshold has no figure');
  const own = figureFor(bound.figure, limit.figures);
  if (own !== undefined) return { side, bound, figure: bound.figure, limit: { low: own, high: own } };
  for (const figure of isPoint(bounds) ? bounds.also : []) {
    const other = figureFor(figure, limit.figures);
    if (other !== undefined) return { side, bound, figure, limit: { low: other, high: other } };
  }
  return { side, bound, figure: bound.figure, limit: { low: first, high: first } };
}
