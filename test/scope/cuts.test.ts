import fc from 'fast-check';
import { rational } from '../../src/quantity/rational';
import type { Axis } from '../../src/scope/axis';
import { AxisCuts, rankOf } from '../../src/scope/axis-cuts';
import {
  compareCuts,
  comparePlaced,
  intervalBetween,
  lowerCut,
  placeCut,
  position,
  upperCut,
  type Cut,
  type PlacedCut,
} from '../../src/scope/cut';
import { liesIn } from '../../src/scope/interval';
import { Marks } from '../../src/scope/marks';

const before = (value: number | string): Cut => ({ value: rational(value), after: false });
const after = (value: number | string): Cut => ({ value: rational(value), after: true });
const said = (cut: PlacedCut): string =>
  typeof cut === 'string' ? cut : `${cut.after ? 'after' : 'before'} ${cut.value.toFraction()}`;

const real: Axis = { id: 'r', kind: 'real', least: rational(0), most: rational(10) };
const open: Axis = { id: 'o', kind: 'real' };
const whole: Axis = { id: 'w', kind: 'integer', least: rational(1), most: rational(6) };
const broken: Axis = { id: 'b', kind: 'integer', least: rational('0.5'), most: rational('6.5') };
const countless: Axis = { id: 'c', kind: 'integer' };
const colour: Axis = { id: 'colour', kind: 'choice', values: ['red', 'green', 'blue'] };
const question: Axis = { id: 'q', kind: 'question' };

test.each<[Axis, Cut, string]>([
  [real, before(0), 'start'],
  [real, after(0), 'after 0'],
  [real, before(-1), 'start'],
  [real, before('0.5'), 'before 1/2'],
  [real, before(10), 'before 10'],
  [real, after(10), 'end'],
  [real, before(11), 'end'],
  [open, before(-5), 'before -5'],
  [open, after(5), 'after 5'],
  [whole, before(1), 'start'],
  [whole, before('0.2'), 'start'],
  [whole, after(1), 'before 2'],
  [whole, before('1.5'), 'before 2'],
  [whole, after('1.5'), 'before 2'],
  [whole, before(2), 'before 2'],
  [whole, before(6), 'before 6'],
  [whole, after(5), 'before 6'],
  [whole, after('5.5'), 'before 6'],
  [whole, after(6), 'end'],
  [whole, before(7), 'end'],
  [broken, before(1), 'start'],
  [broken, after('0.7'), 'start'],
  [broken, after(6), 'end'],
  [broken, before('6.2'), 'end'],
  [broken, before(6), 'before 6'],
  [countless, after(-5), 'before -4'],
  [countless, before('-4.5'), 'before -4'],
  [colour, before(0), 'start'],
  [colour, after(0), 'before 1'],
  [colour, before(2), 'before 2'],
  [colour, after(2), 'end'],
  [question, before(0), 'start'],
  [question, before(1), 'before 1'],
  [question, after(1), 'end'],
])('on %j the cut %j stands at %s', (axis, cut, expected) => {
  expect(said(placeCut(axis, cut))).toBe(expected);
});

test('cuts are ordered by value, and before a value comes before after it', () => {
  const order = [before(-1), after(-1), before('0.1'), after('0.1'), before(2), after(2)];
  for (const [index, cut] of order.entries())
    for (const [other, next] of order.entries())
      expect(Math.sign(compareCuts(cut, next))).toBe(Math.sign(index - other));
});

test('the ends of an axis come before and after all cuts, and are equal to themselves', () => {
  const order: readonly PlacedCut[] = ['start', before(-1), after(3), 'end'];
  for (const [index, cut] of order.entries())
    for (const [other, next] of order.entries())
      expect(Math.sign(comparePlaced(cut, next))).toBe(Math.sign(index - other));
});

test('the cuts of an interval lie where its ends do', () => {
  const bound = (value: number, closed: boolean) => ({ value: rational(value), closed });
  expect([{}, { low: bound(2, true) }, { low: bound(2, false) }].map((each) => said(lowerCut(each)))).toEqual(
    ['start', 'before 2', 'after 2'],
  );
  expect(
    [{}, { high: bound(2, true) }, { high: bound(2, false) }].map((each) => said(upperCut(each))),
  ).toEqual(['end', 'after 2', 'before 2']);
});

const printed = (axis: Axis, lower: Cut | undefined, upper: Cut | undefined, clip?: boolean): string => {
  const { low, high } = intervalBetween(axis, lower, upper, clip);
  const left = low === undefined ? '(' : `${low.closed ? '[' : '('}${low.value.toFraction()}`;
  const right = high === undefined ? ')' : `${high.value.toFraction()}${high.closed ? ']' : ')'}`;
  return `${left}, ${right}`;
};

test.each<[Axis, Cut | undefined, Cut | undefined, boolean | undefined, string]>([
  [real, before(2), after(3), undefined, '[2, 3]'],
  [real, after(2), before(3), undefined, '(2, 3)'],
  [real, undefined, before(3), undefined, '(, 3)'],
  [real, undefined, before(3), true, '[0, 3)'],
  [real, after(3), undefined, true, '(3, 10]'],
  [real, after(3), undefined, false, '(3, )'],
  [open, undefined, undefined, true, '(, )'],
  [whole, before(2), before(4), undefined, '[2, 3]'],
  [whole, undefined, before(4), true, '[1, 3]'],
  [whole, before(4), undefined, true, '[4, 6]'],
  [whole, before(4), undefined, undefined, '[4, )'],
  [countless, undefined, undefined, true, '(, )'],
])('on %j between %j and %j, clipped %s, lies %s', (axis, lower, upper, clip, expected) => {
  expect(printed(axis, lower, upper, clip)).toBe(expected);
});

test('a place among the values of a choice is one number, made once', () => {
  expect(position(2).toFraction()).toBe('2');
  expect(position(2)).toBe(position(2));
  expect(position(1)).not.toBe(position(2));
});

const values = fc.integer({ min: -20, max: 20 }).map((n) => rational(n).div(4));
const cuts = fc.record({ value: values, after: fc.boolean() });

test('cuts that are met in any order are known once each and ranked as they lie', () => {
  fc.assert(
    fc.property(fc.array(cuts, { maxLength: 12 }), fc.constantFrom(open, whole, countless), (some, axis) => {
      const known = new AxisCuts(axis);
      const met = some.map((cut) => known.at(cut));
      for (const [index, cut] of some.entries()) {
        expect(known.at(cut)).toBe(met[index]);
        for (const [other, next] of some.entries()) {
          const [one, two] = [met[index]!, met[other]!];
          const expected = comparePlaced(placeCut(axis, cut), placeCut(axis, next));
          expect(Math.sign(rankOf(one) - rankOf(two)) || 0).toBe(Math.sign(expected));
          expect(one === two).toBe(expected === 0);
        }
      }
      const made = new Set(met.flatMap((each) => (typeof each === 'string' ? [] : [each.id])));
      expect([...made].sort((a, b) => a - b)).toEqual([...made.keys()].map((_id, index) => index));
    }),
  );
});

test('an end of the axis stays an end, and every cut lies between the two', () => {
  const known = new AxisCuts(open);
  expect([known.at('start'), known.at('end')]).toEqual(['start', 'end']);
  expect(rankOf('start')).toBeLessThan(rankOf(known.at(before(-100))));
  expect(rankOf('end')).toBeGreaterThan(rankOf(known.at(before(100))));
});

test('a placed cut separates the same values of a whole axis as the cut itself', () => {
  fc.assert(
    fc.property(cuts, fc.integer({ min: 1, max: 6 }), (cut, value) => {
      const placed = placeCut(whole, cut);
      const below = (at: PlacedCut): boolean =>
        at === 'end' || (at !== 'start' && compareCuts({ value: rational(value), after: true }, at) <= 0);
      const literally = rational(value).lt(cut.value) || (cut.after && rational(value).equals(cut.value));
      const between = intervalBetween(whole, undefined, typeof placed === 'string' ? undefined : placed);
      expect(below(placed)).toBe(literally);
      if (typeof placed !== 'string') expect(liesIn(between, rational(value))).toBe(literally);
    }),
  );
});

test('marks of one walk are forgotten by the next, and hold for as many nodes as there are', () => {
  const node = (id: number): number => id;
  const marks = new Marks();
  marks.begin(2);
  expect(marks.get(node(0))).toBeUndefined();
  marks.set(node(0), true);
  marks.set(node(1), false);
  expect([0, 1, 2].map((id) => marks.get(node(id)))).toEqual([true, false, undefined]);
  marks.begin(2);
  expect([0, 1].map((id) => marks.get(node(id)))).toEqual([undefined, undefined]);
  marks.begin(5_000);
  marks.set(node(4_999), true);
  marks.set(node(3), false);
  expect([4_999, 3, 0].map((id) => marks.get(node(id)))).toEqual([true, false, undefined]);
});
