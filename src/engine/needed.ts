import { variablesOf } from '../quantity/expression';
import { isPoint } from './bounds';
import type { Knowledge } from './knowledge';
import { baseName } from './parameter-name';

/** The parameters to ask for so that a number becomes known: itself, or what is missing in its formula. */
export function needed(
  name: string,
  knowledge: Knowledge,
  asking: readonly string[] = [],
): readonly string[] {
  const bounds = knowledge.numbers.get(name);
  if (bounds !== undefined && isPoint(bounds)) return [];
  const parameter = knowledge.vocabulary.parameters.get(name);
  if (parameter?.kind !== 'number' || parameter.formula === undefined || asking.includes(name))
    return [baseName(name)];
  const inputs = variablesOf(parameter.formula).flatMap((input) =>
    needed(input, knowledge, [...asking, name]),
  );
  return inputs.length === 0 ? [baseName(name)] : inputs;
}
