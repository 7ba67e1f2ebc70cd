import type { Band } from '../model/condition';
import type { CurveFigure } from '../model/item';
import { and, type Truth } from '../model/truth';
import type { Quantity } from '../quantity/quantity';
import type { Bounds } from './bounds';
import { compareBounds } from './compare-bounds';
import type { Knowledge } from './knowledge';
import { orderOf } from './order-of';

type Row = CurveFigure['rows'][number];

/** A stretch of an axis; an end that is not given is not known or has no bound. */
interface Stretch {
  readonly from: Quantity | undefined;
  readonly to: Quantity | undefined;
}

/** How the range in which an item works lies to a band of the same axis. */
export interface AxisPosition {
  readonly overlaps: Truth;
  readonly within: Truth;
  readonly covers: Truth;
  /** The part of the band in which the item can work. */
  readonly region: Stretch;
}

const nothing: Bounds = { also: [] };

/** `axis` is the range (or number) parameter over which a curve runs. */
export function positionOf(
  axis: string | undefined,
  { lower, upper }: Band,
  { numbers }: Knowledge,
): AxisPosition {
  const min = numbers.get(`${axis ?? ''}.min`) ?? numbers.get(axis ?? '') ?? nothing;
  const max = numbers.get(`${axis ?? ''}.max`) ?? numbers.get(axis ?? '') ?? nothing;
  const test = (bounds: Bounds, operator: '>' | '>=' | '<' | '<=', figure: Quantity): Truth =>
    compareBounds(bounds, operator, { kind: 'printed', figures: [figure] }).truth;
  return {
    overlaps: and([
      lower ? test(max, lower.operator, lower.figure) : 'yes',
      upper ? test(min, upper.operator, upper.figure) : 'yes',
    ]),
    within: and([
      lower ? test(min, lower.operator, lower.figure) : 'yes',
      upper ? test(max, upper.operator, upper.figure) : 'yes',
    ]),
    covers: and([lower ? test(min, '<=', lower.figure) : 'no', upper ? test(max, '>=', upper.figure) : 'no']),
    region: {
      from: inner(lower?.figure, min.low?.figure, 1),
      to: inner(upper?.figure, max.high?.figure, -1),
    },
  };
}

/** Whether a row, its ends included, meets the band. */
export function overlapsBand({ from, to }: Row, { lower, upper }: Band): boolean {
  const reachesUp = lower === undefined || isBeyond(orderOf(to, lower.figure), lower.operator === '>=');
  const reachesDown = upper === undefined || isBeyond(-orderOf(from, upper.figure), upper.operator === '<=');
  return reachesUp && reachesDown;
}

/** Whether rows, laid side by side, leave no point of the stretch out; a stretch without an end is never covered. */
export function rowsCover(rows: readonly Row[], { from, to }: Stretch): boolean {
  if (from === undefined || to === undefined) return false;
  let reached: Quantity | undefined;
  for (const row of [...rows].sort((a, b) => orderOf(a.from, b.from))) {
    if (orderOf(row.from, reached ?? from) > 0) break;
    if (orderOf(row.to, reached ?? from) >= 0) reached = row.to;
  }
  return reached !== undefined && orderOf(reached, to) >= 0;
}

function isBeyond(order: number, orEqual: boolean): boolean {
  return order > 0 || (orEqual && order === 0);
}

/** The inner one of two ends: the greater lower end (`sign` 1) or the lesser upper end (-1). */
function inner(a: Quantity | undefined, b: Quantity | undefined, sign: 1 | -1): Quantity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return orderOf(a, b) * sign >= 0 ? a : b;
}
