import fc from 'fast-check';
import {
  addEnclosures,
  containsZero,
  divideEnclosures,
  multiplyEnclosures,
  negateEnclosure,
  point,
  powerEnclosure,
  type Enclosure,
} from '../../src/quantity/enclosure';
import { rational, type Rational } from '../../src/quantity/rational';
import { printedDecimals } from './arbitraries';

const between = (low: number | string, high: number | string): Enclosure => ({
  low: rational(low),
  high: rational(high),
});
const ends = (enclosure: Enclosure | undefined): readonly string[] | undefined =>
  enclosure && [enclosure.low.toFraction(), enclosure.high.toFraction()];

test.each([
  ['the sum of [1, 2] and [-3, 5]', addEnclosures(between(1, 2), between(-3, 5)), '-2', '7'],
  ['minus [1, 2]', negateEnclosure(between(1, 2)), '-2', '-1'],
  ['[1, 2] times [3, 4]', multiplyEnclosures(between(1, 2), between(3, 4)), '3', '8'],
  ['[-1, 2] times [3, 4]', multiplyEnclosures(between(-1, 2), between(3, 4)), '-4', '8'],
  ['[-1, 2] times [-3, 4]', multiplyEnclosures(between(-1, 2), between(-3, 4)), '-6', '8'],
  ['[-2, -1] times [-4, -3]', multiplyEnclosures(between(-2, -1), between(-4, -3)), '3', '8'],
  ['[1, 2] over [4, 8]', divideEnclosures(between(1, 2), between(4, 8)), '1/8', '1/2'],
  ['[1, 2] over [-8, -4]', divideEnclosures(between(1, 2), between(-8, -4)), '-1/2', '-1/8'],
  ['[-3, 2] squared', powerEnclosure(between(-3, 2), 2), '0', '9'],
  ['[-2, 3] to the fourth', powerEnclosure(between(-2, 3), 4), '0', '81'],
  ['[0, 2] squared', powerEnclosure(between(0, 2), 2), '0', '4'],
  ['[-3, -2] squared', powerEnclosure(between(-3, -2), 2), '4', '9'],
  ['[-3, 2] cubed', powerEnclosure(between(-3, 2), 3), '-27', '8'],
  ['[-3, 2] to the power of 0', powerEnclosure(between(-3, 2), 0), '1', '1'],
  ['[-3, 2] to the power of 1', powerEnclosure(between(-3, 2), 1), '-3', '2'],
  ['[2, 4] to the power of -1', powerEnclosure(between(2, 4), -1), '1/4', '1/2'],
  ['[-4, -2] to the power of -2', powerEnclosure(between(-4, -2), -2), '1/16', '1/4'],
])('%s is as narrow as it can be', (_name, found, low, high) => {
  expect(ends(found)).toEqual([low, high]);
});

test.each([
  [between(-1, 1), true],
  [between(0, 1), true],
  [between(-1, 0), true],
  [point(rational(0)), true],
  [between('0.001', 1), false],
  [between(-1, '-0.001'), false],
])('what can be 0 divides nothing', (divisor, canBeZero) => {
  expect(containsZero(divisor)).toBe(canBeZero);
  expect(divideEnclosures(between(1, 2), divisor) === undefined).toBe(canBeZero);
  expect(powerEnclosure(divisor, -1) === undefined).toBe(canBeZero);
  expect(powerEnclosure(divisor, -2) === undefined).toBe(canBeZero);
});

const enclosures = fc
  .tuple(printedDecimals, printedDecimals)
  .map(([a, b]): Enclosure => (a.compare(b) <= 0 ? { low: a, high: b } : { low: b, high: a }));
const corners = (a: Enclosure, b: Enclosure): readonly (readonly [Rational, Rational])[] =>
  [a.low, a.high].flatMap((left) => [b.low, b.high].map((right) => [left, right] as const));

test('a product and a quotient end where their corners do', () => {
  fc.assert(
    fc.property(enclosures, enclosures, (a, b) => {
      const sorted = (values: readonly Rational[]): readonly (string | undefined)[] => {
        const all = [...values].sort((one, other) => one.compare(other));
        return [all[0]?.toFraction(), all.at(-1)?.toFraction()];
      };
      expect(ends(multiplyEnclosures(a, b))).toEqual(sorted(corners(a, b).map(([x, y]) => x.mul(y))));
      if (containsZero(b)) return;
      expect(ends(divideEnclosures(a, b))).toEqual(sorted(corners(a, b).map(([x, y]) => x.div(y))));
    }),
  );
});
