import type { Rational } from '../../quantity/rational';
import { liesIn, type Interval } from '../../scope/interval';
import { roundFigure } from '../../scope/round-figure';
import { namesOf } from './names-of';
import { reachOf } from './expression-bounds';
import { halves, hullOf, narrowed, type Base } from './figure-box';
import { combinedLinks, type CombinedLink } from './combined-links';
import { inDependencyOrder, type Link } from './links';
import { everything, type Reach } from './reach';
import { solveFor } from './solve-for';

/** Whether figures can lie in these intervals at once although some follow from others; `open`: not settled. */
export type Meeting =
  | {
      readonly kind: 'possible';
      readonly figures: ReadonlyMap<string, Rational>;
    }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'open' };

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
  const free = [...new Set(links.flatMap(({ expression }) => namesOf(expression)))].filter(
    (axis) => !dependent.has(axis),
  );
  const combined = combinedLinks(links, intervalOf);
  const goal = goalOf(combined, intervalOf);
  const narrowing = [...links, ...combined];
  const whole = free.map((axis) => ({
    axis,
    interval: intervalOf(axis),
    domain: domainOf(axis),
  }));
  // What follows from three links is only worth a look at the whole: a limit on a figure, another one on it, and an order of
  // what the two limits depend on (15 a / f above the side, 15 b / f not, a never above b).
  const further = combinedLinks(narrowing, goal);
  const first = possiblePart(whole, [...narrowing, ...further], goalOf(further, goal));
  let boxes: (readonly Base[])[] = first === undefined ? [] : [first];
  for (let seen = 0; boxes.length > 0;) {
    const next: (readonly Base[])[] = [];
    for (const wide of boxes) {
      seen += 1;
      if (seen > patience) return { kind: 'open' };
      const box = wide === first ? first : possiblePart(wide, narrowing, goal);
      if (box === undefined) continue;
      const sample = new Map(box.map(({ axis, interval, domain }) => [axis, roundFigure(interval, domain)]));
      const found = mended(links, box, sample, intervalOf);
      if (found !== undefined) return { kind: 'possible', figures: found };
      next.push(...halves(box, sample));
    }
    boxes = next;
  }
  return { kind: 'impossible' };
}

/** Where the figures of these links lie, and those of the others. */
function goalOf(
  combined: readonly CombinedLink[],
  intervalOf: (axis: string) => Interval,
): (axis: string) => Interval {
  const also = new Map(combined.map(({ axis, interval }) => [axis, interval]));
  return (axis) => also.get(axis) ?? intervalOf(axis);
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
    let better: Placed | undefined;
    for (const figures of aimed(best.outside, box, best.figures, intervalOf)) {
      const next = placed(figures, links, intervalOf);
      if (better === undefined || next.outside.length < better.outside.length) better = next;
      if (next.outside.length === 0) break;
    }
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

/** What is left of a box; `undefined` where some dependent figure can nowhere in it lie in its interval. */
function possiblePart(
  box: readonly Base[],
  links: readonly Link[],
  intervalOf: (axis: string) => Interval,
): readonly Base[] | undefined {
  const part = narrowed(box, links, intervalOf);
  const reaches = new Map(part?.map(({ axis, interval }) => [axis, hullOf(interval)]));
  return part !== undefined && fits(links, reaches, intervalOf) ? part : undefined;
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
