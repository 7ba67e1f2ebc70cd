import { followingAt, freed, isMonotone, whereFollowing } from '../../../src/engine/lists/axis-freed';
import { knownOnAxes } from '../../../src/engine/lists/item-scope';
import type { FigureValue } from '../../../src/model/item';
import { rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import type { Interval } from '../../../src/scope/interval';
import { item, quantities } from '../build';
import { space } from './chip-space';

const shown = (value: AxisValue | Interval | undefined): string => {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if ('d' in value) return value.toFraction();
  const { low, high } = value;
  return `${low?.closed === true ? '[' : '('}${low?.value.toFraction() ?? ''},${high?.value.toFraction() ?? ''}${high?.closed === true ? ']' : ')'}`;
};
const told = (known: ReadonlyMap<string, AxisValue | Interval>) =>
  Object.fromEntries([...known].map(([axis, value]) => [axis, shown(value)]));

const rows = (...all: (readonly [from: string, to: string, value: string])[]): FigureValue => ({
  kind: 'curve',
  complete: true,
  rows: all.map(([from, to, value]) => ({
    from: quantities(from)[0]!,
    to: quantities(to)[0]!,
    value: quantities(value)[0]!,
  })),
});

test.each([
  ['a figure', { total: '5 TPP' }, { total: '[5,5]' }],
  ['a figure in another unit', { area: '2 cm2' }, { area: '[200,200]' }],
  ['at least so much', { total: '>= 5 TPP' }, { total: '[5,)' }],
  ['less than so much', { total: '< 5 TPP' }, { total: '[0,5)' }],
  ['an answer', { q: 'yes' }, { q: 'yes' }],
  ['a choice', { kind: 'y' }, { kind: 'y' }],
  [
    'both ends of a range',
    { frequency: '1 GHz .. 5 GHz' },
    { 'frequency.min': '[1,1]', 'frequency.max': '[5,5]' },
  ],
  ['one end of a range', { frequency: '1 GHz ..' }, { 'frequency.min': '[1,1]' }],
  [
    'a figure that follows',
    { total: '10 TPP', area: '4 mm2' },
    { total: '[10,10]', area: '[4,4]', density: '[5/2,5/2]' },
  ],
])('of an item that states %s that is known', (_, figures, expected) => {
  const {
    related: none,
    'class:chip': chip,
    ...known
  } = told(knownOnAxes(item(['chip'], figures), [], space));
  expect([none, chip]).toEqual([undefined, 'yes']);
  const stated = Object.fromEntries(Object.keys(expected).map((axis) => [axis, known[axis]]));
  expect(stated).toEqual(expected);
});

const highest = 'highest power@(2 GHz,4 GHz]';
const lowest = 'lowest power@(2 GHz,4 GHz]';

test.each<[string, FigureValue, string, string]>([
  [
    'several rows',
    rows(['2.5 GHz', '3 GHz', '8 W'], ['3 GHz', '3.5 GHz', '12000 mW'], ['5 GHz', '6 GHz', '99 W']),
    '12',
    '8',
  ],
  ['a row that only touches the open end', rows(['1 GHz', '2 GHz', '8 W']), '(,10)', '(20,)'],
  ['a row that touches the closed end', rows(['4 GHz', '5 GHz', '8 W']), '8', '8'],
  ['no row at all', rows(), '(,10)', '(20,)'],
])('of a curve with %s the highest and the lowest value in a band are known', (_, power, most, least) => {
  const known = told(knownOnAxes(item(['chip'], { power }), [], space));
  expect([known[highest], known[lowest]]).toEqual([most, least]);
});

test('nothing is known in a band of a curve that is not stated to be complete, nor of several related items', () => {
  const power = { ...rows(['3 GHz', '3 GHz', '8 W']), complete: false } as FigureValue;
  const part = item(['chip'], { total: '7 TPP' });
  const of = (contains: (typeof part)[]) =>
    told(knownOnAxes(item(['chip'], { power }, { contains }), [], space));
  expect(of([])[highest]).toBeUndefined();
  expect(of([part])['contains/total']).toBe('[7,7]');
  expect(of([part, part])['contains/total']).toBeUndefined();
});

test.each([
  ['its own figure', { total: '5 TPP' }, ['total'], {}, { total: '[5,5]' }, []],
  [
    'nothing stated of it',
    { area: '4 mm2' },
    ['total'],
    { area: '[4,4]' },
    { total: '' },
    ['density', 'root'],
  ],
  [
    'what follows from it',
    { total: '8 TPP', area: '4 mm2' },
    ['total'],
    { area: '[4,4]' },
    { total: '[8,8]' },
    ['density', 'root'],
  ],
] as const)('a figure is let go with what follows: %s', (_, figures, axes, known, __, following) => {
  const found = freed(item(['chip'], figures), [], axes, space)!;
  const rest = told(found.known);
  for (const axis of [...axes, 'density', 'share', 'root']) expect(rest[axis]).toBeUndefined();
  expect(rest).toMatchObject(known);
  if (following.length > 0) expect(found.following.map(({ axis }) => axis)).toEqual(following);
});

test('an end of a range is let go alone, and reaches as far as the other end', () => {
  const found = freed(item(['chip'], { frequency: '1 GHz .. 5 GHz' }), [], ['frequency.min'], space)!;
  expect(told(found.known)['frequency.max']).toBe('[5,5]');
  expect(told(found.known)['frequency.min']).toBeUndefined();
});

test.each([['density'], ['share'], [highest], ['contains/total'], ['q']])(
  '%s cannot be moved by hand while all that it rests on is held',
  (axis) => {
    const stated = item(['chip'], {
      total: '8 TPP',
      area: '4 mm2',
      cores: '2 count',
      density: '2 TPP/mm2',
      q: 'yes',
    });
    expect(freed(stated, [], [axis], space)).toBeUndefined();
  },
);

test('a derived figure is let go with its inputs where one of them is not known', () => {
  const stated = item(['chip'], { total: '8 TPP', density: '2 TPP/mm2' });
  const found = freed(stated, [], ['density'], space)!;
  expect(told(found.known)).toMatchObject({ total: '[8,8]' });
  expect(told(found.known)['density']).toBeUndefined();
});

const two = item(['chip'], { total: '300 TPP', area: '4 mm2', cores: '4 count' });

test('what follows is worked out at a point, and where it meets a limit is found again', () => {
  const found = freed(two, [], ['total'], space)!;
  const at = (value: number) => told(followingAt(found, new Map([['total', rational(value)]])));
  expect(at(500)).toEqual({ density: '125', share: '201', root: '250000' });
  for (const [axis, limit] of [
    ['density', 5],
    ['share', 100],
  ] as const) {
    const where = whereFollowing(found, axis, 'total', rational(limit))!;
    expect(
      followingAt(found, new Map([['total', where]]))
        .get(axis)!
        .toFraction(),
    ).toBe(String(limit));
  }
  expect(whereFollowing(found, 'root', 'total', rational(9))).toBeUndefined();
  expect(whereFollowing(found, 'area', 'total', rational(9))).toBeUndefined();
});

test.each([
  ['density', 'total', true, true],
  ['share', 'total', true, true],
  ['root', 'total', true, false],
  ['density', 'area', true, true],
  ['density', 'area', false, false],
  ['share', 'cores', true, true],
  ['share', 'cores', false, false],
])('%s rises or falls with %s, which is%s positive: %s', (followed, free, isPositive, expected) => {
  const found = freed(two, [], [free], space)!;
  expect(isMonotone(found, followed, free, isPositive)).toBe(expected);
  expect(isMonotone(found, 'q', free, isPositive)).toBe(false);
});
