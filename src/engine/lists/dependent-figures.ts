import { rational, type Rational } from '../../quantity/rational';
import { isPoint, liesIn, type Bound, type Interval } from '../../scope/interval';
import { roundFigure } from '../../scope/round-figure';
import { variablesOf } from '../../quantity/expression';
import { reachOf, type Reach } from './expression-bounds';
import type { Link } from './links';
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
const patience = 300;

/**
 * Splits the free figures into smaller and smaller boxes. A box is dropped when the enclosure of a dependent figure misses
 * the interval asked for; the question is answered when a round figure of a box gives figures that all lie inside. Exact
 * both ways: enclosures are never too narrow, and a point counts only when its figures are known to lie inside.
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
  let boxes: (readonly Base[])[] = [
    free.map((axis) => ({ axis, interval: intervalOf(axis), domain: domainOf(axis) })),
  ];
  for (let seen = 0; boxes.length > 0;) {
    const next: (readonly Base[])[] = [];
    for (const box of boxes) {
      seen += 1;
      if (seen > patience) return { kind: 'open' };
      const reaches = new Map(box.map(({ axis, interval }) => [axis, hullOf(interval)]));
      if (!fits(links, reaches, intervalOf, 'may')) continue;
      const sample = new Map(box.map(({ axis, interval, domain }) => [axis, roundFigure(interval, domain)]));
      for (const figures of [sample, ...aimed(links, box, sample, intervalOf)]) {
        const point = new Map(
          [...figures].map(([axis, value]): [string, Reach] => [axis, { low: value, high: value }]),
        );
        if (fits(links, point, intervalOf, 'must'))
          return { kind: 'possible', figures: withDependent(figures, point, links) };
      }
      next.push(...halves(box, sample));
    }
    boxes = next;
  }
  return { kind: 'impossible' };
}

/** The sample with one figure changed so that one dependent figure comes to a round value of its interval. */
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

/** Whether every dependent figure may lie, or must lie, in its interval; adds their reaches to those given. */
function fits(
  links: readonly Link[],
  reaches: Map<string, Reach>,
  intervalOf: (axis: string) => Interval,
  certainty: 'may' | 'must',
): boolean {
  for (const { axis, expression } of inDependencyOrder(links)) {
    const reach = reachOf(expression, (name) => reaches.get(name) ?? { low: undefined, high: undefined });
    reaches.set(axis, reach);
    const goal = intervalOf(axis);
    if (certainty === 'may' ? !mayMeet(reach, goal) : !mustLie(reach, goal)) return false;
  }
  return true;
}

/** A dependent figure that another one depends on comes first. */
export function inDependencyOrder(links: readonly Link[]): readonly Link[] {
  const ordered: Link[] = [];
  const add = (link: Link): void => {
    if (ordered.includes(link)) return;
    for (const name of variablesOf(link.expression)) {
      const before = links.find(({ axis }) => axis === name);
      if (before !== undefined) add(before);
    }
    ordered.push(link);
  };
  links.forEach(add);
  return ordered;
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
