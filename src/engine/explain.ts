import type { ListVerdict, Trace } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import type { CriterionTrace } from './known-figure';

/**
 * The part of a trace that decides: of a conjunction that fails the parts that fail, of a disjunction that holds the parts
 * that hold, of an open one the open parts. Paragraphs and exclusions stay as they are.
 */
export function decisivePart(trace: Trace): Trace {
  switch (trace.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return trace;
    case 'all':
    case 'any': {
      const deciding = trace.of.filter(({ truth }) => truth === trace.truth).map(decisivePart);
      const [only] = deciding;
      return deciding.length === 1 && only !== undefined && trace.paragraph === undefined
        ? only
        : { ...trace, of: deciding };
    }
    case 'not':
    case 'reference':
      return { ...trace, of: decisivePart(trace.of) };
    case 'related':
      return {
        ...trace,
        of: trace.of
          .filter((part) => part.trace.truth === trace.truth)
          .map((part) => ({ ...part, trace: decisivePart(part.trace) })),
      };
  }
}

/** The limits that keep an item out of a control, and how far the farthest of them is. */
export interface NearestLimit {
  readonly address: string;
  /** Criteria that fail, all of which would have to hold. */
  readonly failing: readonly CriterionTrace[];
}

/**
 * Of the list-tier controls that answer no by figures alone, the one that the item comes nearest to: the fewest limits not
 * met; then the fewest of them counted (a converter's sample rate is nearer to change than its bits); then the smallest
 * distance in percent of the farthest; then the order of the list.
 */
export function nearestLimit(
  { controls }: Pick<ListVerdict, 'controls'>,
  vocabulary: Vocabulary,
): NearestLimit | undefined {
  const isNearer = nearerBy(vocabulary);
  let nearest: NearestLimit | undefined;
  for (const { address, truth, tier, trace } of controls) {
    if (truth !== 'no' || tier !== 'list') continue;
    const failing = limitsInTheWay(trace, isNearer);
    if (failing !== undefined && (nearest === undefined || isNearer(failing, nearest.failing))) {
      nearest = { address, failing };
    }
  }
  return nearest;
}

/** The criteria that a trace fails by; `undefined` where something other than a measured figure keeps the item out. */
function limitsInTheWay(trace: Trace, isNearer: Nearer): readonly CriterionTrace[] | undefined {
  if (trace.truth !== 'no') return [];
  switch (trace.kind) {
    case 'criterion':
      return trace.distance === undefined ? undefined : [trace];
    case 'all': {
      const parts = trace.of.map((part) => limitsInTheWay(part, isNearer));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case 'any': {
      const ways = trace.of.flatMap((part) => {
        const limits = limitsInTheWay(part, isNearer);
        return limits === undefined || limits.length === 0 ? [] : [limits];
      });
      return ways.reduce<readonly CriterionTrace[] | undefined>(
        (best, way) => (best === undefined || isNearer(way, best) ? way : best),
        undefined,
      );
    }
    case 'reference':
      return limitsInTheWay(trace.of, isNearer);
    case 'answer':
    case 'class':
    case 'not':
    case 'related':
      return undefined;
  }
}

type Nearer = (one: readonly CriterionTrace[], other: readonly CriterionTrace[]) => boolean;

function nearerBy({ parameters }: Vocabulary): Nearer {
  const counted = (failing: readonly CriterionTrace[]): number =>
    failing.filter(({ parameter }) => {
      const known = parameters.get(parameter);
      return known?.kind === 'number' && known.domain === 'integer';
    }).length;
  return (one, other) =>
    one.length < other.length ||
    (one.length === other.length &&
      (counted(one) < counted(other) ||
        (counted(one) === counted(other) && farthest(one) < farthest(other))));
}

/** Percentages order what is shown; they decide nothing. */
function farthest(failing: readonly CriterionTrace[]): number {
  return Math.max(...failing.map(({ distance }) => Number(distance?.percent ?? 'Infinity')));
}
