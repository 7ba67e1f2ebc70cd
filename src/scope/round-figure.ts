import { rational, type Rational } from '../quantity/rational';
import { liesIn, type Interval } from './interval';

/**
 * A plausible figure of an interval: as round as the interval allows, and well inside it. Where the interval has two
 * ends it is sought in the middle half; where it is open-ended, between the end and its double. Exact; for an integer
 * axis an integer. The interval must not be empty.
 */
export function roundFigure(interval: Interval, domain: 'real' | 'integer'): Rational {
  const window = middle(interval);
  const rounded = roundest(window.low, window.high, domain);
  if (rounded !== undefined && liesIn(interval, rounded)) return rounded;
  if (domain === 'real')
    return liesIn(interval, window.centre) ? window.centre : nearestBound(interval, window.centre);
  const candidates = [
    window.centre.round(),
    window.centre.floor(),
    window.centre.ceil(),
    firstInteger(interval),
  ];
  const inside = candidates.find((candidate) => liesIn(interval, candidate));
  if (inside === undefined) throw new Error('the interval holds no integer');
  return inside;
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
  const largest = absolute(least) > absolute(most) ? absolute(least) : absolute(most);
  for (let power = magnitude(largest, parts); power > -40; power -= 1) {
    const scale = power < 0 ? 10n ** BigInt(-power) : 1n;
    const unit = power < 0 ? parts : parts * 10n ** BigInt(power);
    const [from, to] = [least * scale, most * scale];
    for (const digit of [10n, 5n, 2n]) {
      if (domain === 'integer' && digit % scale !== 0n) return undefined;
      const step = digit * unit;
      // Twice the centre lies between 2 * below and 2 * (below + step).
      const below = floored(from + to, 2n * step) * step;
      const exactly = 2n * below === from + to;
      const near = (exactly ? [below] : [below, below + step]).filter((at) => at >= from && at <= to);
      const [first, second] = near;
      if (first === undefined) continue;
      const isSecond = second !== undefined && 2n * second - (from + to) < from + to - 2n * first;
      return tenTo(power).mul(((isSecond ? second : first) / step) * digit);
    }
  }
  return undefined;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function floored(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return quotient * divisor > value ? quotient - 1n : quotient;
}

/** A power of ten that is not below the value, which is given as a fraction. */
function magnitude(numerator: bigint, denominator: bigint): number {
  let power = 0;
  for (let high = denominator; high < numerator; high *= 10n) power += 1;
  if (power > 0) return power;
  for (let low = numerator * 10n; low <= denominator && power > -40; low *= 10n) power -= 1;
  return power;
}

const powers = new Map<number, Rational>();

function tenTo(power: number): Rational {
  const known = powers.get(power);
  if (known !== undefined) return known;
  const digits = rational(10n ** BigInt(Math.abs(power)));
  const made = power < 0 ? digits.inverse() : digits;
  powers.set(power, made);
  return made;
}

function firstInteger({ low, high }: Interval): Rational {
  if (low !== undefined) return low.closed ? low.value.ceil() : low.value.floor().add(1);
  if (high !== undefined) return high.closed ? high.value.floor() : high.value.ceil().sub(1);
  return rational(0);
}

/** Only reached where the centre is outside, which is at a bound of a half-open window. */
function nearestBound({ low, high }: Interval, centre: Rational): Rational {
  const end = low !== undefined && centre.lte(low.value) ? low : high;
  if (end?.closed !== true) throw new Error('the interval is empty');
  return end.value;
}
