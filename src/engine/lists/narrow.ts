import type { Expression } from '../../quantity/expression';
import { reachOf } from './expression-bounds';
import { namesOf } from './names-of';
import { add, common, everything, multiply, negate, reciprocal, signOf, subtract, type Reach } from './reach';

/** Reaches that were worked out, by part of an expression, with those of its names at the time. */
export type WorkedReaches = Map<
  Expression,
  { readonly reach: Reach; readonly from: readonly (Reach | undefined)[] }
>;

/**
 * Narrows the intervals of the names of an expression to what is left of them when its value lies in `goal`; false when
 * nothing is. Never too narrow: sums, products and quotients are undone, what stands in a power or a logarithm stays as it is.
 * What is `worked` out stays good for as long as the names of a part have the same intervals.
 */
export function narrow(
  expression: Expression,
  goal: Reach,
  names: Map<string, Reach>,
  worked: WorkedReaches = new Map(),
): boolean {
  const reach = (part: Expression): Reach => {
    if (part.kind === 'number' || part.kind === 'name') return reachOf(part, reachOfName);
    const known = worked.get(part);
    const own = namesOf(part);
    if (known?.from.every((before, index) => names.get(own[index] ?? '') === before) === true)
      return known.reach;
    const found = reachOf(part, reachOfName, reach);
    worked.set(part, { reach: found, from: own.map((name) => names.get(name)) });
    return found;
  };
  const reachOfName = (name: string): Reach => names.get(name) ?? everything;
  const inner = (part: Expression, wanted: Reach): boolean => narrow(part, wanted, names, worked);
  const met = common(reach(expression), goal);
  if (met === undefined) return false;
  switch (expression.kind) {
    case 'number':
    case 'power':
    case 'log':
      return true;
    case 'name':
      names.set(expression.name, met);
      return true;
    case 'negate':
      return inner(expression.of, negate(met));
    case 'add': {
      const { left, right } = expression;
      return inner(left, subtract(met, reach(right))) && inner(right, subtract(met, reach(left)));
    }
    case 'subtract': {
      const { left, right } = expression;
      return inner(left, add(met, reach(right))) && inner(right, subtract(reach(left), met));
    }
    case 'multiply': {
      const { left, right } = expression;
      return inner(left, quotient(met, reach(right))) && inner(right, quotient(met, reach(left)));
    }
    case 'divide': {
      const { left, right } = expression;
      return inner(left, multiply(met, reach(right))) && inner(right, quotient(reach(left), met));
    }
  }
}

/** The factors that can give a product with the known one; any, where that can be 0. */
function quotient(product: Reach, known: Reach): Reach {
  const isAway =
    (known.low !== undefined && signOf(known.low) > 0) ||
    (known.high !== undefined && signOf(known.high) < 0);
  return isAway ? multiply(product, reciprocal(known)) : everything;
}
