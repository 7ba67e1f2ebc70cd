import type { Bound, Bounds } from '../../src/engine/bounds';
import { compareBounds, figureFor, measuredEnd, type Limit } from '../../src/engine/compare-bounds';
import { alignmentOf, parityOf, type Parity } from '../../src/engine/compare-item';
import type { Operator } from '../../src/model/condition';
import { quantities } from './build';

const bound = (text: string, closed = true): Bound => ({
  figure: quantities(text)[0]!,
  closed,
  source: { kind: 'stated', printed: text, verified: true },
});
/** `5 W`, `>= 5 W`, `< 5 W`, `5 W .. 7 W`; another unit in brackets. */
const known = (text: string): Bounds => {
  const [from, to] = text.split(' .. ');
  if (to !== undefined) return { low: bound(from!), high: bound(to), also: [] };
  const [, sign = '', rest = ''] = /^(>=|<=|>|<)?\s*(.*)$/.exec(text) ?? [];
  const end = bound(rest, sign === '' || sign.endsWith('='));
  return {
    ...(!sign.startsWith('<') && { low: end }),
    ...(!sign.startsWith('>') && { high: end }),
    also: quantities(rest).slice(1),
  };
};
const printed = (text: string): Limit => ({ kind: 'printed', figures: quantities(text) });
const computed = (low: string, high: string): Limit => ({
  kind: 'computed',
  low: quantities(low)[0]!,
  high: quantities(high)[0]!,
});
const answer = (about: string, operator: Operator, limit: Limit) => {
  const { truth, decidedBy } = compareBounds(known(about), operator, limit);
  return [truth, decidedBy?.side];
};

describe('a figure is equal to a limit', () => {
  test.each([
    ['5 W', 'yes', 'low'],
    ['5000 mW', 'yes', 'low'],
    ['6 W', 'no', 'low'],
    ['4 W', 'no', 'high'],
    ['> 5 W', 'no', 'low'],
    ['< 5 W', 'no', 'high'],
    ['>= 5 W', 'unknown', undefined],
    ['<= 5 W', 'unknown', undefined],
    ['>= 6 W', 'no', 'low'],
    ['<= 4 W', 'no', 'high'],
    ['4 W .. 6 W', 'unknown', undefined],
    ['5 W .. 6 W', 'unknown', undefined],
    ['4 W .. 5 W', 'unknown', undefined],
  ])('%s: %s, by its %s end', (about, truth, side) => {
    expect(answer(about, '=', printed('5 W'))).toEqual([truth, side]);
  });

  test('only where the limit itself is one figure', () => {
    expect(answer('5 W', '=', computed('5 W', '5 W'))).toEqual(['yes', 'low']);
    expect(answer('5 W', '=', computed('4 W', '6 W'))).toEqual(['unknown', undefined]);
    expect(answer('5 W', '=', computed('5 W', '6 W'))).toEqual(['unknown', undefined]);
    expect(answer('5 W', '=', computed('4 W', '5 W'))).toEqual(['unknown', undefined]);
    expect(answer('7 W', '=', computed('4 W', '6 W'))).toEqual(['no', 'low']);
    expect(answer('3 W', '=', computed('4 W', '6 W'))).toEqual(['no', 'high']);
  });
});

test.each<[string, Operator, string, string | undefined]>([
  ['7 W', '>', 'yes', 'low'],
  ['6 W', '>', 'unknown', undefined],
  ['6 W', '>=', 'yes', 'low'],
  ['> 6 W', '>', 'yes', 'low'],
  ['5 W', '>', 'unknown', undefined],
  ['4 W', '>', 'no', 'high'],
  ['4 W', '>=', 'unknown', undefined],
  ['< 4 W', '>=', 'no', 'high'],
  ['4 W', '<=', 'yes', 'high'],
  ['4 W', '<', 'unknown', undefined],
  ['6 W', '<', 'no', 'low'],
  ['6 W', '<=', 'unknown', undefined],
])('%s %s a limit that lies between 4 W and 6 W: %s, by its %s end', (about, operator, truth, side) => {
  expect(answer(about, operator, computed('4 W', '6 W'))).toEqual([truth, side]);
});

describe('of a limit printed in several units', () => {
  const limit = printed('398 K (125 degC)');

  test('a figure is compared with the one in its own unit, unconverted', () => {
    expect(answer('125 degC', '>', limit)).toEqual(['no', 'high']);
    expect(answer('398 K', '>', limit)).toEqual(['no', 'high']);
    expect(answer('398.1 K', '>', limit)).toEqual(['yes', 'low']);
    // 398.15 K is 125 °C.
    expect(answer('125.1 degC', '>', limit)).toEqual(['yes', 'low']);
  });

  test('else with the one in its family', () => {
    const power = printed('75 W (48.75 dBm)');
    expect(answer('48.75 dBm', '>', power)).toEqual(['no', 'high']);
    expect(answer('75001 mW', '>', power)).toEqual(['yes', 'low']);
    expect(figureFor(quantities('1 kW')[0]!, quantities('75 W (48.75 dBm)'))?.unit.symbol).toBe('W');
    expect(figureFor(quantities('18 dBW')[0]!, quantities('75 W (48.75 dBm)'))?.unit.symbol).toBe('dBm');
    expect(figureFor(quantities('1 mW')[0]!, quantities('1 kW (1000 mW)'))?.unit.symbol).toBe('mW');
    expect(figureFor(quantities('1 dBm')[0]!, quantities('75 W'))).toBeUndefined();
  });

  test('a figure stated in several units is taken in that of the limit, as long as it is exact', () => {
    const inWatts = printed('75 W');
    // 48.75 dBm is a little less than 75 W.
    expect(answer('48.75 dBm (75 W)', '>=', inWatts)).toEqual(['yes', 'low']);
    expect(answer('48.75 dBm', '>=', inWatts)).toEqual(['no', 'high']);
    expect(answer('<= 48.75 dBm (75 W)', '>=', inWatts)).toEqual(['no', 'high']);
  });

  test('nothing else is left than to convert', () => {
    expect(answer('48 dBm (18 dBW)', '<', printed('75 W'))).toEqual(['yes', 'high']);
  });

  test('a limit without any figure is our own fault', () => {
    expect(() => answer('5 W', '>', { kind: 'printed', figures: [] })).toThrow('no figure');
  });
});

test('a distance is measured from the end that decides, or from an exact figure', () => {
  const measured = (about: string, limit: Limit) => {
    const bounds = known(about);
    return measuredEnd(bounds, limit, compareBounds(bounds, '>', limit))?.side;
  };
  expect(measured('>= 6 W', printed('5 W'))).toBe('low');
  expect(measured('<= 4 W', printed('5 W'))).toBe('high');
  expect(measured('5 W', computed('4 W', '6 W'))).toBe('low');
  expect(measured('>= 4 W', printed('5 W'))).toBeUndefined();
});

describe('what two lists say, one beside the other', () => {
  const at = { tier: 'anti-terrorism' } as const;

  test.each([
    ['controlled', parityOf({ status: 'controlled', tier: 'list' }, false), 'controlled'],
    ['open', parityOf({ status: 'undetermined', tier: 'list' }, true), 'open'],
    ['controlled for anti-terrorism reasons only', parityOf({ status: 'controlled', ...at }, true), 'free'],
    ['the same, and not all encoded', parityOf({ status: 'controlled', ...at }, false), 'not-covered'],
    ['open for anti-terrorism reasons only', parityOf({ status: 'undetermined', ...at }, true), 'free'],
    ['the same, and not all encoded', parityOf({ status: 'undetermined', ...at }, false), 'not-covered'],
    ['not covered', parityOf({ status: 'not-covered' }, true), 'not-covered'],
    ['not covered in full', parityOf({ status: 'not-covered-in-full' }, true), 'not-covered'],
    ['not controlled', parityOf({ status: 'not-controlled' }, true), 'free'],
    ['out of class', parityOf({ status: 'out-of-class' }, true), 'free'],
  ])('%s', (_, found, parity) => {
    expect(found).toBe(parity);
  });

  test.each<[Parity, Parity, string]>([
    ['controlled', 'controlled', 'both-controlled'],
    ['controlled', 'free', 'first-only'],
    ['free', 'controlled', 'second-only'],
    ['free', 'free', 'neither-controlled'],
    ['open', 'controlled', 'undetermined'],
    ['controlled', 'open', 'undetermined'],
    ['open', 'not-covered', 'undetermined'],
    ['not-covered', 'open', 'undetermined'],
    ['not-covered', 'controlled', 'not-covered'],
    ['controlled', 'not-covered', 'not-covered'],
    ['free', 'not-covered', 'not-covered'],
    ['not-covered', 'free', 'not-covered'],
  ])('%s and %s: %s', (one, other, alignment) => {
    expect(alignmentOf(one, other)).toBe(alignment);
  });
});
