import fc from 'fast-check';
import { compareQuantities, convert, printQuantity } from '../../src/quantity/quantity';
import { findUnit, unitsOf } from '../../src/quantity/unit';
import { readFigure } from '../../src/itemlist/value/read-figure';
import { printedDecimals } from '../quantity/arbitraries';
import { printedValue } from './printed';
import { vocabulary } from './vocabulary';

function read(text: string, id: string, unit?: string): string {
  const parameter = vocabulary.parameters.get(id)!;
  const over = parameter.kind === 'number' ? parameter.over : undefined;
  const axis = over === undefined ? undefined : vocabulary.parameters.get(over);
  const reading = readFigure({ kind: 'text', text }, parameter, {
    unit: unit === undefined ? undefined : findUnit(unit),
    axis: axis?.kind === 'number' || axis?.kind === 'range' ? axis : undefined,
  });
  if (reading.kind === 'fault') return `fault ${reading.fault.id}`;
  return reading.kind === 'missing' ? 'missing' : printedValue(reading.value);
}

test.each([
  ['12 bit', 'adc-resolution', '= 12 bit'],
  ['１２ビット', 'adc-resolution', '= 12 bit'],
  ['12 bits', 'adc-resolution', '= 12 bit'],
  ['1.5 GSPS', 'sample-rate', '= 1.5 GSPS'],
  ['1,500 MSPS', 'sample-rate', '= 1500 MSPS'],
  ['1,300,000.5 kSPS', 'sample-rate', '= 1300000.5 kSPS'],
  ['1.5GS/s', 'sample-rate', '= 1.5 GSPS'],
  ['5 x 10^3 MSPS', 'sample-rate', '= 5000 MSPS'],
  ['5×10³ MSPS', 'sample-rate', '= 5000 MSPS'],
  ['5e-3 GSPS', 'sample-rate', '= 0.005 GSPS'],
  ['10^3 MSPS', 'sample-rate', '= 1000 MSPS'],
  ['≥ 12 bit', 'adc-resolution', '>= 12 bit'],
  ['>12bit', 'adc-resolution', '> 12 bit'],
  ['12ビット以上', 'adc-resolution', '>= 12 bit'],
  ['12ビット超', 'adc-resolution', '> 12 bit'],
  ['<5 W', 'average-output-power', '< 5 W'],
  ['≦５Ｗ', 'average-output-power', '<= 5 W'],
  ['5 W 未満', 'average-output-power', '< 5 W'],
  ['up to 5 W', 'average-output-power', '<= 5 W'],
  ['at least 5 W', 'average-output-power', '>= 5 W'],
  ['5 W max.', 'average-output-power', '<= 5 W'],
  ['75 W (48.75 dBm)', 'average-output-power', '= 75 W (48.75 dBm)'],
  ['48.75 dBm（75 W）', 'average-output-power', '= 48.75 dBm (75 W)'],
  ['30 dBm (1 W)', 'average-output-power', '= 30 dBm (1 W)'],
  ['5–8 ns', 'settling-time', '>= 5 ns, <= 8 ns'],
  ['0.5 ns ~ 1000 ps', 'settling-time', '>= 0.5 ns, <= 1 ns'],
  ['5 µs', 'settling-time', '= 5 us'],
  ['16', 'channel-count', '= 16 count'],
  ['10', 'fractional-bandwidth', 'fault missing-unit'],
  ['10%', 'fractional-bandwidth', '= 10 %'],
  ['10％', 'fractional-bandwidth', '= 10 %'],
  ['4800', 'total-processing-performance', '= 4800 TPP'],
  ['500 krad(Si)', 'total-dose-hardness', '= 500 krad(Si)'],
  ['5000 Gy(Si) (500 krad(Si))', 'total-dose-hardness', '= 5000 Gy(Si) (500 krad(Si))'],
  ['5000 Gy (Si)', 'total-dose-hardness', '= 5000 Gy(Si)'],
])('the number `%s` of %s reads as %s', (text, id, expected) => {
  expect(read(text, id)).toBe(expected);
});

test.each([
  ['-40～85 °C', '-40 degC .. 85 degC'],
  ['-40〜85℃', '-40 degC .. 85 degC'],
  ['−40 °C to +85 °C', '-40 degC .. 85 degC'],
  ['-55..125 ℃', '-55 degC .. 125 degC'],
  ['-55 … 125 degC', '-55 degC .. 125 degC'],
  ['-40℃から85℃まで', '-40 degC .. 85 degC'],
  ['-55--20 °C', '-55 degC .. -20 degC'],
  ['233 K to 85 °C', '233 K .. 85 degC'],
  ['≤ 125 °C', '? .. 125 degC'],
  ['≥ -40 °C', '-40 degC .. ?'],
  ['125 °C', 'fault one-end'],
  ['< 125 °C', 'fault open-end'],
  ['85 to -40 °C', 'fault reversed-range'],
  ['-300 to 85 °C', 'fault impossible-figure'],
  ['-40 to 85', 'fault missing-unit'],
  ['-40 to 85 GHz', 'fault wrong-dimension'],
  ['-40 to 85 °C, 100 to 125 °C', 'fault unknown-unit'],
])('the range `%s` reads as %s', (text, expected) => {
  expect(read(text, 'rated-ambient-temperature')).toBe(expected);
});

test.each([
  ['2.7-3.5 GHz', '2.7 GHz .. 3.5 GHz'],
  ['２．７－３．５ ㎓', '2.7 GHz .. 3.5 GHz'],
  ['800 MHz – 3 GHz', '800 MHz .. 3 GHz'],
  ['DC - 6 GHz', '0 Hz .. 6 GHz'],
  ['0.1 to 6ghz', '0.1 GHz .. 6 GHz'],
])('the band `%s` reads as %s', (text, expected) => {
  expect(read(text, 'operating-frequency')).toBe(expected);
});

test.each([
  ['12', 'fault missing-unit'],
  ['12.5 bit', 'fault not-an-integer'],
  ['0 bit', 'fault impossible-figure'],
  ['12 GHz', 'fault wrong-dimension'],
  ['12 bot', 'fault unknown-unit'],
  ['12 bit (ENOB 10.2)', 'fault unknown-unit'],
  ['12 bit (13 bit)', 'fault contradictory-figures'],
  ['1,5 bit', 'fault unreadable-figure'],
  ['1,50,000 bit', 'fault unreadable-figure'],
  ['twelve', 'fault unreadable-figure'],
  ['①12 bit', 'fault unreadable-figure'],
  ['1½ bit', 'fault unreadable-figure'],
  ['12² bit', 'fault unknown-unit'],
  ['12±1 bit', 'fault unknown-unit'],
  ['0x10 bit', 'fault unknown-unit'],
  ['1e999999 bit', 'fault unknown-unit'],
  ['NaN', 'fault unreadable-figure'],
  ['約400 bit', 'fault approximate-figure'],
  ['approx. 400 bit', 'fault approximate-figure'],
  ['~400 bit', 'fault approximate-figure'],
  ['400 bit程度', 'fault approximate-figure'],
  ['12 bit (typ)', 'fault approximate-figure'],
  ['typ. 12 bit', 'fault approximate-figure'],
  ['=1+2', 'fault unreadable-figure'],
])('the number `%s` is no exact figure: %s', (text, expected) => {
  expect(read(text, 'adc-resolution')).toBe(expected);
});

test('a bound in two units, whose figures would not bound the same, is refused', () => {
  expect(read('≥ 75 W (48.75 dBm)', 'average-output-power')).toMatch(/^fault/);
});

test('two figures that differ by more than rounding are refused', () => {
  expect(read('75 W (47 dBm)', 'average-output-power')).toBe('fault contradictory-figures');
  expect(read('75 W (49 dBm)', 'average-output-power')).toBe('= 75 W (49 dBm)');
});

test('a range between decibels and watts has no exact common unit', () => {
  expect(read('29 dBm - 5 W', 'average-output-power')).toBe('fault mixed-units');
});

test('a share above twice the centre frequency is refused as impossible', () => {
  expect(read('201 %', 'fractional-bandwidth')).toBe('fault impossible-figure');
});

test.each(['', '  ', '-', '—', 'N/A', 'n/a', '不明', 'unknown', 'TBD', '？', '#N/A'])(
  '`%s` is a missing figure of every kind',
  (text) => {
    for (const id of vocabulary.parameters.keys()) expect(read(text, id)).toBe('missing');
  },
);

test('the unit of the header is taken where the cell has none, and the unit of the cell wins', () => {
  expect(read('1500', 'sample-rate', 'MSPS')).toBe('= 1500 MSPS');
  expect(read('1.5 GSPS', 'sample-rate', 'MSPS')).toBe('= 1.5 GSPS');
  expect(read('≥ 1500', 'sample-rate', 'MSPS')).toBe('>= 1500 MSPS');
  expect(read('-40 to 85', 'rated-ambient-temperature', 'degC')).toBe('-40 degC .. 85 degC');
  expect(read('2.7-3500 MHz', 'operating-frequency', 'GHz')).toBe('2.7 MHz .. 3500 MHz');
});

test.each([
  ['yes', 'yes'],
  ['はい', 'yes'],
  ['有', 'yes'],
  ['○', 'yes'],
  ['〇', 'yes'],
  ['ＹＥＳ', 'yes'],
  ['true', 'yes'],
  ['no', 'no'],
  ['いいえ', 'no'],
  ['無', 'no'],
  ['×', 'no'],
  ['False', 'no'],
  ['x', 'fault unreadable-answer'],
  ['1', 'fault unreadable-answer'],
  ['maybe', 'fault unreadable-answer'],
  ['△', 'fault unreadable-answer'],
])('the answer `%s` reads as %s', (text, expected) => {
  expect(read(text, 'radiation-hardened')).toBe(expected);
});

test.each([
  ['gate-based', 'gate-based'],
  ['Gate Based', 'gate-based'],
  ['ゲート方式', 'gate-based'],
  ['annealing', 'adiabatic'],
  ['analog', 'fault unknown-value'],
  ['constructor', 'fault unknown-value'],
])('the choice `%s` reads as %s', (text, expected) => {
  expect(read(text, 'quantum-model')).toBe(expected);
});

test.each([
  ['75 W @ 2.7-2.9 GHz', '75 W @ 2.7 GHz .. 2.9 GHz'],
  [
    '75 W @ 2.7-2.9 GHz; 60 W at 3 GHz; complete',
    '75 W @ 2.7 GHz .. 2.9 GHz; 60 W @ 3 GHz .. 3 GHz; complete',
  ],
  ['75 W', 'fault figure-without-band'],
  ['75 W @ 2.7-2.9', 'fault missing-unit'],
  ['75 W @ 2.9-2.7 GHz', 'fault reversed-range'],
  ['75 @ 2.7 GHz', 'fault missing-unit'],
  ['≥ 75 W @ 2.7 GHz', 'fault unreadable-figure'],
])('the measured rows `%s` read as %s', (text, expected) => {
  expect(read(text, 'peak-saturated-power-output')).toBe(expected);
});

test('two ends and measured rows are refused where one value is due', () => {
  const answer = vocabulary.parameters.get('radiation-hardened')!;
  const resolution = vocabulary.parameters.get('adc-resolution')!;
  expect(readFigure({ kind: 'ends', min: { text: '1' }, max: { text: '2' } }, answer, {})).toMatchObject({
    kind: 'fault',
  });
  expect(readFigure({ kind: 'rows', rows: [], complete: true }, resolution, {})).toMatchObject({
    kind: 'fault',
  });
});

test('two ends of a number are everything between them, in the unit of the first', () => {
  const parameter = vocabulary.parameters.get('sample-rate')!;
  const reading = readFigure(
    { kind: 'ends', min: { text: '900 MSPS' }, max: { text: '1.5 GSPS' } },
    parameter,
    {},
  );
  expect(reading.kind === 'figure' && printedValue(reading.value)).toBe('>= 900 MSPS, <= 1500 MSPS');
});

test('a figure that is printed with a unit reads as exactly itself, in every unit of its dimension', () => {
  fc.assert(
    fc.property(
      printedDecimals,
      fc.constantFrom('sample-rate', 'settling-time', 'total-dose-hardness'),
      fc.nat(),
      (value, id, pick) => {
        const parameter = vocabulary.parameters.get(id)!;
        if (parameter.kind !== 'number') return;
        const units = unitsOf(parameter.dimension);
        const quantity = { value: value.abs(), unit: units[pick % units.length]! };
        const reading = readFigure({ kind: 'text', text: printQuantity(quantity) }, parameter, {});
        if (reading.kind !== 'figure' || reading.value.kind !== 'number')
          throw new Error(printQuantity(quantity));
        expect(compareQuantities(reading.value.low!.figure, quantity)).toBe(0);
        expect(reading.value.low!.figure.unit).toBe(quantity.unit);
        expect(convert(quantity, quantity.unit)).toEqual(quantity.value);
      },
    ),
  );
});

test('no text at all makes a figure reader throw, and a number that it reads is one that the text contains', () => {
  const pieces = fc.constantFrom(
    '-',
    '1',
    '2',
    ',',
    '.',
    '5',
    ' ',
    'W',
    'dBm',
    '(',
    ')',
    '~',
    'to',
    '@',
    'GHz',
    '≥',
    'e',
    '^',
    '10',
    '以上',
    '約',
    ';',
    '³',
    '%',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      fc.constantFrom(...vocabulary.parameters.keys()),
      (parts, id) => {
        const text = parts.join('');
        const printed = read(text, id);
        if (/^(fault|missing)/.test(printed) || !/[,^e³]/.test(text)) return;
        expect(printed).toMatch(/\d|yes|no/);
      },
    ),
    { numRuns: 2000 },
  );
});
