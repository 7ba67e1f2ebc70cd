import Fraction from 'fraction.js';

/** An exact rational number of unlimited size. */
export type Rational = InstanceType<typeof Fraction>;

const decimal = /^[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,3})?$/;

/**
 * Reads a plain decimal numeral (`12`, `-0.024`, `5e13`) exactly. Anything else, such as an empty text, `1,000`, `0x10`,
 * `NaN` or a fraction, is `undefined`: the library below would read `null` as 0.
 */
export function parseRational(text: string): Rational | undefined {
  if (!decimal.test(text)) return undefined;
  const [mantissa, exponent] = text.toLowerCase().split('e');
  const value = new Fraction(mantissa ?? '');
  return exponent === undefined ? value : value.mul(new Fraction(10).pow(Number(exponent)));
}

/** A rational from a numeral of ours; throws when it is none. */
export function rational(text: string | number | bigint): Rational {
  const value = parseRational(String(text));
  if (value === undefined) throw new Error(`not a decimal numeral: ${String(text)}`);
  return value;
}
