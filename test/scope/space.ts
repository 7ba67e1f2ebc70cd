import fc from 'fast-check';
import { rational } from '../../src/quantity/rational';
import type { Axis, AxisValue } from '../../src/scope/axis';
import { liesIn, type Interval } from '../../src/scope/interval';
import type { Scope } from '../../src/scope/node-store';
import { Scopes } from '../../src/scope/scopes';

/** Four axes of all kinds, with a grid that has every bound that the generator uses, both its sides, and the ends. */
export const axes: readonly Axis[] = [
  { id: 'power', kind: 'real', least: rational(0) },
  { id: 'bits', kind: 'integer', least: rational(1), most: rational(6) },
  { id: 'colour', kind: 'choice', values: ['red', 'green', 'blue'] },
  { id: 'hardened', kind: 'question' },
];
export const newScopes = (order: readonly Axis[] = axes): Scopes =>
  new Scopes(order, { nodeBudget: 100_000 });

/** A set written as a formula: decided point by point without any diagram, which makes it the oracle. */
export type Formula =
  | { readonly kind: 'between'; readonly axis: string; readonly interval: Interval }
  | { readonly kind: 'one-of'; readonly axis: string; readonly values: readonly string[] }
  | { readonly kind: 'and' | 'or' | 'minus'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'not'; readonly of: Formula };

export type Point = ReadonlyMap<string, AxisValue>;

export function holds(formula: Formula, at: Point): boolean {
  switch (formula.kind) {
    case 'between': {
      const value = at.get(formula.axis);
      return value !== undefined && typeof value !== 'string' && liesIn(formula.interval, value);
    }
    case 'one-of':
      return formula.values.includes(String(at.get(formula.axis)));
    case 'and':
      return holds(formula.left, at) && holds(formula.right, at);
    case 'or':
      return holds(formula.left, at) || holds(formula.right, at);
    case 'minus':
      return holds(formula.left, at) && !holds(formula.right, at);
    case 'not':
      return !holds(formula.of, at);
  }
}

export function build(scopes: Scopes, formula: Formula): Scope {
  switch (formula.kind) {
    case 'between':
      return scopes.between(formula.axis, formula.interval);
    case 'one-of':
      return scopes.isOneOf(formula.axis, formula.values);
    case 'and':
      return scopes.intersection(build(scopes, formula.left), build(scopes, formula.right));
    case 'or':
      return scopes.union(build(scopes, formula.left), build(scopes, formula.right));
    case 'minus':
      return scopes.difference(build(scopes, formula.left), build(scopes, formula.right));
    case 'not':
      return scopes.complement(build(scopes, formula.of));
  }
}

const interval = (values: fc.Arbitrary<number>): fc.Arbitrary<Interval> =>
  fc
    .record(
      {
        low: fc.record({ value: values.map(rational), closed: fc.boolean() }),
        high: fc.record({ value: values.map(rational), closed: fc.boolean() }),
      },
      { requiredKeys: [] },
    )
    .map((bounds): Interval => bounds);

const atom: fc.Arbitrary<Formula> = fc.oneof(
  interval(fc.constantFrom(-1, 0, 1.3, 2, 2.5)).map((part): Formula => ({
    kind: 'between',
    axis: 'power',
    interval: part,
  })),
  interval(fc.constantFrom(0, 1, 2, 3.5, 5, 6, 7)).map((part): Formula => ({
    kind: 'between',
    axis: 'bits',
    interval: part,
  })),
  fc
    .subarray(['red', 'green', 'blue'])
    .map((values): Formula => ({ kind: 'one-of', axis: 'colour', values })),
  fc.subarray(['no', 'yes']).map((values): Formula => ({ kind: 'one-of', axis: 'hardened', values })),
);

export const formula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    atom,
    fc.record({ kind: fc.constantFrom('and', 'or', 'minus'), left: tie('formula'), right: tie('formula') }),
    fc.record({ kind: fc.constant('not'), of: tie('formula') }),
  ),
})).formula;

/** Every cell of the space that the generator's bounds can tell apart holds at least one point of the grid. */
export const grid: readonly Point[] = [0, 0.5, 1.3, 1.7, 2, 2.2, 2.5, 9].flatMap((power) =>
  [1, 2, 3, 4, 5, 6].flatMap((bits) =>
    ['red', 'green', 'blue'].flatMap((colour) =>
      ['no', 'yes'].map(
        (hardened): Point =>
          new Map<string, AxisValue>([
            ['power', rational(power)],
            ['bits', rational(bits)],
            ['colour', colour],
            ['hardened', hardened],
          ]),
      ),
    ),
  ),
);
