import Decimal from 'decimal.js';
import Fraction from 'fraction.js';
import type { Enclosure } from './enclosure';
import { integerPower, logarithm } from './logarithm';
import type { Rational } from './rational';

/** Above this many decibels a level is no physical quantity any more and its linear value would only fill the memory. */
export const greatestLevel = 10_000;

/** More than enough for every printed level; the result is checked below and does not rest on it. */
const Wide = Decimal.clone({ precision: 60 });
const margin = new Fraction(1n, 10n ** 50n);

/** A list prints some dozens of levels again and again; levels come from outside too, so not all are kept. */
const keptLevels = 512;
const known = new Map<string, Rational | Enclosure>();

/** `scale * 10^(level / 10)` by level: exact for whole tens of decibels, otherwise enclosed to about 50 digits. */
export function linearOf(level: Rational): Rational | Enclosure {
  const key = level.toFraction();
  const linear = known.get(key) ?? workedOut(level);
  if (known.size >= keptLevels) known.clear();
  known.set(key, linear);
  return linear;
}

function workedOut(level: Rational): Rational | Enclosure {
  if (level.abs().compare(greatestLevel) > 0) throw new RangeError('level out of reach');
  const exponent = level.div(10);
  if (exponent.d === 1n) return integerPower(10, Number(exponent.s * exponent.n));
  const guess = Wide.pow(
    10,
    new Wide(exponent.n.toString()).mul(Number(exponent.s)).div(exponent.d.toString()),
  );
  const value = fromDecimal(guess);
  const low = value.mul(new Fraction(1).sub(margin));
  const high = value.mul(new Fraction(1).add(margin));
  if (compareLevel(level, low) <= 0 || compareLevel(level, high) >= 0)
    throw new Error('power of ten is not enclosed');
  return { low, high };
}

/** `10 * log10(value)` for a positive value: exact for integer powers of ten, otherwise enclosed. */
export function levelOf(value: Rational): Rational | Enclosure {
  const log = logarithm(value, 10);
  const level = { low: log.low.mul(10), high: log.high.mul(10) };
  return level.low.equals(level.high) ? level.low : level;
}

/**
 * Compares a level in decibels with a linear value in the same reference: exact and total. The logarithm of a rational is
 * an integer or irrational, so the two are equal only where the logarithm is exact, and refining ends otherwise.
 */
export function compareLevel(level: Rational, value: Rational): -1 | 0 | 1 {
  if (value.compare(0) <= 0) return 1;
  const exponent = level.div(10);
  for (let bits = 64; ; bits *= 2) {
    const log = logarithm(value, 10, bits);
    if (exponent.compare(log.low) < 0) return -1;
    if (exponent.compare(log.high) > 0) return 1;
    if (log.low.equals(log.high)) return 0;
  }
}

function fromDecimal(value: Decimal): Rational {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return new Fraction(mantissa).mul(integerPower(10, Number(exponent)));
}
