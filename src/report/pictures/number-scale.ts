import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale';
import { px } from './px';

/** Where numbers stand on a drawing. */
export interface NumberScale {
  readonly kind: 'linear' | 'logarithmic';
  readonly at: (value: number) => number;
  /** Places of the powers of ten on a logarithmic scale, to show that it is one. */
  readonly decades: readonly number[];
}

/** Bounds this far apart leave no room on a linear scale. */
const wide = 100;
/** Room beyond the outermost figures, as part of the length. */
const margin = 0.16;

/**
 * A scale that holds all values with room on both sides, logarithmic where positive ones span more than two decades. Places
 * are for the eye only: figures are rounded to doubles here, after everything was decided.
 */
export function numberScale(values: readonly number[], [from, to]: readonly [number, number]): NumberScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const positive = values.filter((value) => value > 0);
  const smallest = Math.min(...positive);
  const room = (to - from) * margin;
  const inner: [number, number] = [from + room, to - room];
  const isWide = least >= 0 && positive.length > 1 && most / smallest > wide;
  if (!isWide) {
    const spread = least === most ? Math.abs(least) || 1 : 0;
    const scale = scaleLinear()
      .domain([least - spread, most + spread])
      .range(inner);
    return { kind: 'linear', at: (value) => px(scale(value)), decades: [] };
  }
  const scale =
    least > 0
      ? scaleLog().domain([least, most]).range(inner)
      : scaleSymlog().constant(smallest).domain([0, most]).range(inner);
  const first = Math.ceil(Math.log10(smallest));
  const count = Math.max(0, Math.floor(Math.log10(most)) - first + 1);
  const powers = Array.from({ length: count }, (_, step) => 10 ** (first + step));
  return {
    kind: 'logarithmic',
    at: (value) => px(scale(value)),
    decades: powers.map((power) => px(scale(power))),
  };
}
