import type { Group } from './group';
import type { KeptNumbers } from './kept-numbers';
import { Outcomes } from './outcomes';
import { planes, type Rows } from './rows';

/** What finding a shape takes for each group that its items state something about, in numbers. */
const perStated = 32;

/** An item ready to be judged. */
export interface PackedItem<Outcome> {
  readonly shape: Shape<Outcome>;
  /** Per group of the shape, the number of the place at which the item lies among its limits; 0 for none. */
  readonly places: readonly number[];
  /** Of the places. */
  readonly hash: number;
  /** Bits set by figures that have no such place, of which the plain evaluator was asked. */
  readonly beside: Int32Array | undefined;
}

/** What shapes of one plan share. */
export interface ShapeGround<Outcome> {
  readonly rows: Rows;
  readonly kept: KeptNumbers;
  /** By place, the bits that figures set there. */
  readonly bitsAt: readonly Int32Array[];
  /** What settled bits come to. */
  readonly outcomeOf: (bits: Int32Array) => Outcome;
}

/**
 * Items of one plan that state something about the same groups. What all others say is settled once; judging an item looks at
 * the rows only that the stated groups can move. Items at the same places have the same outcome, which is kept.
 */
export class Shape<Outcome> {
  /** Words with a row that can move, and in them the rows to be carried on. */
  private readonly words: Int32Array;
  private readonly carried: Int32Array;
  private readonly bits: Int32Array;
  private readonly outcomes: Outcomes<Outcome>;

  constructor(
    private readonly ground: ShapeGround<Outcome>,
    stated: readonly Group[],
    /** Bits of all that the items are silent about. */
    private readonly silent: Int32Array,
  ) {
    const { rows } = ground;
    const moved = rows.movedBy(stated, silent);
    const fixed = rows.used.map((used, word) => used & ~(moved[word] ?? 0));
    rows.settle(silent, fixed, rows.words);
    this.words = rows.words.filter((word) => moved[word] !== 0);
    this.carried = rows.used.map((used, word) => used & (moved[word] ?? 0));
    this.bits = silent.slice();
    this.outcomes = new Outcomes<Outcome>(ground.kept);
    ground.kept.add(2 * silent.length + perStated * stated.length);
  }

  judge({ places, hash, beside }: Omit<PackedItem<Outcome>, 'shape'>): Outcome {
    if (beside !== undefined) return this.workedOut(places, beside);
    const known = this.outcomes.get(places, hash);
    if (known !== undefined) return known;
    const outcome = this.workedOut(places, undefined);
    this.outcomes.keep(places, outcome, hash);
    return outcome;
  }

  private workedOut(places: readonly number[], beside: Int32Array | undefined): Outcome {
    const { bits, silent, words } = this;
    const { bitsAt, rows, outcomeOf } = this.ground;
    for (const word of words) {
      for (let at = word * planes; at < (word + 1) * planes; at += 1) {
        let joined = (silent[at] ?? 0) | (beside?.[at] ?? 0);
        for (const place of places) joined |= bitsAt[place]?.[at] ?? 0;
        bits[at] = joined;
      }
    }
    rows.settle(bits, this.carried, words);
    return outcomeOf(bits);
  }
}
