import { axisId, axisOf } from '../../../src/engine/lists/axis-meaning';
import { inOrder } from '../../../src/engine/lists/axis-order';
import { printedFigure, printedInterval } from '../../../src/engine/lists/axis-printed';
import type { AxisMeaning } from '../../../src/model/list-comparison';
import { rational } from '../../../src/quantity/rational';
import { item } from '../build';
import { space, words } from './chip-space';
import { interval } from './region-parts';

const highest = 'highest power@(2 GHz,4 GHz]';
const lowest = 'lowest power@(2 GHz,4 GHz]';

test('a bound is printed as the law prints it, that of an item as its list does', () => {
  const printed = (axis: string, text: string, own?: ReturnType<typeof item>) => {
    const { low, high } =
      own === undefined
        ? printedInterval(interval(text), axis, space)
        : printedFigure(interval(text), axis, space, own);
    return [low, high].map(
      (bound) => bound && `${bound.printed.value.toFraction()} ${bound.printed.unit.symbol}`,
    );
  };
  expect(printed('frequency.min', '[2,3)')).toEqual(['2000 MHz', '3 GHz']);
  expect(printed('area', '(,200]')).toEqual([undefined, '200 mm2']);
  expect(printed('area', '[200,200]', item(['chip'], { area: '2 cm2' }))).toEqual(['2 cm2', '2 cm2']);
  expect(printed('area', '[300,)', item(['chip'], { area: '2 cm2' }))).toEqual(['300 mm2', undefined]);
  expect(printed('frequency.max', '(,5]', item(['chip'], { frequency: '1 GHz .. 5000 MHz' }))).toEqual([
    undefined,
    '5000 MHz',
  ]);
  expect(printed('area', '(,5]', item(['chip'], {}))).toEqual([undefined, '5 mm2']);
  expect(() => printed('q', '(,5]')).toThrow('q is not measured');
});

test('an axis has the name of what it measures, its relation before it, and the bounds of its parameter', () => {
  const named = (meaning: AxisMeaning) => axisId(meaning, words);
  expect([...space.meanings].every(([id, meaning]) => named(meaning) === id)).toBe(true);
  expect(named({ kind: 'number', parameter: 'power', band: interval('[2,)') })).toBe(
    'highest power@[2 GHz,)',
  );
  expect(named({ kind: 'number', parameter: 'power', band: interval('(,4)'), extreme: 'lowest' })).toBe(
    'lowest power@(,4 GHz)',
  );
  expect(
    named({
      kind: 'computed',
      parameter: 'total',
      expression: '2 * area',
      unit: 'TPP',
      relation: 'contains',
    }),
  ).toBe('contains/total - (2 * area) TPP');
  expect(named({ kind: 'related', relation: 'contains' })).toBe('contains/?');
  expect(named({ kind: 'not-encoded', address: 'X' })).toBe('not-encoded:X');
  expect(named({ kind: 'not-encoded', address: 'X', isElsewhere: true })).toBe('elsewhere:X');
  const least = rational(0);
  expect(axisOf({ kind: 'number', parameter: 'area' }, words)).toEqual({
    id: 'area',
    kind: 'real',
    least,
    most: rational(900),
  });
  expect(axisOf({ kind: 'number', parameter: 'cores' }, words)).toEqual({
    id: 'cores',
    kind: 'integer',
    least: rational(1),
  });
  expect(axisOf({ kind: 'number', parameter: 'frequency', end: 'min' }, words)).toEqual({
    id: 'frequency.min',
    kind: 'real',
    least,
  });
  expect(axisOf({ kind: 'number', parameter: 'density' }, words)).toEqual({ id: 'density', kind: 'real' });
  expect(axisOf({ kind: 'computed', parameter: 'area', expression: '2', unit: 'mm2' }, words)).toMatchObject({
    kind: 'real',
  });
  expect(axisOf({ kind: 'answer', parameter: 'kind' }, words)).toEqual({
    id: 'kind',
    kind: 'choice',
    values: ['x', 'y'],
  });
  expect(axisOf({ kind: 'answer', parameter: 'q' }, words)).toEqual({ id: 'q', kind: 'question' });
  expect(axisOf({ kind: 'class', class: 'chip' }, words)).toEqual({ id: 'class:chip', kind: 'question' });
  expect(() => axisOf({ kind: 'number', parameter: 'q' }, words)).toThrow('q is not measured');
  expect(() => axisOf({ kind: 'number', parameter: 'none' }, words)).toThrow(
    'the vocabulary has no parameter none',
  );
});

test('axes that depend on each other come first, then those of the item, then those of related items; what belongs together stands together', () => {
  const order = [...space.meanings.keys()];
  const place = (axis: string) => order.indexOf(axis);
  const linked = ['total', 'area', 'cores', 'density', 'share', 'root'];
  expect(order.slice(0, 6).sort()).toEqual([...linked].sort());
  expect(order.at(-1)).toBe('contains/total');
  expect(place('frequency.max') - place('frequency.min')).toBe(1);
  expect(place(lowest) - place(highest)).toBe(1);
  expect(place(highest)).toBeGreaterThan(place('frequency.max'));
  const turned = new Map([...space.meanings].toReversed());
  const again = [...inOrder(turned, new Set(linked), words).keys()];
  expect(again.indexOf('frequency.max') - again.indexOf('frequency.min')).toBe(1);
  expect(again.indexOf(lowest) - again.indexOf(highest)).toBe(1);
  expect(again.indexOf('frequency.min')).toBeLessThan(again.indexOf(highest));
  expect([...again].sort()).toEqual([...order].sort());
});
