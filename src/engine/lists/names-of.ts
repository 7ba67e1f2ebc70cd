import { variablesOf, type Expression } from '../../quantity/expression';

const known = new WeakMap<Expression, readonly string[]>();

/** As `variablesOf`, worked out once for each object: figures that depend on each other are asked for theirs box after box. */
export function namesOf(expression: Expression): readonly string[] {
  const names = known.get(expression) ?? variablesOf(expression);
  known.set(expression, names);
  return names;
}
