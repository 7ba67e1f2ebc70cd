import { approximate } from '../../quantity/approximate';
import { convert, type Quantity } from '../../quantity/quantity';
import type { Vocabulary } from '../../model/vocabulary';
import { numberFacts } from '../number-facts';
import { physicalBounds } from '../physical-bounds';
import { cellOf, cellsFor, tooNear, type Cells } from './cells';
import type { Thresholds } from '../outline/limits-in';
import { boundingSlots, closureOf, inputsOf, orderedWith, type NumberGround } from './number-knowledge';
import type { Cut, Occasion, Reading } from './occasion';
import { families, forms, irregular, missing, stated } from './slots';

/** One way in which a number can be known: the cells among which it lies, and where those of each state begin in the reading. */
interface Source {
  readonly slot: number;
  readonly cells: readonly (Cells | undefined)[];
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
  readonly slots: readonly number[];
  readonly cuts: readonly Cut[];
  readonly taken: readonly number[];
  private readonly ownSlot: number;
  private readonly otherSlots: readonly number[];
  /** What the formulas of those others take. */
  private readonly indirect: readonly number[];
  /** All of the slots but its own. */
  private readonly beside: readonly number[];
  private known: Layout | undefined;

  constructor(
    private readonly name: string,
    private readonly thresholds: () => Thresholds,
    private readonly ground: NumberGround,
  ) {
    const { slots, vocabulary } = ground;
    const others = orderedWith(name, vocabulary);
    this.ownSlot = slots.number(name);
    this.otherSlots = others.map((other) => slots.number(other));
    this.cuts = [this.ownSlot, ...this.otherSlots].map((slot, at) => ({
      slot,
      cells: () => this.layout.sources[at]?.cells ?? [],
    }));
    this.indirect = boundingSlots(name, ground).slice(others.length);
    const inputs = formulaIn(name, ground)?.inputs ?? [];
    this.taken = closureOf(
      inputs.map((input) => input.name),
      ground,
    );
    this.slots = closureOf([name], ground);
    this.beside = this.slots.filter((slot) => slot !== this.ownSlot);
  }

  get radix(): number {
    return this.layout.radix;
  }

  /** Made when the first figure is looked up: most items of a class state few of the figures that its controls ask for. */
  private get layout(): Layout {
    return (this.known ??= layOut(this.name, this.thresholds(), this.ground));
  }

  read(occasion: Occasion): number {
    const { states } = occasion;
    const state = states[this.ownSlot] ?? irregular;
    if (state !== missing) {
      const isExact = state < stated + families.length;
      return isExact || this.beside.every((slot) => states[slot] === missing)
        ? read(this.layout.sources[0], occasion)
        : tooNear;
    }
    let found = 0;
    let known = 0;
    for (let at = 0; at < this.otherSlots.length; at += 1) {
      if (states[this.otherSlots[at] ?? 0] === missing) continue;
      known += 1;
      found = read(this.layout.sources[at + 1], occasion);
    }
    if (known > 1 || this.indirect.some((slot) => states[slot] !== missing)) return tooNear;
    if (this.taken.every((slot) => states[slot] === missing)) return found;
    const worked = this.layout.formula?.read(occasion) ?? 0;
    if (worked === 0) return found;
    return known === 0 ? worked : tooNear;
  }
}

/** The cells of the ways in which a number can be known, its own first, and where each begins in the reading. */
interface Layout {
  readonly sources: readonly Source[];
  readonly formula: ReadFormula | undefined;
  readonly radix: number;
}

function layOut(name: string, thresholds: Thresholds, ground: NumberGround): Layout {
  const { slots, vocabulary } = ground;
  const others = orderedWith(name, vocabulary);
  const wider = [
    ...thresholds,
    ...wholeNeighbours(name, thresholds, vocabulary),
    ...[name, ...others].flatMap((each) => physical(each, ground)),
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
  const own = source(name, [thresholds, ...forms.slice(1).map(() => wider)]);
  const sources = [own, ...others.map((other) => source(other, [wider]))];
  const formula = formulaOf(name, wider, ground, next);
  return { sources, formula, radix: next + (formula?.count ?? 0) };
}

function read(source: Source | undefined, { states, values }: Occasion): number {
  if (source === undefined) return tooNear;
  const { slot, cells, offsets } = source;
  const form = (states[slot] ?? irregular) - stated;
  const own = cells[form];
  if (own === undefined) return tooNear;
  const cell = cellOf(own, values[slot] ?? 0, 0);
  return cell === tooNear ? tooNear : cell + (offsets[form] ?? 0);
}

/** A formula whose inputs are slots: 0 where nothing follows from it. */
interface ReadFormula {
  readonly count: number;
  read(occasion: Occasion): number;
}

function formulaOf(
  name: string,
  thresholds: Thresholds,
  ground: NumberGround,
  offset: number,
): ReadFormula | undefined {
  const { vocabulary } = ground;
  const formula = formulaIn(name, ground);
  if (formula === undefined) return undefined;
  const cells = cellsFor(name, formula.parameter.unit.family, thresholds, vocabulary);
  const inputs = inputsOf(formula, ground);
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

function formulaIn(name: string, { vocabulary }: NumberGround) {
  return numberFacts(vocabulary).formulas.find(({ parameter }) => parameter.id === name);
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

/** What physics says of a number, and what follows from it. */
function physical(name: string, { vocabulary, silent }: NumberGround): Thresholds {
  return [physicalBounds(vocabulary).get(name), silent.get(name)].flatMap((bounds) =>
    [bounds?.low, bounds?.high].flatMap((bound) => (bound === undefined ? [] : [[bound.figure]])),
  );
}
