import { cellOf, cellsFor, exactCells, joinedCells, tooNear } from '../../../src/engine/compiled/cells';
import type { Quantity } from '../../../src/quantity/quantity';
import { exactDouble } from '../../../src/quantity/exact-double';
import { rational } from '../../../src/quantity/rational';
import { quantities, unit, vocabulary } from '../build';

const words = vocabulary({
  numbers: { pressure: { unit: 'kPa' }, power: { unit: 'W' } },
  questions: ['q'],
});

const figures = (...printed: readonly string[]): readonly Quantity[] => printed.flatMap(quantities);

/** The cell of each figure among limits of a parameter, each of which is printed once or more. */
function cells(
  parameter: string,
  limits: readonly (readonly Quantity[])[],
  stated: readonly number[],
  family: 'linear' | 'decibel' = 'linear',
): readonly number[] {
  const among = cellsFor(parameter, family, limits, words);
  if (among === undefined) throw new Error(`${parameter} has no ${family} unit`);
  return stated.map((figure) => cellOf(among, figure, 0));
}

describe('the place of a figure among limits', () => {
  test('tells below, at and above each limit apart, to the last digit that a double holds', () => {
    const next = 2 + 2 ** -51;
    expect(cells('power', [figures('2 W'), figures('5 W')], [1.9, 2, next, 4, 5, 6])).toEqual([
      0, 1, 2, 2, 3, 4,
    ]);
  });

  test('is one place for a limit that is printed twice as one figure', () => {
    expect(cells('power', [figures('2 W (2000 mW)')], [1.999999999999, 2, 2.000000000001])).toEqual([
      0, 1, 2,
    ]);
  });

  test('is not told between two printed figures of one limit, nor a hair beside them, and is told beyond', () => {
    // 30 Torr are 3.99967105… kPa, of which no double is the number.
    const torr = (30 * 101.325) / 760;
    const limit = [figures('4 kPa (30 Torr)')];
    const near = [torr, torr * (1 - 1e-10), 3.9999, 4, 4 * (1 + 1e-10)];
    expect(cells('pressure', limit, near)).toEqual(near.map(() => tooNear));
    expect(cells('pressure', limit, [3.9996, torr * (1 - 3e-9), 4 * (1 + 3e-9), 4.1])).toEqual([0, 0, 2, 2]);
  });

  test('is not told a hair beside either of two figures of one limit of which no double is the number', () => {
    const third = rational(1).div(3);
    const limit = [
      [
        { value: third, unit: unit('W') },
        { value: third.add(1), unit: unit('W') },
      ],
    ];
    const near = [1 / 3, 1 / 3 - 1e-10, 0.5, 4 / 3, 4 / 3 + 1e-9];
    expect(cells('power', limit, near)).toEqual(near.map(() => tooNear));
    expect(cells('power', limit, [1 / 3 - 1e-8, 4 / 3 + 1e-8])).toEqual([0, 2]);
    const downwards = limit.map(([one, other]) =>
      [one!, other!].map(({ value, unit: of }) => ({ value: value.neg(), unit: of })),
    );
    expect(cells('power', downwards, [-4 / 3 - 1e-9, -4 / 3 - 1e-8, -1 / 3 + 1e-8])).toEqual([tooNear, 0, 2]);
  });

  test('of a limit with an exact and an inexact figure for one double is told only where both are', () => {
    const exact = { value: rational(2), unit: unit('W') };
    const beside = { value: rational('2.0000000000000000000000001'), unit: unit('W') };
    expect(exactDouble(beside.value)).toBeUndefined();
    expect(beside.value.valueOf()).toBe(2);
    for (const limit of [
      [exact, beside],
      [beside, exact],
    ])
      expect(cells('power', [limit], [2, 2 + 1e-10, 2 + 1e-8])).toEqual([tooNear, tooNear, 2]);
  });

  test('in decibels is above a limit of no power, or of less than none', () => {
    expect(cells('power', [figures('0 W'), figures('-3 W')], [-300, 0], 'decibel')).toEqual([2, 2]);
  });

  test('is among the figures of its own family where a limit is printed in two', () => {
    const limit = [figures('75 W (48.75 dBm)')];
    expect(cells('power', limit, [74, 75, 76])).toEqual([0, 1, 2]);
    // Decibels of power are held in the first unit of the family, dBm or dBW.
    const inDecibel = cellsFor('power', 'decibel', limit, words)!;
    const [at] = inDecibel.limits;
    expect([48.75, 18.75]).toContain(at);
    expect([at! - 1e-9, at!, at! + 1e-9].map((figure) => cellOf(inDecibel, figure, 0))).toEqual([0, 1, 2]);
  });

  test('is nowhere for a family that the unit of the parameter does not belong to, and for a question', () => {
    expect(cellsFor('pressure', 'celsius', [], words)).toBeUndefined();
    expect(cellsFor('q', 'linear', [], words)).toBeUndefined();
  });
});

describe('the place of a figure that is known but for an error', () => {
  const among = exactCells([1, 10]);

  test.each([
    [2, 1, tooNear],
    [2, 0.5, 2],
    [0, 1, tooNear],
    [0, 0.999, 0],
    [11, 1, tooNear],
    [12, 1, 4],
    [5, 100, tooNear],
  ])('%d ± %d', (figure, error, cell) => {
    expect(cellOf(among, figure, error)).toBe(cell);
  });

  test('adds to that of a limit', () => {
    const limit = { count: 3, limits: Float64Array.of(1), margins: Float64Array.of(0.5) };
    const uncertain = { ...limit, doubtful: Int32Array.of(0) };
    expect([1.5, 1.75, 0.5, 0.25].map((figure) => cellOf(uncertain, figure, 0))).toEqual([
      tooNear,
      2,
      tooNear,
      0,
    ]);
    expect([1.75, 2].map((figure) => cellOf(uncertain, figure, 0.25))).toEqual([tooNear, 2]);
  });
});

test('cells that are joined tell apart what any of them does, and trust a limit as little as the one that trusts it least', () => {
  const doubtful = { count: 3, limits: Float64Array.of(5), margins: Float64Array.of(0.5) };
  const joined = joinedCells([
    exactCells([1, 5]),
    { ...doubtful, doubtful: Int32Array.of(0) },
    exactCells([5, 9]),
  ])!;
  expect([...joined.limits]).toEqual([1, 5, 9]);
  expect([0, 1, 4, 4.5, 5, 5.25, 6, 9, 10].map((figure) => cellOf(joined, figure, 0))).toEqual([
    0,
    1,
    2,
    tooNear,
    tooNear,
    tooNear,
    4,
    5,
    6,
  ]);
  expect(joinedCells([exactCells([1]), undefined])).toBeUndefined();
});
