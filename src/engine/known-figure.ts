import type { Trace } from '../model/verdict';
import { isPoint, type Bounds } from './bounds';
import { printKnown } from './print-figure';

export type CriterionTrace = Extract<Trace, { kind: 'criterion' }>;

/** The figure of the end that decides, and how it came about. */
export function knownFigure(
  bounds: Bounds,
  side: 'low' | 'high',
): Pick<CriterionTrace, 'figure' | 'verified' | 'worked'> {
  const bound = bounds[side];
  const figure = printKnown(bounds, side);
  if (bound === undefined || figure === undefined) return {};
  const { source } = bound;
  return {
    figure,
    verified: source.verified,
    ...(source.kind === 'worked' && { worked: { by: source.by, from: source.from } }),
  };
}

/** Where nothing decides: what the item states, if anything. */
export function statedFigure(bounds: Bounds): Pick<CriterionTrace, 'figure' | 'verified' | 'worked'> {
  if (bounds.low?.source.kind === 'stated') return knownFigure(bounds, 'low');
  if (bounds.high?.source.kind === 'stated') return knownFigure(bounds, 'high');
  if (isPoint(bounds)) return knownFigure(bounds, 'low');
  return {};
}
