import fc from 'fast-check';
import { rational, type Rational } from '../../src/quantity/rational';
import { isPoint, liesIn, type Interval } from '../../src/scope/interval';
import { roundFigure } from '../../src/scope/round-figure';

const at = (value: number | string, closed = true) => ({ value: rational(value), closed });
const figure = (interval: Interval, domain: 'real' | 'integer' = 'real'): string =>
  roundFigure(interval, domain).toFraction();

/** What the figure is said to be, with slow and plain arithmetic: the roundest in the middle half, nearest to its centre. */
function roundestOf(low: Rational, high: Rational): Rational {
  const quarter = high.sub(low).div(4);
  const [from, to] = [low.add(quarter), high.sub(quarter)];
  const centre = low.add(high).div(2);
  if (from.lte(0) && to.gte(0)) return rational(0);
  for (let power = 6; power > -12; power -= 1) {
    for (const digit of [10, 5, 2]) {
      const step = rational(`${digit}e${power}`);
      const below = centre.div(step).floor().mul(step);
      const [best] = [below, below.add(step)]
        .filter((each) => each.gte(from) && each.lte(to))
        .sort((a, b) => a.sub(centre).abs().compare(b.sub(centre).abs()));
      if (best !== undefined) return best;
    }
  }
  throw new Error('nothing that round');
}

const ends = fc
  .tuple(fc.integer({ min: -60_000, max: 60_000 }), fc.constantFrom(1, 3, 8, 1000))
  .map(([n, d]) => rational(n).div(d));

test('the figure of an interval is the roundest of its middle half, and of those the nearest to its centre', () => {
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      fc.pre(!a.equals(b));
      const [low, high] = a.lt(b) ? [a, b] : [b, a];
      const interval = { low: { value: low, closed: false }, high: { value: high, closed: false } };
      expect(figure(interval)).toBe(roundestOf(low, high).toFraction());
    }),
    { numRuns: 300 },
  );
});

test.each<[string, Interval, 'real' | 'integer', string]>([
  ['above 4', { low: at(4, false) }, 'real', '5'],
  ['above 400', { low: at(400, false) }, 'real', '500'],
  ['from 0', { low: at(0) }, 'real', '1'],
  ['from -4', { low: at(-4) }, 'real', '0'],
  ['below 4', { high: at(4, false) }, 'real', '2'],
  ['below 0', { high: at(0, false) }, 'real', '-1'],
  ['below -4', { high: at(-4, false) }, 'real', '-5'],
  ['10 to 20', { low: at(10), high: at(20) }, 'real', '15'],
  ['-20 to -10', { low: at(-20), high: at(-10) }, 'real', '-15'],
  ['between -1 and 3', { low: at(-1), high: at(3) }, 'real', '0'],
  ['0.001 to 0.002', { low: at('0.001'), high: at('0.002') }, 'real', '3/2000'],
  [
    'a third to a third',
    { low: { value: rational(1).div(3), closed: true }, high: { value: rational(1).div(3), closed: true } },
    'real',
    '1/3',
  ],
  ['7 alone', { low: at(7), high: at(7) }, 'real', '7'],
  ['7 alone', { low: at(7), high: at(7) }, 'integer', '7'],
  ['7 and 8', { low: at(7), high: at(8) }, 'integer', '8'],
  ['above 7 and below 9', { low: at(7, false), high: at(9, false) }, 'integer', '8'],
  ['above 7 to 8', { low: at(7, false), high: at(8) }, 'integer', '8'],
  ['7 and below 8', { low: at(7), high: at(8, false) }, 'integer', '7'],
  ['7.5 to 8.4', { low: at('7.5'), high: at('8.4') }, 'integer', '8'],
  ['6.1 to 7.2', { low: at('6.1'), high: at('7.2') }, 'integer', '7'],
  ['above 3', { low: at(3, false) }, 'integer', '5'],
  ['above -3', { low: at(-3, false) }, 'integer', '0'],
  ['below 3', { high: at(3, false) }, 'integer', '2'],
  ['below 1', { high: at(1, false) }, 'integer', '0'],
  ['up to 1', { high: at(1) }, 'integer', '1'],
  ['anything', {}, 'integer', '1'],
  ['1000 to 1003', { low: at(1000), high: at(1003) }, 'integer', '1002'],
  ['21 to 24', { low: at(21), high: at(24) }, 'integer', '22'],
  ['-24 to -21', { low: at(-24), high: at(-21) }, 'integer', '-22'],
  ['105 to 140', { low: at(105), high: at(140) }, 'integer', '120'],
  ['12.6 to 13.4', { low: at('12.6'), high: at('13.4') }, 'integer', '13'],
  // Of two that are as round the nearer to the centre, and of two that are as near the lower.
  ['4.75 to 9.35', { low: at('4.75'), high: at('9.35') }, 'real', '8'],
  ['4.65 to 9.25', { low: at('4.65'), high: at('9.25') }, 'real', '6'],
  ['4.8 to 9.2', { low: at('4.8'), high: at('9.2') }, 'real', '6'],
  ['-9.35 to -4.75', { low: at('-9.35'), high: at('-4.75') }, 'real', '-8'],
  ['-9.25 to -4.65', { low: at('-9.25'), high: at('-4.65') }, 'real', '-6'],
  ['-1000 to -1', { low: at(-1000), high: at(-1) }, 'real', '-500'],
  ['4 to 10^9', { low: at(4), high: at('1e9') }, 'real', '500000000'],
  [
    'a hair above 1 to two',
    { low: at('1.0000000001', false), high: at('1.0000000002') },
    'real',
    '20000000003/20000000000',
  ],
  // So near to nothing that no power of ten is tried: the centre itself.
  [
    '0 to 10^-60, both outside',
    { low: at(0, false), high: at('1e-60', false) },
    'real',
    `1/2${'0'.repeat(60)}`,
  ],
  ['a hair below 0 to a hair above', { low: at('-1e-60'), high: at('3e-60') }, 'real', '0'],
  ['2.8 to 3.4 of 10^-39', { low: at('2.8e-39'), high: at('3.4e-39') }, 'real', `31/1${'0'.repeat(40)}`],
])('of %s', (_name, interval, domain, expected) => {
  expect(figure(interval, domain)).toBe(expected);
});

test('an interval that holds nothing has no figure, and that is our fault', () => {
  expect(() => figure({ low: at('7.1'), high: at('7.9') }, 'integer')).toThrow('no figure');
  expect(() => figure({ low: at(7, false), high: at(7) })).toThrow('no figure');
  expect(() => figure({ low: at(7), high: at(7, false) })).toThrow('no figure');
});

test('whole numbers are figures of whole axes wherever one lies between the ends', () => {
  fc.assert(
    fc.property(ends, ends, fc.boolean(), fc.boolean(), (a, b, lowClosed, highClosed) => {
      const [low, high] = a.lt(b) ? [a, b] : [b, a];
      const interval = { low: { value: low, closed: lowClosed }, high: { value: high, closed: highClosed } };
      const first = lowClosed ? low.ceil() : low.floor().add(1);
      fc.pre(liesIn(interval, first));
      const found = roundFigure(interval, 'integer');
      expect([found.d, liesIn(interval, found)]).toEqual([1n, true]);
    }),
  );
});

test('a point has two ends that are closed and equal, and nothing else is one', () => {
  expect(isPoint({ low: at(7), high: at(7) })).toBe(true);
  for (const other of [
    {},
    { low: at(7) },
    { high: at(7) },
    { low: at(7), high: at(8) },
    { low: at(7, false), high: at(7) },
    { low: at(7), high: at(7, false) },
  ])
    expect(isPoint(other)).toBe(false);
});

test.each([
  [{ low: at(1) }, '1', true],
  [{ low: at(1, false) }, '1', false],
  [{ high: at(1) }, '1', true],
  [{ high: at(1, false) }, '1', false],
  [{ low: at(1), high: at(2) }, '0.999', false],
  [{ low: at(1), high: at(2) }, '2.001', false],
  [{ low: at(1, false), high: at(2, false) }, '1.001', true],
  [{}, '-5', true],
])('an end belongs to %j or not, exactly (%s)', (interval, value, inside) => {
  expect(liesIn(interval, rational(value))).toBe(inside);
});
