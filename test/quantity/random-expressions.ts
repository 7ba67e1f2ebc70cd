import fc from 'fast-check';
import type { Expression } from '../../src/quantity/expression';
import type { Rational } from '../../src/quantity/rational';

/** Formulas of every kind over these names and numbers, at most four deep. */
export function randomExpressions(
  names: readonly string[],
  numbers: fc.Arbitrary<Rational>,
): fc.Arbitrary<Expression> {
  return fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({ kind: fc.constant('name' as const), name: fc.constantFrom(...names) }),
      numbers.map((number) => ({ kind: 'number' as const, value: number })),
      fc.record({
        kind: fc.constantFrom('add' as const, 'subtract' as const, 'multiply' as const, 'divide' as const),
        left: tie('node'),
        right: tie('node'),
      }),
      fc.record({ kind: fc.constant('negate' as const), of: tie('node') }),
      fc.record({
        kind: fc.constant('power' as const),
        base: tie('node'),
        exponent: fc.integer({ min: -3, max: 3 }),
      }),
      fc.record({
        kind: fc.constant('log' as const),
        base: fc.constantFrom(2 as const, 10 as const),
        of: tie('node'),
      }),
    ),
  })).node;
}
