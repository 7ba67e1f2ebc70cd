import { serialize } from 'node:v8';
import { linearOf } from '../../src/quantity/decibel';
import {
  parseExpression,
  printExpression,
  variablesOf,
  withNames,
  type Expression,
} from '../../src/quantity/expression';
import { logarithm } from '../../src/quantity/logarithm';
import { rational } from '../../src/quantity/rational';
import { fromBytes, toBytes } from '../../src/quantity/structured-bytes';
import { findUnit } from '../../src/quantity/unit';

function formula(text: string): Expression {
  const read = parseExpression(text);
  if (!read.ok) throw new Error(read.found);
  return read.expression;
}

const all = '-(a + 1) * b^2 / log2(c) - log10(d * 3)';

test('a formula of every kind of part names its names, and another name can stand for each', () => {
  expect(variablesOf(formula(all))).toEqual(['a', 'b', 'c', 'd']);
  expect(variablesOf(formula('2^3 - 1'))).toEqual([]);
  const renamed = withNames(formula(all), (name) => ({ kind: 'name', name: `x${name}` }));
  expect(printExpression(renamed)).toBe('-(xa + 1) * xb^2 / log2(xc) - log10(xd * 3)');
  const put = withNames(formula('a * a - b'), (name) => (name === 'a' ? formula('c + 1') : formula(name)));
  expect(printExpression(put)).toBe('(c + 1) * (c + 1) - b');
});

test.each(['-a^2', 'a^2 * b', '(-a)^2', '(a^2)^3', '-a * b', 'a / (b * c)', 'a + (b - c)'])(
  '`%s` is written as it is',
  (text) => {
    expect(printExpression(formula(text))).toBe(text);
  },
);

test.each(['3', '7', '1.5', '0.3', '1023', '1e9', '99999'])(
  'the logarithm of %s is enclosed by one step of as many binary digits as were asked for, and no more',
  (text) => {
    for (const base of [2, 10] as const) {
      const exact = base === 10 && text === '1e9';
      for (const bits of [undefined, 8, 64, 200]) {
        const { low, high } = logarithm(rational(text), base, bits);
        const step = rational(1).div(rational(2n ** BigInt(bits ?? 128)));
        expect(high.sub(low).toFraction()).toBe((exact ? rational(0) : step).toFraction());
        const truth = Math.log(Number(text)) / Math.log(base);
        expect(low.valueOf() <= truth + 1e-12 && high.valueOf() >= truth - 1e-12).toBe(true);
      }
    }
  },
);

test('what is not positive has no logarithm, in words', () => {
  expect(() => logarithm(rational(0), 10)).toThrow('logarithm of a number that is not positive');
  expect(() => logarithm(rational(-1), 2)).toThrow('logarithm of a number that is not positive');
});

test('a level up to 10,000 dB either way has a linear value, and one beyond has none', () => {
  expect(linearOf(rational(10_000))).toEqual(rational(`1${'0'.repeat(1000)}`));
  expect(linearOf(rational(-10_000))).toEqual(rational(1).div(rational(`1${'0'.repeat(1000)}`)));
  for (const level of ['10000.1', '-10000.1', '10001'])
    expect(() => linearOf(rational(level))).toThrow('level out of reach');
});

test('levels that are asked for again and again, among many others, stay what they are', () => {
  const first = linearOf(rational('48.75'));
  for (let level = 1; level < 1_100; level += 1) linearOf(rational(level).div(7));
  expect(linearOf(rational('48.75'))).toEqual(first);
  expect(linearOf(rational(20))).toEqual(rational(100));
});

const dimension = 'power';
test.each<object>([
  { n: 1n, d: 2n },
  { n: 1n, s: 1n },
  { d: 1n, s: 1n },
  { n: '1', d: 1n, s: 1n },
  { n: 1, d: 1, s: 1 },
  { symbol: 'W' },
  { symbol: 'W', dimension },
  { symbol: 'W', dimension, family: 'linear' },
  { symbol: 'W', dimension, scale: 1 },
  { symbol: 'W', family: 'linear', scale: 1 },
  { dimension, family: 'linear', scale: 1 },
  { scale: 1 },
  { symbol: 'GHz', dimension, family: 'linear', scale: 1 },
  { nothing: null, never: undefined, list: [null, undefined, 0, ''] },
])('%j, which is neither a number nor a unit, comes back as it was', (value) => {
  const back = fromBytes(toBytes(value)) as object;
  expect(back).toEqual(value);
  expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  const [key = ''] = Object.keys(value);
  expect(Object.getOwnPropertyDescriptor(back, key)).toMatchObject({
    writable: true,
    enumerable: true,
    configurable: true,
  });
});

test('bytes with a unit that there is not are refused', () => {
  const bytes = serialize({ unit: Object('furlong') as object });
  expect(() => fromBytes(bytes)).toThrow('a unit that the table of units does not hold');
});

test('machine numbers come back as they were', () => {
  const value = { numbers: Int32Array.of(1, -2, 3) };
  expect(fromBytes(toBytes(value))).toEqual(value);
});

test('two letters are enough to be told apart from another case', () => {
  expect([findUnit('hz')?.symbol, findUnit('HZ')?.symbol, findUnit('KG')?.symbol]).toEqual([
    'Hz',
    'Hz',
    'kg',
  ]);
});
