import { printRational } from './quantity';
import type { Rational } from './rational';

/** Decimals of so many digits map to different doubles, in their order (IEEE 754 binary64). */
const safeDigits = 15;

/**
 * The double that stands for an exact number in comparisons: whole numbers below 2^53 and decimals of at most 15 significant
 * digits map one to one to doubles and keep their order, so that comparing two such doubles compares the numbers exactly.
 * `undefined` for any other number.
 */
export function exactDouble(value: Rational): number | undefined {
  const { n, d, s } = value;
  if (d === 1n && n <= BigInt(Number.MAX_SAFE_INTEGER)) return s < 0n ? -Number(n) : Number(n);
  const printed = printRational(value);
  if (printed.length > 60 || printed.includes('/')) return undefined;
  const digits = printed.replace(/[-.]/gu, '').replace(/^0+/u, '').replace(/0+$/u, '');
  if (digits.length > safeDigits) return undefined;
  return Number(printed);
}
