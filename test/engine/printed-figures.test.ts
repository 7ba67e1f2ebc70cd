import type { Bound, Bounds, Source } from '../../src/engine/bounds';
import { distanceTo } from '../../src/engine/distance';
import { knownFigure, statedFigure } from '../../src/engine/known-figure';
import { printBand, printKnown, printThreshold } from '../../src/engine/print-figure';
import { isWithinPrinting } from '../../src/engine/printed-precision';
import { expression, quantities } from './build';

const worked: Source = { kind: 'worked', by: 'formula', from: ['total', 'area'], verified: false };
const stated = (printed: string): Source => ({ kind: 'stated', printed, verified: true });
const bound = (text: string, source: Source = worked, closed = true): Bound => ({
  figure: quantities(text)[0]!,
  closed,
  source,
});

describe('a limit is printed', () => {
  const printed = (text: string) => printThreshold({ kind: 'printed', figures: quantities(text) });

  test('as the law prints it, in every unit of it', () => {
    expect(printed('398 K')).toBe('398 K');
    expect(printed('398 K (125 degC)')).toBe('398 K (125 °C)');
  });

  test('or as it is computed, with the unit if it has one', () => {
    const computed = (unitSymbol: string) =>
      printThreshold({ kind: 'computed', expression: expression('total / area'), unitSymbol });
    expect(computed('W')).toBe('total / area W');
    expect(computed('degC')).toBe('total / area °C');
    expect(computed('count')).toBe('total / area');
    expect(computed('furlong')).toBe('total / area furlong');
  });

  test('with its band', () => {
    const from = { operator: '>', figure: quantities('2.7 GHz')[0]! } as const;
    const to = { operator: '<=', figure: quantities('2.9 GHz')[0]! } as const;
    expect(printBand({ quantifier: 'some', band: { lower: from, upper: to } })).toBe(
      'some > 2.7 GHz, <= 2.9 GHz',
    );
    expect(printBand({ quantifier: 'every', band: { lower: from } })).toBe('every > 2.7 GHz');
    expect(printBand({ quantifier: 'every', band: { upper: to } })).toBe('every <= 2.9 GHz');
    expect(printBand({ quantifier: 'every', band: {} })).toBe('every');
  });
});

describe('what is known of a number is printed', () => {
  const low = (of: Bound): Bounds => ({ low: of, also: [] });
  const high = (of: Bound): Bounds => ({ high: of, also: [] });

  test('as the item list prints it', () => {
    expect(printKnown(low(bound('12 bit', stated('12-bit'))), 'low')).toBe('12-bit');
    expect(printKnown(high(bound('12 bit', stated('12-bit'))), 'high')).toBe('12-bit');
  });

  test('or as an end that was worked out', () => {
    expect(printKnown(low(bound('5 W')), 'low')).toBe('≥ 5 W');
    expect(printKnown(low(bound('5 W', worked, false)), 'low')).toBe('> 5 W');
    expect(printKnown(high(bound('5 W')), 'high')).toBe('≤ 5 W');
    expect(printKnown(high(bound('5 W', worked, false)), 'high')).toBe('< 5 W');
    expect(printKnown({ low: bound('5 W'), high: bound('5 W'), also: [] }, 'low')).toBe('5 W');
    expect(printKnown(low(bound('5 W')), 'high')).toBeUndefined();
  });

  test('rounded to four decimals, and marked as such, where it does not end before', () => {
    expect(printKnown(low(bound('1.23456 W')), 'low')).toBe('≥ ≈ 1.2346 W');
    expect(printKnown(low(bound('1.2345 W')), 'low')).toBe('≥ 1.2345 W');
  });
});

describe('the figure beside a limit', () => {
  const known: Bounds = { low: bound('5 W'), high: bound('7 W', stated('at most 7 W')), also: [] };

  test('is the end that decides, with where it comes from', () => {
    expect(knownFigure(known, 'low')).toStrictEqual({
      figure: '≥ 5 W',
      verified: false,
      worked: { by: 'formula', from: ['total', 'area'] },
    });
    expect(knownFigure(known, 'high')).toStrictEqual({ figure: 'at most 7 W', verified: true });
    expect(knownFigure({ also: [] }, 'high')).toEqual({});
  });

  test('where nothing decides, is what is stated; else one that is worked out exactly; else none', () => {
    const low = bound('5 W', stated('at least 5 W'));
    expect(statedFigure(known)).toStrictEqual({ figure: 'at most 7 W', verified: true });
    expect(statedFigure({ low, high: bound('7 W'), also: [] })).toStrictEqual({
      figure: 'at least 5 W',
      verified: true,
    });
    expect(statedFigure({ low, high: bound('7 W', stated('at most 7 W')), also: [] }).figure).toBe(
      'at least 5 W',
    );
    expect(statedFigure({ low: bound('5 W'), high: bound('5 W'), also: [] })).toMatchObject({
      figure: '5 W',
    });
    expect(statedFigure({ low: bound('5 W'), high: bound('6 W'), also: [] })).toEqual({});
    expect(statedFigure({ also: [] })).toEqual({});
  });
});

test.each([
  ['5.95 W', '6.0 W', true],
  ['6.05 W', '6.0 W', true],
  ['5.949 W', '6.0 W', false],
  ['6.051 W', '6.0 W', false],
  ['5.5 W', '6 W', true],
  ['5.4 W', '6 W', false],
  ['5.9995 W', '6.000 W', true],
  ['5.999 W', '6.000 W', false],
  ['1234.5 W', '1,234 W', true],
  ['1235 W', '1,234 W', false],
  ['1250 W', '1.2e3 W', true],
  ['1251 W', '1.2e3 W', false],
  ['0.00125 W', '1.2E-3 W', true],
  ['0.00126 W', '1.2E-3 W', false],
  ['5950 mW', '6.0 W', true],
  ['5940 mW', '6.0 W', false],
])('%s lies within the precision of %s: %s', (figure, printed, within) => {
  const told = bound(printed.replace(',', ''), stated(printed));
  expect(isWithinPrinting(bound(figure), told)).toBe(within);
  // Only what is printed has a precision.
  expect(isWithinPrinting(bound(figure), bound(printed.replace(',', '')))).toBe(false);
});

describe('the distance of a figure from a limit', () => {
  const distance = (figure: string, limit: string) =>
    distanceTo(quantities(figure)[0]!, quantities(limit)[0]!);

  test('is in the unit of the limit, with a percentage of it', () => {
    expect(distance('90 W', '100 W')).toStrictEqual({
      absolute: '10',
      unit: 'W',
      percent: '10.00',
      side: 'below',
    });
    expect(distance('110 W', '100 W')).toStrictEqual({
      absolute: '10',
      unit: 'W',
      percent: '10.00',
      side: 'above',
    });
    expect(distance('100 W', '100 W')).toStrictEqual({
      absolute: '0',
      unit: 'W',
      percent: '0.00',
      side: 'at',
    });
    expect(distance('90000 mW', '100 W')).toMatchObject({ absolute: '10', unit: 'W' });
    expect(distance('1 mm2', '2 mm2')?.unit).toBe('mm²');
    expect(distance('1 count', '2 count')?.unit).toBe('count');
  });

  test('has a percentage rounded half up to hundredths, also of a limit below zero, and none at zero', () => {
    expect(distance('1.00005 W', '1 W')?.percent).toBe('0.01');
    expect(distance('1.000049 W', '1 W')?.percent).toBe('0.00');
    expect(distance('1 W', '3 W')?.percent).toBe('66.67');
    expect(distance('-30 degC', '-40 degC')?.percent).toBe('25.00');
    expect(distance('1 W', '0 W')).toStrictEqual({ absolute: '1', unit: 'W', side: 'above' });
  });

  test('does not exist where it is irrational', () => {
    expect(distance('25 dBm', '1 W')).toBeUndefined();
    expect(distance('3 W', '37 dBm')).toBeUndefined();
    expect(distance('1 W', '37 dBm')).toMatchObject({ absolute: '7', side: 'below' });
  });

  test('does not exist from a level, where the figure has none', () => {
    expect(distance('0 W', '37 dBm')).toBeUndefined();
    expect(distance('-1 W', '37 dBm')).toBeUndefined();
    expect(distance('-37 dBm', '37 dBm')).toMatchObject({ absolute: '74' });
    expect(distance('0 W', '1 W')).toMatchObject({ absolute: '1' });
  });
});
