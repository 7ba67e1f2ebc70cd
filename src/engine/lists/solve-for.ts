import type { Expression } from '../../quantity/expression';
import type { Rational } from '../../quantity/rational';
import { namesOf } from './names-of';
import { reachOf } from './expression-bounds';
import type { Reach } from './reach';

/**
 * The figure of one name that gives the expression a value while the other names have theirs: undoes sums, products and
 * quotients. `undefined` when the name stands at more than one place, in a power or a logarithm, or where it would take a
 * division by 0. A candidate only: after a logarithm it is as near as the enclosure is.
 */
export function solveFor(
  expression: Expression,
  name: string,
  value: Rational,
  names: (name: string) => Reach,
): Rational | undefined {
  const holds = (part: Expression): boolean => namesOf(part).includes(name);
  switch (expression.kind) {
    case 'name':
      return expression.name === name ? value : undefined;
    case 'negate':
      return solveFor(expression.of, name, value.neg(), names);
    case 'number':
    case 'power':
    case 'log':
      return undefined;
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const { left, right } = expression;
      if (holds(left) === holds(right)) return undefined;
      const known = reachOf(holds(left) ? right : left, names).low;
      const goal = known && undo(expression.kind, holds(left), value, known);
      return goal && solveFor(holds(left) ? left : right, name, goal, names);
    }
  }
}

/** The other operand of `x kind known = value` (sought on the left) or `known kind x = value`. */
function undo(
  kind: 'add' | 'subtract' | 'multiply' | 'divide',
  onLeft: boolean,
  value: Rational,
  known: Rational,
): Rational | undefined {
  switch (kind) {
    case 'add':
      return value.sub(known);
    case 'subtract':
      return onLeft ? value.add(known) : known.sub(value);
    case 'multiply':
      return known.equals(0) ? undefined : value.div(known);
    case 'divide':
      if (onLeft) return value.mul(known);
      return value.equals(0) ? undefined : known.div(value);
  }
}
