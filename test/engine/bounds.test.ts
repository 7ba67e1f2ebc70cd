import {
  enclosureOf,
  excludesAll,
  isPoint,
  isSameKnowledge,
  isTighter,
  type Bound,
  type Source,
} from '../../src/engine/bounds';
import { orderOf } from '../../src/engine/order-of';
import { quantities, unit } from './build';

const worked: Source = { kind: 'worked', by: 'formula', from: ['total', 'area'], verified: true };
const stated: Source = { kind: 'stated', printed: '12 bit', verified: true };
const bound = (
  value: number | string,
  { closed = true, source = worked }: { closed?: boolean; source?: Source } = {},
): Bound => ({
  figure: quantities(typeof value === 'number' ? `${String(value)} mm` : value)[0]!,
  closed,
  source,
});
const open = (value: number) => bound(value, { closed: false });
const between = (low: Bound, high: Bound) => ({ low, high, also: [] });

test.each([
  [bound(1), bound(1), true],
  [bound(1), bound('0.1 cm'), true],
  [open(1), bound(1), false],
  [bound(1), open(1), false],
  [bound(1), bound(2), false],
])('a number is known exactly where both ends are one possible figure', (low, high, is) => {
  expect(isPoint(between(low, high))).toBe(is);
});

test('a number of which an end is not known is not known exactly', () => {
  expect(isPoint({ low: bound(1), also: [] })).toBe(false);
  expect(isPoint({ high: bound(1), also: [] })).toBe(false);
  expect(isPoint({ also: [] })).toBe(false);
});

test.each([
  [bound(2), bound(1), true],
  [bound(1), bound(2), false],
  [bound(1), bound(1), false],
  [open(1), bound(1), true],
  [bound(1), open(1), true],
  [open(1), open(1), true],
  [open(1), bound(2), false],
])(
  'no number lies from one end up to another that is below it, or the same and not possible',
  (low, high, none) => {
    expect(excludesAll(low, high)).toBe(none);
  },
);

test.each([
  ['low', bound(2), bound(1), true],
  ['low', bound(1), bound(2), false],
  ['high', bound(1), bound(2), true],
  ['high', bound(2), bound(1), false],
  ['low', open(1), bound(1), true],
  ['high', open(1), bound(1), true],
  ['low', bound(1), bound(1), false],
  ['low', open(1), open(1), false],
  ['low', bound(1), open(1), false],
  ['low', bound(1), undefined, true],
] as const)(
  'a %s end says more than another that lies outside of it or is possible where it is not',
  (side, one, known, more) => {
    expect(isTighter(one, known, side)).toBe(more);
  },
);

describe('what is known of a number is the same', () => {
  const about = between(bound(1), bound(2));

  test('as itself, where nothing is known, and where both ends say the same from the same sources', () => {
    const inMetres = between(bound(1, { source: stated }), bound(2));
    expect(isSameKnowledge(inMetres, inMetres)).toBe(true);
    expect(isSameKnowledge(undefined, undefined)).toBe(true);
    expect(isSameKnowledge(about, between(bound(1), bound(2)))).toBe(true);
    expect(isSameKnowledge({ low: bound(1), also: [] }, { low: bound(1), also: [] })).toBe(true);
    expect(isSameKnowledge({ also: [] }, { also: [] })).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['another lower end', between(bound(0), bound(2))],
    ['another upper end', between(bound(1), bound(3))],
    ['an open lower end', between(open(1), bound(2))],
    ['no lower end', { high: bound(2), also: [] }],
    ['no upper end', { low: bound(1), also: [] }],
    ['the figure in another unit', between(bound('0.1 cm'), bound(2))],
    ['another unit beside it', { ...about, also: quantities('0.1 cm') }],
    ['an end that the item states', between(bound(1, { source: stated }), bound(2))],
    ['an end from an order fact', between(bound(1, { source: { ...worked, by: 'order-fact' } }), bound(2))],
    [
      'an end from a figure to be verified',
      between(bound(1, { source: { ...worked, verified: false } }), bound(2)),
    ],
    ['an end from fewer figures', between(bound(1, { source: { ...worked, from: ['total'] } }), bound(2))],
    [
      'an end from other figures',
      between(bound(1, { source: { ...worked, from: ['total', 'width'] } }), bound(2)),
    ],
    [
      'an end from figures none of which is the same',
      between(bound(1, { source: { ...worked, from: ['x', 'y'] } }), bound(2)),
    ],
  ])('but not as %s', (_, other) => {
    expect(isSameKnowledge(about, other)).toBe(false);
    expect(isSameKnowledge(other, about)).toBe(false);
  });

  test('and two items that state the same figure are still two statements', () => {
    const one = between(bound(1, { source: stated }), bound(2));
    expect(isSameKnowledge(one, between(bound(1, { source: { ...stated } }), bound(2)))).toBe(false);
  });

  test('nor where both print the figure in several units', () => {
    const several = { ...about, also: quantities('0.1 cm') };
    expect(isSameKnowledge(several, { ...several })).toBe(false);
  });
});

test('a number encloses what lies between its ends, in any unit; without one of them nothing', () => {
  const found = enclosureOf(between(bound(10), bound(20)), unit('cm'));
  expect([found?.low.toString(), found?.high.toString()]).toEqual(['1', '2']);
  expect(enclosureOf({ low: bound(1), also: [] }, unit('cm'))).toBeUndefined();
  expect(enclosureOf({ high: bound(1), also: [] }, unit('cm'))).toBeUndefined();
  expect(enclosureOf(undefined, unit('cm'))).toBeUndefined();
  // No decimal fraction of a watt is 25 dBm.
  const level = enclosureOf(between(bound('25 dBm'), bound('25 dBm')), unit('W'));
  expect(level!.low.compare(level!.high)).toBeLessThan(0);
});

describe('the order of two figures', () => {
  const order = (one: string, other: string) =>
    Math.sign(orderOf(quantities(one)[0]!, quantities(other)[0]!)) + 0;

  test.each([
    ['1 mm', '2 mm', -1],
    ['2 mm', '1 mm', 1],
    ['1 mm', '1 mm', 0],
    ['-1 mm', '-2 mm', 1],
    ['-2 mm', '-1 mm', -1],
    ['-2 mm', '-2 mm', 0],
    ['-1 mm', '2 mm', -1],
    ['0 mm', '-2 mm', 1],
    ['0.5 mm', '1 mm', -1],
    ['1 cm', '2 mm', 1],
    ['1 mm', '0.1 cm', 0],
  ])('%s against %s', (one, other, sign) => {
    expect(order(one, other)).toBe(sign);
    expect(order(other, one)).toBe(sign === 0 ? 0 : -sign);
  });
});
