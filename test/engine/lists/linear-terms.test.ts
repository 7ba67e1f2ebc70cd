import fc from 'fast-check';
import { combinedLinks } from '../../../src/engine/lists/combined-links';
import { reachOf } from '../../../src/engine/lists/expression-bounds';
import { shifted, termsOf, withoutShared } from '../../../src/engine/lists/terms';
import { rational } from '../../../src/quantity/rational';
import { expression as read } from '../build';
import { around, asInterval, isIn, margin, plainExpression, point, value, valueAt } from './expressions';

test('two formulas with a term in common: the one less a multiple of the other is what is left', () => {
  fc.assert(
    fc.property(plainExpression, plainExpression, point, (one, other, at) => {
      const [mine, theirs] = [termsOf(one), termsOf(other)];
      const left = mine && theirs && withoutShared(mine, theirs);
      if (left === undefined) return;
      const [x, y, rest] = [one, other, left.rest].map((formula) => valueAt(formula, at)?.low);
      if (x === undefined || y === undefined || rest === undefined) return;
      expect(rest.toFraction()).toBe(x.sub(y.mul(left.factor)).toFraction());
    }),
    { numRuns: 200 },
  );
});

const places = [
  ['1', '2', '3'],
  ['-2', '0.5', '5'],
  ['3', '-1', '0.25'],
].map((values) => new Map(['a', 'b', 'c'].map((name, at) => [name, rational(values[at]!)])));

test.each([
  ['a - 15 * b / 2.7', 'a - 15 * c / 2.7', '1'],
  ['2 * a - b', 'a + b', '2'],
  ['a * b + 1', 'b * a - c', '1'],
  ['a ^ 2 / b', '3 * a * a / b + c', '1/3'],
  ['-a + 1', 'a', '-1'],
  ['(a + b) - a', 'b', '1'],
  ['a ^ 2 * b + a ^ 2', '2 * a ^ 2 + c', '1/2'],
  ['a * b / c - 3', '4 * a / c * b + a ^ 3', '1/4'],
  ['a + b + c', 'a - b - c', '1'],
  ['a * (b + c)', 'a * b', '1'],
  ['(a + 1) * (b - 1)', 'a * b - a', '1'],
  ['1 / a', '2 / a + b', '1/2'],
  ['a ^ 2 / a', 'a + c', '1'],
  ['c ^ -2 + a', '3 * c ^ -2', '1/3'],
  ['7', 'a', undefined],
  ['a + 1', 'b + 1', undefined],
  ['a + 1', 'a * a', undefined],
  ['a * b', 'a / b', undefined],
  ['1 / (a + b)', '1 / a', undefined],
  ['(a + b) ^ 2', 'a ^ 2', undefined],
  ['log2(a) + b', 'b', undefined],
  ['a - a', 'a', undefined],
  ['a / (b - b)', 'a', undefined],
  ['a', 'a - a', undefined],
])('%s and %s have a term in common: factor %s, and the rest is what they leave', (one, other, factor) => {
  const [mine, theirs] = [termsOf(read(one)), termsOf(read(other))];
  const left = mine && theirs && withoutShared(mine, theirs);
  expect(left?.factor.toFraction()).toBe(factor);
  if (left === undefined) return;
  for (const at of places) {
    const [x, y, rest] = [read(one), read(other), left.rest].map((formula) => valueAt(formula, at)!.low);
    expect(rest!.toFraction()).toBe(x!.sub(y!.mul(left.factor)).toFraction());
  }
});

test.each([
  ['c ^ 2 + a * b', 'c ^ 2 + a * c', '0 5'],
  ['c + 0.35 * a / b', 'c + 0.25 * a / b', '0 1/50'],
  ['c + 5 * a', 'c + 2 * a', '0 3'],
  ['a ^ 2 * b + b', 'b', '0 6'],
  ['a * b - c', '2 * a * b - c * c', '-3/2 1'],
])('what is left of %s and %s is enclosed as narrowly as can be: %s', (one, other, expected) => {
  const left = withoutShared(termsOf(read(one))!, termsOf(read(other))!);
  const ranges: Readonly<Record<string, readonly [number, number]>> = { a: [0, 1], b: [5, 6], c: [1, 2] };
  const found = reachOf(left!.rest, (name) => ({
    low: rational(ranges[name]![0]),
    high: rational(ranges[name]![1]),
  }));
  expect(`${found.low!.toFraction()} ${found.high!.toFraction()}`).toBe(expected);
});

test('where the difference of two figures lies holds that of all figures, and ends where these end', () => {
  fc.assert(
    fc.property(
      value,
      value,
      value,
      fc.array(margin, { minLength: 4, maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      (x, y, factor, [a, b, c, d], closed, alsoClosed) => {
        fc.pre(!factor.equals(0));
        const one = asInterval(around(x, a, b), closed);
        const other = asInterval(around(y, c, d), alsoClosed);
        const found = shifted(one, other, factor);
        if (isIn(one, x) && isIn(other, y)) expect(isIn(found, x.sub(y.mul(factor)))).toBe(true);
        const [least, most] = factor.gt(0) ? [other.high, other.low] : [other.low, other.high];
        const isEnd = (end: typeof found.low, own: typeof found.low, theirs: typeof found.low) => {
          expect(end === undefined).toBe(own === undefined || theirs === undefined);
          if (end === undefined || own === undefined || theirs === undefined) return;
          expect(end.value.toFraction()).toBe(own.value.sub(theirs.value.mul(factor)).toFraction());
          expect(end.closed).toBe(closed && alsoClosed);
        };
        isEnd(found.low, one.low, least);
        isEnd(found.high, one.high, most);
      },
    ),
  );
});

test('a limit on a figure and another one on it are compared with each other', () => {
  const links = [
    { axis: 'over', expression: read('a - 0.35 * b') },
    { axis: 'under', expression: read('a - 0.25 * b') },
    { axis: 'apart', expression: read('c * c') },
  ];
  const zero = rational(0);
  const intervals = new Map([
    ['over', { low: { value: zero, closed: false } }],
    ['under', { high: { value: zero, closed: true } }],
  ]);
  const found = combinedLinks(links, (axis) => intervals.get(axis) ?? {});
  expect(found).toHaveLength(1);
  // a > 0.35 b and a <= 0.25 b: their difference is - 0.1 b, and above 0.
  expect(found[0]?.interval).toEqual({ low: { value: zero, closed: false } });
  expect(valueAt(found[0]!.expression, new Map([['b', rational(10)]]))?.low.toFraction()).toBe('-1');
  expect(combinedLinks(links, () => ({}))).toEqual([]);
});
