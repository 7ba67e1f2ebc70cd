import type { AxisMeaning } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
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

export function onCurve(meaning: AxisMeaning | undefined): OnCurve | undefined {
  return meaning !== undefined && 'band' in meaning ? { ...meaning, band: meaning.band } : undefined;
}

/** What looks at a curve in one elementary band: the first of its axes says which. */
export interface CurveBand {
  readonly curve: OnCurve;
  readonly axes: readonly Named[];
}

export function curveBands(
  meanings: Iterable<readonly [string, AxisMeaning]>,
  vocabulary: Vocabulary,
): readonly CurveBand[] {
  const bands = new Map<string, CurveBand>();
  for (const [axis, meaning] of meanings) {
    const curve = onCurve(meaning);
    if (curve === undefined) continue;
    const { parameter, band, relation } = curve;
    const key = curveKey(axisId({ kind: 'number', parameter, band }, vocabulary), relation);
    const known = bands.get(key) ?? { curve, axes: [] };
    bands.set(key, { ...known, axes: [...known.axes, [axis, curve]] });
  }
  return [...bands.values()];
}

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
  return curveBands(meanings, vocabulary).map(
    ({ curve: { band, parameter, relation }, axes: group }): Fact => {
      const overlap = overlapOf(band, parameter, vocabulary, relation)
        .map(({ axis, interval }) => ({ axis: axisId(axis, vocabulary), interval }))
        .filter(({ axis }) => meanings.has(axis));
      const values = group.filter(([, { kind }]) => kind === 'number');
      const lowest = values.find(([, { extreme }]) => extreme === 'lowest');
      const highest = values.find(([, { extreme }]) => extreme === 'highest');
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
      return { axes: [...group.map(([id]) => id), ...overlap.map(({ axis }) => axis)], scope };
    },
  );
}

/** The part of an axis where a band without a figure lies: below all that is asked of the highest value, above all of the lowest. */
export function withoutFigure([axis, { extreme }]: Named, { scopes, asked }: Space): Scope {
  const parts = (asked.get(axis) ?? []).map((interval) => {
    const { low, high } = interval;
    if (extreme === 'lowest')
      return high === undefined
        ? scopes.between(axis, interval)
        : scopes.complement(scopes.between(axis, { high }));
    return low === undefined
      ? scopes.between(axis, interval)
      : scopes.complement(scopes.between(axis, { low }));
  });
  return scopes.intersection(...parts);
}
