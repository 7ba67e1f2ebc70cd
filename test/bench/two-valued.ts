import { isPoint } from '../../src/engine/bounds';
import { subjectOf } from '../../src/engine/subject';
import { knownClasses } from '../../src/engine/known-classes';
import { unitOfName } from '../../src/engine/parameter-name';
import type { Condition, Criterion, Operator } from '../../src/model/condition';
import type { Control } from '../../src/model/control-list';
import type { Item } from '../../src/model/item';
import type { Vocabulary } from '../../src/model/vocabulary';
import { convert, type Quantity } from '../../src/quantity/quantity';

/**
 * A condition as rules engines know it: true or false, numbers as doubles in the declared unit, classes already settled,
 * references already followed. What no peer can say (a limit computed from other figures) is handed to all of them as a ready
 * answer, which spares them the work.
 */
export type Logic =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'compare'; readonly fact: string; readonly operator: Operator; readonly limit: number }
  | { readonly kind: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Logic[] }
  | { readonly kind: 'not'; readonly of: Logic };

/** Figures of an item by name: doubles in the declared unit, answers as text. */
export type Facts = Readonly<Record<string, number | string>>;

/** One control as rules for items of one class. */
export interface LogicRule {
  readonly address: string;
  readonly logic: Logic;
}

/** Thrown where a condition cannot be said in two values. */
export class NotTwoValued extends Error {}

/** Rules of the controls that can hold for items of a class, other controls left out: the same dispatch for everybody. */
export function rulesFor(
  item: Item,
  controls: readonly Control[],
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): readonly LogicRule[] {
  const declared = assumptions.flatMap((id) => vocabulary.assumptions.get(id) ?? []);
  const { classes } = knownClasses(item, vocabulary, declared);
  const known = new Map<Condition, Logic>();
  const logicOf = (condition: Condition): Logic => {
    const found = known.get(condition) ?? translate(condition);
    known.set(condition, found);
    return found;
  };
  const translate = (condition: Condition): Logic => {
    switch (condition.kind) {
      case 'criterion':
        return criterionLogic(condition, vocabulary);
      case 'answer':
        return { kind: 'is', fact: condition.parameter, values: condition.values };
      case 'class': {
        const truths = condition.classes.map((id) => classes.get(id)?.truth);
        if (truths.includes('yes')) return constant(true);
        if (truths.includes(undefined)) throw new NotTwoValued('a class is open');
        return constant(false);
      }
      case 'all':
      case 'any':
        return joined(condition.kind, condition.of.map(logicOf));
      case 'not': {
        const of = logicOf(condition.of);
        return of.kind === 'constant' ? constant(!of.value) : { kind: 'not', of };
      }
      case 'reference':
        return joined(
          'any',
          (condition.resolved ?? []).map(({ condition: of, encoded }) => {
            if (!encoded) throw new NotTwoValued('not encoded');
            return of === undefined ? constant(true) : logicOf(of);
          }),
        );
      case 'related':
        throw new NotTwoValued('another item');
    }
  };
  return controls.flatMap(({ address, scope }) => {
    try {
      const logic = logicOf(scope);
      return logic.kind === 'constant' && !logic.value ? [] : [{ address, logic }];
    } catch (fault) {
      if (fault instanceof NotTwoValued) return [];
      throw fault;
    }
  });
}

function joined(kind: 'all' | 'any', parts: readonly Logic[]): Logic {
  const absorbing = kind === 'any';
  const moving = parts.filter((part) => part.kind !== 'constant');
  if (parts.some((part) => part.kind === 'constant' && part.value === absorbing)) return constant(absorbing);
  const [only] = moving;
  if (only === undefined) return constant(!absorbing);
  return moving.length === 1 ? only : { kind, of: moving };
}

function constant(value: boolean): Logic {
  return { kind: 'constant', value };
}

function criterionLogic(criterion: Criterion, vocabulary: Vocabulary): Logic {
  const { parameter, end, at, operator, threshold } = criterion;
  if (threshold.kind === 'computed') throw new NotTwoValued('a computed limit');
  const fact = end === undefined ? parameter : `${parameter}.${end}`;
  const definition = vocabulary.parameters.get(parameter);
  if (definition?.kind !== 'number' && definition?.kind !== 'range') throw new NotTwoValued('no number');
  const own =
    threshold.figures.find(({ unit }) => unit.family === definition.unit.family) ?? threshold.figures[0];
  if (own === undefined) throw new NotTwoValued('no limit');
  const compare: Logic = { kind: 'compare', fact, operator, limit: numberIn(own, definition.unit) };
  if (at === undefined) return compare;
  throw new NotTwoValued('a curve');
}

function numberIn(quantity: Quantity, unit: Quantity['unit']): number {
  const value = convert(quantity, unit);
  return ('low' in value ? value.low : value).valueOf();
}

/**
 * The facts of an item: its figures, what follows exactly from them, and the answers that the assumptions supply, which spares
 * the peers that work. `undefined` where a figure is no single number (`≥ 12`, a curve), which they cannot take in.
 */
export function factsOf(
  item: Item,
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): Facts | undefined {
  const { numbers, answers } = subjectOf(item, vocabulary, assumptions).knowledge;
  const facts: Record<string, number | string> = {};
  for (const [id, { value }] of answers) facts[id] = value;
  for (const [name, bounds] of numbers) {
    const unit = unitOfName(name, vocabulary);
    if (isPoint(bounds) && bounds.low !== undefined && unit !== undefined)
      facts[name] = numberIn(bounds.low.figure, unit);
  }
  const isSayable = [...item.figures].every(
    ([id, { value }]) =>
      value.kind === 'answer' || value.kind === 'range' || (value.kind === 'number' && id in facts),
  );
  return isSayable && item.related.length === 0 ? facts : undefined;
}

/** The facts that a rule asks for. */
export function factsIn(logic: Logic): readonly string[] {
  switch (logic.kind) {
    case 'constant':
      return [];
    case 'compare':
    case 'is':
      return [logic.fact];
    case 'all':
    case 'any':
      return logic.of.flatMap(factsIn);
    case 'not':
      return factsIn(logic.of);
  }
}
