import fc from 'fast-check';
import { sidesOfLimit } from '../../src/engine/examples/sides-of-limit';
import { rational } from '../../src/quantity/rational';
import { liesIn } from '../../src/scope/interval';
import { intervalOf } from '../../src/engine/lists/printed-figure';

const operators = ['>', '>=', '<', '<=', '='] as const;

test('of the two sides of a limit one meets it and the other does not, and no other limit lies between', () => {
  const figure = fc.integer({ min: -50, max: 50 }).map((twice) => rational(twice).div(2));
  fc.assert(
    fc.property(
      fc.constantFrom(...operators),
      figure,
      fc.array(figure),
      fc.boolean(),
      (operator, limit, others, isWhole) => {
        const met = intervalOf(operator, limit);
        for (const { inside, outside } of sidesOfLimit(operator, limit, {
          limits: others,
          least: undefined,
          most: undefined,
          isWhole,
        })) {
          expect(liesIn(met, inside.figure)).toBe(true);
          expect(liesIn(met, outside.figure)).toBe(false);
          for (const side of [inside, outside]) expect(liesIn(side.interval, side.figure)).toBe(true);
          if (isWhole) continue;
          const [low, high] = [inside.figure, outside.figure].sort((a, b) => a.compare(b));
          expect(others.some((other) => other.gt(low!) && other.lt(high!) && !other.equals(limit))).toBe(
            false,
          );
        }
      },
    ),
  );
});

test('a power of 0 W has no figure below it', () => {
  const axis = { limits: [rational(0)], least: rational(0), most: undefined, isWhole: false };
  expect(sidesOfLimit('>=', rational(0), axis)).toEqual([]);
  expect(sidesOfLimit('>', rational(0), axis)).toHaveLength(1);
});

test('counted figures lie on whole numbers on both sides', () => {
  const axis = { limits: [], least: undefined, most: undefined, isWhole: true };
  const [pair] = sidesOfLimit('>', rational('2.5'), axis);
  expect([pair?.inside.figure.toFraction(), pair?.outside.figure.toFraction()]).toEqual(['3', '2']);
});
