import { evaluate, type Expression } from '../../quantity/expression';
import { rational, type Rational } from '../../quantity/rational';

/** A closed interval that may be open-ended: `undefined` stands for no bound on that side. */
export interface Reach {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

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

const everything: Reach = { low: undefined, high: undefined };
const zero = rational(0);

function negate({ low, high }: Reach): Reach {
  return { low: high?.neg(), high: low?.neg() };
}

function add(a: Reach, b: Reach): Reach {
  return {
    low: a.low === undefined || b.low === undefined ? undefined : a.low.add(b.low),
    high: a.high === undefined || b.high === undefined ? undefined : a.high.add(b.high),
  };
}

/** An end of a product: a number, or plus or minus infinity. Zero times infinity is 0, as 0 times any figure is. */
type End = Rational | 'minus' | 'plus';

function multiply(a: Reach, b: Reach): Reach {
  return hull(endsOf(a).flatMap((x) => endsOf(b).map((y) => product(x, y))));
}

function endsOf({ low, high }: Reach): readonly End[] {
  return [low ?? 'minus', high ?? 'plus'];
}

function product(x: End, y: End): End {
  if (typeof x !== 'string' && typeof y !== 'string') return x.mul(y);
  const sign = signOf(x) * signOf(y);
  if (sign === 0) return zero;
  return sign > 0 ? 'plus' : 'minus';
}

function signOf(end: End): number {
  if (typeof end !== 'string') return end.compare(0);
  return end === 'plus' ? 1 : -1;
}

function hull(ends: readonly End[]): Reach {
  const numbers = ends.filter((end) => typeof end !== 'string');
  const [first] = numbers;
  const least = first && numbers.reduce((a, b) => (b.lt(a) ? b : a), first);
  const most = first && numbers.reduce((a, b) => (b.gt(a) ? b : a), first);
  return { low: ends.includes('minus') ? undefined : least, high: ends.includes('plus') ? undefined : most };
}

function reciprocal({ low, high }: Reach): Reach {
  const positive = low !== undefined && low.gte(0);
  const negative = high !== undefined && high.lte(0);
  if (!positive && !negative) return everything;
  const inverse = (end: Rational | undefined): Rational | undefined =>
    end === undefined ? zero : end.equals(0) ? undefined : end.inverse();
  return { low: inverse(high), high: inverse(low) };
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
