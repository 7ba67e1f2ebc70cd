import type { FigureValue } from '../../model/item';
import type { NumberParameter } from '../../model/vocabulary';
import { cellOf, joinedCells, tooNear, type Cells } from './cells';
import type { Cut, Reading } from './occasion';
import { families, forms, irregular, stated, type Slots } from './slots';

/** A figure that no number stands for: only a figure of the same text is of its kind. */
export const apart = -1;

/** Of a slot into which a figure puts nothing; what it puts there begins at 1. */
const nothing = 0;

/** States of a slot that a kind can stand for. */
const states = families.length * forms.length;

/** Kinds beyond this count as `apart`. */
const mostKinds = 2 ** 30;

/**
 * How far the answers of a plan tell figures apart. Two figures of a parameter are of one kind when all readings of the plan find
 * them at the same places, so that items whose figures are of the same kinds have the same verdicts, unless a reading leaves one
 * of them to the plain evaluator. The number of a kind is at least 1; 0 stands for a figure that is not stated.
 */
export class Kinds {
  /** Worked out for a slot when the first figure in it is looked at. */
  private readonly bySlot = new Map<number, () => SlotKinds>();

  constructor(
    readings: readonly Reading[],
    private readonly slots: Slots,
  ) {
    const bySlot = new Map<number, Cut[]>();
    for (const cut of readings.flatMap((reading) => reading.cuts)) {
      const known = bySlot.get(cut.slot);
      if (known === undefined) bySlot.set(cut.slot, [cut]);
      else known.push(cut);
    }
    const taken = new Set(readings.flatMap((reading) => reading.taken));
    for (const slot of new Set(readings.flatMap((reading) => reading.slots))) {
      let known: SlotKinds | undefined;
      this.bySlot.set(
        slot,
        () => (known ??= taken.has(slot) ? ofNumbersTaken() : slotKinds(bySlot.get(slot) ?? [])),
      );
    }
  }

  /** The kind of a figure, or `apart`. */
  of(parameter: string, value: FigureValue): number {
    const filled = this.slots.filled(parameter, value);
    let kind = 0;
    for (const place of this.slots.placesOf(parameter)) {
      const slot = this.bySlot.get(place)?.();
      if (slot === undefined) continue;
      // A range may state one end only, and which one that is counts.
      const found = filled.find((each) => each.place === place);
      const own = found === undefined ? nothing : kindIn(slot, found.state, found.value);
      if (own === apart) return apart;
      kind = kind * (slot.count + 1) + own;
    }
    return kind < mostKinds ? kind + 1 : apart;
  }

  /**
   * The kind of an exact figure of a number parameter, given as the double that stands for it (`exactDouble`) in the declared unit:
   * as `of` has it.
   */
  ofNumbers(parameter: NumberParameter): (value: number) => number {
    const own = this.slots.number(parameter.id);
    const exact = stated + families.indexOf(parameter.unit.family);
    const parts = this.slots.placesOf(parameter.id).flatMap((place) => {
      const slot = this.bySlot.get(place)?.();
      return slot === undefined ? [] : [{ slot, isOwn: place === own }];
    });
    return (value) => {
      let kind = 0;
      for (const { slot, isOwn } of parts) {
        const found = isOwn ? kindIn(slot, exact, value) : kindIn(slot, stated, 0);
        if (found === apart) return apart;
        kind = kind * (slot.count + 1) + found;
      }
      return kind < mostKinds ? kind + 1 : apart;
    };
  }

  /** Whether anything that a figure of the parameter says can change an answer. */
  concerns(parameter: string): boolean {
    return this.slots.placesOf(parameter).some((place) => this.bySlot.has(place));
  }
}

/** The kinds of what stands in one slot, those of each state from its offset on; a state without cells is `apart`. */
interface SlotKinds {
  readonly count: number;
  readonly cells: readonly (Cells | undefined)[];
  readonly offsets: readonly number[];
  /** Where the very number matters, a kind for each that was met, by state. */
  readonly numbers: readonly Map<number, number>[] | undefined;
}

/** Numbers that have a kind of their own in one slot. */
const mostNumbers = 1 << 12;

function ofNumbersTaken(): SlotKinds {
  const numbers = Array.from({ length: states }, () => new Map<number, number>());
  return { count: states * mostNumbers, cells: [], offsets: [], numbers };
}

function kindIn({ cells, offsets, numbers }: SlotKinds, state: number, value: number): number {
  if (state === irregular) return apart;
  if (numbers !== undefined) {
    const met = numbers[state - stated];
    const known = met?.get(value);
    if (known !== undefined || met === undefined || met.size >= mostNumbers) return known ?? apart;
    const kind = 1 + (state - stated) * mostNumbers + met.size;
    met.set(value, kind);
    return kind;
  }
  const own = cells[state - stated];
  if (own === undefined) return apart;
  const cell = cellOf(own, value, 0);
  return cell === tooNear ? apart : 1 + cell + (offsets[state - stated] ?? 0);
}

function slotKinds(cuts: readonly Cut[]): SlotKinds {
  let count = 0;
  const ofCuts = cuts.map((cut) => cut.cells());
  const cells = Array.from({ length: states }, (_, state) =>
    joinedCells(ofCuts.map((cells) => cells[state])),
  );
  const offsets = cells.map((each) => {
    const offset = count;
    count += each?.count ?? 0;
    return offset;
  });
  return { count, cells, offsets, numbers: undefined };
}
