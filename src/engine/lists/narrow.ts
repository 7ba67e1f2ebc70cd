import type { Expression } from '../../quantity/expression';
import { reachOf } from './expression-bounds';
import { add, common, everything, multiply, negate, reciprocal, type Reach } from './reach';

/**
 * Narrows the intervals of the names of an expression to what is left of them when its value lies in `goal`; false when
 * nothing is. Never too narrow: sums, products and quotients are undone, what stands in a power or a logarithm stays as it is.
 */
export function narrow(expression: Expression, goal: Reach, names: Map<string, Reach>): boolean {
  const reach = (part: Expression): Reach => reachOf(part, (name) => names.get(name) ?? everything);
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
      return narrow(expression.of, negate(met), names);
    case 'add': {
      const { left, right } = expression;
      return (
        narrow(left, add(met, negate(reach(right))), names) &&
        narrow(right, add(met, negate(reach(left))), names)
      );
    }
    case 'subtract': {
      const { left, right } = expression;
      return (
        narrow(left, add(met, reach(right)), names) && narrow(right, add(reach(left), negate(met)), names)
      );
    }
    case 'multiply': {
      const { left, right } = expression;
      return (
        narrow(left, quotient(met, reach(right)), names) && narrow(right, quotient(met, reach(left)), names)
      );
    }
    case 'divide': {
      const { left, right } = expression;
      return (
        narrow(left, multiply(met, reach(right)), names) && narrow(right, quotient(reach(left), met), names)
      );
    }
  }
}

/** The factors that can give a product with the known one; any, where that can be 0. */
function quotient(product: Reach, known: Reach): Reach {
  const isAway =
    (known.low !== undefined && known.low.gt(0)) || (known.high !== undefined && known.high.lt(0));
  return isAway ? multiply(product, reciprocal(known)) : everything;
}
