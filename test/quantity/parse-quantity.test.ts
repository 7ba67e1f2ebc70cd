import fc from 'fast-check';
import { parseQuantity } from '../../src/quantity/parse-quantity';
import { compareQuantities, printQuantity } from '../../src/quantity/quantity';
import { findUnit } from '../../src/quantity/unit';
import { printedDecimals, units } from './arbitraries';

function read(text: string, options: Parameters<typeof parseQuantity>[1] = {}): readonly string[] | string {
  const result = parseQuantity(text, options);
  return result.ok
    ? [result.quantity, ...result.also].map((quantity) => printQuantity(quantity))
    : result.found;
}

test.each([
  ['1.3 GSPS', ['1.3 GSPS']],
  ['398 K (125 degC)', ['398 K', '125 degC']],
  ['75 W (48.75 dBm)', ['75 W', '48.75 dBm']],
  ['5000 Gy(Si) (500 krad(Si))', ['5000 Gy(Si)', '500 krad(Si)']],
  ['5e13 n/cm2', ['50000000000000 n/cm2']],
  ['-54 degC', ['-54 degC']],
  ['5 error/bit/day', ['5 error/bit/day']],
  ['5error/bit/day', ['5 error/bit/day']],
  ['10 %', ['10 %']],
  ['10%', ['10 %']],
])('the printed limit `%s` reads as %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['', 'unreadable number ``'],
  ['GSPS', 'unreadable number `GSPS`'],
  ['1,000 MHz', 'unreadable number `1,000 MHz`'],
  ['１２ bit', 'unreadable number `１２ bit`'],
  ['12 1', 'unreadable number `12 1`'],
  ['NaN W', 'unreadable number `NaN W`'],
  ['1e999999 W', 'unreadable number `1e999999 W`'],
  ['1.2.3 W', 'unreadable number `1.2.3 W`'],
  ['−5 degC', 'unreadable number `−5 degC`'],
  ['0x10 W', 'unknown unit `x10 W`'],
  ['5 furlong', 'unknown unit `furlong`'],
  ['5', 'number without unit `5`'],
  ['5 W (6 W)', 'two figures in `W`'],
  ['398 K (6 GHz)', 'unexpected unit `GHz`'],
  ['398 K (125)', 'number without unit `125`'],
  ['20000 dBm', 'level out of reach `20000 dBm`'],
])('the text `%s` is refused: %s', (text, found) => {
  expect(read(text)).toBe(found);
});

test('a unit of another dimension is refused with the units that would do', () => {
  expect(parseQuantity('1.3 GHz', { dimension: 'sample-rate' })).toEqual({
    ok: false,
    found: 'unexpected unit `GHz`',
    expected: 'one of `SPS`, `kSPS`, `MSPS`, `GSPS`, `WPS`, `MWPS`, `GWPS`',
  });
});

test('a bare number is read only where the declared unit is a count, a ratio or TPP', () => {
  expect(read('8', { unit: findUnit('count')! })).toEqual(['8 count']);
  expect(read('4800', { unit: findUnit('TPP')! })).toEqual(['4800 TPP']);
  expect(read('8', { unit: findUnit('bit')! })).toBe('number without unit `8`');
});

test('what is printed reads back as the same quantity in the same unit', () => {
  fc.assert(
    fc.property(printedDecimals, units, (value, unit) => {
      const own = { value: unit.family === 'decibel' ? value.div(100) : value, unit };
      const result = parseQuantity(printQuantity(own), { unit });
      expect(result.ok && result.quantity.unit === unit && compareQuantities(result.quantity, own)).toBe(0);
    }),
  );
});
