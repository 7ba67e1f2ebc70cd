import fc from 'fast-check';
import {
  compareQuantities,
  convert,
  printQuantity,
  printRational,
  type Quantity,
} from '../../src/quantity/quantity';
import { rational } from '../../src/quantity/rational';
import { findUnit, type Unit } from '../../src/quantity/unit';
import { quantitiesTogether, rationals, units } from './arbitraries';

function unit(symbol: string): Unit {
  const found = findUnit(symbol);
  if (found === undefined) throw new Error(symbol);
  return found;
}

function quantity(value: string, symbol: string): Quantity {
  return { value: rational(value), unit: unit(symbol) };
}

test.each([
  ['43.5', 'GHz', '43500000000', 'Hz'],
  ['4.5', 'K', '-268.65', 'degC'],
  ['-54', 'degC', '219.15', 'K'],
  ['398', 'K', '124.85', 'degC'],
  ['958', 'K', '684.85', 'degC'],
  ['1.3', 'GSPS', '1300000000', 'SPS'],
  ['1.3', 'GSPS', '1300', 'MWPS'],
  ['0.35', 'um', '350', 'nm'],
  ['30', 'dBm', '1', 'W'],
  ['30', 'dBm', '0', 'dBW'],
  ['1', 'W', '30', 'dBm'],
  ['-30', 'dBm', '1', 'uW'],
  ['500', 'krad(Si)', '5000', 'Gy(Si)'],
  ['600', 'Gbyte/s', '4800', 'Gb/s'],
  ['0.2', '%', '0.002', '1'],
  ['814', 'mm2', '8.14', 'cm2'],
  ['1', 'Mibit', '1048576', 'bit'],
])('%s %s is exactly %s %s', (value, from, expected, to) => {
  const number = convert(quantity(value, from), unit(to));
  expect('low' in number ? number : printRational(number)).toBe(expected);
});

test.each([
  ['48.75', 'dBm', '75', 'W', -1],
  ['48.76', 'dBm', '75', 'W', 1],
  ['30', 'dBm', '1', 'W', 0],
  ['30', 'dBm', '0', 'dBW', 0],
  ['30.001', 'dBm', '0', 'dBW', 1],
  ['-1000', 'dBm', '0', 'W', 1],
  ['-9000', 'dBm', '-1', 'W', 1],
  ['398', 'K', '125', 'degC', -1],
  ['398.15', 'K', '125', 'degC', 0],
  ['1', 'GHz', '1000', 'MHz', 0],
  ['1000.000000000000000000001', 'MHz', '1', 'GHz', 1],
  ['10', 'dBm', '10.000000000000000000000000000000000000000000001', 'mW', -1],
] as const)(
  '%s %s against %s %s is %i, and the reverse in the other order',
  (a, aUnit, b, bUnit, expected) => {
    expect(compareQuantities(quantity(a, aUnit), quantity(b, bUnit))).toBe(expected);
    expect(compareQuantities(quantity(b, bUnit), quantity(a, aUnit)) + expected).toBe(0);
  },
);

test('48.75 dBm is 74.99 W and not 75 W', () => {
  const watts = convert(quantity('48.75', 'dBm'), unit('W'));
  if (!('low' in watts)) throw new Error('an irrational power came out exact');
  expect(watts.low.compare(rational('74.98')) > 0 && watts.high.compare(rational('75')) < 0).toBe(true);
  expect(watts.high.sub(watts.low).compare(rational('1e-40')) < 0).toBe(true);
});

test('a conversion and back gives the same number, or an enclosure that contains it', () => {
  fc.assert(
    fc.property(rationals, units, units, (value, from, other) => {
      const to = other.dimension === from.dimension ? other : from;
      if (from.family === 'decibel' || (to.family === 'decibel' && value.compare(0) <= 0)) return;
      const there = convert({ value, unit: from }, to);
      if ('low' in there) {
        const low = convert({ value: there.low, unit: to }, from);
        const high = convert({ value: there.high, unit: to }, from);
        expect(('low' in low ? low.low : low).compare(value) <= 0).toBe(true);
        expect(('low' in high ? high.high : high).compare(value) >= 0).toBe(true);
      } else {
        const back = convert({ value: there, unit: to }, from);
        expect(
          'low' in back ? back.low.compare(value) <= 0 && back.high.compare(value) >= 0 : back.equals(value),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of quantities is antisymmetric, also between decibels and watts', () => {
  fc.assert(
    fc.property(quantitiesTogether(2), ([a, b]) => {
      expect(compareQuantities(a!, b!) + compareQuantities(b!, a!)).toBe(0);
      expect(compareQuantities(a!, a!)).toBe(0);
    }),
  );
});

test('the order of quantities is transitive, also between decibels and watts', () => {
  fc.assert(
    fc.property(quantitiesTogether(3), (three) => {
      const [a, b, c] = three.sort(compareQuantities);
      expect(compareQuantities(a!, b!)).toBeLessThanOrEqual(0);
      expect(compareQuantities(b!, c!)).toBeLessThanOrEqual(0);
      expect(compareQuantities(a!, c!)).toBeLessThanOrEqual(0);
    }),
  );
});

test('decibels and watts compare as a wide decimal logarithm does wherever that is sure', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 9000 }),
      fc.integer({ min: 1, max: 10 ** 9 }),
      (centibels, milliwatts) => {
        const level = centibels / 100;
        const other = 10 * Math.log10(milliwatts / 1000);
        fc.pre(Math.abs(level - other) > 1e-6);
        expect(compareQuantities(quantity(level.toFixed(2), 'dBm'), quantity(String(milliwatts), 'uW'))).toBe(
          level > other ? 1 : -1,
        );
      },
    ),
  );
});

test('different dimensions are never compared or converted', () => {
  expect(() => compareQuantities(quantity('1', 'W'), quantity('1', 'Hz'))).toThrow(
    'measure different things',
  );
  expect(() => convert(quantity('1', 'MSPS'), unit('MHz'))).toThrow('measure different things');
});

test('no power has no level', () => {
  expect(() => convert(quantity('0', 'W'), unit('dBm'))).toThrow(RangeError);
});

test.each([
  ['125', 'degC', '125 degC', '125 °C', '125 °C'],
  ['12', 'bit', '12 bit', '12 bit', '12 ビット'],
  ['0.35', 'um', '0.35 um', '0.35 µm', '0.35 µm'],
  ['814', 'mm2', '814 mm2', '814 mm²', '814 mm²'],
  ['1024', 'count', '1024 count', '1024', '1024'],
  ['0.001', '1', '0.001', '0.001', '0.001'],
  ['5', 'uW', '5 uW', '5 µW', '5 µW'],
])(
  '%s %s prints as `%s` in rule files, `%s` in English and `%s` in Japanese',
  (value, symbol, plain, en, ja) => {
    const printed = quantity(value, symbol);
    expect([printQuantity(printed), printQuantity(printed, 'en'), printQuantity(printed, 'ja')]).toEqual([
      plain,
      en,
      ja,
    ]);
  },
);
