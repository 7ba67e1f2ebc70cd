import fc from 'fast-check';
import { sidesOfLimit, type AxisFigures, type SideOfLimit } from '../../src/engine/examples/sides-of-limit';
import { intervalOf } from '../../src/engine/lists/printed-figure';
import { rational, type Rational } from '../../src/quantity/rational';
import { liesIn } from '../../src/scope/interval';

const operators = ['>', '>=', '<', '<=', '='] as const;
const figure = fc.integer({ min: -12, max: 12 }).map((twice) => rational(twice).div(2));
const axes: fc.Arbitrary<AxisFigures> = fc.record({
  limits: fc.array(figure, { maxLength: 4 }),
  least: fc.option(figure, { nil: undefined }),
  most: fc.option(figure, { nil: undefined }),
  isWhole: fc.boolean(),
});
const hair = rational(1).div(1000);

/** Whether an item can have a figure: physics allows it, and it is whole where the figure is a count. */
function canBe(of: Rational, { least, most, isWhole }: AxisFigures): boolean {
  return (least?.lte(of) ?? true) && (most?.gte(of) ?? true) && (!isWhole || of.d === 1n);
}

/** The figures next to a limit on its two sides, and the limit itself, as far as an item can have them. */
function nextTo(limit: Rational, axis: AxisFigures): readonly Rational[] {
  const [below, above] = axis.isWhole
    ? [limit.ceil().sub(1), limit.floor().add(1)]
    : [limit.sub(hair), limit.add(hair)];
  return [limit, below, above].filter((each) => canBe(each, axis));
}

test('a limit has two sides just where an item can be next to it on either, and no further limit lies on the way', () => {
  fc.assert(
    fc.property(fc.constantFrom(...operators), figure, axes, (operator, limit, axis) => {
      const met = intervalOf(operator, limit);
      const near = nextTo(limit, axis);
      const holding = near.filter((each) => liesIn(met, each));
      const pairs = sidesOfLimit(operator, limit, axis);
      const ways = holding.length === 0 ? 0 : near.length - holding.length;
      expect(pairs.length > 0).toBe(ways > 0);
      if (operator === '=') expect(pairs).toHaveLength(ways);
      for (const { inside, outside } of pairs) {
        expect([liesIn(met, inside.figure), liesIn(met, outside.figure)]).toEqual([true, false]);
        for (const side of [inside, outside]) {
          expect(canBe(side.figure, axis)).toBe(true);
          expect(liesIn(side.interval, side.figure)).toBe(true);
          if (!axis.isWhole) expect(reachesOver(side, limit, axis)).toEqual([]);
          expect(side.figure.sub(limit).abs().lte(widest(limit, axis))).toBe(true);
        }
      }
    }),
  );
});

/** Figures with which something is compared, or at which physics ends, inside the stretch between the limit and a side. */
function reachesOver(
  { interval }: SideOfLimit,
  limit: Rational,
  { limits, least, most }: AxisFigures,
): readonly string[] {
  const others = [...limits, ...[least, most].flatMap((bound) => bound ?? [])];
  return others
    .filter((each) => !each.equals(limit) && liesIn(interval, each))
    .map((each) => each.toFraction());
}

/** A count goes to the next whole number; any other figure a tenth of the limit at most. */
function widest(limit: Rational, { isWhole }: AxisFigures): Rational {
  return isWhole || limit.equals(0) ? rational(1) : limit.abs().div(10);
}

const free: AxisFigures = { limits: [], least: undefined, most: undefined, isWhole: false };
const shown = ({ figure: of, interval: { low, high } }: SideOfLimit) =>
  [
    low?.closed === true ? '[' : '(',
    low?.value.toFraction(),
    ' ',
    high?.value.toFraction(),
    high?.closed === true ? ']' : ')',
    ' ',
    of.toFraction(),
  ].join('');
const sides = (operator: (typeof operators)[number], limit: number, axis: Partial<AxisFigures> = {}) =>
  sidesOfLimit(operator, rational(limit), { ...free, ...axis }).map(({ inside, outside }) => [
    shown(inside),
    shown(outside),
  ]);
const at = '[100 100] 100';
const [above, below] = ['(100 110) 105', '(90 100) 95'];
const counted = { isWhole: true };

test.each<[(typeof operators)[number], readonly string[][]]>([
  ['>', [[above, at]]],
  ['>=', [[at, below]]],
  ['<', [[below, at]]],
  ['<=', [[at, above]]],
  [
    '=',
    [
      [at, above],
      [at, below],
    ],
  ],
])(
  'the sides of %s 100 are the limit itself and a round figure within a tenth of it',
  (operator, expected) => {
    expect(sides(operator, 100)).toEqual(expected);
  },
);

test('the stretch beside a limit ends at the nearest other limit, and at the end of what there can be', () => {
  const limits = [90, 99, 96, 101, 107, 50, 100].map((each) => rational(each));
  expect(sides('=', 100, { limits })).toEqual([
    [at, '(100 101) 201/2'],
    [at, '(99 100) 199/2'],
  ]);
  expect(sides('>', 100, { most: rational(104) })).toEqual([['(100 104) 102', at]]);
  expect(sides('<', 100, { least: rational(98) })).toEqual([['(98 100) 99', at]]);
});

test('where a limit is no possible figure itself, both its sides lie beside it', () => {
  const half = (operator: (typeof operators)[number]) =>
    sidesOfLimit(operator, rational(5).div(2), { ...free, ...counted }).map(({ inside, outside }) => [
      inside.figure.toFraction(),
      outside.figure.toFraction(),
    ]);
  expect(operators.map(half)).toEqual([[['3', '2']], [['3', '2']], [['2', '3']], [['2', '3']], []]);
});

test('a limit at the end of what there can be has one side, and beyond it none', () => {
  expect(sides('>=', 100, { least: rational(100) })).toEqual([]);
  expect(sides('<', 100, { least: rational(100) })).toEqual([]);
  expect(sides('>', 100, { least: rational(100) })).toEqual([[above, at]]);
  expect(sides('>', 100, { most: rational(100) })).toEqual([]);
  expect(sides('<=', 100, { most: rational(100) })).toEqual([]);
  expect(operators.flatMap((operator) => sides(operator, 100, { most: rational(50) }))).toEqual([]);
  expect(operators.flatMap((operator) => sides(operator, 100, { least: rational(150) }))).toEqual([]);
});

test('on both sides of zero a figure within one is taken', () => {
  expect(sides('>', 0)).toEqual([['(0 1) 1/2', '[0 0] 0']]);
  expect(sides('>=', 0)).toEqual([['[0 0] 0', '(-1 0) -1/2']]);
  expect(sides('<', -100)).toEqual([['(-110 -100) -105', '[-100 -100] -100']]);
});
