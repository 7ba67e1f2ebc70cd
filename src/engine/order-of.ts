import { compareQuantities, type Quantity } from '../quantity/quantity';

/** Negative, 0 or positive. Figures in one unit compare as their numbers, without a conversion; most of them are in one. */
export function orderOf(a: Quantity, b: Quantity): number {
  return a.unit === b.unit ? a.value.compare(b.value) : compareQuantities(a, b);
}
