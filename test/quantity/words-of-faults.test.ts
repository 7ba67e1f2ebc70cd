import { parseExpression } from '../../src/quantity/expression';
import { oneOf, parseQuantity, type QuantityOptions } from '../../src/quantity/parse-quantity';
import { unitsOf } from '../../src/quantity/unit';

const hertz = 'one of `Hz`, `kHz`, `MHz`, `GHz`, `THz`';
const repair = 'write digits with a point, without separators: `1000`, `0.35`, `5e13`';
const [count] = unitsOf('count');
const ofCounts: QuantityOptions = count === undefined ? {} : { unit: count };

test.each<[string, QuantityOptions, object]>([
  [
    '1,000 Hz',
    {},
    { found: 'unreadable number `1,000 Hz`', expected: 'a plain decimal number and a unit', repair },
  ],
  [
    'x',
    { dimension: 'frequency' },
    { found: 'unreadable number `x`', expected: `a plain decimal number with ${hertz}`, repair },
  ],
  [
    'x',
    ofCounts,
    { found: 'unreadable number `x`', expected: 'a plain decimal number with `count`', repair },
  ],
  ['', {}, { found: 'unreadable number ``', expected: 'a plain decimal number and a unit', repair }],
  ['5', {}, { found: 'number without unit `5`', expected: 'a unit' }],
  ['5', { dimension: 'frequency' }, { found: 'number without unit `5`', expected: hertz }],
  ['5 furlong', {}, { found: 'unknown unit `furlong`', expected: 'a unit of the table' }],
  ['5 furlong', { dimension: 'frequency' }, { found: 'unknown unit `furlong`', expected: hertz }],
  ['5 W', { dimension: 'frequency' }, { found: 'unexpected unit `W`', expected: hertz }],
  [
    '398 K (397 K)',
    {},
    { found: 'two figures in `K`', expected: 'the same limit in another unit in brackets' },
  ],
  ['10001 dBm', {}, { found: 'level out of reach `10001 dBm`', expected: 'at most 10000 dBm either way' }],
  ['-10001 dBm', {}, { found: 'level out of reach `-10001 dBm`', expected: 'at most 10000 dBm either way' }],
  ['1 '.padEnd(2_001, 'x'), {}, { found: 'a quantity of 2001 characters', expected: 'at most 2000' }],
])('the limit `%s` is refused in so many words', (text, options, fault) => {
  expect(parseQuantity(text, options)).toEqual({ ok: false, ...fault });
});

test.each([
  ['10000 dBm', ['10000 dBm']],
  ['-10000 dBm', ['-10000 dBm']],
  ['  5 GHz ', ['5 GHz']],
  [' 398 K (125 degC)  ', ['398 K', '125 degC']],
  ['5 GHz'.padEnd(2_000), ['5 GHz']],
])('the limit `%s` is read', (text, expected) => {
  const read = parseQuantity(text, {});
  const all = read.ok ? [read.quantity, ...read.also] : [];
  expect(all.map(({ value, unit }) => `${value.toFraction()} ${unit.symbol}`)).toEqual(expected);
});

test('the units of a dimension are named one by one, or as the one there is', () => {
  expect(oneOf('count')).toBe('`count`');
  expect(oneOf('frequency')).toBe(hertz);
});

const deep = (brackets: number): string => '('.repeat(brackets) + '1' + ')'.repeat(brackets);

test.each([
  ['1 2', '`2`', 2, '`+`, `-`, `*`, `/` or the end'],
  ['2^x', '`x`', 2, 'an integer exponent up to 64'],
  ['2^', 'end of formula', 2, 'an integer exponent up to 64'],
  ['2^65', '`65`', 2, 'an integer exponent up to 64'],
  ['*', '`*`', 0, 'a number, a parameter, `log2(`, `log10(` or `(`'],
  ['log2 5', '`5`', 5, '`(`'],
  ['(1', 'end of formula', 2, '`)`'],
  ['2-3', 'minus without spaces', 1, '` - ` between two operands'],
  ['a -b', 'minus without spaces', 2, '` - ` between two operands'],
  ['a- b', 'minus without spaces', 1, '` - ` between two operands'],
  [deep(50), 'brackets within brackets', 50, 'at most 50'],
  ['1'.padEnd(1_001), 'formula of 1001 characters', 0, 'at most 1000'],
])('the formula `%s` is refused for %s', (text, found, at, expected) => {
  expect(parseExpression(text)).toEqual({ ok: false, found, at, expected });
});

test.each([deep(49), '1'.padEnd(1_000), '2^64', '2^-64', Array.from({ length: 60 }, () => '1').join(' + ')])(
  'the formula `%s` is just short enough',
  (text) => {
    expect(parseExpression(text).ok).toBe(true);
  },
);

test('to the power of minus zero is to the power of zero', () => {
  const read = parseExpression('a^-0');
  expect(read.ok && read.expression.kind === 'power' && Object.is(read.expression.exponent, 0)).toBe(true);
});
