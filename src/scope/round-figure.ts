import { rational, type Rational } from '../quantity/rational';
import { liesIn, type Interval } from './interval';

/**
 * A plausible figure of an interval: as round as the interval allows, and well inside it. Where the interval has two
 * ends it is sought in the middle half; where it is open-ended, between the end and its double. Exact; for an integer
 * axis an integer. The interval must not be empty.
 */
export function roundFigure(interval: Interval, domain: 'real' | 'integer'): Rational {
  const { low, centre, high } = middle(interval);
  const figure =
    roundest(low, high, domain) ??
    (domain === 'real'
      ? centre
      : [centre.round(), centre.floor(), centre.ceil()].find((candidate) => liesIn(interval, candidate)));
  if (figure === undefined || !liesIn(interval, figure)) throw new Error('the interval holds no figure');
  return figure;
}

interface Window {
  readonly low: Rational;
  readonly centre: Rational;
  readonly high: Rational;
}

function middle({ low, high }: Interval): Window {
  if (low !== undefined && high !== undefined) return inner(low.value, high.value);
  if (low !== undefined) {
    if (low.value.lt(0)) return inner(low.value, low.value.neg());
    return inner(low.value, low.value.equals(0) ? rational(2) : low.value.mul(2));
  }
  if (high !== undefined) {
    if (high.value.gt(0)) return inner(rational(0), high.value);
    return inner(high.value.equals(0) ? rational(-2) : high.value.mul(2), high.value);
  }
  return { low: rational(1), centre: rational(1), high: rational(1) };
}

function inner(low: Rational, high: Rational): Window {
  const quarter = high.sub(low).div(4);
  return { low: low.add(quarter), centre: low.add(high).div(2), high: high.sub(quarter) };
}

/**
 * The multiple of the largest of …, 100, 50, 20, 10, 5, … between the two, nearest to their centre. In whole numbers, as it
 * is asked for each figure of each witness: everything is counted in parts of the common denominator.
 */
function roundest(low: Rational, high: Rational, domain: 'real' | 'integer'): Rational | undefined {
  if (low.lte(0) && high.gte(0)) return rational(0);
  const parts = low.d * high.d;
  const [least, most] = [low.s * low.n * high.d, high.s * high.n * low.d];
  for (let power = magnitude(least + most, parts); power > -40; power -= 1) {
    const scale = 10n ** BigInt(Math.max(0, -power));
    const unit = parts * 10n ** BigInt(Math.max(0, power));
    const [from, to] = [least * scale, most * scale];
    for (const digit of [10n, 5n, 2n]) {
      if (domain === 'integer' && digit % scale !== 0n) return undefined;
      const step = digit * unit;
      // Twice the centre lies between 2 * below and 2 * (below + step), or on one of them.
      const below = atOrBelow(from + to, 2n * step) * step;
      const [first, second] = [below, below + step].filter((at) => at >= from && at <= to);
      if (first === undefined) continue;
      const isSecond = second !== undefined && 2n * second - (from + to) < from + to - 2n * first;
      return rational((isSecond ? second : first) / parts).div(scale);
    }
  }
  return undefined;
}

/** A whole number at or below the quotient, less than one below it or just one. */
function atOrBelow(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value < 0n ? quotient - 1n : quotient;
}

/** A power of ten that the fraction does not reach, whatever its sign, and which is not far from it. */
function magnitude(numerator: bigint, denominator: bigint): number {
  return String(numerator).length - String(denominator).length + 1;
}
