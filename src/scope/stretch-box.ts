import { namedValues, type Axis } from './axis';
import { rankOf, type AxisCut } from './axis-cuts';
import { partOf, type Box } from './cells';
import { intervalBetween } from './cut';
import type { AxisSet } from './interval';
import type { Scope, Stretch } from './node-store';
import type { Scopes } from './scopes';

/** Per depth of an axis the stretches of it, ascending and apart from each other; other axes are free. */
export type StretchBox = ReadonlyMap<number, readonly Stretch[]>;

/** The scope of a box. */
export function stretchScope(scopes: Scopes, box: StretchBox): Scope {
  const deepestFirst = [...box].sort(([a], [b]) => b - a);
  return deepestFirst.reduce(
    (scope, [depth, stretches]) =>
      scopes.intersection(scopes.inStretches(axisAt(scopes, depth).id, stretches), scope),
    scopes.all,
  );
}

/** The box by the names of its axes and their values. */
export function asBox(scopes: Scopes, box: StretchBox): Box {
  const ascending = [...box].sort(([a], [b]) => a - b);
  return new Map(
    ascending.map(([depth, stretches]) => {
      const axis = axisAt(scopes, depth);
      return [axis.id, asSet(axis, stretches)];
    }),
  );
}

/** Length of the description: an axis counts more than a second part of the same axis. */
export function sizeOf(scopes: Scopes, box: StretchBox): number {
  let size = 0;
  for (const [depth, stretches] of box)
    size += 10 + (namedValues(axisAt(scopes, depth)) === undefined ? stretches.length : 1);
  return size;
}

/** What of an axis is left between barred stretches. */
export function leftBetween(barred: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let from: AxisCut | 'start' | 'end' = 'start';
  for (const next of [...barred].sort((a, b) => rankOf(a.from) - rankOf(b.from))) {
    if (next.from !== 'start' && from !== 'end' && rankOf(from) < rankOf(next.from))
      left.push({ from, to: next.from });
    if (rankOf(next.to) > rankOf(from)) from = next.to;
  }
  return from === 'end' ? left : [...left, { from, to: 'end' }];
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

function axisAt(scopes: Scopes, depth: number): Axis {
  const axis = scopes.axes[depth];
  if (axis === undefined) throw new Error(`no axis at depth ${depth}`);
  return axis;
}
