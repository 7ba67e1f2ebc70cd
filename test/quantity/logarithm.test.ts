import fc from 'fast-check';
import { logarithm } from '../../src/quantity/logarithm';
import { rational } from '../../src/quantity/rational';
import { rationals } from './arbitraries';

test('an integer power of the base has exactly its exponent as logarithm', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(2 as const, 10 as const),
      fc.integer({ min: -200, max: 200 }),
      (base, exponent) => {
        const power = rational(base).pow(exponent);
        const { low, high } = logarithm(power, base);
        expect(low.equals(exponent) && high.equals(exponent)).toBe(true);
      },
    ),
  );
});

test('the enclosure of a logarithm is narrow and agrees with the ordinary one', () => {
  fc.assert(
    fc.property(rationals, fc.constantFrom(2 as const, 10 as const), (number, base) => {
      fc.pre(number.compare(0) > 0);
      const { low, high } = logarithm(number, base);
      const ordinary = Math.log(number.valueOf()) / Math.log(base);
      expect(low.compare(high) <= 0).toBe(true);
      expect(high.sub(low).compare(rational('1e-30')) < 0).toBe(true);
      expect(Math.abs(low.valueOf() - ordinary)).toBeLessThan(1e-9);
    }),
  );
});

test('more bits give an enclosure inside the coarser one', () => {
  fc.assert(
    fc.property(rationals, fc.constantFrom(2 as const, 10 as const), (number, base) => {
      fc.pre(number.compare(0) > 0);
      const coarse = logarithm(number, base, 16);
      const fine = logarithm(number, base, 200);
      expect(coarse.low.compare(fine.low) <= 0 && fine.high.compare(coarse.high) <= 0).toBe(true);
    }),
  );
});

test('what is not positive has no logarithm', () => {
  expect(() => logarithm(rational(0), 10)).toThrow(RangeError);
  expect(() => logarithm(rational(-1), 2)).toThrow(RangeError);
});
