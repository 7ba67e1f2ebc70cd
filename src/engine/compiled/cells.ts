import type { Vocabulary } from '../../model/vocabulary';
import { exactDouble } from '../../quantity/exact-double';
import { convert, type Quantity } from '../../quantity/quantity';
import type { Unit } from '../../quantity/unit';
import { heldIn } from './slots';

/** A figure so near a limit that doubles do not decide: the plain evaluator is asked. */
export const tooNear = -1;

/** Margin of a limit that a double holds exactly: a figure is above it, below it or at it. */
const exactly = -1;

/** Relative distance within which a limit that has no exact double is not trusted; far above any rounding of ours. */
const nearness = 1e-9;

/** The limits with which a number is compared: where it lies among them is all that a verdict can depend on. */
export interface Cells {
  /** Number of cells: below the first limit, at it, between it and the next, … */
  readonly count: number;
  readonly limits: Float64Array;
  /** Per limit, how far on each side of it the double is not trusted; negative where it is exact. */
  readonly margins: Float64Array;
  /** Places of those that are not exact. */
  readonly doubtful: Int32Array;
}

/** The cell of a value, from 0; `error` is how far the value itself can be off. */
export function cellOf({ limits, margins, doubtful }: Cells, value: number, error: number): number {
  if (error > 0) {
    for (let place = 0; place < limits.length; place += 1) {
      if (Math.abs(value - (limits[place] ?? 0)) <= Math.max(margins[place] ?? 0, 0) + error) return tooNear;
    }
  } else {
    for (let each = 0; each < doubtful.length; each += 1) {
      const place = doubtful[each] ?? 0;
      if (Math.abs(value - (limits[place] ?? 0)) <= (margins[place] ?? 0)) return tooNear;
    }
  }
  let below = 0;
  let above = limits.length;
  while (below < above) {
    const middle = (below + above) >>> 1;
    if ((limits[middle] ?? 0) < value) below = middle + 1;
    else above = middle;
  }
  return 2 * below + (limits[below] === value ? 1 : 0);
}

/**
 * Cells for figures of one family of units. Of a limit that is printed twice the figure of the item's own unit or family
 * counts, as `compareBounds` has it; between two printed figures of one family (30 Torr, 4 kPa) nothing is decided here.
 */
export function cellsFor(
  name: string,
  family: Unit['family'],
  thresholds: readonly (readonly Quantity[])[],
  vocabulary: Vocabulary,
): Cells | undefined {
  const unit = heldIn(name, family, vocabulary);
  if (unit === undefined) return undefined;
  const byLimit = new Map<number, number>();
  for (const figures of thresholds) {
    const own = figures.filter((figure) => figure.unit.family === family);
    const compared = own.length > 0 ? own : figures.slice(0, 1);
    const { limit, margin } = hull(compared.map((figure) => limitIn(figure, unit)));
    byLimit.set(limit, Math.max(margin, byLimit.get(limit) ?? exactly));
  }
  return cellsAt(byLimit);
}

/** Cells among limits, each with its margin. */
function cellsAt(margins: ReadonlyMap<number, number>): Cells {
  const limits = [...margins.keys()].sort((a, b) => a - b);
  const ofLimits = Float64Array.from(limits, (limit) => margins.get(limit) ?? exactly);
  return {
    count: 2 * limits.length + 1,
    limits: Float64Array.from(limits),
    margins: ofLimits,
    doubtful: Int32Array.from(limits.keys()).filter((place) => ofLimits[place] !== exactly),
  };
}

/** Cells for numbers that are known exactly, such as the places of answers. */
export function exactCells(limits: readonly number[]): Cells {
  return cellsAt(new Map(limits.map((limit) => [limit, exactly])));
}

/** Cells so fine that each lies within one cell of every part; none at all where one of the parts has none. */
export function joinedCells(parts: readonly (Cells | undefined)[]): Cells | undefined {
  const margins = new Map<number, number>();
  for (const part of parts) {
    if (part === undefined) return undefined;
    part.limits.forEach((limit, at) => {
      const margin = part.margins[at] ?? exactly;
      margins.set(limit, Math.max(margin, margins.get(limit) ?? exactly));
    });
  }
  return cellsAt(margins);
}

/** One limit whose margin reaches over all of them. */
function hull(limits: readonly { limit: number; margin: number }[]): { limit: number; margin: number } {
  const [only, ...others] = limits;
  if (only === undefined) throw new Error('a limit has no figure');
  if (others.every(({ limit }) => limit === only.limit)) {
    return { limit: only.limit, margin: Math.max(...limits.map(({ margin }) => margin)) };
  }
  const low = Math.min(...limits.map(({ limit, margin }) => limit - Math.max(margin, 0)));
  const high = Math.max(...limits.map(({ limit, margin }) => limit + Math.max(margin, 0)));
  return {
    limit: (low + high) / 2,
    margin: (high - low) / 2 + Math.max(Math.abs(low), Math.abs(high)) * nearness,
  };
}

function limitIn(figure: Quantity, unit: Unit): { limit: number; margin: number } {
  // The level of no power at all: below every figure in decibels.
  const isLinear = figure.unit.family !== 'decibel' && unit.family === 'decibel';
  if (isLinear && figure.value.compare(0) <= 0) return { limit: -Infinity, margin: exactly };
  const value = convert(figure, unit);
  const exact = 'low' in value ? undefined : exactDouble(value);
  if (exact !== undefined) return { limit: exact, margin: exactly };
  const limit = ('low' in value ? value.low : value).valueOf();
  return { limit, margin: Math.max(Math.abs(limit), Number.MIN_VALUE) * nearness };
}
