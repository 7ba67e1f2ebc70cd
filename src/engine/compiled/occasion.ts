import type { Item } from '../../model/item';
import type { Subject } from '../subject';
import type { PackedFigures } from './slots';

/** One item under the eyes of a program. */
export interface Occasion extends PackedFigures {
  readonly item: Item;
  /** What the plain evaluator works on, made when it is first asked. */
  subject(): Subject;
}

/** Reads what a leaf depends on: a number from 0 to `radix` − 1, or `tooNear` where only the plain evaluator decides. */
export interface Reading {
  readonly radix: number;
  read(occasion: Occasion): number;
}
