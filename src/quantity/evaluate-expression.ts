import {
  addEnclosures,
  divideEnclosures,
  multiplyEnclosures,
  negateEnclosure,
  point,
  powerEnclosure,
  type Enclosure,
} from './enclosure';
import type { Expression } from './expression';
import { logarithm } from './logarithm';

/**
 * Evaluates a formula on enclosures: exact where every value is one point and no logarithm is irrational. `undefined` where
 * a name has no value, where a divisor can be 0 and where the argument of a logarithm can be 0 or less.
 */
export function evaluate(
  expression: Expression,
  values: ReadonlyMap<string, Enclosure>,
): Enclosure | undefined {
  switch (expression.kind) {
    case 'number':
      return point(expression.value);
    case 'name':
      return values.get(expression.name);
    case 'negate': {
      const value = evaluate(expression.of, values);
      return value && negateEnclosure(value);
    }
    case 'power': {
      const base = evaluate(expression.base, values);
      return base && powerEnclosure(base, expression.exponent);
    }
    case 'log': {
      const value = evaluate(expression.of, values);
      if (value === undefined || value.low.compare(0) <= 0) return undefined;
      return {
        low: logarithm(value.low, expression.base).low,
        high: logarithm(value.high, expression.base).high,
      };
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const left = evaluate(expression.left, values);
      const right = evaluate(expression.right, values);
      if (left === undefined || right === undefined) return undefined;
      return combine(expression.kind, left, right);
    }
  }
}

function combine(
  kind: 'add' | 'subtract' | 'multiply' | 'divide',
  left: Enclosure,
  right: Enclosure,
): Enclosure | undefined {
  switch (kind) {
    case 'add':
      return addEnclosures(left, right);
    case 'subtract':
      return addEnclosures(left, negateEnclosure(right));
    case 'multiply':
      return multiplyEnclosures(left, right);
    case 'divide':
      return divideEnclosures(left, right);
  }
}
