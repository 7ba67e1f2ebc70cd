import { namedValues, type Axis } from './axis';
import { rankOf, type AxisCut } from './axis-cuts';
import { partOf, type Box } from './cells';
import { intervalBetween } from './cut';
import type { AxisSet } from './interval';
import type { Scope, Stretch } from './node-store';
import type { Scopes } from './scopes';

/** Per depth of an axis, ascending, the stretches of it, ascending and apart from each other; other axes are free. */
export type StretchBox = ReadonlyMap<number, readonly Stretch[]>;

/** The scope of a box. */
export function stretchScope(scopes: Scopes, box: StretchBox): Scope {
  // The deepest axis first: so each intersection only puts a node on top.
  return [...box].reduceRight(
    (scope, [depth, stretches]) =>
      scopes.intersection(scopes.inStretches(scopes.store.order.axisAt(depth).id, stretches), scope),
    scopes.all,
  );
}

/** The box by the names of its axes and their values. */
export function asBox(scopes: Scopes, box: StretchBox): Box {
  return new Map(
    [...box].map(([depth, stretches]) => {
      const axis = scopes.store.order.axisAt(depth);
      return [axis.id, asSet(axis, stretches)];
    }),
  );
}

/** Length of the description: an axis counts more than a second part of the same axis. */
export function sizeOf(scopes: Scopes, box: StretchBox): number {
  let size = 0;
  for (const [depth, stretches] of box)
    size += 10 + (namedValues(scopes.store.order.axisAt(depth)) === undefined ? stretches.length : 1);
  return size;
}

/** What of an axis is left between barred stretches. */
export function leftBetween(barred: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let from: AxisCut | 'start' = 'start';
  for (const next of [...barred].sort((a, b) => rankOf(a.from) - rankOf(b.from))) {
    if (next.from !== 'start' && rankOf(from) < rankOf(next.from)) left.push({ from, to: next.from });
    if (next.to === 'end') return left;
    if (rankOf(next.to) > rankOf(from)) from = next.to;
  }
  return [...left, { from, to: 'end' }];
}

function asSet(axis: Axis, stretches: readonly Stretch[]): AxisSet {
  const ends = stretches.map(
    ({ from, to }) => [from === 'start' ? undefined : from, to === 'end' ? undefined : to] as const,
  );
  if (namedValues(axis) === undefined)
    return { kind: 'intervals', intervals: ends.map(([from, to]) => intervalBetween(axis, from, to)) };
  const parts = ends.map(([from, to]) => partOf(axis, from, to));
  return { kind: 'values', values: parts.flatMap((part) => (part.kind === 'values' ? part.values : [])) };
}
