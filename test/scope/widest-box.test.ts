import { rational } from '../../src/quantity/rational';
import { AxisCuts, type AxisCut } from '../../src/scope/axis-cuts';
import { boxesOf } from '../../src/scope/boxes';
import type { Scope } from '../../src/scope/node-store';
import { leftBetween } from '../../src/scope/stretch-box';
import { newScopes } from './space';

const s = newScopes();
const at = (value: number, closed = true) => ({ value: rational(value), closed });
const between = (axis: string, low: number, high: number): Scope =>
  s.between(axis, { low: at(low), high: at(high) });
const keys = (boxes: readonly ReadonlyMap<string, unknown>[]) => boxes.map((box) => [...box.keys()]);
const red = s.isOneOf('colour', ['red']);
const hard = s.isOneOf('hardened', ['yes']);
const strong = s.between('power', { low: at(6) });

describe('of the two orders in which axes are let go', () => {
  const cell = s.intersection(strong, red, hard);
  const said = (room: Scope) => keys(boxesOf(s, cell, { limit: 5, beyond: room }).boxes);

  test('the one that gives the shorter box is taken, whichever it is', () => {
    expect(said(s.union(strong, s.intersection(red, hard)))).toEqual([['power']]);
    expect(said(s.union(hard, s.intersection(strong, red)))).toEqual([['hardened']]);
  });

  test('the one that lets the first axes go is taken where both are as short', () => {
    expect(said(s.union(strong, hard))).toEqual([['hardened']]);
  });
});

test('what is left of an axis between barred stretches does not depend on their order or on how they overlap', () => {
  const cuts = new AxisCuts({ id: 'power', kind: 'real' });
  const [one, two, three, four] = [1, 2, 3, 4].map(
    (value) => cuts.at({ value: rational(value), after: false }) as AxisCut,
  ) as [AxisCut, AxisCut, AxisCut, AxisCut];
  const apart = [
    { from: 'start', to: one },
    { from: two, to: three },
    { from: four, to: 'end' },
  ] as const;
  expect(leftBetween([])).toEqual([{ from: 'start', to: 'end' }]);
  expect(leftBetween([{ from: 'start', to: 'end' }])).toEqual([]);
  const [low, middle, high] = apart;
  for (const order of [apart, [high, middle, low], [middle, high, low]])
    expect(leftBetween(order)).toEqual([
      { from: one, to: two },
      { from: three, to: four },
    ]);
  expect(
    leftBetween([
      { from: two, to: three },
      { from: one, to: four },
    ]),
  ).toEqual([
    { from: 'start', to: one },
    { from: four, to: 'end' },
  ]);
});

describe('the search for boxes', () => {
  test('does not ask what could be left out in a word where four boxes do', () => {
    const scope = s.union(strong, s.between('bits', { low: at(5) }), red, hard);
    const unless = (): Scope => {
      throw new Error('not to be asked');
    };
    expect(boxesOf(s, scope, { limit: 10, unless }).total).toBe(4);
  });

  test('counts a box once, however many cells it is made of', () => {
    const scope = s.intersection(strong, s.isOneOf('colour', ['red', 'blue']));
    expect(boxesOf(s, scope, { limit: 5, searchLimit: 1 })).toMatchObject({ total: 1, complete: true });
  });

  test('does not count what is not worth a box', () => {
    const scope = s.union(red, hard);
    const isWorth = (part: Scope) => !s.disjoint(part, s.difference(hard, red));
    expect(boxesOf(s, scope, { limit: 5, searchLimit: 1, isWorth })).toMatchObject({
      total: 1,
      complete: true,
    });
  });
});

describe('beside many holes', () => {
  const hole = (colour: string, hardened: string, bits: number) =>
    s.intersection(
      s.isOneOf('colour', [colour]),
      s.isOneOf('hardened', [hardened]),
      between('bits', bits, bits + 1),
    );
  const holes = s.union(
    hole('red', 'yes', 1),
    hole('red', 'no', 2),
    hole('green', 'yes', 3),
    hole('green', 'no', 4),
    hole('blue', 'yes', 5),
  );
  const point = between('power', 6, 6);

  test('a box that leaves them out stands beside one that has nothing to leave out', () => {
    const other = s.intersection(between('power', 9, 9), red, hard, between('bits', 4, 4));
    const scope = s.union(s.difference(point, holes), other);
    const { boxes, reaching } = boxesOf(s, scope, { limit: 10, unless: () => holes });
    expect(keys(boxes)).toEqual([['power'], ['power', 'bits', 'colour', 'hardened']]);
    expect(boxes.map((box) => reaching.has(box))).toEqual([true, false]);
  });

  test('a box in which nothing is real is not cut back', () => {
    const scope = s.difference(point, holes);
    const { boxes } = boxesOf(s, scope, { limit: 10, unless: () => holes, real: s.empty });
    expect(boxes.map((box) => [...box])).toEqual([
      [['power', { kind: 'intervals', intervals: [{ low: at(6), high: at(6) }] }]],
    ]);
  });
});
