import { compareQuantities, type Quantity } from '../quantity/quantity';
import type { Rational } from '../quantity/rational';

/** Negative, 0 or positive. Figures in one unit compare as their numbers, without a conversion; most of them are in one. */
export function orderOf(a: Quantity, b: Quantity): number {
  if (a === b) return 0;
  return a.unit === b.unit ? compareNumbers(a.value, b.value) : compareQuantities(a, b);
}

/** Most numbers of a list and its items have one denominator: no multiplication is needed. */
function compareNumbers(a: Rational, b: Rational): number {
  if (a.d !== b.d || a.s !== b.s) return a.compare(b);
  const order = a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
  return a.s < 0n ? -order : order;
}
