import type { Expression } from './expression';
import { printRational } from './quantity';

const sum = 1;
const product = 2;
const negation = 3;
const atom = 5;

const signs = { add: '+', subtract: '-', multiply: '*', divide: '/' } as const;

/**
 * The canonical text of a formula: one space around binary signs, no bracket that the order of operations does not need.
 * Two texts that parse to the same formula print alike, and what is printed parses to the same formula again.
 */
export function printExpression(expression: Expression): string {
  return print(expression).text;
}

function print(expression: Expression): { readonly text: string; readonly rank: number } {
  switch (expression.kind) {
    case 'number':
      return { text: printRational(expression.value), rank: atom };
    case 'name':
      return { text: expression.name, rank: atom };
    case 'log':
      return { text: `log${expression.base}(${print(expression.of).text})`, rank: atom };
    case 'power':
      return { text: `${inside(expression.base, atom)}^${expression.exponent}`, rank: negation + 1 };
    case 'negate':
      return { text: `-${inside(expression.of, negation)}`, rank: negation };
    case 'add':
    case 'subtract':
      return binary(expression, sum);
    case 'multiply':
    case 'divide':
      return binary(expression, product);
  }
}

function binary(
  { kind, left, right }: Extract<Expression, { left: Expression }>,
  rank: number,
): { readonly text: string; readonly rank: number } {
  return { text: `${inside(left, rank)} ${signs[kind]} ${inside(right, rank + 1)}`, rank };
}

/** In brackets where it binds less tightly than its surroundings ask for. */
function inside(expression: Expression, least: number): string {
  const { text, rank } = print(expression);
  return rank < least ? `(${text})` : text;
}
