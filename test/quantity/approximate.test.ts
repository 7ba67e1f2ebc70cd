import fc from 'fast-check';
import Fraction from 'fraction.js';
import { approximate, approximation, type Approximation } from '../../src/quantity/approximate';
import { evaluate, parseExpression, type Expression } from '../../src/quantity/expression';
import { point } from '../../src/quantity/enclosure';
import { rational, type Rational } from '../../src/quantity/rational';
import { randomExpressions } from './random-expressions';

function formula(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.found}`);
  return parsed.expression;
}

/** The rational that a double is. */
function exactly(double: number): Rational {
  const [bits = 0n] = new BigInt64Array(new Float64Array([double]).buffer);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const shift = Math.max(exponent, 1) - 1075;
  const magnitude =
    shift < 0 ? new Fraction(mantissa, 1n << BigInt(-shift)) : new Fraction(mantissa << BigInt(shift));
  return double < 0 ? magnitude.neg() : magnitude;
}

function value(text: string, names: Readonly<Record<string, Approximation>> = {}): Approximation | undefined {
  return approximate(formula(text), (name) => names[name]);
}

const a = { value: 3, error: 0.5 };
const b = { value: 2, error: 0.25 };
const minus = { value: -2, error: 0.25 };

/** The greatest distance of the true value from the one that is told, where the arguments are anywhere within their bounds. */
test.each([
  ['a + b', 5, 0.75],
  ['a - b', 1, 0.75],
  ['a * b', 6, 1.875],
  ['a * m', -6, 1.875],
  ['m * a', -6, 1.875],
  ['a / b', 1.5, 0.5],
  ['a / m', -1.5, 0.5],
  ['-a', -3, 0.5],
  ['b^0', 1, 0],
  ['b^1', 2, 0.25],
  ['b^2', 4, 1.0625],
  ['b^3', 8, 3.390625],
  ['m^2', 4, 1.0625],
])('%s is %d to within %d, and hardly more', (text, expected, bound) => {
  const found = value(text, { a, b, m: minus });
  expect(found?.value).toBe(expected);
  expect(found?.error).toBeGreaterThanOrEqual(bound);
  expect(found?.error).toBeLessThanOrEqual(bound + 1e-12);
});

test('a power below zero is the reciprocal of the power above', () => {
  const found = value('b^-1', { b });
  expect(found?.value).toBe(0.5);
  // 1/1.75 lies farthest.
  expect(found?.error).toBeGreaterThanOrEqual(1 / 1.75 - 0.5);
  expect(found?.error).toBeLessThan(0.072);
});

test.each([
  ['log2(x)', 8, 3],
  ['log10(x)', 1000, 3],
])('%s of a value near %d is near %d', (text, at, expected) => {
  const exact = value(text, { x: { value: at, error: 0 } });
  expect(Math.abs((exact?.value ?? NaN) - expected)).toBeLessThanOrEqual(exact?.error ?? 0);
  expect(exact?.error).toBeLessThan(1e-13);
  const far = value(text, { x: { value: at, error: at / 4 } });
  const base = text === 'log2(x)' ? Math.log2(0.75) : Math.log10(0.75);
  expect(far?.error).toBeGreaterThan(-base);
  expect(far?.error).toBeLessThan(1.5);
});

test.each([
  ['a / z', { value: 1, error: 0 }, { value: 0, error: 0 }],
  ['a / z', { value: 1, error: 0 }, { value: 1, error: 1 }],
  ['a / z', { value: 1, error: 0 }, { value: -1, error: 2 }],
  ['log2(z)', a, { value: 0, error: 0 }],
  ['log10(z)', a, { value: -1, error: 0 }],
  ['log2(z)', a, { value: 1, error: 0.5 }],
  ['a * z', { value: 1e200, error: 0 }, { value: 1e200, error: 0 }],
  ['a + z', { value: 1.7e308, error: 0 }, { value: 1.7e308, error: 0 }],
  ['a - z', { value: 1.7e308, error: 0 }, { value: -1.7e308, error: 0 }],
  ['z^400', a, { value: 10, error: 0 }],
  ['a * z', { value: 1e200, error: 1e200 }, { value: 0, error: 1e200 }],
  ['-(a / z)', a, { value: 0, error: 0 }],
  ['(a / z)^2', a, { value: 0, error: 0 }],
  ['(a / z)^-2', a, { value: 0, error: 0 }],
  ['z^-2', a, { value: 0, error: 0 }],
  ['log2(a / z)', a, { value: 0, error: 0 }],
  ['a / z + a', a, { value: 0, error: 0 }],
  ['a + a / z', a, { value: 0, error: 0 }],
])('%s with %j and %j is not to be trusted', (text, first, z) => {
  const expression: Expression =
    text === 'z^400' ? { kind: 'power', base: { kind: 'name', name: 'z' }, exponent: 400 } : formula(text);
  const names = new Map([
    ['a', first],
    ['z', z],
  ]);
  expect(approximate(expression, (name) => names.get(name))).toBeUndefined();
});

test('a logarithm is told where its argument is surely positive, if only just', () => {
  expect(value('log2(x)', { x: { value: 1, error: 0.49 } })).toBeDefined();
});

test('a name without a value has none, alone or in a formula', () => {
  expect(value('x')).toBeUndefined();
  expect(value('1 + x')).toBeUndefined();
  expect(value('x * 2')).toBeUndefined();
});

test('a numeral is told with half a unit of its last place, and zero is exact', () => {
  expect(approximation(1)).toEqual({ value: 1, error: Number.EPSILON });
  expect(approximation(-4)).toEqual({ value: -4, error: 4 * Number.EPSILON });
  expect(value('0.1')).toEqual(approximation(0.1));
  expect(value('0')).toEqual({ value: 0, error: 0 });
});

const numerals = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(1, 10, 1000))
  .map(([n, d]) => new Fraction(n, d));

const expressions = randomExpressions(['a', 'b'], numerals);

test('the true value lies within the error that is told, and where none is told nothing is claimed', () => {
  let [tried, told] = [0, 0];
  fc.assert(
    fc.property(expressions, numerals, numerals, (expression, one, other) => {
      const values = new Map([
        ['a', one],
        ['b', other],
      ]);
      tried += 1;
      const found = approximate(expression, (name) => {
        const known = values.get(name);
        return known && approximation(known.valueOf());
      });
      if (found === undefined) return;
      told += 1;
      const truth = evaluate(expression, new Map([...values].map(([name, each]) => [name, point(each)])));
      expect(truth).toBeDefined();
      const error = exactly(found.error);
      expect(truth!.high.compare(exactly(found.value).sub(error)) >= 0).toBe(true);
      expect(truth!.low.compare(exactly(found.value).add(error)) <= 0).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(told).toBeGreaterThan(tried / 4);
});

test('what is known of the double itself is exact', () => {
  for (const double of [0, 1, -0.1, 2 ** -40, 1e300, 2 ** 53 - 1])
    expect(exactly(double).valueOf()).toBe(double === 0 ? 0 : double);
  expect(exactly(0.1).equals(rational('0.1'))).toBe(false);
});
