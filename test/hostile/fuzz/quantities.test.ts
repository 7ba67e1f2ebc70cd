import fc from 'fast-check';
import type { FigureValue } from '../../../src/model/item';
import { readFigure } from '../../../src/itemlist/value/read-figure';
import { parseExpression } from '../../../src/quantity/parse-expression';
import { parseQuantity } from '../../../src/quantity/parse-quantity';
import { printExpression } from '../../../src/quantity/print-expression';
import { printQuantity } from '../../../src/quantity/quantity';
import { printedValue } from '../../itemlist/printed';
import { vocabulary } from '../../itemlist/vocabulary';
import { effort, patience } from './effort';
import { textOf } from './hostile-text';

const words = [
  ...['1', '12', '0.5', '.5', '1e3', '5e-10', '-40', '10^13', '1,500', '48.75', '999999999999999999999999'],
  ...[
    ' ',
    '  ',
    'bit',
    'MSPS',
    'GHz',
    'MHz',
    'W',
    'dBm',
    'dBW',
    'K',
    'degC',
    '°C',
    '℃',
    '㎓',
    '%',
    'Gy(Si)',
    'TPP',
  ],
  ...[
    '≥',
    '≤',
    '>',
    '<',
    '>=',
    '=',
    '~',
    '-',
    '–',
    ' to ',
    '..',
    '以上',
    '未満',
    '約',
    'typ',
    'max ',
    'min',
    'DC',
  ],
  ...['(', ')', '@', ';', 'complete', 'yes', 'no', '不明', 'n/a', '×10^', ' x 10^', '^', '⁸', 'から', 'まで'],
];
const formulaWords = [
  'a',
  'fft-points',
  'f.max',
  '+',
  ' - ',
  '-',
  '*',
  '/',
  '^',
  '(',
  ')',
  'log2(',
  'log10(',
  '2',
  '0.5',
  '1e9',
  ' ',
];

/** A figure as a list would write it, from what was read. */
function written(value: FigureValue): string | undefined {
  switch (value.kind) {
    case 'answer':
      return value.value;
    case 'range':
    case 'curve':
      return undefined;
    case 'number': {
      const { low, high, also } = value;
      if (also.length > 0) return undefined;
      if (low !== undefined && high !== undefined)
        return low === high
          ? printQuantity(low.figure)
          : `${printQuantity(low.figure)} to ${printQuantity(high.figure)}`;
      if (low !== undefined) return `${low.closed ? '>=' : '>'} ${printQuantity(low.figure)}`;
      return high && `${high.closed ? '<=' : '<'} ${printQuantity(high.figure)}`;
    }
  }
}

test(
  'whatever stands in a cell is a figure, missing or a fault, the same each time, and a figure that is printed is read as itself',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...vocabulary.parameters.values()), textOf(words, 8), (parameter, text) => {
        const read = (each: string) => readFigure({ kind: 'text', text: each }, parameter, {});
        const reading = read(text);
        expect(read(text)).toEqual(reading);
        if (reading.kind === 'fault') {
          expect(reading.fault.found).not.toBe('');
          return;
        }
        const again = reading.kind === 'figure' ? written(reading.value) : undefined;
        if (reading.kind !== 'figure' || again === undefined || again.length > 900) return;
        const second = read(again);
        expect(second.kind).toBe('figure');
        if (second.kind === 'figure') expect(printedValue(second.value)).toBe(printedValue(reading.value));
      }),
      effort(1_500),
    );
  },
  patience,
);

test(
  'whatever is written as a quantity of a rule is read or refused, and is the same when it is printed and read again',
  () => {
    fc.assert(
      fc.property(textOf(words, 6), (text) => {
        const read = parseQuantity(text, {});
        if (!read.ok) {
          expect(read.found).not.toBe('');
          return;
        }
        const again = parseQuantity(printQuantity(read.quantity), { unit: read.quantity.unit });
        expect(again.ok && printQuantity(again.quantity)).toBe(printQuantity(read.quantity));
      }),
      effort(1_500),
    );
  },
  patience,
);

test(
  'whatever is written as a formula is read or refused at a place inside it, and is the same when it is printed and read again',
  () => {
    fc.assert(
      fc.property(textOf(formulaWords, 14), (text) => {
        const read = parseExpression(text);
        if (!read.ok) {
          expect(read.at).toBeGreaterThanOrEqual(0);
          expect(read.at).toBeLessThanOrEqual(text.length);
          return;
        }
        const printed = printExpression(read.expression);
        if (printed.length > 1000) return;
        const again = parseExpression(printed);
        expect(again.ok && printExpression(again.expression)).toBe(printed);
      }),
      effort(1_500),
    );
  },
  patience,
);
