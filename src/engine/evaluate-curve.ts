import type { Band, Criterion, Operator } from '../model/condition';
import type { CurveFigure } from '../model/item';
import { and, or, type Truth } from '../model/truth';
import type { Quantity } from '../quantity/quantity';
import { overlapsBand, positionOf, rowsCover, type AxisPosition } from './band-position';
import type { Bounds } from './bounds';
import { compareBounds, figureFor, type Limit } from './compare-bounds';
import { distanceTo } from './distance';
import type { Knowledge } from './knowledge';
import { knownFigure, statedFigure, type CriterionTrace } from './known-figure';
import { needed } from './needed';
import { orderOf } from './order-of';

type Answer = Pick<CriterionTrace, 'truth' | 'figure' | 'verified' | 'worked' | 'distance' | 'waitsFor'>;

/**
 * A curve against a limit, at some or at every point of a band. At some point `>` and `>=` turn on the highest value in the
 * band, `<` and `<=` on the lowest; at every point it is the other way round.
 *
 * Measured rows: a row states the figure that holds from one end of it to the other. One row that meets the band and the
 * limit is enough for `some`; that none does decides only where the rows are complete, or cover all of the band in which the
 * item works. A single number counts as the curve's maximum somewhere in the operating range: not above the limit, it is
 * above it nowhere; above the limit, it is so in the band only if the whole operating range lies in the band. Outside of its
 * operating range an item has no figure, and a band that the range does not meet is answered no.
 */
export function evaluateCurve(
  { parameter, at, operator }: Criterion,
  limit: Limit,
  bounds: Bounds,
  knowledge: Knowledge,
): Answer {
  const definition = knowledge.vocabulary.parameters.get(parameter);
  const axis = definition?.kind === 'number' ? definition.over : undefined;
  const band = at?.band ?? {};
  const quantifier = at?.quantifier ?? 'some';
  const position = positionOf(axis, band, knowledge);
  const waitsFor = [parameter, ...(axis !== undefined && position.within === 'unknown' ? [axis] : [])];

  const stated = knowledge.curves.get(parameter);
  if (stated !== undefined) {
    const { curve, figure } = stated;
    const truth = answerOfRows(curve, band, quantifier, operator, limit, position);
    const decisive = decisiveValue(curve, band, quantifier, operator);
    const distance = decisive && limit.kind === 'printed' ? distanceToPrinted(decisive, limit) : undefined;
    return {
      truth,
      figure: figure.printed,
      verified: figure.verified,
      ...(distance && { distance }),
      ...(truth === 'unknown' && { waitsFor }),
    };
  }

  const comparison = compareBounds(bounds, maximumOperator(operator), limit);
  const truth =
    position.overlaps === 'no' ? 'no' : answerOfMaximum(comparison.truth, quantifier, operator, position);
  const end = comparison.decidedBy;
  const distance =
    end && end.limit.low === end.limit.high ? distanceTo(end.figure, end.limit.low) : undefined;
  return {
    truth,
    ...(end ? knownFigure(bounds, end.side) : statedFigure(bounds)),
    ...(distance && { distance }),
    ...(truth === 'unknown' && {
      waitsFor:
        comparison.truth === 'unknown'
          ? [...new Set([...needed(parameter, knowledge), ...waitsFor])]
          : waitsFor,
    }),
  };
}

/** A maximum says nothing about equality, only that no value is above it. */
function maximumOperator(operator: Operator): Operator {
  return operator === '=' ? '>=' : operator;
}

/** What a maximum that compares so with the limit says about some or every point of the band. */
function answerOfMaximum(
  compared: Truth,
  quantifier: 'some' | 'every',
  operator: Operator,
  { overlaps, within, covers }: AxisPosition,
): Truth {
  switch (operator) {
    case '>':
    case '>=':
      if (compared === 'no') return 'no';
      return quantifier === 'some' ? and([compared, within === 'no' ? 'unknown' : within]) : 'unknown';
    case '<':
    case '<=':
      if (compared === 'yes')
        return (quantifier === 'some' ? overlaps : covers) === 'yes' ? 'yes' : 'unknown';
      return compared === 'no' && quantifier === 'every' && within === 'yes' ? 'no' : 'unknown';
    case '=':
      return compared === 'no' ? 'no' : 'unknown';
  }
}

function answerOfRows(
  { rows, complete }: CurveFigure,
  band: Band,
  quantifier: 'some' | 'every',
  operator: Operator,
  limit: Limit,
  position: AxisPosition,
): Truth {
  const inBand = rows.filter((row) => overlapsBand(row, band));
  const answers = inBand.map(({ value }) => compareBounds(exactly(value), operator, limit).truth);
  if (quantifier === 'some') {
    const answer = or(answers);
    if (answer === 'yes') return 'yes';
    if (position.overlaps === 'no') return 'no';
    const seenAll = complete || rowsCover(inBand, position.region);
    return answer === 'no' && seenAll ? 'no' : 'unknown';
  }
  const answer = and(answers);
  if (answer === 'no' || position.overlaps === 'no') return 'no';
  if (complete && inBand.length === 0) return 'no';
  const whole = { from: band.lower?.figure, to: band.upper?.figure };
  return answer === 'yes' && rowsCover(inBand, whole) ? 'yes' : 'unknown';
}

/** The row value in the band on which the criterion turns. */
function decisiveValue(
  { rows }: CurveFigure,
  band: Band,
  quantifier: 'some' | 'every',
  operator: Operator,
): Quantity | undefined {
  const values = rows.filter((row) => overlapsBand(row, band)).map(({ value }) => value);
  const ascending = values.sort(orderOf);
  const isUpperLimit = operator === '<' || operator === '<=';
  return isUpperLimit === (quantifier === 'some') ? ascending[0] : ascending.at(-1);
}

function distanceToPrinted(value: Quantity, limit: Limit & { kind: 'printed' }) {
  const own = figureFor(value, limit.figures) ?? limit.figures[0];
  return own && distanceTo(value, own);
}

function exactly(figure: Quantity): Bounds {
  const end = { figure, closed: true, source: { kind: 'stated', printed: '', verified: true } } as const;
  return { low: end, high: end, also: [] };
}
