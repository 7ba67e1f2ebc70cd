import { factsOf } from '../../../src/engine/lists/facts';
import { spaceOf } from '../../../src/engine/lists/space';
import type { Condition } from '../../../src/model/condition';
import { rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import { any, is, related } from '../build';
import { words } from './witness-points';

/** Whether an item with these figures can exist, as far as the facts about a space for these conditions tell. */
function existsAmong(...conditions: readonly Condition[]) {
  const space = spaceOf([any(...conditions)], words, 50_000);
  return (figures: Readonly<Record<string, number>>): boolean =>
    space.scopes.contains(
      factsOf(space),
      new Map<string, AxisValue>([
        ...space.scopes.axes.map(({ id }) => [id, 'no'] as const),
        ...Object.entries(figures).map(([axis, value]) => [axis, rational(value)] as const),
      ]),
    );
}

const low = { some: '2 GHz .. 4 GHz' };
const whole = { every: '2 GHz .. 4 GHz' };
const high = { some: '4 GHz .. 8 GHz' };
/** One figure for each part of an axis that is cut at 10 and at 20. */
const figures = [5, 10, 15, 20, 25];
const [most, least] = ['highest power@(2 GHz,4 GHz]', 'lowest power@(2 GHz,4 GHz]'];

// Where it has no figure, a curve is told to lie below all limits with its highest value and above all with its lowest.
test.each<[string, readonly Condition[], (highest: number, lowest: number) => boolean]>([
  [
    '> 10 W or < 20 W at some point',
    [is('power', '> 10 W', low), is('power', '< 20 W', low)],
    (highest, lowest) => highest <= 10 && lowest >= 20,
  ],
  [
    '>= 10 W or <= 20 W at some point',
    [is('power', '>= 10 W', low), is('power', '<= 20 W', low)],
    (highest, lowest) => highest < 10 && lowest > 20,
  ],
  [
    '= 10 W or < 20 W at some point',
    [is('power', '= 10 W', low), is('power', '< 20 W', low)],
    (highest, lowest) => highest < 10 && lowest >= 20,
  ],
  [
    'several limits at some point',
    [
      is('power', '> 10 W', low),
      is('power', '> 20 W', low),
      is('power', '< 20 W', low),
      is('power', '<= 10 W', low),
    ],
    (highest, lowest) => highest <= 10 && lowest >= 20,
  ],
  [
    '> 10 W or >= 20 W at every point: with its lowest value as if it met them',
    [is('power', '> 10 W', whole), is('power', '>= 20 W', whole)],
    (highest, lowest) => highest <= 10 && lowest >= 20,
  ],
  [
    '< 10 W or <= 20 W at every point: with its highest value as if it met them',
    [is('power', '< 10 W', whole), is('power', '<= 20 W', whole)],
    (highest, lowest) => highest < 10 && lowest > 20,
  ],
])(
  'where %s is asked, the lowest value is not above the highest, unless there is none',
  (_, asked, isAbsent) => {
    const exists = existsAmong(...asked);
    const range = { 'frequency.min': 1, 'frequency.max': 9 };
    for (const highest of figures)
      for (const lowest of figures)
        expect([highest, lowest, exists({ ...range, [most]: highest, [least]: lowest })]).toEqual([
          highest,
          lowest,
          isAbsent(highest, lowest) || lowest <= highest,
        ]);
  },
);

test('where only one of the extremes is asked for, it can have any figure', () => {
  const [highest, lowest] = [
    existsAmong(is('power', '> 10 W', low)),
    existsAmong(is('power', '< 20 W', low)),
  ];
  for (const value of figures)
    expect([highest({ [most]: value }), lowest({ [least]: value })]).toEqual([true, true]);
});

test.each<[string, readonly Condition[], string, (value: number) => boolean]>([
  ['> 10 W', [is('power', '> 10 W', low)], most, (value) => value > 10],
  ['< 20 W', [is('power', '< 20 W', low)], least, (value) => value < 20],
])('a curve has %s in a band only where the item operates', (_, asked, axis, isPresent) => {
  const from = [1, 2, 3, 4, 5].map((min) => is('frequency.min', `> ${min} GHz`));
  const to = [1, 2, 3, 4, 5].map((max) => is('frequency.max', `> ${max} GHz`));
  const exists = existsAmong(...asked, ...from, ...to);
  for (const min of [1, 2, 3, 4, 5])
    for (const max of [1, 2, 3, 4, 5].filter((end) => end >= min))
      for (const value of figures) {
        const reaches = min <= 4 && max > 2;
        expect([
          min,
          max,
          value,
          exists({ [axis]: value, 'frequency.min': min, 'frequency.max': max }),
        ]).toEqual([min, max, value, reaches || !isPresent(value)]);
      }
});

test('each band, each curve and each item has figures of its own', () => {
  const other = 'lowest power@(4 GHz,8 GHz]';
  const exists = existsAmong(
    is('power', '> 10 W', low),
    is('power', '< 20 W', high),
    is('noise', '< 10 K', low),
    related('contains', is('power', '< 20 W', low)),
    is('frequency.max', '< 4 GHz'),
    related('contains', is('frequency.max', '< 4 GHz')),
  );
  const far = { 'frequency.max': 9, 'contains/frequency.max': 9 };
  const noise = 'lowest noise@(2 GHz,4 GHz]';
  const plain = { [most]: 15, [other]: 25, [noise]: 25, [`contains/${least}`]: 25 };
  expect(exists({ ...plain, ...far })).toBe(true);
  expect(exists({ ...plain, 'frequency.max': 1, 'contains/frequency.max': 9 })).toBe(false);
  expect(exists({ ...plain, 'frequency.max': 3, 'contains/frequency.max': 1 })).toBe(true);
  expect(exists({ ...plain, [other]: 15, 'frequency.max': 3, 'contains/frequency.max': 1 })).toBe(false);
  expect(exists({ ...plain, [noise]: 5, 'frequency.max': 1, 'contains/frequency.max': 1 })).toBe(false);
  expect(exists({ ...plain, [`contains/${least}`]: 15, ...far, 'contains/frequency.max': 1 })).toBe(false);
});

test('a figure that meets a limit which other figures give is one, whatever else is asked', () => {
  const limit = `${most} - (2 * area) W`;
  const exists = existsAmong(is('power', '> {2 * area} W', low), is('power', '< 20 W', low));
  const has = (over: number, lowest: number, highest: number) =>
    exists({ area: 5, [limit]: over, [least]: lowest, [most]: highest });
  expect([has(1, 25, 25), has(1, 15, 25), has(1, 25, 15)]).toEqual([true, true, false]);
  // At most 0 above its limit it may be none, whatever the place of its highest value.
  expect([has(0, 25, 15), has(-1, 25, 25)]).toEqual([true, true]);
  const alone = existsAmong(is('power', '> {2 * area} W', low), is('frequency.max', '< 2 GHz'));
  const at = (over: number, max: number) =>
    alone({ area: 5, [limit]: over, [most]: 15, 'frequency.max': max });
  expect([at(1, 1), at(1, 2), at(1, 3), at(0, 1)]).toEqual([false, false, true, true]);
});
