import type { OrderedNumbers } from '../number-facts';
import { numberFacts, type Formula } from '../number-facts';
import { baseName } from '../parameter-name';
import { physicalBounds } from '../physical-bounds';
import type { Vocabulary } from '../../model/vocabulary';
import { approximate, approximation, type Approximation } from '../../quantity/approximate';
import { convert, type Quantity } from '../../quantity/quantity';
import { cellOf, cellsFor, tooNear, type Cells } from './cells';
import type { Occasion, Reading } from './occasion';
import { families, irregular, missing, stated, type Slots } from './slots';

type Thresholds = readonly (readonly Quantity[])[];

/** One way in which a number can be known, with the cells of each family and where they begin in the reading. */
interface Source {
  readonly slot: number;
  readonly cells: readonly (Cells | undefined)[];
  readonly offsets: readonly number[];
}

/**
 * Reads where a number (or the end of a range) lies among the limits with which it is compared.
 *
 * What is stated exactly wins over all that follows from other figures. Where it is silent, one other number of the same chain
 * of order facts can bound it, and then its own place among the limits decides; or its formula gives it. Two bounding numbers
 * can contradict each other, and a formula with half of its inputs can still bound: these are left to the plain evaluator.
 */
export class NumberReading implements Reading {
  readonly radix: number;
  private readonly own: Source;
  private readonly others: readonly Source[];
  /** What the formulas of those others take. */
  private readonly indirect: readonly number[];
  private readonly formula: ReadFormula | undefined;

  constructor(name: string, thresholds: Thresholds, slots: Slots, vocabulary: Vocabulary) {
    let next = 1;
    const source = (of: string, limits: Thresholds): Source => {
      const cells = families.map((family) => cellsFor(of, family, limits, vocabulary));
      const offsets = cells.map((each) => {
        const offset = next;
        next += each?.count ?? 0;
        return offset;
      });
      return { slot: slots.number(of), cells, offsets };
    };
    this.own = source(name, thresholds);
    const chain = [name, ...orderedWith(name, vocabulary)];
    const wider = [
      ...thresholds,
      ...wholeNeighbours(name, thresholds, vocabulary),
      ...chain.flatMap((each) => physical(each, vocabulary)),
    ];
    this.others = chain.slice(1).map((other) => source(other, wider));
    this.indirect = chain.slice(1).flatMap((other) => inputSlots(other, slots, vocabulary));
    this.formula = formulaOf(name, wider, slots, vocabulary, next);
    this.radix = next + (this.formula?.count ?? 0);
  }

  read(occasion: Occasion): number {
    const { states } = occasion;
    if (states[this.own.slot] !== missing) return read(this.own, occasion);
    let found = 0;
    let known = 0;
    for (const other of this.others) {
      if (states[other.slot] === missing) continue;
      known += 1;
      found = read(other, occasion);
    }
    if (known > 1 || this.indirect.some((slot) => states[slot] !== missing)) return tooNear;
    if (this.formula === undefined) return found;
    const worked = this.formula.read(occasion);
    if (worked === 0) return found;
    return known === 0 ? worked : tooNear;
  }
}

function read({ slot, cells, offsets }: Source, { states, values }: Occasion): number {
  const state = states[slot] ?? irregular;
  if (state === irregular) return tooNear;
  const family = state - stated;
  const own = cells[family];
  if (own === undefined) return tooNear;
  const cell = cellOf(own, values[slot] ?? 0, 0);
  return cell === tooNear ? tooNear : cell + (offsets[family] ?? 0);
}

/** A formula whose inputs are slots: 0 where nothing follows from it. */
interface ReadFormula {
  readonly count: number;
  read(occasion: Occasion): number;
}

function formulaOf(
  name: string,
  thresholds: Thresholds,
  slots: Slots,
  vocabulary: Vocabulary,
  offset: number,
): ReadFormula | undefined {
  const formula = numberFacts(vocabulary).formulas.find(({ parameter }) => parameter.id === name);
  if (formula === undefined) return undefined;
  const cells = cellsFor(name, formula.parameter.unit.family, thresholds, vocabulary);
  const inputs = inputsOf(formula, slots, vocabulary);
  return {
    count: cells?.count ?? 0,
    read(occasion) {
      const values = inputs.read(occasion);
      if (values === 'nothing') return 0;
      if (values === 'unclear') return tooNear;
      const value = approximate(formula.expression, values);
      const cell = value && cells && cellOf(cells, value.value, value.error);
      return cell === undefined || cell === tooNear ? tooNear : offset + cell;
    },
  };
}

function inputSlots(name: string, slots: Slots, vocabulary: Vocabulary): readonly number[] {
  return numberFacts(vocabulary)
    .formulas.filter(({ parameter }) => parameter.id === name)
    .flatMap(({ inputs }) => inputs.map((input) => slots.number(input.name)));
}

/** Values by name where all are stated exactly; `nothing` where none can follow; `unclear` for the plain evaluator. */
export function inputsOf({ inputs }: Pick<Formula, 'inputs'>, slots: Slots, vocabulary: Vocabulary) {
  const places = inputs.map(({ name, unit }) => ({
    name,
    slot: slots.number(name),
    state: stated + families.indexOf(unit.family),
    mayFollow: mayFollow(name, vocabulary),
    related: orderedWith(name, vocabulary).map((other) => slots.number(other)),
  }));
  const slotOf = new Map(places.map(({ name, slot }) => [name, slot]));
  return {
    read({
      states,
      values,
    }: Occasion): 'nothing' | 'unclear' | ((name: string) => Approximation | undefined) {
      let absent = false;
      for (const { slot, state, mayFollow: follows, related } of places) {
        const found = states[slot] ?? missing;
        if (found === missing) {
          if (follows || related.some((other) => states[other] !== missing)) return 'unclear';
          absent = true;
        } else if (found !== state) return 'unclear';
      }
      if (absent) return 'nothing';
      return (name) => {
        const slot = slotOf.get(name);
        return slot === undefined ? undefined : approximation(values[slot] ?? 0);
      };
    },
  };
}

/** Whether a number that is not stated can still be known, by its formula or because physics bounds it on both sides. */
export function mayFollow(name: string, vocabulary: Vocabulary): boolean {
  const bounds = physicalBounds(vocabulary).get(name);
  if (bounds?.low !== undefined && bounds.high !== undefined) return true;
  return numberFacts(vocabulary).formulas.some(({ parameter }) => parameter.id === name);
}

/** Every other number that stands in a chain of order facts with this one; the other end of a range is one. */
export function orderedWith(name: string, vocabulary: Vocabulary): readonly string[] {
  const { orders } = numberFacts(vocabulary);
  const reached = new Set([name]);
  for (const member of reached) {
    for (const next of neighbours(member, orders)) reached.add(next);
    const base = baseName(member);
    if (vocabulary.parameters.get(base)?.kind === 'range') reached.add(`${base}.min`).add(`${base}.max`);
  }
  reached.delete(name);
  return [...reached].filter((each) => vocabulary.parameters.get(each)?.kind !== 'range');
}

function neighbours(name: string, orders: readonly OrderedNumbers[]): readonly string[] {
  return orders.flatMap(({ lesser, greater }) =>
    lesser === name ? [greater] : greater === name ? [lesser] : [],
  );
}

/** On an axis of whole numbers a bound moves inwards to the next whole number, so that the neighbours of a limit count too. */
function wholeNeighbours(name: string, thresholds: Thresholds, vocabulary: Vocabulary): Thresholds {
  const parameter = vocabulary.parameters.get(name);
  if (parameter?.kind !== 'number' || parameter.domain !== 'integer') return [];
  const { unit } = parameter;
  return thresholds.flatMap((figures) =>
    figures.flatMap((figure) => {
      const value = convert(figure, unit);
      if ('low' in value) return [];
      const wholes = [value.floor(), value.ceil(), value.floor().sub(1), value.ceil().add(1)];
      return wholes.map((whole) => [{ value: whole, unit }]);
    }),
  );
}

function physical(name: string, vocabulary: Vocabulary): Thresholds {
  const { low, high } = physicalBounds(vocabulary).get(name) ?? {};
  return [low, high].flatMap((bound) => (bound === undefined ? [] : [[bound.figure]]));
}
