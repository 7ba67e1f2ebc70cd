import type { Expression } from './expression';

/** A double and a bound on how far it can lie from the exact value. */
export interface Approximation {
  readonly value: number;
  readonly error: number;
}

/** Twice the unit roundoff of a double: more than any single operation below loses. */
const roundoff = Number.EPSILON;

/** The double of a value that is known to half a unit in the last place, as a decimal that was read is. */
export function approximation(value: number): Approximation {
  return { value, error: Math.abs(value) * roundoff };
}

/**
 * Evaluates a formula in doubles with a running bound on the error. `undefined` where a name has no value or where the result
 * is not to be trusted at all (division by what may be 0, logarithm of what may not be positive, overflow).
 */
export function approximate(
  expression: Expression,
  valueOf: (name: string) => Approximation | undefined,
): Approximation | undefined {
  switch (expression.kind) {
    case 'number':
      return approximation(expression.value.valueOf());
    case 'name':
      return valueOf(expression.name);
    case 'negate': {
      const of = approximate(expression.of, valueOf);
      return of && { value: -of.value, error: of.error };
    }
    case 'power': {
      const base = approximate(expression.base, valueOf);
      return base && powerOf(base, expression.exponent);
    }
    case 'log': {
      const of = approximate(expression.of, valueOf);
      if (of === undefined || of.value <= 2 * of.error) return undefined;
      const value = expression.base === 2 ? Math.log2(of.value) : Math.log10(of.value);
      // d(log x) = dx / (x ln b); ln 2 > 1/2, and the library functions are good to a few units in the last place.
      return trusted(value, (4 * of.error) / of.value + 8 * roundoff * (Math.abs(value) + 1));
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const left = approximate(expression.left, valueOf);
      const right = approximate(expression.right, valueOf);
      return left && right && combine(expression.kind, left, right);
    }
  }
}

function combine(
  kind: 'add' | 'subtract' | 'multiply' | 'divide',
  a: Approximation,
  b: Approximation,
): Approximation | undefined {
  switch (kind) {
    case 'add':
      return trusted(a.value + b.value, a.error + b.error);
    case 'subtract':
      return trusted(a.value - b.value, a.error + b.error);
    case 'multiply':
      return trusted(
        a.value * b.value,
        Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + a.error * b.error,
      );
    case 'divide': {
      const least = Math.abs(b.value) - b.error;
      if (!(least > 0)) return undefined;
      const value = a.value / b.value;
      return trusted(value, (a.error + Math.abs(value) * b.error) / least);
    }
  }
}

function powerOf(base: Approximation, exponent: number): Approximation | undefined {
  let result: Approximation | undefined = { value: 1, error: 0 };
  for (let count = 0; count < Math.abs(exponent) && result !== undefined; count += 1) {
    result = combine('multiply', result, base);
  }
  return exponent >= 0 ? result : result && combine('divide', { value: 1, error: 0 }, result);
}

function trusted(value: number, error: number): Approximation | undefined {
  const whole = (error + Math.abs(value) * roundoff) * (1 + 8 * roundoff);
  return Number.isFinite(value) && Number.isFinite(whole) ? { value, error: whole } : undefined;
}
