import type { Band } from '../../src/model/condition';
import { overlapsBand, positionOf, rowsCover } from '../../src/engine/band-position';
import { subjectOf } from '../../src/engine/subject';
import type { Quantity } from '../../src/quantity/quantity';
import { item, quantities, vocabulary } from './build';

const words = vocabulary({
  classes: { amplifier: {} },
  numbers: { tuned: { unit: 'GHz' } },
  ranges: { frequency: { unit: 'GHz' } },
});
const ghz = (value: number): Quantity => quantities(`${String(value)} GHz`)[0]!;
const row = (from: number, to: number) => ({ from: ghz(from), to: ghz(to), value: ghz(1) });
const stretch = (from?: number, to?: number) => ({
  from: from === undefined ? undefined : ghz(from),
  to: to === undefined ? undefined : ghz(to),
});
const above = (operator: '>' | '>=', value = 2.7): Band => ({ lower: { operator, figure: ghz(value) } });
const below = (operator: '<' | '<=', value = 2.9): Band => ({ upper: { operator, figure: ghz(value) } });
const band: Band = { ...above('>'), ...below('<=') };

const positions = (figures: Record<string, string>, axis: string | undefined, of: Band = band) =>
  positionOf(axis, of, subjectOf(item(['amplifier'], figures), words, []).knowledge);

describe('how the range in which an item works lies to the band above 2.7 GHz and up to 2.9 GHz', () => {
  test.each([
    ['2.7 GHz .. 2.9 GHz', 'yes', 'no', 'yes'],
    ['2.8 GHz .. 2.9 GHz', 'yes', 'yes', 'no'],
    ['2.8 GHz .. 2.95 GHz', 'yes', 'no', 'no'],
    ['1 GHz .. 2.7 GHz', 'no', 'no', 'no'],
    ['1 GHz .. 2.8 GHz', 'yes', 'no', 'no'],
    ['2.9 GHz .. 4 GHz', 'yes', 'no', 'no'],
    ['3 GHz .. 4 GHz', 'no', 'no', 'no'],
    ['.. 2.8 GHz', 'yes', 'unknown', 'no'],
    ['.. 3 GHz', 'unknown', 'no', 'unknown'],
    ['2.8 GHz ..', 'yes', 'unknown', 'no'],
    ['2 GHz ..', 'unknown', 'no', 'unknown'],
  ])('%s: overlaps %s, lies within %s, covers it %s', (frequency, overlaps, within, covers) => {
    expect(positions({ frequency }, 'frequency')).toMatchObject({ overlaps, within, covers });
  });

  test('an item that works at one frequency alone', () => {
    expect(positions({ tuned: '2.8 GHz' }, 'tuned')).toMatchObject({
      overlaps: 'yes',
      within: 'yes',
      covers: 'no',
    });
    expect(positions({ tuned: '2.7 GHz' }, 'tuned')).toMatchObject({ overlaps: 'no', within: 'no' });
  });

  test('nothing is known of an axis that is not named, or of which nothing is stated', () => {
    const open = { overlaps: 'unknown', within: 'unknown', covers: 'unknown' };
    expect(positions({ frequency: '2.8 GHz .. 2.9 GHz' }, undefined)).toMatchObject(open);
    expect(positions({}, 'frequency')).toMatchObject(open);
  });

  test('no range covers a band without an end; all lies within one without any', () => {
    const stated = { frequency: '2 GHz .. 3 GHz' };
    expect(positions(stated, 'frequency', above('>')).covers).toBe('no');
    expect(positions(stated, 'frequency', below('<=')).covers).toBe('no');
    expect(positions(stated, 'frequency', {})).toMatchObject({
      overlaps: 'yes',
      within: 'yes',
      covers: 'no',
    });
  });

  test.each([
    ['2.8 GHz .. 4 GHz', 2.8, 2.9],
    ['1 GHz .. 2.85 GHz', 2.7, 2.85],
    ['2.75 GHz .. 2.85 GHz', 2.75, 2.85],
    ['1 GHz .. 4 GHz', 2.7, 2.9],
  ])('the part of the band in which an item of %s can work is %d to %d GHz', (frequency, from, to) => {
    expect(positions({ frequency }, 'frequency').region).toEqual(stretch(from, to));
  });

  test('where one of the two has no end, the part ends where the other does', () => {
    expect(positions({}, 'frequency').region).toEqual(stretch(2.7, 2.9));
    expect(positions({ frequency: '2 GHz .. 3 GHz' }, 'frequency', {}).region).toEqual(stretch(2, 3));
    expect(positions({}, 'frequency', {}).region).toEqual(stretch());
  });
});

test.each([
  ['ends where the band begins', row(2, 2.7), above('>'), false],
  ['ends where the band begins, which is in it', row(2, 2.7), above('>='), true],
  ['ends beyond the beginning', row(2, 2.8), above('>'), true],
  ['ends before the beginning', row(2, 2.6), above('>='), false],
  ['begins where the band ends', row(2.9, 3), below('<'), false],
  ['begins where the band ends, which is in it', row(2.9, 3), below('<='), true],
  ['begins before the end', row(2.8, 3), below('<'), true],
  ['begins beyond the end', row(3, 4), below('<='), false],
  ['begins beyond the end of a band with two', row(3, 4), band, false],
  ['ends before the beginning of a band with two', row(1, 2), band, false],
  ['lies anywhere, of a band without ends', row(1, 2), {}, true],
])('a row that %s', (_, measured, of, meets) => {
  expect(overlapsBand(measured, of)).toBe(meets);
});

describe('rows cover a stretch', () => {
  test.each([
    ['one from end to end', [row(1, 2)], true],
    ['side by side', [row(1, 1.5), row(1.5, 2)], true],
    ['in any order', [row(1.5, 2), row(1, 1.5)], true],
    ['one within another, before a third', [row(1, 1.8), row(1.2, 1.4), row(1.8, 2)], true],
    ['beyond both ends', [row(0.5, 2.5)], true],
    ['after one that ends before the stretch', [row(0.1, 0.5), row(1, 2)], true],
    ['not with a gap', [row(1, 1.4), row(1.5, 2)], false],
    ['not from later on', [row(1.1, 2)], false],
    ['not short of the end', [row(1, 1.9)], false],
    ['not without any row', [], false],
  ])('%s', (_, rows, covers) => {
    expect(rowsCover(rows, stretch(1, 2))).toBe(covers);
  });

  test('that is a point, by a row that ends there', () => {
    expect(rowsCover([row(0.5, 1)], stretch(1, 1))).toBe(true);
  });

  test('but never one without an end', () => {
    const rows = [row(0, 1000)];
    expect(rowsCover(rows, stretch(1))).toBe(false);
    expect(rowsCover(rows, stretch(undefined, 2))).toBe(false);
    expect(rowsCover(rows, stretch())).toBe(false);
  });
});
