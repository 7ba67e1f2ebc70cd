import type { Item } from '../../model/item';
import type { Subject } from '../subject';
import type { PackedFigures } from './slots';

/** One item while it is packed. */
export interface Occasion extends PackedFigures {
  readonly item: Item;
  /** What the plain evaluator works on, made when it is first asked. */
  subject(): Subject;
}

/** Reads what answers depend on: a number from 0 to `radix` − 1, or `tooNear` where only the plain evaluator decides. */
export interface Reading {
  readonly radix: number;
  /** Every slot that can change what is read; 0 is read where all of them are missing. */
  readonly slots: readonly number[];
  read(occasion: Occasion): number;
}
