import type { Operator } from '../../model/condition';
import type { Rational } from '../../quantity/rational';
import { rational } from '../../quantity/rational';
import type { Interval } from '../../scope/interval';
import { roundFigure } from '../../scope/round-figure';

/** The nearest part of an axis on a side of a limit in which no other limit lies, and a plain figure there. */
export interface SideOfLimit {
  readonly interval: Interval;
  readonly figure: Rational;
}

/** The figures of an axis: those with which it is compared, its physical bounds, whether it is counted. */
export interface AxisFigures {
  readonly limits: readonly Rational[];
  readonly least: Rational | undefined;
  readonly most: Rational | undefined;
  readonly isWhole: boolean;
}

/**
 * What meets a limit, and what does not, both next to it: the limit itself on one side, and a round figure within a
 * tenth of it on the other. Several sides for `=`, which is missed above and below. None where physics leaves none.
 */
export function sidesOfLimit(
  operator: Operator,
  limit: Rational,
  axis: AxisFigures,
): readonly { readonly inside: SideOfLimit; readonly outside: SideOfLimit }[] {
  const at = pointAt(limit, axis);
  const [below, above] = [besideLimit(limit, -1, axis), besideLimit(limit, 1, axis)];
  const pairs = (
    inside: readonly (SideOfLimit | undefined)[],
    outside: readonly (SideOfLimit | undefined)[],
  ): readonly { inside: SideOfLimit; outside: SideOfLimit }[] =>
    inside.flatMap((one) =>
      outside.flatMap((other) => (one && other ? [{ inside: one, outside: other }] : [])),
    );
  switch (operator) {
    case '>':
      return pairs([above], [at ?? below]);
    case '>=':
      return pairs([at ?? above], [below]);
    case '<':
      return pairs([below], [at ?? above]);
    case '<=':
      return pairs([at ?? below], [above]);
    case '=':
      return pairs([at], [above, below]);
  }
}

function pointAt(figure: Rational, axis: AxisFigures): SideOfLimit | undefined {
  const end = { value: figure, closed: true };
  return isPossible(figure, axis) ? { interval: { low: end, high: end }, figure } : undefined;
}

function besideLimit(limit: Rational, way: 1 | -1, axis: AxisFigures): SideOfLimit | undefined {
  const { limits, least, most, isWhole } = axis;
  if (isWhole) return pointAt(way > 0 ? limit.floor().add(1) : limit.ceil().sub(1), axis);
  const beyond = [...limits, ...[least, most].flatMap((bound) => bound ?? [])].filter(
    (other) => other.compare(limit) * way > 0,
  );
  const reach = limit.equals(0) ? rational(1) : limit.abs().div(10);
  const far = beyond.reduce(
    (nearest, other) => (other.sub(nearest).compare(0) * way < 0 ? other : nearest),
    limit.add(reach.mul(way)),
  );
  const [near, end] = [
    { value: limit, closed: false },
    { value: far, closed: false },
  ];
  const interval: Interval = way > 0 ? { low: near, high: end } : { low: end, high: near };
  const figure = roundFigure(interval, 'real');
  return isPossible(figure, axis) ? { interval, figure } : undefined;
}

function isPossible(figure: Rational, { least, most, isWhole }: AxisFigures): boolean {
  if (isWhole && figure.d !== 1n) return false;
  return (least === undefined || figure.gte(least)) && (most === undefined || figure.lte(most));
}
