import fc from 'fast-check';
import { parseRational, rational } from '../../src/quantity/rational';
import { printRational } from '../../src/quantity/quantity';
import { rationals } from './arbitraries';

test.each([
  ['12', '12'],
  ['-0.024', '-0.024'],
  ['+5', '5'],
  ['.5', '0.5'],
  ['5e13', '50000000000000'],
  ['5E-3', '0.005'],
  ['0.1e-9', '0.0000000001'],
  ['-0', '0'],
  ['00123', '123'],
])('the numeral %s is the number %s', (text, printed) => {
  expect(printRational(parseRational(text)!)).toBe(printed);
});

test.each([
  '',
  ' ',
  '1,000',
  '１２',
  'NaN',
  'Infinity',
  '0x10',
  '1e999999',
  '1/3',
  '1:2',
  '1 1/2',
  '1_000',
  '2.5(3)',
  '12.',
  '1.2.3',
  '--1',
  ' 1',
  '1 ',
  '1e',
  'e5',
  'null',
  '−5',
  '٣',
])('the text `%s` is no numeral', (text) => {
  expect(parseRational(text)).toBeUndefined();
});

test('one tenth of 10^-9 is exactly 10^-10', () => {
  expect(rational('0.1e-9').equals(rational('1e-10'))).toBe(true);
  expect(rational('0.1').mul(rational('1e-9')).equals(rational('1e-10'))).toBe(true);
});

test('a numeral of ours that is none is our own fault', () => {
  expect(() => rational('1,000')).toThrow('not a decimal numeral');
  expect(() => rational(Number.NaN)).toThrow('not a decimal numeral');
});

test('a number whose decimals end prints as the decimal that reads back as itself, any other as a fraction in lowest terms', () => {
  fc.assert(
    fc.property(rationals, (value) => {
      const printed = printRational(value);
      const [numerator = '', denominator] = printed.split('/');
      if (denominator === undefined) expect(parseRational(printed)!.equals(value)).toBe(true);
      else {
        expect(rational(numerator).div(rational(denominator)).equals(value)).toBe(true);
        expect(10n ** 40n % BigInt(denominator)).not.toBe(0n);
      }
    }),
  );
  expect(printRational(rational(1).div(3))).toBe('1/3');
  expect(printRational(rational(-7).div(80))).toBe('-0.0875');
});
