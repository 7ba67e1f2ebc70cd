import fc from 'fast-check';
import type { Reach } from '../../../src/engine/lists/reach';
import { evaluate, type Expression } from '../../../src/quantity/expression';
import { rational, type Rational } from '../../../src/quantity/rational';
import { liesIn, type Interval } from '../../../src/scope/interval';

/** Random formulas over `a`, `b` and `c`, figures for these, and intervals around the figures. */
export const names = ['a', 'b', 'c'] as const;
export type Point = ReadonlyMap<string, Rational>;

const numeral = fc.constantFrom('0', '0.5', '1', '2', '3', '10');
/** Figures of either sign, 0 among them. */
export const value: fc.Arbitrary<Rational> = fc
  .constantFrom('-4', '-2', '-1', '-0.5', '0', '0.5', '1', '2', '3', '8', '10')
  .map(rational);

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  numeral.map((text): Expression => ({ kind: 'number', value: rational(text) })),
  fc.constantFrom(...names).map((name): Expression => ({ kind: 'name', name })),
);

type Forms = 'plain' | 'with logarithms';

const expressions = (forms: Forms): fc.Arbitrary<Expression> =>
  fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      tie('any').map((of): Expression => ({ kind: 'negate', of })),
      fc
        .tuple(fc.constantFrom('add', 'subtract', 'multiply', 'divide'), tie('any'), tie('any'))
        .map(([kind, left, right]): Expression => ({ kind, left, right })),
      fc
        .tuple(tie('any'), fc.integer({ min: -2, max: 3 }))
        .map(([base, exponent]): Expression => ({ kind: 'power', base, exponent })),
      ...(forms === 'plain'
        ? []
        : [
            fc
              .tuple(fc.constantFrom(2, 10), tie('any'))
              .map(([base, of]): Expression => ({ kind: 'log', base, of })),
          ]),
    ),
  })).any;

export const expression = expressions('with logarithms');
export const plainExpression = expressions('plain');

export const point: fc.Arbitrary<Point> = fc
  .tuple(value, value, value)
  .map((values) => new Map(names.map((name, at) => [name, values[at]!])));

/** How far an interval goes beyond a figure on either side; nowhere where it has no end. */
export const margin = fc.option(fc.constantFrom(0, 1, 3), { nil: undefined, freq: 4 });

export const around = (figure: Rational, below?: number, above?: number): Reach => ({
  low: below === undefined ? undefined : figure.sub(below),
  high: above === undefined ? undefined : figure.add(above),
});

/** What the formula gives at a point by plain arithmetic; `undefined` where it gives nothing. */
export function valueAt(formula: Expression, at: Point): { low: Rational; high: Rational } | undefined {
  try {
    return evaluate(formula, new Map([...at].map(([name, figure]) => [name, { low: figure, high: figure }])));
  } catch {
    return undefined;
  }
}

export const holds = ({ low, high }: Reach, figure: Rational): boolean =>
  (low === undefined || low.lte(figure)) && (high === undefined || high.gte(figure));

export const asInterval = ({ low, high }: Reach, closed = true): Interval => ({
  ...(low && { low: { value: low, closed } }),
  ...(high && { high: { value: high, closed } }),
});

export const isIn = (interval: Interval, figure: Rational): boolean => liesIn(interval, figure);
