import {
  bandOf,
  coverageOf,
  curveKey,
  operandsOf,
  overlapOf,
  rangeEndsUnder,
} from '../../../src/engine/lists/operands';
import type { Criterion } from '../../../src/model/condition';
import { is } from '../build';
import { interval } from './region-parts';
import { words } from './witness-points';

const low = interval('(2,4]');
const high = interval('(4,8]');
const bands = new Map([
  ['power', [low, high]],
  ['contains/power', [high]],
]);
const [some, every] = [{ some: '2 GHz .. 4 GHz' }, { every: '2 GHz .. 8 GHz' }];
const number = (more: object) => ({ kind: 'number', ...more });

test.each<[string, Criterion, string | undefined, object[]]>([
  ['a figure', is('total', '> 5 TPP'), undefined, [number({ parameter: 'total' })]],
  [
    'a figure of a related item',
    is('total', '> 5 TPP'),
    'contains',
    [number({ parameter: 'total', relation: 'contains' })],
  ],
  [
    'an end of a range',
    is('frequency.max', '> 5 GHz'),
    undefined,
    [number({ parameter: 'frequency', end: 'max' })],
  ],
  [
    'a limit that other figures give, as printed',
    is('total', '> {2 * area} TPP'),
    undefined,
    [{ kind: 'computed', parameter: 'total', expression: '2 * area', unit: 'TPP' }],
  ],
  [
    'a limit that is a formula of nothing: as good as printed',
    is('total', '> {2 * 3} TPP'),
    undefined,
    [number({ parameter: 'total' })],
  ],
  [
    'a formula of nothing that is no rational number',
    is('total', '> {log2(3)} TPP'),
    undefined,
    [{ kind: 'computed', parameter: 'total', expression: 'log2(3)', unit: 'TPP' }],
  ],
  [
    'a formula of nothing in a unit that nobody knows',
    {
      ...is('total', '> {2 * 3} TPP'),
      threshold: { ...is('total', '> {6} TPP').threshold, unitSymbol: 'x' },
    } as Criterion,
    undefined,
    [{ kind: 'computed', parameter: 'total', expression: '6', unit: 'x' }],
  ],
  ...(['>', '>=', '='] as const).map((sign): [string, Criterion, undefined, object[]] => [
    `${sign} at some point`,
    is('power', `${sign} 5 W`, some),
    undefined,
    [number({ parameter: 'power', band: low, extreme: 'highest' })],
  ]),
  ...(['<', '<='] as const).map((sign): [string, Criterion, undefined, object[]] => [
    `${sign} at some point`,
    is('power', `${sign} 5 W`, some),
    undefined,
    [number({ parameter: 'power', band: low, extreme: 'lowest' })],
  ]),
  [
    'every point of two bands',
    is('power', '< 5 W', every),
    undefined,
    [low, high].flatMap((band) =>
      ['highest', 'lowest'].map((extreme) => number({ parameter: 'power', band, extreme })),
    ),
  ],
  [
    'a curve of which no band is named',
    is('power', '> 5 W'),
    undefined,
    [low, high].map((band) => number({ parameter: 'power', band, extreme: 'highest' })),
  ],
  [
    'a curve of a related item, in the bands of that',
    is('power', '> {2 * area} W', every),
    'contains',
    ['highest', 'lowest'].map((extreme) => ({
      kind: 'computed',
      parameter: 'power',
      relation: 'contains',
      band: high,
      extreme,
      expression: '2 * area',
      unit: 'W',
    })),
  ],
  ['a curve of which no bands are known', is('noise', '> 5 K', some), undefined, []],
])('%s is compared on its axes', (_, criterion, relation, expected) => {
  expect(operandsOf(criterion, words, bands, relation)).toEqual(expected);
});

test('a curve is looked at in the band that is named, in the unit of its range, else everywhere', () => {
  expect(bandOf(is('power', '> 5 W', { some: '2000 MHz .. 4 GHz' }), words)).toEqual(low);
  expect(bandOf(is('power', '> 5 W'), words)).toEqual({});
  expect(bandOf(is('total', '> 5 TPP'), words)).toBeUndefined();
  expect(bandOf(is('frequency.max', '> 5 GHz'), words)).toBeUndefined();
});

const end = (which: 'min' | 'max', where: string, relation?: string) => ({
  axis: { kind: 'number', parameter: 'frequency', ...(relation !== undefined && { relation }), end: which },
  interval: interval(where),
});

test('what is asked at every point of a band asks the range to cover it', () => {
  const whole = is('power', '> 5 W', { every: '2 GHz .. 4 GHz' });
  expect(coverageOf(whole, words)).toEqual([end('min', '(,2]'), end('max', '[4,)')]);
  expect(coverageOf(whole, words, 'contains')).toEqual([
    end('min', '(,2]', 'contains'),
    end('max', '[4,)', 'contains'),
  ]);
  expect(coverageOf(is('power', '> 5 W', { every: '2 GHz ..' }), words)).toEqual([end('min', '(,2]')]);
  expect(coverageOf(is('power', '> 5 W', { every: '.. 4 GHz' }), words)).toEqual([end('max', '[4,)')]);
  for (const other of [
    is('power', '> 5 W', some),
    is('power', '> 5 W'),
    is('total', '> 5 TPP'),
    is('loss', '> 5 W', { every: '1 mm2 .. 5 mm2' }),
  ])
    expect(coverageOf(other, words)).toEqual([]);
});

test('a range reaches into a band where it ends above its beginning and begins below its end', () => {
  expect(overlapOf(low, 'power', words)).toEqual([end('max', '(2,)'), end('min', '(,4]')]);
  expect(overlapOf(low, 'power', words, 'contains')).toEqual([
    end('max', '(2,)', 'contains'),
    end('min', '(,4]', 'contains'),
  ]);
  expect(overlapOf(interval('[2,)'), 'power', words)).toEqual([end('max', '[2,)')]);
  expect(overlapOf(interval('(,4)'), 'power', words)).toEqual([end('min', '(,4)')]);
  expect(overlapOf({}, 'power', words)).toEqual([]);
  expect(overlapOf(low, 'loss', words)).toEqual([]);
});

test('a curve over a number has no range, nor has what is no curve', () => {
  const { axis } = end('min', '(,)');
  expect(rangeEndsUnder('power', words)).toEqual({ min: axis, max: { ...axis, end: 'max' } });
  expect(rangeEndsUnder('power', words, 'contains')?.min).toEqual({ ...axis, relation: 'contains' });
  for (const other of ['loss', 'total', 'frequency', 'kind', 'nothing'])
    expect(rangeEndsUnder(other, words)).toBeUndefined();
});

test('a curve of a related item has a name of its own', () => {
  expect([curveKey('power', undefined), curveKey('power', 'contains')]).toEqual(['power', 'contains/power']);
});
