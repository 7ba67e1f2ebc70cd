import { rational, type Rational } from '../../quantity/rational';
import { isPoint, liesIn, type Bound, type Interval } from '../../scope/interval';
import { roundFigure } from '../../scope/round-figure';
import { variablesOf } from '../../quantity/expression';
import { reachOf } from './expression-bounds';
import { combinedLinks } from './combined-links';
import { inDependencyOrder, type Link } from './links';
import { narrow } from './narrow';
import { everything, type Reach } from './reach';
import { solveFor } from './solve-for';

/** Whether figures can lie in these intervals at once although some follow from others; `open`: not settled. */
export type Meeting =
  | { readonly kind: 'possible'; readonly figures: ReadonlyMap<string, Rational> }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'open' };

interface Base {
  readonly axis: string;
  readonly interval: Interval;
  readonly domain: 'real' | 'integer';
}

/** Boxes that are looked at before the question is left open. */
const patience = 120;

/**
 * Splits the free figures into smaller and smaller boxes, each narrowed to what the dependent figures leave of it. A box is
 * dropped when nothing is left, or when the enclosure of a dependent figure misses the interval asked for; the question is
 * answered when a round figure of a box gives figures that all lie inside. Exact both ways: enclosures are never too narrow,
 * and a point counts only when its figures are known to lie inside.
 */
export function meeting(
  links: readonly Link[],
  intervalOf: (axis: string) => Interval,
  domainOf: (axis: string) => 'real' | 'integer',
): Meeting {
  const dependent = new Set(links.map(({ axis }) => axis));
  const free = [...new Set(links.flatMap(({ expression }) => variablesOf(expression)))].filter(
    (axis) => !dependent.has(axis),
  );
  const combined = combinedLinks(links, intervalOf);
  const also = new Map(combined.map(({ axis, interval }) => [axis, interval]));
  const goal = (axis: string): Interval => also.get(axis) ?? intervalOf(axis);
  const narrowing = [...links, ...combined];
  let boxes: (readonly Base[])[] = [
    free.map((axis) => ({ axis, interval: intervalOf(axis), domain: domainOf(axis) })),
  ];
  for (let seen = 0; boxes.length > 0;) {
    const next: (readonly Base[])[] = [];
    for (const wide of boxes) {
      seen += 1;
      if (seen > patience) return { kind: 'open' };
      const box = narrowed(wide, narrowing, goal);
      if (box === undefined) continue;
      const reaches = new Map(box.map(({ axis, interval }) => [axis, hullOf(interval)]));
      if (!fits(narrowing, reaches, goal)) continue;
      const sample = new Map(box.map(({ axis, interval, domain }) => [axis, roundFigure(interval, domain)]));
      const found = mended(links, box, sample, intervalOf);
      if (found !== undefined) return { kind: 'possible', figures: found };
      next.push(...halves(box, sample));
    }
    boxes = next;
  }
  return { kind: 'impossible' };
}

/**
 * Figures of the box, and those that depend on them, that lie in their intervals. Begins with the sample and, as long as that
 * leaves fewer dependent figures outside, changes one figure so that a dependent one comes to a round value of its interval.
 */
function mended(
  links: readonly Link[],
  box: readonly Base[],
  sample: ReadonlyMap<string, Rational>,
  intervalOf: (axis: string) => Interval,
): ReadonlyMap<string, Rational> | undefined {
  let best = placed(sample, links, intervalOf);
  while (best.outside.length > 0) {
    const changes = [...aimed(best.outside, box, best.figures, intervalOf)];
    const [better] = changes
      .map((figures) => placed(figures, links, intervalOf))
      .sort((a, b) => a.outside.length - b.outside.length);
    if (better === undefined || better.outside.length >= best.outside.length) return undefined;
    best = better;
  }
  return withDependent(best.figures, best.reaches, links);
}

interface Placed {
  readonly figures: ReadonlyMap<string, Rational>;
  readonly reaches: ReadonlyMap<string, Reach>;
  /** Links whose figure is not known to lie in its interval. */
  readonly outside: readonly Link[];
}

function placed(
  figures: ReadonlyMap<string, Rational>,
  links: readonly Link[],
  intervalOf: (axis: string) => Interval,
): Placed {
  const reaches = new Map(
    [...figures].map(([axis, value]): [string, Reach] => [axis, { low: value, high: value }]),
  );
  const outside: Link[] = [];
  for (const link of inDependencyOrder(links)) {
    const reach = reachOf(link.expression, (name) => reaches.get(name) ?? everything);
    reaches.set(link.axis, reach);
    if (!mustLie(reach, intervalOf(link.axis))) outside.push(link);
  }
  return { figures, reaches, outside };
}

/** The part of a box in which the dependent figures can lie in their intervals, as far as that is easily seen. */
function narrowed(
  box: readonly Base[],
  links: readonly Link[],
  intervalOf: (axis: string) => Interval,
): readonly Base[] | undefined {
  const names = new Map(box.map(({ axis, interval }) => [axis, hullOf(interval)]));
  for (const { axis } of links) names.set(axis, hullOf(intervalOf(axis)));
  for (let round = 0; round < 2; round += 1) {
    for (const { axis, expression } of links) {
      if (!narrow(expression, names.get(axis) ?? everything, names)) return undefined;
    }
  }
  const parts = box.map((base) => ({ ...base, interval: within(base, names.get(base.axis)) }));
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

/** The figures with one of them changed so that one dependent figure comes to a round value of its interval. */
function* aimed(
  links: readonly Link[],
  box: readonly Base[],
  sample: ReadonlyMap<string, Rational>,
  intervalOf: (axis: string) => Interval,
): Generator<ReadonlyMap<string, Rational>> {
  for (const { axis: dependent, expression } of links) {
    const goal = roundFigure(intervalOf(dependent), 'real');
    for (const { axis, interval, domain } of box) {
      const figure = solveFor(expression, axis, goal, (name) => ({
        low: sample.get(name),
        high: sample.get(name),
      }));
      if (figure === undefined || !liesIn(interval, figure) || (domain === 'integer' && figure.d !== 1n))
        continue;
      yield new Map([...sample, [axis, figure]]);
    }
  }
}

/** Whether every dependent figure may lie in its interval; adds their reaches to those given. */
function fits(
  links: readonly Link[],
  reaches: Map<string, Reach>,
  intervalOf: (axis: string) => Interval,
): boolean {
  return inDependencyOrder(links).every(({ axis, expression }) => {
    const reach = reachOf(expression, (name) => reaches.get(name) ?? everything);
    reaches.set(axis, reach);
    return mayMeet(reach, intervalOf(axis));
  });
}

function mayMeet({ low, high }: Reach, goal: Interval): boolean {
  const above =
    goal.low === undefined ||
    high === undefined ||
    (goal.low.closed ? high.gte(goal.low.value) : high.gt(goal.low.value));
  return (
    above &&
    (goal.high === undefined ||
      low === undefined ||
      (goal.high.closed ? low.lte(goal.high.value) : low.lt(goal.high.value)))
  );
}

function mustLie({ low, high }: Reach, goal: Interval): boolean {
  if (low === undefined || high === undefined) return false;
  return liesIn(goal, low) && liesIn(goal, high);
}

function withDependent(
  sample: ReadonlyMap<string, Rational>,
  reaches: ReadonlyMap<string, Reach>,
  links: readonly Link[],
): ReadonlyMap<string, Rational> {
  const exact = links.flatMap(({ axis }): [string, Rational][] => {
    const low = reaches.get(axis)?.low;
    return low === undefined ? [] : [[axis, low]];
  });
  return new Map([...sample, ...exact]);
}

function hullOf({ low, high }: Interval): Reach {
  return { low: low?.value, high: high?.value };
}

/** The two parts of the box beside the sampled figure of one axis, an open-ended axis first, otherwise the widest. */
function halves(box: readonly Base[], sample: ReadonlyMap<string, Rational>): readonly (readonly Base[])[] {
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

function isBlank({ low, high }: Interval): boolean {
  if (low === undefined || high === undefined) return false;
  return low.value.gt(high.value) || (low.value.equals(high.value) && !(low.closed && high.closed));
}

/** Only for the choice of an axis: how many times the interval holds its own size; open-ended before all. */
function width({ low, high }: Interval): number {
  if (low === undefined || high === undefined) return Infinity;
  const size = low.value.abs().gt(high.value.abs()) ? low.value.abs() : high.value.abs();
  return size.equals(0)
    ? 0
    : high.value
        .sub(low.value)
        .div(size.add(rational('1e-30')))
        .valueOf();
}
