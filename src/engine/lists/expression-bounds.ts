import type { Enclosure } from '../../quantity/enclosure';
import { evaluate, type Expression } from '../../quantity/expression';
import { rational, type Rational } from '../../quantity/rational';
import { add, multiply, negate, reciprocal, subtract, zero, type Reach } from './reach';

/**
 * Encloses the values of an expression while its names range over intervals, which may be open-ended. Never too narrow.
 * Where a divisor can be 0 or a logarithm not be taken, those points are left out: there is no such figure. `inner` gives
 * the enclosure of a part, where a caller knows it already.
 */
export function reachOf(
  expression: Expression,
  names: (name: string) => Reach,
  inner: (part: Expression) => Reach = (part) => reachOf(part, names),
): Reach {
  switch (expression.kind) {
    case 'number':
      return { low: expression.value, high: expression.value };
    case 'name':
      return names(expression.name);
    case 'negate':
      return negate(inner(expression.of));
    case 'add':
      return add(inner(expression.left), inner(expression.right));
    case 'subtract':
      return subtract(inner(expression.left), inner(expression.right));
    case 'multiply':
      return multiply(inner(expression.left), inner(expression.right));
    case 'divide':
      return multiply(inner(expression.left), reciprocal(inner(expression.right)));
    case 'power':
      return power(inner(expression.base), expression.exponent);
    case 'log':
      return logarithm(expression.base, inner(expression.of));
  }
}

function power(base: Reach, exponent: number): Reach {
  if (exponent < 0) return reciprocal(power(base, -exponent));
  let result: Reach = { low: rational(1), high: rational(1) };
  for (let count = 0; count < exponent; count += 1) result = multiply(result, base);
  if (exponent % 2 === 1 || exponent === 0) return result;
  return { ...result, low: result.low === undefined || result.low.lt(0) ? zero : result.low };
}

const logarithms: Readonly<Record<2 | 10, WeakMap<Rational, Enclosure>>> = {
  2: new WeakMap(),
  10: new WeakMap(),
};

function logarithm(base: 2 | 10, { low, high }: Reach): Reach {
  const at = (end: Rational | undefined): Enclosure | undefined => {
    if (end === undefined || end.lte(0)) return undefined;
    const found =
      logarithms[base].get(end) ??
      evaluate({ kind: 'log', base, of: { kind: 'number', value: end } }, new Map());
    if (found !== undefined) logarithms[base].set(end, found);
    return found;
  };
  return { low: at(low)?.low, high: at(high)?.high };
}
