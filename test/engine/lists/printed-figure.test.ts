import { figuresIn, limitOf, placeIn } from '../../../src/engine/lists/printed-figure';
import { domainOf, printedFigure, printedInterval } from '../../../src/engine/lists/axis-printed';
import type { FigureValue } from '../../../src/model/item';
import { is, item, quantities, unit } from '../build';
import { space } from './chip-space';
import { interval } from './region-parts';

test.each([
  ['one figure, in the unit', '10 W (40 dBm)', 'W', ['10.00', '10.00']],
  ['that of the unit first', '40 dBm (10 W)', 'W', ['10.00', '10.00']],
  ['that of the same kind of unit before others', '39 dBm (8000 mW)', 'W', ['8.00', '7.94']],
  ['that of the very unit before its kind', '8000 mW (8.5 W)', 'W', ['8.50', '8.00']],
  ['figures of equal rank as printed', '9000 mW; 8 kW', 'W', ['9.00', '8000.00']],
  ['a level alone in its own unit', '40 dBm', 'dBm', ['40.00']],
] as const)('of a limit with two figures counts %s', (_, printed, symbol, expected) => {
  const figures = printed.split('; ').flatMap(quantities);
  const found = figuresIn(figures, unit(symbol));
  expect(found.map((value) => value.valueOf().toFixed(2))).toEqual(expected);
  expect(figuresIn(figures, unit(symbol))).toEqual(found);
});

test('a figure has one place in each unit, a level just below where it stands among watts', () => {
  const [level, plain] = [quantities('39 dBm')[0]!, quantities('8 W')[0]!];
  expect(placeIn(plain, unit('mW')).toFraction()).toBe('8000');
  expect(placeIn(plain, unit('W')).toFraction()).toBe('8');
  expect(placeIn(level, unit('W'))).toBe(placeIn(level, unit('W')));
  const watts = placeIn(level, unit('W')).valueOf();
  expect(watts).toBeCloseTo(7.943282347242815, 14);
  expect(() => figuresIn([], unit('W'))).toThrow('a printed threshold has a figure');
});

test('a limit that is computed from no figure is as good as printed', () => {
  const limit = (text: string) => limitOf(is('total', text).threshold);
  expect(limit('> {45 / 0.25} TPP')).toEqual({ kind: 'printed', figures: quantities('180 TPP') });
  const printed = is('total', '> 5 TPP').threshold;
  expect(limitOf(printed)).toBe(printed);
  for (const text of ['> {45 / area} TPP', '> {log2(3)} TPP', '> {1 / 0} TPP', '> {45} x']) {
    const computed = is('total', text).threshold;
    expect(limitOf(computed)).toBe(computed);
  }
});

const shown = ({ low, high }: ReturnType<typeof printedInterval>) =>
  [low, high].map(
    (bound) =>
      bound && [bound.closed, `${bound.printed.value.toFraction()} ${bound.printed.unit.symbol}`].join(' '),
  );

test.each<[string, string, string | FigureValue, string, string[]]>([
  ['a figure', 'area', '2 cm2', '[200,200]', ['true 2 cm2', 'true 2 cm2']],
  ['a lower bound', 'area', '>= 2 cm2', '[200,300)', ['true 2 cm2', 'false 300 mm2']],
  ['an upper bound', 'area', '<= 3 cm2', '[200,300)', ['true 200 mm2', 'false 3 cm2']],
  [
    'both ends of a range',
    'frequency.min',
    '1000 MHz .. 2000 MHz',
    '[1,2]',
    ['true 1000 MHz', 'true 2000 MHz'],
  ],
  ['one end of a range', 'frequency.max', '1000 MHz ..', '[1,2]', ['true 1000 MHz', 'true 2 GHz']],
  ['an answer that is no figure', 'area', 'yes', '[200,300)', ['true 200 mm2', 'false 300 mm2']],
  [
    'a curve',
    'area',
    { kind: 'curve', complete: true, rows: [] },
    '[200,300)',
    ['true 200 mm2', 'false 300 mm2'],
  ],
])('what an item states is printed as it states it: %s', (_, axis, stated, where, expected) => {
  const parameter = axis.split('.')[0]!;
  const own = item(['chip'], { [parameter]: stated, q: 'yes' });
  expect(shown(printedFigure(interval(where), axis, space, own))).toEqual(expected);
});

test('only a measured axis has printed figures, and only one of whole numbers holds these alone', () => {
  const own = item(['chip'], { q: 'yes' });
  expect(() => printedFigure(interval('[1,2]'), 'q', space, own)).toThrow('q is not measured');
  expect(() => printedInterval(interval('[1,2]'), 'nothing', space)).toThrow('nothing is not measured');
  // An axis that no limit is printed for.
  expect(shown(printedInterval(interval('(1,2]'), 'root', space))).toEqual(['false 1 TPP', 'true 2 TPP']);
  expect([domainOf('cores', space), domainOf('area', space), domainOf('q', space)]).toEqual([
    'integer',
    'real',
    'real',
  ]);
});
