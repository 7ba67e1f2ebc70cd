import { axisId } from '../../../src/engine/lists/axis-meaning';
import {
  formulaOf,
  inDependencyOrder,
  limitLink,
  linkedAxes,
  type Link,
} from '../../../src/engine/lists/links';
import type { AxisMeaning } from '../../../src/model/list-comparison';
import { evaluate } from '../../../src/quantity/expression';
import { rational } from '../../../src/quantity/rational';
import { expression, vocabulary } from '../build';
import { interval } from './region-parts';

const words = vocabulary({
  numbers: {
    total: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
    span: { unit: 'GHz', formula: 'frequency.max - frequency.min' },
    heat: { unit: 'degC' },
    chill: { unit: 'K' },
    power: { unit: 'W', over: 'frequency', formula: 'total / 2' },
    level: { unit: 'dBm' },
  },
  ranges: { frequency: { unit: 'GHz' } },
});

/** Keeps what is added, by the name of its axis. */
function adding() {
  const added = new Map<string, AxisMeaning>();
  const add = (meaning: AxisMeaning): string => {
    const id = axisId(meaning, words);
    added.set(id, meaning);
    return id;
  };
  return { added, add };
}

const value = (link: Link | undefined, figures: Readonly<Record<string, number>>): string | undefined => {
  const at = Object.entries(figures).map(
    ([axis, figure]) => [axis, { low: rational(figure), high: rational(figure) }] as const,
  );
  return link && evaluate(link.expression, new Map(at))?.low.toFraction();
};

test('a figure with a formula follows from the figures that it names, which are added', () => {
  const { added, add } = adding();
  const own = formulaOf({ kind: 'number', parameter: 'density' }, 'density', words, add);
  expect([own?.axis, value(own, { total: 6, area: 4 })]).toEqual(['density', '3/2']);
  expect([...added]).toEqual([
    ['total', { kind: 'number', parameter: 'total' }],
    ['area', { kind: 'number', parameter: 'area' }],
  ]);
});

test('the ends of a range are named with it, and of a related item what it has itself', () => {
  const { added, add } = adding();
  const meaning = { kind: 'number', parameter: 'span', relation: 'contains' } as const;
  const found = formulaOf(meaning, 'contains/span', words, add);
  expect(value(found, { 'contains/frequency.max': 5, 'contains/frequency.min': 2 })).toBe('3');
  expect([...added.values()]).toEqual([
    { kind: 'number', parameter: 'frequency', end: 'max', relation: 'contains' },
    { kind: 'number', parameter: 'frequency', end: 'min', relation: 'contains' },
  ]);
});

test.each<[string, AxisMeaning]>([
  ['a figure without a formula', { kind: 'number', parameter: 'total' }],
  ['an end of a range', { kind: 'number', parameter: 'frequency', end: 'min' }],
  ['a range', { kind: 'number', parameter: 'frequency' }],
  ['an answer', { kind: 'answer', parameter: 'density' }],
  ['a value of a curve', { kind: 'number', parameter: 'power', band: interval('(2,4]') }],
])('%s follows from nothing', (_, meaning) => {
  const { added, add } = adding();
  expect([formulaOf(meaning, 'axis', words, add), added.size]).toEqual([undefined, 0]);
});

type Computed = Parameters<typeof limitLink>[0];
const limit = (meaning: Omit<Computed, 'kind' | 'expression' | 'unit'>, text: string, unitSymbol: string) => {
  const { added, add } = adding();
  const threshold = { kind: 'computed', expression: expression(text), unitSymbol } as const;
  const computed = { ...meaning, kind: 'computed', expression: text, unit: unitSymbol } as const;
  return { link: limitLink(computed, threshold, 'axis', words, add), added };
};

test.each([
  ['in its own unit', 'total', '2 * area', 'TPP', { total: 9, area: 4 }, '1'],
  ['in another unit of the same size', 'area', '2 * total', 'cm2', { area: 900, total: 4 }, '100'],
  ['in a unit with another zero', 'chill', '2 * area', 'degC', { chill: 300, area: 10 }, '137/20'],
  ['with its zero above that of the limit', 'heat', '2 * area', 'K', { heat: 10, area: 150 }, '-337/20'],
])('a figure is held against a limit %s', (_, parameter, text, symbol, figures, over) => {
  const { link, added } = limit({ parameter }, text, symbol);
  expect([link?.axis, value(link, figures)]).toEqual(['axis', over]);
  expect([...added.keys()].sort()).toEqual(Object.keys(figures).sort());
});

test('what is held against a limit is the end, the band and the extreme of which the limit is, of the same item', () => {
  const at = { band: interval('(2,4]'), extreme: 'lowest', relation: 'contains' } as const;
  expect([...limit({ parameter: 'power', ...at }, '2 * area', 'W').added.values()]).toEqual([
    { kind: 'number', parameter: 'area', relation: 'contains' },
    { kind: 'number', parameter: 'power', ...at },
  ]);
  expect([...limit({ parameter: 'frequency', end: 'max' }, '2', 'GHz').added.values()]).toEqual([
    { kind: 'number', parameter: 'frequency', end: 'max' },
  ]);
});

test.each([
  ['is in decibels', 'total', 'dBm'],
  ['is of a figure in decibels', 'level', 'W'],
  ['has a unit that nobody knows', 'total', 'no unit'],
])('a formula that %s is no link', (_, parameter, symbol) => {
  const { link, added } = limit({ parameter }, '2 * area', symbol);
  expect([link, added.size]).toEqual([undefined, 0]);
});

test('what another figure follows from comes before it, each once', () => {
  const link = (axis: string, text: string): Link => ({ axis, expression: expression(text) });
  const [a, b, c, d] = [
    link('a', 'b + c'),
    link('b', 'c * c'),
    link('c', 'x / 2'),
    link('d', 'a + b'),
  ] as const;
  const order = (...links: readonly Link[]) =>
    inDependencyOrder(links)
      .map(({ axis }) => axis)
      .join(' ');
  expect(order(a, b, c, d)).toBe('c b a d');
  expect(order(d, c, b, a)).toBe('c b a d');
  expect(order(c, a)).toBe('c a');
  expect([...linkedAxes([a, c])]).toEqual(['a', 'b', 'c', 'x']);
  const links = [d, a];
  expect(inDependencyOrder(links)).toBe(inDependencyOrder(links));
});
