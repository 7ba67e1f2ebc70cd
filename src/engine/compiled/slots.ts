import type { Figure, Item, NumberFigure } from '../../model/item';
import type { Vocabulary } from '../../model/vocabulary';
import { exactDouble } from '../../quantity/exact-double';
import { convert, type Quantity } from '../../quantity/quantity';
import { unitsOf, type Unit } from '../../quantity/unit';
import { baseName } from '../parameter-name';

/** The families of units, whose figures are compared each with the limit of its own kind. */
export const families: readonly Unit['family'][] = ['linear', 'kelvin', 'celsius', 'decibel'];

/** State of a slot: not stated; stated in a form that has no double; otherwise 1 + the place of its family of units. */
export const missing = 0;
export const irregular = 255;
export const stated = 1;

/** The unit in which the figures of a family are held for a parameter: the declared one, or the first of its family. */
export function heldIn(name: string, family: Unit['family'], vocabulary: Vocabulary): Unit | undefined {
  const parameter = vocabulary.parameters.get(baseName(name));
  if (parameter?.kind !== 'number' && parameter?.kind !== 'range') return undefined;
  if (parameter.unit.family === family) return parameter.unit;
  return unitsOf(parameter.dimension).find((unit) => unit.family === family);
}

/** What a figure puts into one slot. */
interface Filled {
  readonly place: number;
  readonly state: number;
  readonly value: number;
}

/** Where the figures of an item lie that a program reads, and how they are put there. */
export class Slots {
  private readonly places = new Map<string, number>();
  private readonly fills = new Map<string, ((figure: Figure) => Filled | undefined)[]>();
  private readonly known = new WeakMap<Figure, { readonly of: number; readonly filled: readonly Filled[] }>();

  private packed: PackedFigures = { values: new Float64Array(0), states: new Uint8Array(0) };

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The slot of a number parameter, or of an end of a range (`<parameter>.min`). */
  number(name: string): number {
    const parameter = baseName(name);
    return this.place(name, parameter, (figure) => {
      const quantity = exactFigure(figure, name);
      if (quantity === undefined) return undefined;
      if (quantity === 'irregular') return { state: irregular, value: 0 };
      const unit = heldIn(name, quantity.unit.family, this.vocabulary);
      const value = unit && doubleIn(quantity, unit);
      if (unit === undefined || value === undefined) return { state: irregular, value: 0 };
      return { state: stated + families.indexOf(unit.family), value };
    });
  }

  /** The slot of a question or a choice; its value is the place of the answer among `values`. */
  answer(parameter: string, values: readonly string[]): number {
    return this.place(parameter, parameter, ({ value }) => {
      const found = value.kind === 'answer' ? values.indexOf(value.value) : -1;
      return { state: found < 0 ? irregular : stated, value: found };
    });
  }

  /** The slot that says whether anything at all is stated of a parameter. */
  presence(parameter: string): number {
    return this.place(`presence of ${parameter}`, parameter, () => ({ state: stated, value: 0 }));
  }

  /** Puts the figures of an item in place of those of the one before: the arrays are the same each time. */
  pack(item: Item): PackedFigures {
    if (this.packed.states.length < this.places.size) {
      const size = 2 * this.places.size;
      this.packed = { values: new Float64Array(size), states: new Uint8Array(size) };
    } else this.packed.states.fill(missing);
    const { values, states } = this.packed;
    for (const [parameter, figure] of item.figures) {
      for (const { place, state, value } of this.filled(parameter, figure)) {
        states[place] = state;
        values[place] = value;
      }
    }
    return this.packed;
  }

  /** What a figure puts into slots; figures are brought to doubles once, and many items share one. */
  private filled(parameter: string, figure: Figure): readonly Filled[] {
    const fills = this.fills.get(parameter) ?? [];
    const known = this.known.get(figure);
    if (known?.of === fills.length) return known.filled;
    const filled = fills.flatMap((fill) => fill(figure) ?? []);
    this.known.set(figure, { of: fills.length, filled });
    return filled;
  }

  private place(
    name: string,
    parameter: string,
    fill: (figure: Figure) => Omit<Filled, 'place'> | undefined,
  ): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(name, place);
    const fills = this.fills.get(parameter) ?? [];
    fills.push((figure) => {
      const filled = fill(figure);
      return filled && { place, ...filled };
    });
    this.fills.set(parameter, fills);
    return place;
  }
}

/** The figures of one item as a program reads them: per slot its state, and its value where it has one. */
export interface PackedFigures {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** The exact figure that is stated under a name; `undefined` where none is, `irregular` where it is not one number. */
function exactFigure({ value }: Figure, name: string): Quantity | 'irregular' | undefined {
  switch (value.kind) {
    case 'number':
      return exactNumber(value);
    case 'range':
      return name.endsWith('.min') ? value.min : name.endsWith('.max') ? value.max : 'irregular';
    case 'curve':
    case 'answer':
      return 'irregular';
  }
}

function exactNumber({ low, high, also }: NumberFigure): Quantity | 'irregular' {
  if (low === undefined || high === undefined || also.length > 0) return 'irregular';
  const isExact =
    low.closed &&
    high.closed &&
    low.figure.unit === high.figure.unit &&
    low.figure.value.equals(high.figure.value);
  return isExact ? low.figure : 'irregular';
}

/** The figure in the unit as a double that compares exactly. */
function doubleIn(quantity: Quantity, unit: Unit): number | undefined {
  const value = quantity.unit === unit ? quantity.value : convert(quantity, unit);
  return 'low' in value ? undefined : exactDouble(value);
}
