import { evaluate, type Expression } from '../../quantity/expression';
import { rational, type Rational } from '../../quantity/rational';
import { add, multiply, negate, reciprocal, zero, type Reach } from './reach';

/**
 * Encloses the values of an expression while its names range over intervals, which may be open-ended. Never too narrow.
 * Where a divisor can be 0 or a logarithm not be taken, those points are left out: there is no such figure.
 */
export function reachOf(expression: Expression, names: (name: string) => Reach): Reach {
  switch (expression.kind) {
    case 'number':
      return { low: expression.value, high: expression.value };
    case 'name':
      return names(expression.name);
    case 'negate':
      return negate(reachOf(expression.of, names));
    case 'add':
      return add(reachOf(expression.left, names), reachOf(expression.right, names));
    case 'subtract':
      return add(reachOf(expression.left, names), negate(reachOf(expression.right, names)));
    case 'multiply':
      return multiply(reachOf(expression.left, names), reachOf(expression.right, names));
    case 'divide':
      return multiply(reachOf(expression.left, names), reciprocal(reachOf(expression.right, names)));
    case 'power':
      return power(reachOf(expression.base, names), expression.exponent);
    case 'log':
      return logarithm(expression.base, reachOf(expression.of, names));
  }
}

function power(base: Reach, exponent: number): Reach {
  if (exponent < 0) return reciprocal(power(base, -exponent));
  let result: Reach = { low: rational(1), high: rational(1) };
  for (let count = 0; count < exponent; count += 1) result = multiply(result, base);
  if (exponent % 2 === 1 || exponent === 0) return result;
  return { ...result, low: result.low === undefined || result.low.lt(0) ? zero : result.low };
}

function logarithm(base: 2 | 10, { low, high }: Reach): Reach {
  const at = (end: Rational | undefined): { low: Rational; high: Rational } | undefined =>
    end === undefined || end.lte(0)
      ? undefined
      : evaluate({ kind: 'log', base, of: { kind: 'number', value: end } }, new Map());
  return { low: at(low)?.low, high: at(high)?.high };
}
