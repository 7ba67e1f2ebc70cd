import fc from 'fast-check';
import { exactDouble } from '../../src/quantity/exact-double';
import { rational } from '../../src/quantity/rational';

const power = (exponent: number): string => `1${'0'.repeat(exponent)}`;

test.each([
  ['0', 0],
  ['-0', 0],
  ['1', 1],
  ['-1', -1],
  ['0.1', 0.1],
  ['-0.5', -0.5],
  ['100.25', 100.25],
  ['9007199254740991', 2 ** 53 - 1],
  ['-9007199254740991', 1 - 2 ** 53],
  [power(20), 1e20],
  ['123456789012345', 123456789012345],
  ['0.123456789012345', 0.123456789012345],
  ['12345.6789012345', 12345.6789012345],
  ['0.000123456789012345', 0.000123456789012345],
  ['1e-58', 1e-58],
])('%s is a double that stands for nothing else', (text, double) => {
  expect(exactDouble(rational(text))).toBe(double);
});

test.each([
  '9007199254740993',
  '-9007199254740993',
  '0.1234567890123456',
  '12345.67890123456',
  '1e-59',
  `${power(44)}1234567890123456`,
])('%s has no double of its own', (text) => {
  expect(exactDouble(rational(text))).toBeUndefined();
});

test('a fraction whose decimals do not end has no double of its own', () => {
  expect(exactDouble(rational(1).div(3))).toBeUndefined();
  expect(exactDouble(rational(-2).div(7))).toBeUndefined();
  expect(exactDouble(rational(1).div(8))).toBe(0.125);
});

const exact = fc
  .tuple(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.integer({ min: -25, max: 8 }))
  .map(([digits, exponent]) => rational(`${digits}e${exponent}`));

test('whatever has a double of its own is ordered as its doubles are, equality included', () => {
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      const [one, other] = [exactDouble(a), exactDouble(b)];
      fc.pre(one !== undefined && other !== undefined);
      expect(Math.sign(one - other)).toBe(a.compare(b));
    }),
    { numRuns: 200 },
  );
});

test('a neighbour in the sixteenth digit never shares the double', () => {
  fc.assert(
    fc.property(
      fc.bigInt(10n ** 14n, 10n ** 15n - 1n),
      fc.integer({ min: -25, max: 8 }),
      (digits, exponent) => {
        const here = exactDouble(rational(`${digits}e${exponent}`));
        const next = exactDouble(rational(`${digits}1e${exponent - 1}`));
        expect(here).toBe(Number(`${digits}e${exponent}`));
        expect(next).not.toBe(here);
      },
    ),
  );
});
