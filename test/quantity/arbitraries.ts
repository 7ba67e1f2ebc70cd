import fc from 'fast-check';
import Fraction from 'fraction.js';
import { allUnits, type Unit } from '../../src/quantity/unit';
import type { Quantity } from '../../src/quantity/quantity';
import type { Rational } from '../../src/quantity/rational';

/** Rationals with small and with long numerators, whole, decimal and periodic. */
export const rationals: fc.Arbitrary<Rational> = fc
  .tuple(
    fc.bigInt(-(10n ** 12n), 10n ** 12n),
    fc.oneof(fc.constantFrom(1n, 10n, 1000n, 10n ** 9n), fc.bigInt(1n, 999n)),
  )
  .map(([numerator, denominator]) => new Fraction(numerator, denominator));

/** Decimals that a list would print. */
export const printedDecimals: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(1, 10, 100, 1000))
  .map(([numerator, denominator]) => new Fraction(numerator, denominator));

export const units: fc.Arbitrary<Unit> = fc.constantFrom(...allUnits);

export const linearUnits: fc.Arbitrary<Unit> = fc.constantFrom(
  ...allUnits.filter((unit) => unit.family !== 'decibel'),
);

/** Several quantities of one dimension, levels in decibels included. */
export function quantitiesTogether(count: number): fc.Arbitrary<Quantity[]> {
  return units.chain((unit) =>
    fc.array(
      fc
        .tuple(
          printedDecimals,
          fc.constantFrom(...allUnits.filter((other) => other.dimension === unit.dimension)),
        )
        .map(([value, own]) => ({ value: own.family === 'decibel' ? value.div(100) : value, unit: own })),
      { minLength: count, maxLength: count },
    ),
  );
}
