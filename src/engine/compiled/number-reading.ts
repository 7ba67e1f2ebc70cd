import { approximate } from '../../quantity/approximate';
import { convert, type Quantity } from '../../quantity/quantity';
import type { Vocabulary } from '../../model/vocabulary';
import { numberFacts } from '../number-facts';
import { physicalBounds } from '../physical-bounds';
import { cellOf, cellsFor, tooNear } from './cells';
import type { JudgeGround } from './judge-ground';
import type { Thresholds } from './limits';
import { closureOf, inputsOf, orderedWith } from './number-knowledge';
import type { Cut, Occasion, Reading } from './occasion';
import { families, forms, irregular, missing, stated } from './slots';

type Ground = Pick<JudgeGround, 'slots' | 'vocabulary'>;

/** One way in which a number can be known: the cells among which it lies, and where those of each state begin in the reading. */
interface Source extends Cut {
  readonly offsets: readonly number[];
}

/**
 * Reads where a number (or the end of a range) lies among the limits with which it is compared.
 *
 * What is stated exactly wins over all that follows from other figures. Where it is silent, one other number of the same chain
 * of order facts can bound it, and then its own place among the limits decides; or its formula gives it. A limit (`≥ 12`) is
 * read where nothing else is stated from which something could follow. Two bounding numbers can contradict each other, and a
 * formula with half of its inputs can still bound: these are left to the plain evaluator.
 */
export class NumberReading implements Reading {
  readonly radix: number;
  readonly slots: readonly number[];
  readonly cuts: readonly Cut[];
  readonly taken: readonly number[];
  private readonly own: Source;
  private readonly others: readonly Source[];
  /** What the formulas of those others take. */
  private readonly indirect: readonly number[];
  private readonly formula: ReadFormula | undefined;
  /** All of the slots but its own. */
  private readonly beside: readonly number[];

  constructor(name: string, thresholds: Thresholds, ground: Ground) {
    const { slots, vocabulary } = ground;
    const others = orderedWith(name, vocabulary);
    const wider = [
      ...thresholds,
      ...wholeNeighbours(name, thresholds, vocabulary),
      ...[name, ...others].flatMap((each) => physical(each, vocabulary)),
    ];
    let next = 1;
    const source = (of: string, limitsByForm: readonly Thresholds[]): Source => {
      const cells = limitsByForm.flatMap((limits) =>
        families.map((family) => cellsFor(of, family, limits, vocabulary)),
      );
      const offsets = cells.map((each) => {
        const offset = next;
        next += each?.count ?? 0;
        return offset;
      });
      return { slot: slots.number(of), cells, offsets };
    };
    this.own = source(name, [thresholds, ...forms.slice(1).map(() => wider)]);
    this.others = others.map((other) => source(other, [wider]));
    this.indirect = others.flatMap((other) => inputSlots(other, ground));
    this.formula = formulaOf(name, wider, ground, next);
    this.radix = next + (this.formula?.count ?? 0);
    this.slots = closureOf([name], ground);
    this.cuts = [this.own, ...this.others];
    this.taken = this.formula?.taken ?? [];
    this.beside = this.slots.filter((slot) => slot !== this.own.slot);
  }

  read(occasion: Occasion): number {
    const { states } = occasion;
    const state = states[this.own.slot] ?? irregular;
    if (state !== missing) {
      const isExact = state < stated + families.length;
      return isExact || this.beside.every((slot) => states[slot] === missing)
        ? read(this.own, occasion)
        : tooNear;
    }
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
  const form = (states[slot] ?? irregular) - stated;
  const own = cells[form];
  if (own === undefined) return tooNear;
  const cell = cellOf(own, values[slot] ?? 0, 0);
  return cell === tooNear ? tooNear : cell + (offsets[form] ?? 0);
}

/** A formula whose inputs are slots: 0 where nothing follows from it. */
interface ReadFormula {
  readonly count: number;
  readonly taken: readonly number[];
  read(occasion: Occasion): number;
}

function formulaOf(
  name: string,
  thresholds: Thresholds,
  ground: Ground,
  offset: number,
): ReadFormula | undefined {
  const { vocabulary } = ground;
  const formula = numberFacts(vocabulary).formulas.find(({ parameter }) => parameter.id === name);
  if (formula === undefined) return undefined;
  const cells = cellsFor(name, formula.parameter.unit.family, thresholds, vocabulary);
  const inputs = inputsOf(formula, ground);
  return {
    count: cells?.count ?? 0,
    taken: closureOf(
      formula.inputs.map((input) => input.name),
      ground,
    ),
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

function inputSlots(name: string, { slots, vocabulary }: Ground): readonly number[] {
  return numberFacts(vocabulary)
    .formulas.filter(({ parameter }) => parameter.id === name)
    .flatMap(({ inputs }) => inputs.map((input) => slots.number(input.name)));
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
      return wholes.map((whole): readonly Quantity[] => [{ value: whole, unit }]);
    }),
  );
}

function physical(name: string, vocabulary: Vocabulary): Thresholds {
  const { low, high } = physicalBounds(vocabulary).get(name) ?? {};
  return [low, high].flatMap((bound) => (bound === undefined ? [] : [[bound.figure]]));
}
