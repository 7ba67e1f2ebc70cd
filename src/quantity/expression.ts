import type { Rational } from './rational';

/** A formula over number parameters. Numerals in it are not negative; a minus before one is a negation. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'add' | 'subtract' | 'multiply' | 'divide';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: number }
  | { readonly kind: 'log'; readonly base: 2 | 10; readonly of: Expression };

export { evaluate } from './evaluate-expression';
export { parseExpression } from './parse-expression';
export { printExpression } from './print-expression';

/** The names that occur, each once, in the order of their first occurrence. */
export function variablesOf(expression: Expression): readonly string[] {
  return [...new Set(namesIn(expression))];
}

function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case 'negate':
    case 'log':
      return namesIn(expression.of);
    case 'power':
      return namesIn(expression.base);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}

/** The same formula with something else in place of each name. */
export function withNames(expression: Expression, named: (name: string) => Expression): Expression {
  const inner = (part: Expression): Expression => withNames(part, named);
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'name':
      return named(expression.name);
    case 'negate':
    case 'log':
      return { ...expression, of: inner(expression.of) };
    case 'power':
      return { ...expression, base: inner(expression.base) };
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
  }
}
