import type { Trace } from '../../model/verdict';

/** What keeps an item out of a control by measured figures alone. */
export interface Reach {
  /** So many limits would have to be passed. */
  readonly limits: number;
  /** How far the farthest of them is, in percent of the limit; orders what is shown and decides nothing. */
  readonly farthest: number;
}

/** How near an item comes to a control that answers no; `undefined` where something other than a figure keeps it out. */
export function reachOf(trace: Trace): Reach | undefined {
  if (trace.truth !== 'no') return { limits: 0, farthest: 0 };
  switch (trace.kind) {
    case 'criterion':
      return trace.distance && { limits: 1, farthest: Number(trace.distance.percent ?? 'Infinity') };
    case 'all':
      return trace.of.map(reachOf).reduce(
        (one, other) =>
          one &&
          other && {
            limits: one.limits + other.limits,
            farthest: Math.max(one.farthest, other.farthest),
          },
        { limits: 0, farthest: 0 },
      );
    case 'any':
      return trace.of
        .flatMap((part) => reachOf(part) ?? [])
        .reduce<Reach | undefined>((best, way) => (best && !isNearer(way, best) ? best : way), undefined);
    case 'reference':
      return reachOf(trace.of);
    case 'answer':
    case 'class':
    case 'not':
    case 'related':
      return undefined;
  }
}

/** Fewer limits first, then the smaller distance. */
export function isNearer(one: Reach, other: Reach): boolean {
  return one.limits < other.limits || (one.limits === other.limits && one.farthest < other.farthest);
}
