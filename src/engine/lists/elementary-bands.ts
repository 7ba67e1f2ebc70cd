import type { Band } from '../../model/condition';
import { convert, type Quantity } from '../../quantity/quantity';
import type { Rational } from '../../quantity/rational';
import type { Unit } from '../../quantity/unit';
import { comparePlaced, lowerCut, upperCut, type PlacedCut } from '../../scope/cut';
import type { Interval } from '../../scope/interval';

/** A band of the law as an interval of the unit in which the axis of the curve is declared. */
export function bandInterval({ lower, upper }: Band, unit: Unit): Interval {
  return {
    ...(lower && { low: { value: exactly(lower.figure, unit), closed: lower.operator === '>=' } }),
    ...(upper && { high: { value: exactly(upper.figure, unit), closed: upper.operator === '<=' } }),
  };
}

function exactly(figure: Quantity, unit: Unit): Rational {
  const value = convert(figure, unit);
  if ('low' in value)
    throw new Error(`the edge of a band in ${figure.unit.symbol} is no exact ${unit.symbol}`);
  return value;
}

/** The finest bands that all the given bands are made of: cut at every edge; parts of no band are left out. */
export function elementaryBands(bands: readonly Interval[]): readonly Interval[] {
  const cuts: PlacedCut[] = [];
  for (const edge of bands
    .flatMap((band): PlacedCut[] => [lowerCut(band), upperCut(band)])
    .sort(comparePlaced)) {
    const last = cuts.at(-1);
    if (last === undefined || comparePlaced(last, edge) !== 0) cuts.push(edge);
  }
  return cuts
    .slice(1)
    .map((upper, index) => between(cuts[index] ?? 'start', upper))
    .filter((part) => bands.some((band) => isBandWithin(part, band)));
}

/** Whether the first band lies in the second. */
export function isBandWithin(inner: Interval, outer: Interval): boolean {
  return (
    comparePlaced(lowerCut(outer), lowerCut(inner)) <= 0 &&
    comparePlaced(upperCut(inner), upperCut(outer)) <= 0
  );
}

function between(lower: PlacedCut, upper: PlacedCut): Interval {
  return {
    ...(typeof lower === 'string' ? {} : { low: { value: lower.value, closed: !lower.after } }),
    ...(typeof upper === 'string' ? {} : { high: { value: upper.value, closed: upper.after } }),
  };
}
