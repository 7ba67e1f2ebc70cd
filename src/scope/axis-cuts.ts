import type { Axis } from './axis';
import { compareCuts, placeCut, type Cut, type PlacedCut } from './cut';

/**
 * The one object that stands for all equal cuts of an axis. `rank` is its position among the cuts of the axis that are known
 * so far: two cuts of one axis are compared by rank, and exact figures are compared only once, when a cut is first met. A
 * rank moves up when a cut below it is met later, so it must not be kept; `id` never changes.
 */
export interface AxisCut extends Cut {
  readonly id: number;
  readonly rank: number;
}

/** The cuts of one axis in ascending order. */
export class AxisCuts {
  private readonly sorted: { value: Cut['value']; after: boolean; id: number; rank: number }[] = [];
  private readonly byId: AxisCut[] = [];
  /** Rank by identifier. */
  ranks = new Int32Array(16);

  constructor(private readonly axis: Axis) {}

  /** The cut with the identifier, `undefined` where that is none of a cut. */
  known(id: number): AxisCut | undefined {
    return this.byId[id];
  }

  /** The known cut that separates the same values of the axis; becomes known if none is. */
  at(cut: PlacedCut): AxisCut | 'start' | 'end' {
    const placed = typeof cut === 'string' ? cut : placeCut(this.axis, cut);
    if (typeof placed === 'string') return placed;
    let from = 0;
    for (let to = this.sorted.length; from < to;) {
      const middle = (from + to) >> 1;
      const known = this.sorted[middle];
      const order = known === undefined ? 0 : compareCuts(known, placed);
      if (known !== undefined && order === 0) return known;
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    const made = { value: placed.value, after: placed.after, id: this.sorted.length, rank: from };
    this.byId.push(made);
    this.sorted.splice(from, 0, made);
    if (this.sorted.length > this.ranks.length) this.ranks = new Int32Array(2 * this.ranks.length);
    for (const [rank, known] of this.sorted.entries()) {
      known.rank = rank;
      this.ranks[known.id] = rank;
    }
    return made;
  }
}

/** Rank of a place on the axis, below all cuts or above all of them included. */
export function rankOf(place: AxisCut | 'start' | 'end'): number {
  if (place === 'start') return -1;
  return place === 'end' ? Infinity : place.rank;
}
