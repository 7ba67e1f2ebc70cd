import type { Rational } from '../../quantity/rational';
import type { Axis } from '../../scope/axis';
import { liesIn, type Bound, type Interval } from '../../scope/interval';
import { roundFigure } from '../../scope/round-figure';

/** A part of an axis in which nothing changes, and a figure of it. */
export interface Piece {
  readonly interval: Interval;
  readonly sample: Rational;
}

type NumberAxis = Extract<Axis, { readonly kind: 'real' | 'integer' }>;

/**
 * Cuts an axis at figures, as far as it reaches: each figure is a piece of its own, and what lies between two is one. Whole
 * numbers are cut before and after a figure. An end that physics sets is left open: nothing lies beyond.
 */
export function axisPieces(
  axis: NumberAxis,
  reach: Interval,
  figures: readonly Rational[],
): readonly Piece[] {
  const ordered = [...figures].sort((a, b) => a.compare(b));
  const distinct = ordered.filter((figure, index) => ordered[index - 1]?.equals(figure) !== true);
  const within = reachOn(axis, reach);
  const intervals = axis.kind === 'real' ? realPieces(distinct) : wholePieces(distinct);
  return intervals.flatMap((wide) => {
    const interval = common(wide, within);
    if (isBlank(interval)) return [];
    return { interval: withoutPhysical(interval, axis), sample: roundFigure(interval, axis.kind) };
  });
}

function reachOn({ kind, least, most }: NumberAxis, reach: Interval): Interval {
  const bounded = common(reach, {
    ...(least && { low: { value: least, closed: true } }),
    ...(most && { high: { value: most, closed: true } }),
  });
  if (kind === 'real') return bounded;
  const { low, high } = bounded;
  return {
    ...(low && { low: { value: low.closed ? low.value.ceil() : low.value.floor().add(1), closed: true } }),
    ...(high && {
      high: { value: high.closed ? high.value.floor() : high.value.ceil().sub(1), closed: true },
    }),
  };
}

function realPieces(figures: readonly Rational[]): readonly Interval[] {
  const [first] = figures;
  if (first === undefined) return [{}];
  return [
    { high: { value: first, closed: false } },
    ...figures.flatMap((value, index): Interval[] => {
      const next = figures[index + 1];
      return [
        { low: { value, closed: true }, high: { value, closed: true } },
        { low: { value, closed: false }, ...(next && { high: { value: next, closed: false } }) },
      ];
    }),
  ];
}

function wholePieces(figures: readonly Rational[]): readonly Interval[] {
  // In order, as the figures are; between two that are the same no whole number lies.
  const starts = figures.flatMap((value) => [value.ceil(), value.floor().add(1)]);
  const [first] = starts;
  if (first === undefined) return [{}];
  return [
    { high: { value: first.sub(1), closed: true } },
    ...starts.map((value, index): Interval => {
      const next = starts[index + 1];
      return { low: { value, closed: true }, ...(next && { high: { value: next.sub(1), closed: true } }) };
    }),
  ];
}

/** What both intervals hold. */
function common(one: Interval, other: Interval): Interval {
  const low = tighter(one.low, other.low, 1);
  const high = tighter(one.high, other.high, -1);
  return { ...(low && { low }), ...(high && { high }) };
}

function tighter(one: Bound | undefined, other: Bound | undefined, sign: 1 | -1): Bound | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const order = one.value.compare(other.value) * sign;
  if (order === 0) return one.closed ? other : one;
  return order > 0 ? one : other;
}

function isBlank({ low, high }: Interval): boolean {
  if (low === undefined || high === undefined) return false;
  if (low.value.gt(high.value)) return true;
  return low.value.equals(high.value) && !(low.closed && high.closed);
}

function withoutPhysical(interval: Interval, { least, most }: NumberAxis): Interval {
  const { low, high } = interval;
  const isLeast = low?.closed === true && least?.gte(low.value) === true;
  const isMost = high?.closed === true && most?.lte(high.value) === true;
  // A piece that is the end itself keeps its name.
  if (low !== undefined && high !== undefined && low.value.equals(high.value)) return interval;
  return { ...(low && !isLeast && { low }), ...(high && !isMost && { high }) };
}

/** Whether the interval holds a figure of another. */
export function meets(one: Interval, other: Interval): boolean {
  const { low, high } = common(one, other);
  if (low === undefined || high === undefined) return true;
  if (low.value.equals(high.value)) return liesIn(one, low.value) && liesIn(other, low.value);
  return low.value.lt(high.value);
}
