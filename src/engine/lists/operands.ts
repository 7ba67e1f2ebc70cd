import type { Criterion, Operator } from '../../model/condition';
import type { AxisMeaning, Extreme } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { printExpression } from '../../quantity/expression';
import type { Interval } from '../../scope/interval';
import { bandUnit, measuredParameter } from './axis-meaning';
import { bandInterval, isBandWithin } from './elementary-bands';
import { limitOf } from './printed-figure';

/** Per curve, with the relation as prefix, the elementary bands of all criteria that speak of it. */
export type Bands = ReadonlyMap<string, readonly Interval[]>;

/**
 * The axes that a criterion compares with its limit. One, unless it looks at a curve. *At some point* it is one for each
 * elementary band, and one that meets the limit is enough. *At every point* it is two for each, and all must meet it: the one
 * on which the criterion turns, and the other, which meets the limit with it wherever the curve has a figure at all.
 */
export function operandsOf(
  criterion: Criterion,
  vocabulary: Vocabulary,
  bands: Bands,
  relation?: string,
): readonly (AxisMeaning & { readonly kind: 'number' | 'computed' })[] {
  const { parameter, end, at, operator } = criterion;
  const threshold = limitOf(criterion.threshold);
  const place = { parameter, ...(end && { end }), ...(relation !== undefined && { relation }) };
  const known = bandOf(criterion, vocabulary);
  const extremes = at?.quantifier === 'every' ? (['highest', 'lowest'] as const) : [extremeAtSome(operator)];
  const parts =
    known === undefined
      ? [place]
      : (bands.get(curveKey(parameter, relation)) ?? [])
          .filter((part) => isBandWithin(part, known))
          .flatMap((band) => extremes.map((extreme) => ({ ...place, band, extreme })));
  return parts.map((part) =>
    threshold.kind === 'printed'
      ? { ...part, kind: 'number' }
      : {
          ...part,
          kind: 'computed',
          expression: printExpression(threshold.expression),
          unit: threshold.unitSymbol,
        },
  );
}

function extremeAtSome(operator: Operator): Extreme {
  switch (operator) {
    case '>':
    case '>=':
    case '=':
      return 'highest';
    case '<':
    case '<=':
      return 'lowest';
  }
}

/** The band in which a criterion looks at a curve, everywhere if it names none; `undefined` if it looks at no curve. */
export function bandOf(criterion: Criterion, vocabulary: Vocabulary): Interval | undefined {
  const parameter = measuredParameter(vocabulary, criterion.parameter);
  if (parameter.kind !== 'number' || parameter.over === undefined) return undefined;
  return criterion.at === undefined
    ? {}
    : bandInterval(criterion.at.band, bandUnit(vocabulary, parameter.id));
}

/** An end of the operating range, and where it has to lie. */
export interface RangeEnd {
  readonly axis: Extract<AxisMeaning, { kind: 'number' }>;
  readonly interval: Interval;
}

/**
 * What has to hold of the operating range so that a criterion *at every point* of a band can be met: a curve has no figure
 * outside of its range, so the range has to cover the band. Nothing for other criteria.
 */
export function coverageOf(
  criterion: Criterion,
  vocabulary: Vocabulary,
  relation?: string,
): readonly RangeEnd[] {
  const band = bandOf(criterion, vocabulary);
  if (band === undefined || criterion.at?.quantifier !== 'every') return [];
  const ends = rangeEndsUnder(criterion.parameter, vocabulary, relation);
  if (ends === undefined) return [];
  return [
    ...(band.low === undefined
      ? []
      : [{ axis: ends.min, interval: { high: { value: band.low.value, closed: true } } }]),
    ...(band.high === undefined
      ? []
      : [{ axis: ends.max, interval: { low: { value: band.high.value, closed: true } } }]),
  ];
}

/** What has to hold of the operating range so that it reaches into the band. */
export function overlapOf(
  band: Interval,
  curve: string,
  vocabulary: Vocabulary,
  relation?: string,
): readonly RangeEnd[] {
  const ends = rangeEndsUnder(curve, vocabulary, relation);
  if (ends === undefined) return [];
  return [
    ...(band.low === undefined ? [] : [{ axis: ends.max, interval: { low: band.low } }]),
    ...(band.high === undefined ? [] : [{ axis: ends.min, interval: { high: band.high } }]),
  ];
}

/** Both ends of the range over which a curve runs; `undefined` where it runs over a number, of which an item has many. */
export function rangeEndsUnder(
  curve: string,
  vocabulary: Vocabulary,
  relation?: string,
): Readonly<Record<'min' | 'max', RangeEnd['axis']>> | undefined {
  const parameter = vocabulary.parameters.get(curve);
  const over = parameter?.kind === 'number' ? parameter.over : undefined;
  if (over === undefined || vocabulary.parameters.get(over)?.kind !== 'range') return undefined;
  const axis = { kind: 'number', parameter: over, ...(relation !== undefined && { relation }) } as const;
  return { min: { ...axis, end: 'min' }, max: { ...axis, end: 'max' } };
}

export function curveKey(parameter: string, relation: string | undefined): string {
  return relation === undefined ? parameter : `${relation}/${parameter}`;
}
