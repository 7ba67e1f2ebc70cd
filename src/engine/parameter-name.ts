import type { Vocabulary } from '../model/vocabulary';
import type { Unit } from '../quantity/unit';

/** `operating-frequency` of `operating-frequency.max`: the parameter that a name in a formula belongs to. */
export function baseName(name: string): string {
  return name.replace(/\.(min|max)$/, '');
}

/** The unit in which formulas and scopes take a number or the end of a range. */
export function unitOfName(name: string, vocabulary: Vocabulary): Unit | undefined {
  const parameter = vocabulary.parameters.get(baseName(name));
  return parameter?.kind === 'number' || parameter?.kind === 'range' ? parameter.unit : undefined;
}
