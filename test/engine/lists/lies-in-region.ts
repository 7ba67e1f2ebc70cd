import type { Item } from '../../../src/model/item';
import type { AxisMeaning, RegionBox } from '../../../src/model/list-comparison';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { evaluate, parseExpression } from '../../../src/quantity/expression';
import { convert, type Quantity } from '../../../src/quantity/quantity';
import { rational, type Rational } from '../../../src/quantity/rational';
import { findUnit, type Unit } from '../../../src/quantity/unit';
import { liesIn, type AxisSet, type Interval } from '../../../src/scope/interval';

/**
 * Whether an item lies in a region as its parts are told, read off the figures of the item by plain arithmetic. `isOtherwise`:
 * whether it is controlled otherwise, which is for the lists to say.
 */
export function liesInRegion(
  box: RegionBox,
  own: Item,
  vocabulary: Vocabulary,
  isOtherwise: boolean,
): boolean {
  return box.every(({ meaning, set }) => {
    if (meaning.kind === 'otherwise') return !isOtherwise;
    const at = meaning.relation
      ?.split('/')
      .reduce<Item | undefined>(
        (item, relation) => item?.related.find((each) => each.relation === relation)?.item,
        own,
      );
    if (meaning.kind === 'related') return holds(set, at === undefined ? 'no' : 'yes');
    const item = meaning.relation === undefined ? own : at;
    return item !== undefined && meets(item, meaning, set, vocabulary);
  });
}

function holds(set: AxisSet, value: string): boolean {
  if (set.kind !== 'values') throw new Error(`an answer among ${set.kind}`);
  return set.values.includes(value);
}

function meets(item: Item, meaning: AxisMeaning, set: AxisSet, vocabulary: Vocabulary): boolean {
  switch (meaning.kind) {
    case 'answer': {
      const value = item.figures.get(meaning.parameter)?.value;
      return value?.kind === 'answer' && holds(set, value.value);
    }
    case 'class':
      return holds(set, isOfClass(item, meaning.class, vocabulary) ? 'yes' : 'no');
    case 'number':
    case 'computed': {
      if (set.kind !== 'intervals') throw new Error('a figure among answers');
      const figure = figureOf(item, meaning, vocabulary);
      if (typeof figure === 'string')
        return set.intervals.some(({ low, high }) => (figure === 'below all' ? low : high) === undefined);
      if (meaning.kind === 'number') return set.intervals.some((interval) => liesIn(interval, figure));
      const beyond = aboveLimit(item, meaning, figure, vocabulary);
      return set.intervals.some((interval) => liesIn(interval, rational(beyond)));
    }
    case 'related':
    case 'not-encoded':
      throw new Error(`${meaning.kind} is no figure of the item`);
  }
}

function isOfClass(item: Item, id: string, vocabulary: Vocabulary): boolean {
  const above = (own: string): string[] => [
    own,
    ...(vocabulary.classes.get(own)?.parents ?? []).flatMap((parent) => above(parent)),
  ];
  return [...item.classes].some(([own, truth]) => truth === 'yes' && above(own).includes(id));
}

type Operand = Extract<AxisMeaning, { kind: 'number' | 'computed' }>;

/** In the declared unit; without a figure a curve is below all limits with its highest value, above all with its lowest. */
function figureOf(
  item: Item,
  { parameter, end, band, extreme }: Operand,
  vocabulary: Vocabulary,
): Rational | 'below all' | 'above all' {
  const unit = unitOf(parameter, vocabulary);
  const value = item.figures.get(parameter)?.value;
  if (value?.kind === 'number' && value.low !== undefined) return placed(value.low.figure, unit);
  if (value?.kind === 'range' && end !== undefined && value[end] !== undefined)
    return placed(value[end], unit);
  if (value?.kind === 'curve' && band !== undefined) {
    const over = vocabulary.parameters.get(parameter);
    const axis = unitOf(over?.kind === 'number' ? (over.over ?? '') : '', vocabulary);
    const found = value.rows
      .filter(({ from, to }) => overlaps(placed(from, axis), placed(to, axis), band))
      .map((row) => placed(row.value, unit))
      .sort((a, b) => a.compare(b));
    const chosen = extreme === 'lowest' ? found[0] : found.at(-1);
    return chosen ?? (extreme === 'lowest' ? 'above all' : 'below all');
  }
  const formula = vocabulary.parameters.get(parameter);
  if (formula?.kind === 'number' && formula.formula !== undefined)
    return evaluate(formula.formula, numbersOf(item, vocabulary))!.low;
  throw new Error(`${item.id} says nothing of ${parameter}`);
}

function overlaps(from: Rational, to: Rational, { low, high }: Interval): boolean {
  const reachesUp = low === undefined || (low.closed ? to.gte(low.value) : to.gt(low.value));
  return reachesUp && (high === undefined || (high.closed ? from.lte(high.value) : from.lt(high.value)));
}

/** Whether the figure lies below, at or above its limit: -1, 0 or 1. */
function aboveLimit(
  item: Item,
  meaning: Extract<AxisMeaning, { kind: 'computed' }>,
  figure: Rational,
  vocabulary: Vocabulary,
): number {
  const parsed = parseExpression(meaning.expression);
  const limit = parsed.ok ? evaluate(parsed.expression, numbersOf(item, vocabulary)) : undefined;
  if (limit === undefined) throw new Error(`no limit ${meaning.expression} for ${item.id}`);
  const own = placed({ value: figure, unit: unitOf(meaning.parameter, vocabulary) }, findUnit(meaning.unit)!);
  if (own.gt(limit.high)) return 1;
  return own.lt(limit.low) ? -1 : 0;
}

function numbersOf(
  item: Item,
  vocabulary: Vocabulary,
): ReadonlyMap<string, { low: Rational; high: Rational }> {
  return new Map(
    [...item.figures].flatMap(([id, { value }]) => {
      if (value.kind !== 'number' || value.low === undefined) return [];
      const figure = placed(value.low.figure, unitOf(id, vocabulary));
      return [[id, { low: figure, high: figure }] as const];
    }),
  );
}

function placed(figure: Quantity, unit: Unit): Rational {
  const value = convert(figure, unit);
  return 'low' in value ? value.low : value;
}

function unitOf(parameter: string, vocabulary: Vocabulary): Unit {
  const found = vocabulary.parameters.get(parameter);
  if (found?.kind !== 'number' && found?.kind !== 'range') throw new Error(`${parameter} is not measured`);
  return found.unit;
}
