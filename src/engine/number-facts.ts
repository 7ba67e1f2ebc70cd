import type { Expression } from '../quantity/expression';
import { variablesOf } from '../quantity/expression';
import type { NumberParameter, OrderFact, Vocabulary } from '../model/vocabulary';
import { unitOfName } from './parameter-name';
import type { Unit } from '../quantity/unit';

export interface Formula {
  readonly parameter: NumberParameter;
  readonly expression: Expression;
  /** Numbers that the formula needs, each with the unit in which it takes them. */
  readonly inputs: readonly { readonly name: string; readonly unit: Unit }[];
}

export type OrderedNumbers = Pick<OrderFact, 'lesser' | 'greater'>;

/** What the vocabulary says about numbers among each other. */
export interface NumberFacts {
  readonly formulas: readonly Formula[];
  readonly orders: readonly OrderedNumbers[];
}

const facts = new WeakMap<Vocabulary, NumberFacts>();

/** Formulas and order facts, made once per vocabulary; what does not fit together in units is left out. */
export function numberFacts(vocabulary: Vocabulary): NumberFacts {
  const known = facts.get(vocabulary);
  if (known !== undefined) return known;

  const formulas = [...vocabulary.parameters.values()].flatMap((parameter) => {
    if (parameter.kind !== 'number' || parameter.formula === undefined) return [];
    const names = variablesOf(parameter.formula);
    const inputs = names.flatMap((name) => {
      const unit = unitOfName(name, vocabulary);
      return unit === undefined ? [] : [{ name, unit }];
    });
    return inputs.length === names.length ? [{ parameter, expression: parameter.formula, inputs }] : [];
  });
  const orders = vocabulary.orderFacts.filter(({ lesser, greater }) => {
    const dimension = unitOfName(lesser, vocabulary)?.dimension;
    return dimension !== undefined && dimension === unitOfName(greater, vocabulary)?.dimension;
  });
  const found = { formulas, orders };
  facts.set(vocabulary, found);
  return found;
}
