import type { BrowsedParameter } from '../../model/browsed-parameter';
import type { Parameter } from '../../model/vocabulary';
import { printExpression } from '../../quantity/expression';
import { printRational, printUnit } from '../../quantity/quantity';
import type { Corpus } from '../corpus';
import { ruleDays, shownList, type AsOf } from './rule-days';
import { statedLimits } from './stated-limits';

/** What the rule files say of a parameter, with every limit on it; `undefined` where there is no such parameter. */
export function browseParameter(
  id: string,
  asOf: AsOf,
  { rulebook, tool }: Corpus,
): BrowsedParameter | undefined {
  const { vocabulary } = rulebook;
  const parameter = vocabulary.parameters.get(id);
  if (parameter === undefined) return undefined;
  const { kind, label, definition, aliases, wording } = parameter;
  const days = ruleDays(rulebook, asOf);
  return {
    tool,
    rules: { hash: rulebook.hash },
    id,
    kind,
    label,
    definition,
    ...factsOf(parameter),
    aliases,
    wording: [...wording].map(([list, words]) => ({ list, words })),
    orderFacts: vocabulary.orderFacts.filter(({ lesser, greater }) => lesser === id || greater === id),
    shown: days.map(shownList),
    limits: statedLimits(parameter, days),
  };
}

function factsOf(
  parameter: Parameter,
): Pick<
  BrowsedParameter,
  'question' | 'basis' | 'unit' | 'domain' | 'least' | 'most' | 'formula' | 'over' | 'values'
> {
  switch (parameter.kind) {
    case 'number': {
      const { unit, domain, least, most, formula, over } = parameter;
      return {
        unit: printUnit(unit, 'en'),
        domain,
        ...(least && { least: printRational(least) }),
        ...(most && { most: printRational(most) }),
        ...(formula && { formula: printExpression(formula) }),
        ...(over !== undefined && { over }),
        values: [],
      };
    }
    case 'range': {
      const { unit, least } = parameter;
      return { unit: printUnit(unit, 'en'), ...(least && { least: printRational(least) }), values: [] };
    }
    case 'choice':
      return { values: parameter.values.map(({ id, label }) => ({ id, label })) };
    case 'question':
      return { question: parameter.question, basis: parameter.basis, values: [] };
  }
}
