import type { FigureValue, Item, NumberFigure } from '../../model/item';
import type { Vocabulary } from '../../model/vocabulary';
import { exactDouble } from '../../quantity/exact-double';
import { convert, type Quantity } from '../../quantity/quantity';
import { unitsOf, type Unit } from '../../quantity/unit';
import { baseName } from '../parameter-name';

/** The families of units, whose figures are compared each with the limit of its own kind. */
export const families: readonly Unit['family'][] = ['linear', 'kelvin', 'celsius', 'decibel'];

/**
 * State of a slot: not stated; stated in a form that has no double; otherwise 1 + the place of its family of units, and for a
 * limit (`≥ 12`) as many families more as its form has before it.
 */
export const missing = 0;
export const irregular = 255;
export const stated = 1;

/** Forms of a figure: the number itself, or a limit that it keeps to. */
export const forms = ['exact', 'at least', 'above', 'at most', 'below'] as const;
type Form = (typeof forms)[number];

/** The unit in which the figures of a family are held for a parameter: the declared one, or the first of its family. */
export function heldIn(name: string, family: Unit['family'], vocabulary: Vocabulary): Unit | undefined {
  const parameter = vocabulary.parameters.get(baseName(name));
  if (parameter?.kind !== 'number' && parameter?.kind !== 'range') return undefined;
  if (parameter.unit.family === family) return parameter.unit;
  return unitsOf(parameter.dimension).find((unit) => unit.family === family);
}

/** Values of which it is kept what they put into slots. */
const mostKept = 1 << 15;

/** What a value put into slots under a parameter, as long as this had so many. */
interface KnownFill {
  readonly parameter: string;
  readonly of: number;
  readonly filled: readonly Filled[];
}

/** What a figure puts into one slot. */
export interface Filled {
  readonly place: number;
  readonly state: number;
  readonly value: number;
}

/** Where the figures of an item lie that a program reads, and how they are put there. */
export class Slots {
  private readonly places = new Map<string, number>();
  private readonly byParameter = new Map<string, readonly number[]>();
  private readonly fills = new Map<string, ((value: FigureValue) => Filled | undefined)[]>();
  /** By value: weak references would cost more than they save where every row has figures of its own. */
  private readonly known = new Map<FigureValue, KnownFill>();

  private relatedAt: number | undefined;
  private packed: PackedFigures = emptyFigures(0);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The slot of a number parameter, or of an end of a range (`<parameter>.min`). */
  number(name: string): number {
    const parameter = baseName(name);
    return this.place(name, parameter, (figure) => {
      const read = oneFigure(figure, name);
      if (read === undefined) return undefined;
      if (read === 'irregular') return { state: irregular, value: 0 };
      const unit = heldIn(name, read.quantity.unit.family, this.vocabulary);
      const value = unit && doubleIn(read.quantity, unit);
      if (unit === undefined || value === undefined) return { state: irregular, value: 0 };
      const form = forms.indexOf(read.form) * families.length;
      return { state: stated + families.indexOf(unit.family) + form, value };
    });
  }

  /** The slot of a question or a choice; its value is the place of the answer among `values`. */
  answer(parameter: string, values: readonly string[]): number {
    return this.place(parameter, parameter, (value) => {
      const found = value.kind === 'answer' ? values.indexOf(value.value) : -1;
      return { state: found < 0 ? irregular : stated, value: found };
    });
  }

  /** The slot that says whether anything at all is stated of a parameter. */
  presence(parameter: string): number {
    return this.place(`presence of ${parameter}`, parameter, () => ({ state: stated, value: 0 }));
  }

  /** The slot that says whether the item names related items. */
  related(): number {
    this.relatedAt ??= this.places.size;
    this.places.set('related items', this.relatedAt);
    return this.relatedAt;
  }

  /** Puts the figures of an item in place of those of the one before: the arrays are the same each time. */
  pack(item: Item): PackedFigures {
    if (this.packed.states.length < this.places.size) this.packed = emptyFigures(2 * this.places.size);
    const { values, states, filled } = this.packed;
    for (let at = 0; at < this.packed.count; at += 1) states[filled[at] ?? 0] = missing;
    let count = 0;
    for (const [parameter, figure] of item.figures) {
      for (const { place, state, value } of this.filled(parameter, figure.value)) {
        states[place] = state;
        values[place] = value;
        filled[count] = place;
        count += 1;
      }
    }
    if (this.relatedAt !== undefined && item.related.length > 0) {
      states[this.relatedAt] = irregular;
      filled[count] = this.relatedAt;
      count += 1;
    }
    this.packed.count = count;
    return this.packed;
  }

  /** What a value puts into slots; it is brought to a double once, and many items share one. */
  filled(parameter: string, value: FigureValue): readonly Filled[] {
    const fills = this.fills.get(parameter) ?? [];
    const known = this.known.get(value);
    if (known?.of === fills.length && known.parameter === parameter) return known.filled;
    const filled = fills.flatMap((fill) => fill(value) ?? []);
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(value, { parameter, of: fills.length, filled });
    return filled;
  }

  /** Every slot into which figures of a parameter may go. */
  placesOf(parameter: string): readonly number[] {
    return this.byParameter.get(parameter) ?? [];
  }

  private place(
    name: string,
    parameter: string,
    fill: (value: FigureValue) => Omit<Filled, 'place'> | undefined,
  ): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(name, place);
    this.byParameter.set(parameter, [...this.placesOf(parameter), place]);
    const fills = this.fills.get(parameter) ?? [];
    fills.push((value) => {
      const filled = fill(value);
      return filled && { place, ...filled };
    });
    this.fills.set(parameter, fills);
    return place;
  }
}

/** The figures of one item: per slot its state, and its value where it has one. */
export interface PackedFigures {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** The first `count` of these are the slots that are not missing. */
  readonly filled: Int32Array;
  count: number;
}

function emptyFigures(size: number): PackedFigures {
  return {
    values: new Float64Array(size),
    states: new Uint8Array(size),
    filled: new Int32Array(size),
    count: 0,
  };
}

/** One number, exact or as a limit. */
interface OneFigure {
  readonly quantity: Quantity;
  readonly form: Form;
}

/** The figure that is stated under a name; `undefined` where none is, `irregular` where it is not one number. */
function oneFigure(value: FigureValue, name: string): OneFigure | 'irregular' | undefined {
  switch (value.kind) {
    case 'number':
      return oneNumber(value);
    case 'range': {
      const quantity = name.endsWith('.min') ? value.min : value.max;
      return quantity && { quantity, form: 'exact' };
    }
    case 'curve':
    case 'answer':
      return 'irregular';
  }
}

function oneNumber({ low, high, also }: NumberFigure): OneFigure | 'irregular' {
  if (also.length > 0) return 'irregular';
  if (low !== undefined && high !== undefined) {
    const isExact =
      low.closed &&
      high.closed &&
      low.figure.unit === high.figure.unit &&
      low.figure.value.equals(high.figure.value);
    return isExact ? { quantity: low.figure, form: 'exact' } : 'irregular';
  }
  if (low !== undefined) return { quantity: low.figure, form: low.closed ? 'at least' : 'above' };
  if (high !== undefined) return { quantity: high.figure, form: high.closed ? 'at most' : 'below' };
  return 'irregular';
}

/** The figure in the unit as a double that compares exactly. */
function doubleIn(quantity: Quantity, unit: Unit): number | undefined {
  const value = quantity.unit === unit ? quantity.value : convert(quantity, unit);
  return 'low' in value ? undefined : exactDouble(value);
}
