import { rational, type Rational } from './rational';

/** A closed interval that contains the true value: one point where arithmetic was exact, a little more after a logarithm. */
export interface Enclosure {
  readonly low: Rational;
  readonly high: Rational;
}

/** The enclosure of a value that is known exactly. */
export function point(value: Rational): Enclosure {
  return { low: value, high: value };
}

export function addEnclosures(a: Enclosure, b: Enclosure): Enclosure {
  return { low: a.low.add(b.low), high: a.high.add(b.high) };
}

export function negateEnclosure(a: Enclosure): Enclosure {
  return { low: a.high.neg(), high: a.low.neg() };
}

export function multiplyEnclosures(a: Enclosure, b: Enclosure): Enclosure {
  return hull(a.low.mul(b.low), a.low.mul(b.high), a.high.mul(b.low), a.high.mul(b.high));
}

/** `undefined` where the divisor can be 0. */
export function divideEnclosures(a: Enclosure, b: Enclosure): Enclosure | undefined {
  const reciprocal = reciprocalOf(b);
  return reciprocal && multiplyEnclosures(a, reciprocal);
}

/** An integer power; an even one is never negative. `undefined` where it divides by what can be 0. */
export function powerEnclosure(a: Enclosure, exponent: number): Enclosure | undefined {
  if (exponent < 0) {
    const reciprocal = reciprocalOf(a);
    return reciprocal && powerEnclosure(reciprocal, -exponent);
  }
  const ends = hull(power(a.low, exponent), power(a.high, exponent));
  return exponent % 2 === 0 && exponent > 0 && containsZero(a) ? { low: zero, high: ends.high } : ends;
}

export function containsZero(a: Enclosure): boolean {
  return a.low.compare(0) <= 0 && a.high.compare(0) >= 0;
}

function reciprocalOf(a: Enclosure): Enclosure | undefined {
  return containsZero(a) ? undefined : { low: a.high.inverse(), high: a.low.inverse() };
}

const zero = rational(0);
const one = rational(1);

function power(base: Rational, exponent: number): Rational {
  let result = one;
  for (let count = 0; count < exponent; count += 1) result = result.mul(base);
  return result;
}

function hull(first: Rational, ...others: Rational[]): Enclosure {
  let low = first;
  let high = first;
  for (const value of others) {
    if (value.compare(low) < 0) low = value;
    if (value.compare(high) > 0) high = value;
  }
  return { low, high };
}
