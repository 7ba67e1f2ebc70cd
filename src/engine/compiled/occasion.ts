import type { Item } from '../../model/item';
import type { Subject } from '../subject';
import type { Cells } from './cells';
import type { PackedFigures } from './slots';

/** One item while it is packed. */
export interface Occasion extends PackedFigures {
  readonly item: Item;
  /** What the plain evaluator works on, made when it is first asked. */
  subject(): Subject;
}

/** The limits among which a slot is looked up, by its state less `stated`; a state without them is left to the plain evaluator. */
export interface Cut {
  readonly slot: number;
  readonly cells: () => readonly (Cells | undefined)[];
}

/** Reads what answers depend on: a number from 0 to `radix` − 1, or `tooNear` where only the plain evaluator decides. */
export interface Reading {
  readonly radix: number;
  /** Every slot that can change what is read; 0 is read where all of them are missing. */
  readonly slots: readonly number[];
  /** Slots of whose numbers it matters only where they lie; of a slot that is neither here nor taken, only its state matters. */
  readonly cuts: readonly Cut[];
  /** Slots whose very numbers are taken. */
  readonly taken: readonly number[];
  read(occasion: Occasion): number;
}
