import Fraction from 'fraction.js';
import type { Enclosure } from './enclosure';
import type { Rational } from './rational';

/** Width of a logarithm's enclosure, as a power of two, where the caller asks for nothing else. */
const usualBits = 128;

/**
 * Encloses the logarithm of a positive rational: exact for integer powers of the base, otherwise no wider than about
 * 2^-bits. A rational that is no integer power of 2 or 10 has an irrational logarithm (both bases are square-free), so
 * that equality with a rational can be excluded by asking for enough bits.
 *
 * Digit by digit with integers only: squaring a number in [1, base) doubles its logarithm, and each time it reaches the
 * base the next binary digit is 1. Rounding is outward; a digit that it leaves open ends the expansion there.
 */
export function logarithm(value: Rational, base: 2 | 10, bits = usualBits): Enclosure {
  if (value.compare(0) <= 0) throw new RangeError('logarithm of a number that is not positive');
  const whole = integerPart(value, base);
  const mantissa = value.div(integerPower(base, whole));
  if (mantissa.equals(1)) return { low: new Fraction(whole), high: new Fraction(whole) };

  const precision = BigInt(2 * bits + 32);
  const radix = BigInt(base);
  const limit = radix << precision;
  let low = (mantissa.n << precision) / mantissa.d;
  let high = low + 1n;
  let digits = 0n;
  let count = 0n;
  while (count < BigInt(bits)) {
    low = (low * low) >> precision;
    high = ((high * high) >> precision) + 1n;
    if (low < limit && high >= limit) break;
    count += 1n;
    digits <<= 1n;
    if (low < limit) continue;
    digits += 1n;
    low /= radix;
    high = high / radix + 1n;
  }
  const step = 1n << count;
  const start = new Fraction(whole);
  return { low: start.add(new Fraction(digits, step)), high: start.add(new Fraction(digits + 1n, step)) };
}

/** An integer power of the base, exact. */
export function integerPower(base: 2 | 10, exponent: number): Rational {
  const magnitude = BigInt(base) ** BigInt(Math.abs(exponent));
  return exponent < 0 ? new Fraction(1n, magnitude) : new Fraction(magnitude, 1n);
}

/** Largest integer power of the base that is not above the value, estimated by digits and then corrected exactly. */
function integerPart(value: Rational, base: 2 | 10): number {
  let exponent = value.n.toString(base).length - value.d.toString(base).length;
  while (integerPower(base, exponent).compare(value) > 0) exponent -= 1;
  while (integerPower(base, exponent + 1).compare(value) <= 0) exponent += 1;
  return exponent;
}
