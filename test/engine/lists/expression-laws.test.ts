import fc from 'fast-check';
import { reachOf } from '../../../src/engine/lists/expression-bounds';
import { narrow } from '../../../src/engine/lists/narrow';
import {
  add,
  common,
  everything,
  multiply,
  negate,
  reciprocal,
  signOf,
  subtract,
  type Reach,
} from '../../../src/engine/lists/reach';
import { solveFor } from '../../../src/engine/lists/solve-for';
import { rational, type Rational } from '../../../src/quantity/rational';
import { expression as read } from '../build';
import {
  around,
  expression,
  holds,
  margin,
  names,
  plainExpression,
  point,
  value,
  valueAt,
} from './expressions';

const shown = ({ low, high }: Reach): string => `${low?.toFraction() ?? '-∞'} ${high?.toFraction() ?? '∞'}`;
const reach = (low?: number | string, high?: number | string): Reach => ({
  low: low === undefined ? undefined : rational(low),
  high: high === undefined ? undefined : rational(high),
});
/** Ends and places of an interval by which every corner of a product is met: open-ended, of either sign, at 0. */
const ends = [undefined, -3, 0, 2];
const reaches = ends.flatMap((low) =>
  ends.flatMap((high) => (low !== undefined && high !== undefined && low > high ? [] : [reach(low, high)])),
);
const samples = (of: Reach): readonly Rational[] =>
  [-100, -3, -2, -1, 0, 1, 2, 4, 5, 100].map(rational).filter((figure) => holds(of, figure));

describe.each(reaches.map((one) => [shown(one), one] as const))('from %s', (_, one) => {
  test('sums, differences and products with any other interval hold those of all their figures, and end at figures', () => {
    for (const other of reaches) {
      const results = [
        [add(one, other), (x: Rational, y: Rational) => x.add(y)],
        [subtract(one, other), (x: Rational, y: Rational) => x.sub(y)],
        [multiply(one, other), (x: Rational, y: Rational) => x.mul(y)],
      ] as const;
      for (const [found, by] of results) {
        const values = samples(one).flatMap((x) => samples(other).map((y) => by(x, y)));
        expect(values.every((figure) => holds(found, figure))).toBe(true);
        for (const end of [found.low, found.high])
          if (end !== undefined) expect(values.some((figure) => figure.equals(end))).toBe(true);
        const isFar = (sign: 1 | -1) => values.some((figure) => figure.mul(sign).gt(60));
        expect([found.low === undefined, found.high === undefined]).toEqual([isFar(-1), isFar(1)]);
      }
    }
  });

  test('the opposite and the reciprocal hold those of all its figures', () => {
    for (const figure of samples(one)) {
      expect(holds(negate(one), figure.neg())).toBe(true);
      if (!figure.equals(0)) expect(holds(reciprocal(one), figure.inverse())).toBe(true);
    }
    expect(shown(negate(negate(one)))).toBe(shown(one));
  });

  test('what it has in common with another is what lies in both', () => {
    for (const other of reaches) {
      const found = common(one, other);
      for (const figure of samples(everything))
        expect(found !== undefined && holds(found, figure)).toBe(holds(one, figure) && holds(other, figure));
      if (shown(one) === shown(other)) expect(found).toBe(one);
    }
  });
});

test.each([
  ['2 2', '1/2 1/2'],
  ['-3 -3', '-1/3 -1/3'],
  ['0 2', '1/2 ∞'],
  ['-3 0', '-∞ -1/3'],
  ['2 ∞', '0 1/2'],
  ['-∞ -3', '-1/3 0'],
  ['-3 2', '-∞ ∞'],
  ['0 ∞', '0 ∞'],
])('the reciprocal of %s is %s', (from, to) => {
  expect(shown(reciprocal(reaches.find((one) => shown(one) === from)!))).toBe(to);
});

test('the sign of an end that there is not is that of infinity', () => {
  expect(
    ['minus', rational(-2), rational(0), rational(3), 'plus'].map((end) => signOf(end as 'plus')),
  ).toEqual([-1, -1, 0, 1, 1]);
});

test.each([
  ['a + 2 * b', '5 12'],
  ['a - b', '-4 0'],
  ['a / b', '1/5 1'],
  ['a ^ 2', '1 4'],
  ['(a - b) ^ 2', '0 16'],
  ['(a - b) ^ 3', '-64 0'],
  ['b ^ 0', '1 1'],
  ['-a', '-2 -1'],
  ['2 / (a - b)', '-∞ -1/2'],
  ['log2(2 * a)', '1 2'],
  ['log10(10 * (a - 1))', '-∞ 1'],
])('with a from 1 to 2 and b from 2 to 5, %s lies in %s', (formula, expected) => {
  const of = (name: string) => (name === 'a' ? reach(1, 2) : reach(2, 5));
  expect(shown(reachOf(read(formula), of))).toBe(expected);
});

test('the enclosure of a formula holds its value at every point', () => {
  fc.assert(
    fc.property(
      expression,
      point,
      fc.array(margin, { minLength: 6, maxLength: 6 }),
      (formula, at, margins) => {
        const found = valueAt(formula, at);
        if (found === undefined) return;
        const of = (name: string) => {
          const place = names.indexOf(name as 'a') * 2;
          return around(at.get(name)!, margins[place], margins[place + 1]);
        };
        const within = reachOf(formula, of);
        expect([holds(within, found.low), holds(within, found.high)]).toEqual([true, true]);
      },
    ),
    { numRuns: 150 },
  );
});

test('narrowing the intervals of the names never loses a point whose value lies in the goal', () => {
  fc.assert(
    fc.property(
      expression,
      point,
      fc.array(margin, { minLength: 8, maxLength: 8 }),
      (formula, at, margins) => {
        const found = valueAt(formula, at);
        if (found === undefined) return;
        const of = new Map(
          names.map((name, place) => [
            name,
            around(at.get(name)!, margins[place * 2], margins[place * 2 + 1]),
          ]),
        );
        const before = new Map(of);
        const goal = { low: around(found.low, margins[6]).low, high: around(found.high, 0, margins[7]).high };
        expect(narrow(formula, goal, of)).toBe(true);
        for (const name of names) {
          expect(holds(of.get(name)!, at.get(name)!)).toBe(true);
          const [was, is] = [before.get(name)!, of.get(name)!];
          expect(common(was, is)).toEqual(is);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test.each<[string, string, Record<string, string> | false]>([
  ['a + b', '9 20', { a: '4 5', b: '4 5' }],
  ['a - b', '3 20', { a: '3 5', b: '0 2' }],
  ['-a', '-20 -4', { a: '4 5', b: '0 5' }],
  ['a * (b + 1)', '20 100', { a: '10/3 5', b: '3 5' }],
  ['a / (b + 1)', '4 20', { a: '4 5', b: '0 1/4' }],
  ['a', '2 3', { a: '2 3', b: '0 5' }],
  ['a + b', '11 20', false],
  ['a ^ 2', '26 30', false],
  ['a ^ 2', '16 30', { a: '0 5', b: '0 5' }],
  ['a * b', '-5 -1', false],
  ['a * b', '0 100', { a: '0 5', b: '0 5' }],
  // Of a product with what can be 0 nothing follows for the other factor.
  ['a * b', '0 0', { a: '0 5', b: '0 5' }],
  ['a * (b - 5)', '0 0', { a: '0 5', b: '0 5' }],
  ['a * (b - 3)', '0 1', { a: '0 5', b: '0 5' }],
  ['a * (b - 6)', '-30 -20', { a: '10/3 5', b: '0 2' }],
  // What was worked out before a figure was narrowed is worked out anew.
  ['(a + 0) * (b + 1)', '20 100', { a: '10/3 5', b: '3 5' }],
  ['(a + b) * (b + 1)', '54 100', { a: '4 5', b: '22/5 5' }],
])('where a and b lie from 0 to 5 and %s from %s, they lie in %j', (formula, goal, expected) => {
  const [low, high] = goal.split(' ').map(rational);
  const of = new Map([
    ['a', reach(0, 5)],
    ['b', reach(0, 5)],
  ]);
  const isPossible = narrow(read(formula), { low, high }, of);
  expect(isPossible && Object.fromEntries([...of].map(([name, found]) => [name, shown(found)]))).toEqual(
    expected,
  );
});

test('a name without an interval gets one', () => {
  const of = new Map([['a', reach(1, 2)]]);
  expect(narrow(read('a + b'), reach(5, 6), of)).toBe(true);
  expect(shown(of.get('b')!)).toBe('3 5');
});

test('the figure that gives a formula its value gives it that value', () => {
  fc.assert(
    fc.property(plainExpression, point, fc.constantFrom(...names), value, (formula, at, name, goal) => {
      const found = solveFor(formula, name, goal, (other) => ({ low: at.get(other), high: at.get(other) }));
      if (found === undefined) return;
      const reached = valueAt(formula, new Map([...at, [name, found]]));
      if (reached !== undefined) expect(reached.low.toFraction()).toBe(goal.toFraction());
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a', 7, '7'],
  ['b', 7, undefined],
  ['-a', 7, '-7'],
  ['a + b', 7, '5'],
  ['b + a', 7, '5'],
  ['a - b', 7, '9'],
  ['b - a', 7, '-5'],
  ['a * b', 7, '7/2'],
  ['b * a', 7, '7/2'],
  ['a / b', 7, '14'],
  ['b / a', 7, '2/7'],
  ['b / a', 0, undefined],
  ['a * c', 7, undefined],
  ['3 * (a - b) / 2', 6, '6'],
  ['a + a', 7, undefined],
  ['a ^ 2', 9, undefined],
  ['log2(a)', 3, undefined],
  ['b + c', 2, undefined],
  ['4', 4, undefined],
])('with b = 2 and c = 0, %s is %d where a is %s', (formula, goal, expected) => {
  const of = (name: string) => (name === 'b' ? reach(2, 2) : reach(0, 0));
  expect(solveFor(read(formula), 'a', rational(goal), of)?.toFraction()).toBe(expected);
});
