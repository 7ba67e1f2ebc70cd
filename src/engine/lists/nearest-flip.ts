import type { Item } from '../../model/item';
import { rational, type Rational } from '../../quantity/rational';
import type { AxisValue } from '../../scope/axis';
import { cellsOf } from '../../scope/cells';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { variablesOf } from '../../quantity/expression';
import { exactFigure } from './axis-freed';
import type { ClassDiagrams } from './class-diagrams';
import { knownOnAxes } from './item-scope';

/** The nearest change of one figure or answer that turns the answer of a list. */
export interface Flip {
  readonly axis: string;
  readonly from: AxisValue;
  /** The first figure at which, or just beyond which, the answer turns; or the other answer. */
  readonly to: AxisValue;
  /** Whether `to` itself turns the answer; if not, figures just beyond it do. */
  readonly reached: boolean;
}

/**
 * For each list, the least relative change of one exact figure, or the change of one answer, that flips it while everything
 * else stays as known; `undefined` when no single change does. Figures from which others follow are left out: changing one
 * changes those too, and no distance on one axis tells how far that is.
 */
export function nearestFlip(
  item: Item,
  assumptions: readonly string[],
  diagrams: ClassDiagrams,
): readonly [Flip | undefined, Flip | undefined] {
  const { space, sides, facts } = diagrams;
  const { scopes } = space;
  const known = knownOnAxes(item, assumptions, space);
  const linked = new Set(space.links.flatMap(({ axis, expression }) => [axis, ...variablesOf(expression)]));
  const flipOf = (controlled: Scope): Flip | undefined => {
    const flips = [...known].flatMap(([axis, value]) => {
      const from = exactly(value);
      if (from === undefined || linked.has(axis)) return [];
      const fix = (scope: Scope): Scope =>
        [...known].reduce(
          (rest, [other, at]) => (other === axis ? rest : scopes.restrict(rest, other, at)),
          scope,
        );
      const [answer, possible] = [fix(controlled), fix(facts)];
      if (scopes.support(answer).some((other) => other !== axis)) return [];
      const turned = scopes.contains(answer, new Map([[axis, from]]))
        ? scopes.difference(possible, answer)
        : scopes.intersection(possible, answer);
      const alone = scopes.support(turned).every((other) => other === axis);
      return alone
        ? nearest(
            axis,
            from,
            [...cellsOf(scopes, turned)].flatMap((cell) => cell.get(axis) ?? []),
          )
        : [];
    });
    return flips.sort((a, b) => distance(a).compare(distance(b)))[0];
  };
  return [flipOf(sides[0].controlled()), flipOf(sides[1].controlled())];
}

type Part =
  | { readonly kind: 'intervals'; readonly intervals: readonly Interval[] }
  | { readonly kind: 'values'; readonly values: readonly string[] };

function nearest(axis: string, from: AxisValue, parts: readonly Part[]): readonly Flip[] {
  return parts.flatMap((part): readonly Flip[] => {
    if (part.kind === 'values') return part.values.map((to) => ({ axis, from, to, reached: true }));
    return part.intervals.flatMap(({ low, high }) => {
      const edge = low?.value.gte(from) === true ? low : high;
      return edge ? [{ axis, from, to: edge.value, reached: edge.closed }] : [];
    });
  });
}

/** Relative to the figure; an answer counts as far as a figure that doubles. */
function distance({ from, to }: Flip): Rational {
  if (typeof from === 'string' || from.equals(0)) return rational(1);
  return from.sub(to).abs().div(from.abs());
}

function exactly(value: AxisValue | Interval): AxisValue | undefined {
  return typeof value === 'string' ? value : exactFigure(value);
}
