import type { Parameter } from '../model/vocabulary';
import { convert } from '../quantity/quantity';
import { isPoint, type Bound, type Bounds } from './bounds';

/** On an axis of whole numbers, *more than 7* is *8 or more*: moves the ends inwards to the next whole number. */
export function wholeNumbers(bounds: Bounds, parameter: Parameter | undefined): Bounds {
  if (parameter?.kind !== 'number' || parameter.domain !== 'integer' || isPoint(bounds)) return bounds;
  const inwards = (bound: Bound, step: 1 | -1): Bound => {
    const value = convert(bound.figure, parameter.unit);
    if ('low' in value) return bound;
    const whole = step === 1 ? value.ceil() : value.floor();
    if (!whole.equals(value))
      return { ...bound, figure: { value: whole, unit: parameter.unit }, closed: true };
    return bound.closed
      ? bound
      : { ...bound, figure: { value: whole.add(step), unit: parameter.unit }, closed: true };
  };
  return {
    ...(bounds.low && { low: inwards(bounds.low, 1) }),
    ...(bounds.high && { high: inwards(bounds.high, -1) }),
    also: bounds.also,
  };
}
