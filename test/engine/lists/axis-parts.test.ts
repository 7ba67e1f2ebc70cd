import { axisPieces, meets } from '../../../src/engine/lists/axis-pieces';
import { bandInterval, elementaryBands, isBandWithin } from '../../../src/engine/lists/elementary-bands';
import { intervalOf } from '../../../src/engine/lists/printed-figure';
import { rational } from '../../../src/quantity/rational';
import { liesIn, type Interval } from '../../../src/scope/interval';
import { quantities, unit } from '../build';
import { interval } from './region-parts';

const shown = ({ low, high }: Interval): string =>
  `${low?.closed === true ? '[' : '('}${low?.value.toFraction() ?? ''},${high?.value.toFraction() ?? ''}${high?.closed === true ? ']' : ')'}`;
const bounded = (kind: 'real' | 'integer', least?: number, most?: number) => ({
  id: 'axis',
  kind,
  ...(least !== undefined && { least: rational(least) }),
  ...(most !== undefined && { most: rational(most) }),
});
const real = bounded('real');
const whole = bounded('integer');

test.each([
  ['no figure at all', real, '(,)', [], ['(,)']],
  ['one figure', real, '(,)', ['5'], ['(,5)', '[5,5]', '(5,)']],
  [
    'two figures, in any order and twice',
    real,
    '(,)',
    ['7', '5', '7'],
    ['(,5)', '[5,5]', '(5,7)', '[7,7]', '(7,)'],
  ],
  ['what the axis holds', bounded('real', 0, 10), '(,)', ['5'], ['(,5)', '[5,5]', '(5,)']],
  ['a figure that is the least', bounded('real', 0), '(,)', ['0'], ['[0,0]', '(0,)']],
  ['a figure that is the most', bounded('real', 0, 10), '(,)', ['10'], ['(,10)', '[10,10]']],
  ['figures out of bounds', bounded('real', 0, 10), '(,)', ['-1', '11'], ['(,)']],
  ['how far it reaches', real, '(2,6]', ['5', '9'], ['(2,5)', '[5,5]', '(5,6]']],
  ['a reach that ends at a figure', real, '[5,6)', ['5', '6'], ['[5,5]', '(5,6)']],
  ['a reach that leaves the figure out', real, '(5,6)', ['5', '6'], ['(5,6)']],
  ['whole numbers, before and after a figure', whole, '(,)', ['5'], ['(,4]', '[5,5]', '[6,)']],
  ['whole numbers about a fraction', whole, '(,)', ['5.5'], ['(,5]', '[6,)']],
  ['whole numbers beside each other', whole, '(,)', ['5', '6'], ['(,4]', '[5,5]', '[6,6]', '[7,)']],
  ['no figure of whole numbers', whole, '(,)', [], ['(,)']],
  ['whole numbers between open ends', whole, '(2,6)', ['4'], ['[3,3]', '[4,4]', '[5,5]']],
  ['whole numbers between closed ends', whole, '[2,6]', ['4'], ['[2,3]', '[4,4]', '[5,6]']],
  ['whole numbers between fractions', whole, '[2.5,4.5]', ['9'], ['[3,4]']],
  ['whole numbers between fractions that are left out', whole, '(2.5,4.5)', ['9'], ['[3,4]']],
  ['whole numbers from 1', bounded('integer', 1), '(,)', ['1', '3'], ['[1,1]', '[2,2]', '[3,3]', '[4,)']],
] as const)('an axis is cut at figures: %s', (_, axis, reach, figures, expected) => {
  const pieces = axisPieces(axis, interval(reach), figures.map(rational));
  expect(pieces.map((piece) => shown(piece.interval))).toEqual(expected);
  for (const { interval: piece, sample } of pieces) {
    expect(liesIn(piece, sample)).toBe(true);
    expect(liesIn(interval(reach), sample)).toBe(true);
    if (axis.kind === 'integer') expect(sample.d).toBe(1n);
  }
});

test.each([
  ['(,5)', '(5,)', false],
  ['(,5]', '[5,)', true],
  ['(,5]', '(5,)', false],
  ['(,5)', '[5,)', false],
  ['(,5)', '(4,)', true],
  ['[1,2]', '[3,4]', false],
  ['[1,4]', '[2,3]', true],
  ['(1,4)', '(1,4)', true],
  ['[1,1]', '[1,1]', true],
  ['(,)', '[1,1]', true],
  ['(,1)', '(,9)', true],
])('%s and %s have a figure in common: %s', (one, other, expected) => {
  expect(meets(interval(one), interval(other))).toBe(expected);
  expect(meets(interval(other), interval(one))).toBe(expected);
});

test.each([
  [['(2,4]'], ['(2,4]']],
  [
    ['(2,4]', '(3,6]'],
    ['(2,3]', '(3,4]', '(4,6]'],
  ],
  [['(2,4]', '(2,4]'], ['(2,4]']],
  [
    ['(2,4]', '[4,6]'],
    ['(2,4)', '[4,4]', '(4,6]'],
  ],
  [
    ['(2,3]', '(5,6]'],
    ['(2,3]', '(5,6]'],
  ],
  [
    ['(,4]', '(3,)'],
    ['(,3]', '(3,4]', '(4,)'],
  ],
  [
    ['(,)', '[3,4)'],
    ['(,3)', '[3,4)', '[4,)'],
  ],
  [[], []],
])('bands %j are made of %j', (bands, expected) => {
  const all = bands.map((text) => interval(text));
  const parts = elementaryBands(all);
  expect(parts.map(shown)).toEqual(expected);
  for (const figure of ['1', '2', '2.5', '3', '3.5', '4', '4.5', '5', '6', '7'].map(rational)) {
    const within = parts.filter((part) => liesIn(part, figure));
    expect(within).toHaveLength(all.some((band) => liesIn(band, figure)) ? 1 : 0);
    for (const band of all)
      if (liesIn(band, figure)) expect(within.every((part) => isBandWithin(part, band))).toBe(true);
  }
});

test.each([
  ['>', '(5,)'],
  ['>=', '[5,)'],
  ['<', '(,5)'],
  ['<=', '(,5]'],
  ['=', '[5,5]'],
] as const)('figures that are %s 5 are %s', (operator, expected) => {
  expect(shown(intervalOf(operator, rational(5)))).toBe(expected);
});

test.each([
  ['>', '<', '(2,3)'],
  ['>=', '<=', '[2,3]'],
  ['>', '<=', '(2,3]'],
  ['>=', '<', '[2,3)'],
] as const)('the band of the law from %s 2 GHz to %s 3000 MHz is %s', (from, to, expected) => {
  const [low, high] = ['2 GHz', '3000 MHz'].map((text) => quantities(text)[0]!);
  const gigahertz = unit('GHz');
  const lower = { operator: from, figure: low! };
  const upper = { operator: to, figure: high! };
  expect(shown(bandInterval({ lower, upper }, gigahertz))).toBe(expected);
  expect(shown(bandInterval({ lower }, gigahertz))).toBe(`${expected.slice(0, 2)},)`);
  expect(shown(bandInterval({ upper }, gigahertz))).toBe(`(,${expected.slice(-2)}`);
});
