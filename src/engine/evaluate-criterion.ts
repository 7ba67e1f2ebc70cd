import type { Criterion, Threshold } from '../model/condition';
import type { Enclosure } from '../quantity/enclosure';
import { evaluate, variablesOf } from '../quantity/expression';
import { findUnit } from '../quantity/unit';
import { enclosureOf, type Bounds } from './bounds';
import { compareBounds, measuredEnd, type Limit } from './compare-bounds';
import { distanceTo } from './distance';
import { evaluateCurve } from './evaluate-curve';
import type { Knowledge } from './knowledge';
import { knownFigure, statedFigure, type CriterionTrace } from './known-figure';
import { needed } from './needed';
import { unitOfName } from './parameter-name';
import { printBand, printThreshold } from './print-figure';

/** A number, the end of a range or a curve against its limit. */
export function evaluateCriterion(criterion: Criterion, knowledge: Knowledge): CriterionTrace {
  const { parameter, end, at, operator, threshold } = criterion;
  const asked = askedBy.get(criterion) ?? whatIsAsked(criterion);
  askedBy.set(criterion, asked);
  const name = end === undefined ? parameter : `${parameter}.${end}`;
  const bounds = knowledge.numbers.get(name) ?? nothing;
  const curve = knowledge.curves.get(parameter);
  const limit = limitOf(threshold, knowledge);
  if (limit === undefined) {
    return {
      ...asked,
      truth: 'unknown',
      ...statedFigure(bounds),
      waitsFor: figuresNeeded(name, threshold, knowledge),
    };
  }
  if (curve !== undefined || at !== undefined) {
    return { ...asked, ...evaluateCurve(criterion, limit, bounds, knowledge) };
  }

  const comparison = compareBounds(bounds, operator, limit);
  const { truth, decidedBy } = comparison;
  const measured = measuredEnd(bounds, limit, comparison);
  const distance =
    measured?.limit.low === measured?.limit.high && measured !== undefined
      ? distanceTo(measured.figure, measured.limit.low)
      : undefined;
  return {
    ...asked,
    truth,
    ...(decidedBy ? knownFigure(bounds, decidedBy.side) : statedFigure(bounds)),
    ...(distance && { distance }),
    ...(truth === 'unknown' && { waitsFor: figuresNeeded(name, threshold, knowledge) }),
  };
}

type Asked = Pick<CriterionTrace, 'kind' | 'parameter' | 'end' | 'at' | 'operator' | 'limit'>;

const askedBy = new WeakMap<Criterion, Asked>();

function whatIsAsked({ parameter, end, at, operator, threshold }: Criterion): Asked {
  return {
    kind: 'criterion',
    parameter,
    ...(end && { end }),
    ...(at && { at: printBand(at) }),
    operator,
    limit: printThreshold(threshold),
  };
}

const nothing: Bounds = { also: [] };

function limitOf(threshold: Threshold, { numbers, vocabulary }: Knowledge): Limit | undefined {
  if (threshold.kind === 'printed') return { kind: 'printed', figures: threshold.figures };
  const unit = findUnit(threshold.unitSymbol);
  if (unit === undefined) throw new Error(`a limit is computed in an unknown unit ${threshold.unitSymbol}`);
  const values = new Map<string, Enclosure>();
  for (const name of variablesOf(threshold.expression)) {
    const own = unitOfName(name, vocabulary);
    const enclosure = own && enclosureOf(numbers.get(name), own);
    if (enclosure !== undefined) values.set(name, enclosure);
  }
  const value = evaluate(threshold.expression, values);
  if (value === undefined) return undefined;
  const low = { value: value.low, unit };
  return { kind: 'computed', low, high: value.low.equals(value.high) ? low : { value: value.high, unit } };
}

/** For the number itself and for a computed limit, each once. */
function figuresNeeded(name: string, threshold: Threshold, knowledge: Knowledge): readonly string[] {
  const names = [name, ...(threshold.kind === 'computed' ? variablesOf(threshold.expression) : [])];
  return [...new Set(names.flatMap((each) => needed(each, knowledge)))];
}
