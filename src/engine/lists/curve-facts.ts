import type { AxisMeaning } from '../../model/list-comparison';
import type { Rational } from '../../quantity/rational';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { axisId } from './axis-meaning';
import type { Fact } from './facts';
import { curveKey, overlapOf } from './operands';
import type { Space } from './space';

/** The meaning of an axis that looks at a curve. */
export type OnCurve = Extract<AxisMeaning, { kind: 'number' | 'computed' }> & { readonly band: Interval };
type Named = readonly [id: string, meaning: OnCurve];
type InOrder = (space: Space, lesser: string, greater: string, figures: readonly Rational[]) => Scope;

/**
 * In each elementary band either the curve has no figure, or its lowest value there is not above its highest and the item
 * operates somewhere in the band.
 *
 * No figure means that no criterion is met: the highest value then lies below every limit with which it is compared, and the
 * lowest above every one. That is a part of the axes of its own wherever it makes a difference, and needs no axis of its own.
 * A power of 0 W would say the same of `>`, but nothing of a noise figure: that is not 0 outside of the operating range.
 */
export function curveFacts(space: Space, inOrder: InOrder): readonly Fact[] {
  const { scopes, meanings, vocabulary } = space;
  const onCurves = [...meanings].flatMap(([id, meaning]): readonly Named[] =>
    'band' in meaning ? [[id, { ...meaning, band: meaning.band }]] : [],
  );
  const groups = new Map<string, Named[]>();
  for (const one of onCurves) {
    const key = bandKey(one[1], space);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): readonly Fact[] => {
    const [first] = group;
    if (first === undefined) return [];
    const [, { band, parameter, relation }] = first;
    const overlap = overlapOf(band, parameter, vocabulary, relation)
      .map(({ axis, interval }) => ({ axis: axisId(axis, vocabulary), interval }))
      .filter(({ axis }) => meanings.has(axis));
    const values = group.filter(([, { kind }]) => kind === 'number');
    const lowest = values.find(([, { extreme }]) => extreme === 'lowest');
    const highest = values.find(([, { extreme }]) => extreme === 'highest');
    if (overlap.length === 0 && (lowest === undefined || highest === undefined)) return [];
    const scope = (): Scope => {
      const absent = scopes.intersection(...group.map((axis) => withoutFigure(axis, space)));
      const figures = values.flatMap(([id]) => space.figures.get(id) ?? []);
      const isOrdered =
        lowest === undefined || highest === undefined
          ? scopes.all
          : inOrder(space, lowest[0], highest[0], figures);
      const isReached = overlap.map(({ axis, interval }) => scopes.between(axis, interval));
      return scopes.union(absent, scopes.intersection(isOrdered, ...isReached));
    };
    return [{ axes: [...group.map(([id]) => id), ...overlap.map(({ axis }) => axis)], scope }];
  });
}

function bandKey({ parameter, band, relation }: OnCurve, { vocabulary }: Space): string {
  return curveKey(axisId({ kind: 'number', parameter, band }, vocabulary), relation);
}

/** The part of an axis where a band without a figure lies: below all that is asked of the highest value, above all of the lowest. */
export function withoutFigure([axis, { extreme }]: Named, { scopes, asked }: Space): Scope {
  const parts = (asked.get(axis) ?? []).map(({ low, high }) => {
    if (extreme === 'lowest') {
      if (high !== undefined) return scopes.complement(scopes.between(axis, { high }));
      return low === undefined ? scopes.all : scopes.between(axis, { low });
    }
    if (low !== undefined) return scopes.complement(scopes.between(axis, { low }));
    return high === undefined ? scopes.all : scopes.between(axis, { high });
  });
  return scopes.intersection(...parts);
}
