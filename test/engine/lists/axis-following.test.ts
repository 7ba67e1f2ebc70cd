import {
  asInterval,
  followingAt,
  freed,
  exactFigure,
  isMonotone,
  whereFollowing,
} from '../../../src/engine/lists/axis-freed';
import { spaceOf } from '../../../src/engine/lists/space';
import { rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import type { Interval } from '../../../src/scope/interval';
import { all, is, item, vocabulary } from '../build';
import { interval } from './region-parts';

const formulas: Readonly<Record<string, string>> = {
  density: 'total / area',
  twice: 'density * 2',
  lost: '-total + area',
  free: 'area ^ 2 + 3 * total',
  both: 'density + total',
  under: 'area / (total + 1)',
  log: '5 * log2(total)',
  span: 'frequency.max - frequency.min',
  share: '(total - 100) / cores',
};
const words = vocabulary({
  classes: { chip: {} },
  numbers: {
    total: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    cores: { unit: 'count', domain: 'integer', least: '1' },
    ...Object.fromEntries(Object.entries(formulas).map(([id, formula]) => [id, { unit: 'TPP', formula }])),
  },
  ranges: { frequency: { unit: 'GHz', least: '0' } },
  questions: ['q'],
});
const space = spaceOf(
  [all(...Object.keys(formulas).map((id) => is(id, '> 5 TPP')), is('area', '> {2 * total} mm2'))],
  words,
  50_000,
);
const stated = { total: '8 TPP', area: '4 mm2', cores: '2 count', frequency: '1 GHz .. 5 GHz' };
const free = (axes: readonly string[], figures: Record<string, string> = stated) =>
  freed(item(['chip'], figures), [], axes, space);
const following = (axes: readonly string[], figures?: Record<string, string>) =>
  free(axes, figures)
    ?.following.map(({ axis }) => axis)
    .sort();
const shown = (value: AxisValue | Interval | undefined): unknown => {
  const { low, high } = asInterval(value) ?? {};
  return [low, high].map((bound) => bound && `${bound.value.toFraction()}${bound.closed ? '' : ' not'}`);
};

const limit = 'area - (2 * total) mm2';
const ofTotal = ['density', 'twice', 'lost', 'free', 'both', 'under', 'log', 'share', limit].sort();

test.each<[string, readonly string[], Record<string, string>, readonly string[] | undefined]>([
  ['the total moves all that is worked out from it', ['total'], stated, ofTotal],
  ['a number of cores moves no more than its share', ['cores'], stated, ['share']],
  ['an end of a range moves the span', ['frequency.min'], stated, ['span']],
  [
    'without the area nothing is worked out that rests on it',
    ['total'],
    { total: '8 TPP', cores: '2 count' },
    ['log', 'share'],
  ],
  [
    'with all three free, the density moves by itself',
    ['total', 'area', 'density'],
    stated,
    ofTotal.filter((axis) => axis !== 'density'),
  ],
  [
    'a density moves what rests on it, and the area that is not held goes with it',
    ['total', 'density'],
    stated,
    ['twice', 'both', 'log', 'share'].sort(),
  ],
  ['a question cannot be moved', ['total', 'q'], stated, undefined],
  ['a figure that rests on held ones cannot be moved', ['density'], stated, undefined],
  ['nor a limit', [limit], stated, undefined],
])('%s', (_, axes, figures, expected) => {
  expect(following(axes, figures)).toEqual(expected);
});

test('of what is let go, and of what follows, nothing is known; the rest is as stated', () => {
  const { known, reach } = free(['total'], { ...stated, density: '2 TPP' })!;
  for (const axis of ['total', ...ofTotal]) expect([axis, known.get(axis)]).toEqual([axis, undefined]);
  expect(
    ['area', 'cores', 'frequency.min', 'frequency.max', 'span'].map((axis) => shown(known.get(axis))),
  ).toEqual([
    ['4', '4'],
    ['2', '2'],
    ['1', '1'],
    ['5', '5'],
    ['4', '4'],
  ]);
  expect(shown(reach.get('total'))).toEqual(['0', undefined]);
});

test('an end of a range is let go alone; without its other end so is the range', () => {
  const upper = free(['frequency.max'])!;
  expect([shown(upper.known.get('frequency.min')), upper.known.get('frequency.max')]).toEqual([
    ['1', '1'],
    undefined,
  ]);
  expect(shown(upper.reach.get('frequency.max'))).toEqual(['1', undefined]);
  const lower = free(['frequency.min'])!;
  expect([shown(lower.known.get('frequency.max')), lower.known.get('frequency.min')]).toEqual([
    ['5', '5'],
    undefined,
  ]);
  expect(shown(lower.reach.get('frequency.min'))).toEqual(['0', '5']);
  const neither = free(['frequency.min', 'frequency.max'])!;
  expect(['frequency.min', 'frequency.max'].map((axis) => neither.known.get(axis))).toEqual([
    undefined,
    undefined,
  ]);
});

test('a figure stands in a closed interval of its own, and in one place where both ends are it', () => {
  expect(asInterval(rational(5))).toEqual(interval('[5,5]'));
  expect(asInterval(interval('(5,6]'))).toEqual(interval('(5,6]'));
  expect([asInterval('yes'), asInterval(undefined)]).toEqual([undefined, undefined]);
  const exact = [rational(5), interval('[5,5]'), interval('[5,6]'), interval('[5,)'), 'yes', undefined];
  const [five, ...none] = exact.map(exactFigure);
  expect([five, none]).toEqual([rational(5), [rational(5), undefined, undefined, undefined, undefined]]);
});

test('what follows is worked out one from the other; what has no one figure is left out', () => {
  const at = (axes: Readonly<Record<string, number>>, figures?: Record<string, string>) =>
    Object.fromEntries(
      [
        ...followingAt(
          free(Object.keys(axes), figures)!,
          new Map(Object.entries(axes).map(([axis, value]) => [axis, rational(value)])),
        ),
      ].map(([axis, value]) => [axis, value.toFraction()]),
    );
  expect(at({ total: 10 })).toEqual({
    density: '5/2',
    twice: '5',
    lost: '-6',
    free: '46',
    both: '25/2',
    under: '4/11',
    share: '-45',
    [limit]: '-16',
    // Five times a logarithm that is no rational number is left out.
  });
  expect(at({ total: 8 })).toMatchObject({ log: '15' });
  // Nothing is divided by an area of 0.
  expect(at({ area: 0 })).toEqual({ lost: '-8', free: '24', under: '0', [limit]: '-16' });
});

test.each([
  ['density', 'total', 5, '20'],
  ['twice', 'total', 5, '10'],
  ['lost', 'total', -6, '10'],
  ['free', 'total', 46, '10'],
  ['share', 'cores', -46, '2'],
  ['density', 'area', 4, '2'],
  ['span', 'frequency.min', 3, '2'],
  ['density', 'cores', 5, undefined],
])('%s comes to its value where %s does', (followed, moved, value, expected) => {
  expect(whereFollowing(free([moved])!, followed, moved, rational(value))?.toFraction()).toBe(expected);
});

test.each([
  ['density', 'total', true],
  ['twice', 'total', true],
  ['lost', 'total', true],
  ['free', 'total', true],
  ['both', 'total', false],
  ['under', 'total', false],
  ['log', 'total', false],
  ['density', 'area', true],
  ['twice', 'area', true],
  ['free', 'area', false],
  ['share', 'cores', true],
  ['span', 'frequency.min', true],
  ['density', 'cores', false],
])('that %s rises or falls with %s all over is told: %s', (followed, moved, expected) => {
  const found = free([moved])!;
  expect(isMonotone(found, followed, moved, true)).toBe(expected);
  const isDivisor = expected && (moved === 'area' || moved === 'cores');
  expect(isMonotone(found, followed, moved, false)).toBe(isDivisor ? false : expected);
});
