import { rational, type Rational } from '../../quantity/rational';
import { compareExactly } from '../../scope/cut';
import { isPoint, type Bound, type Interval } from '../../scope/interval';
import type { Link } from './links';
import { narrow, type WorkedReaches } from './narrow';
import { everything, type Reach } from './reach';

/** A free figure, and where in a box it lies. */
export interface Base {
  readonly axis: string;
  readonly interval: Interval;
  readonly domain: 'real' | 'integer';
}

/** The part of a box in which the dependent figures can lie in their intervals, as far as that is easily seen. */
export function narrowed(
  box: readonly Base[],
  links: readonly Link[],
  intervalOf: (axis: string) => Interval,
): readonly Base[] | undefined {
  const names = new Map(box.map(({ axis, interval }) => [axis, hullOf(interval)]));
  for (const { axis } of links) names.set(axis, hullOf(intervalOf(axis)));
  const worked: WorkedReaches = new Map();
  for (let round = 0; round < 2; round += 1) {
    for (const { axis, expression } of links) {
      if (!narrow(expression, names.get(axis) ?? everything, names, worked)) return undefined;
    }
  }
  const parts = box.map((base) => ({
    ...base,
    interval: within(base, names.get(base.axis)),
  }));
  return parts.some(({ interval }) => isBlank(interval)) ? undefined : parts;
}

/** The interval inside of the reach; an end that has not moved stays open or closed as it was. */
function within({ interval, domain }: Base, reach: Reach = everything): Interval {
  const { low, high } = interval;
  const inwards = (end: Rational, side: 'low' | 'high'): Bound => ({
    value: domain === 'real' ? end : side === 'low' ? end.ceil() : end.floor(),
    closed: true,
  });
  const isLower = reach.low !== undefined && low?.value.equals(reach.low) !== true;
  const isUpper = reach.high !== undefined && high?.value.equals(reach.high) !== true;
  const [lower, upper] = [
    isLower ? inwards(reach.low, 'low') : low,
    isUpper ? inwards(reach.high, 'high') : high,
  ];
  return { ...(lower && { low: lower }), ...(upper && { high: upper }) };
}

/** The two parts of the box beside the sampled figure of one axis, an open-ended axis first, otherwise the widest. */
export function halves(
  box: readonly Base[],
  sample: ReadonlyMap<string, Rational>,
): readonly (readonly Base[])[] {
  const wide = box.filter(({ interval }) => !isPoint(interval));
  const [chosen] = [...wide].sort((a, b) => width(b.interval) - width(a.interval));
  const at = chosen && sample.get(chosen.axis);
  if (chosen === undefined || at === undefined) return [];
  const bound: Bound = { value: at, closed: true };
  const after: Bound = chosen.domain === 'integer' ? { value: at.add(1), closed: true } : bound;
  const parts: Interval[] = [
    { ...chosen.interval, high: bound },
    { ...chosen.interval, low: after },
  ];
  return parts
    .filter((interval) => !isBlank(interval))
    .map((interval) => box.map((base) => (base === chosen ? { ...base, interval } : base)));
}

/** The closed interval, ends that are open included. */
export function hullOf({ low, high }: Interval): Reach {
  return { low: low?.value, high: high?.value };
}

function isBlank({ low, high }: Interval): boolean {
  if (low === undefined || high === undefined) return false;
  const order = compareExactly(low.value, high.value);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

const tiny = rational('1e-30');

/** Only for the choice of an axis: how many times the interval holds its own size; open-ended before all. */
function width({ low, high }: Interval): number {
  if (low === undefined || high === undefined) return Infinity;
  const size = low.value.abs().gt(high.value.abs()) ? low.value.abs() : high.value.abs();
  return size.equals(0) ? 0 : high.value.sub(low.value).div(size.add(tiny)).valueOf();
}
