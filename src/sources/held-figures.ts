import type { Condition, Operator } from '../model/condition';
import type { Place } from '../model/place';
import type { Vocabulary } from '../model/vocabulary';
import { parseQuantity } from '../quantity/parse-quantity';
import { parseRational, type Rational } from '../quantity/rational';
import { isBare, type Unit } from '../quantity/unit';
import type { Figure } from './figure';
import { readFiguresEn } from './read-figures-en';

/** A figure that a rule file holds, as it is written there. */
export interface HeldFigure {
  readonly value: Rational;
  /** Absent for counts and for the numbers of a formula, which are compared without unit. */
  readonly unit?: Unit;
  /** What the rule file writes before it; absent inside of a formula. */
  readonly operator?: Operator;
  readonly printed: string;
  /** Where the words of an exclusion stand, if the figure is one of it. */
  readonly cite?: string;
  /** Under a `not`: the law may say the opposite comparison. */
  readonly negated: boolean;
  readonly place: Place;
}

/** The figures of a condition, each with the comparison that is written before it. */
export function heldFigures(condition: Condition): readonly HeldFigure[] {
  return collect(condition, { negated: false });
}

function collect(
  condition: Condition,
  around: { readonly negated: boolean; readonly cite?: string },
): readonly HeldFigure[] {
  switch (condition.kind) {
    case 'criterion':
      return figuresOf(condition.printed).map((figure) => ({ ...figure, ...around, place: condition.place }));
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => collect(part, around));
    case 'not': {
      const { exclusion } = condition;
      return exclusion === undefined
        ? collect(condition.of, { ...around, negated: !around.negated })
        : collect(condition.of, { ...around, cite: exclusion.address });
    }
    case 'related':
      return collect(condition.of, around);
    case 'answer':
    case 'class':
    case 'reference':
      return [];
  }
}

type Printed = Pick<HeldFigure, 'value' | 'unit' | 'operator' | 'printed'>;

/** Reads what stands in the rule file: what the loader makes of `covers` no longer has the comparisons of the law. */
function figuresOf(printed: string): readonly Printed[] {
  return printed.split(/,| at (?=some|every)/).flatMap((part): readonly Printed[] => {
    const [, operator, limit = ''] = /(>=|<=|>|<|=)\s*(.+)$/su.exec(part.trim()) ?? [];
    if (operator === undefined) return [];
    const numbers = /^\{(.*)\}/su.exec(limit)?.[1];
    if (numbers !== undefined) return numbersIn(numbers).map((value) => ({ value, printed: limit }));
    const bare = parseRational(limit.trim());
    if (bare !== undefined) return [{ value: bare, operator: operator as Operator, printed: part.trim() }];
    const read = parseQuantity(limit, {});
    if (!read.ok) return [];
    return [read.quantity, ...read.also].map(({ value, unit }) => ({
      value,
      ...(!isBare(unit) && { unit }),
      operator: operator as Operator,
      printed: part.trim(),
    }));
  });
}

function numbersIn(formula: string): readonly Rational[] {
  return Array.from(formula.matchAll(/(?<![\w-])\d+(?:\.\d+)?(?:e-?\d+)?/g), ([number]) =>
    parseRational(number),
  ).filter((value) => value !== undefined);
}

/** The parameters and classes that a condition names. */
export function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
      return [condition.parameter];
    case 'all':
    case 'any':
      return condition.of.flatMap(namesIn);
    case 'not':
      return namesIn(condition.of);
    case 'related':
      return namesIn(condition.of);
    case 'class':
      return condition.classes;
    case 'reference':
      return [];
  }
}

/** The figures that the definition of a parameter or class states, such as the frequency at which a loss is measured. */
export function definedFigures(id: string, { parameters, classes }: Vocabulary): readonly Figure[] {
  const parameter = parameters.get(id);
  if (parameter === undefined) return readFiguresEn(classes.get(id)?.definition?.en ?? '');
  const wording = Array.from(parameter.wording.values(), ({ en }) => en);
  const asked = parameter.kind === 'question' ? [parameter.question.en] : [];
  return readFiguresEn([parameter.label.en, parameter.definition.en, ...asked, ...wording].join('; '));
}
