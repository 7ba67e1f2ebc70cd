import type { Condition, Criterion } from '../model/condition';
import type { Place } from '../model/place';
import type { NumberParameter, RangeParameter } from '../model/vocabulary';
import { splitComparisons } from './comparison';
import type { Limit } from './interval';
import { readThreshold, type ParameterNames } from './read-threshold';
import type { Report } from './report';

/** Where a criterion stands and what its formulas may name. */
export interface CriterionReader {
  readonly names: ParameterNames;
  readonly place: Place;
  readonly report: Report;
}

export function readLimits(
  text: string,
  parameter: NumberParameter | RangeParameter,
  reader: CriterionReader,
): readonly Limit[] {
  const { names, place, report } = reader;
  const { comparisons, faults } = splitComparisons(text);
  for (const fault of faults) report.error(place, fault);
  return comparisons.flatMap(({ operator, limit, printed }) => {
    const { threshold, errors, warnings } = readThreshold(limit, parameter, names);
    for (const fault of errors) report.error(place, fault);
    for (const fault of warnings) report.warning(place, fault);
    return threshold === undefined ? [] : [{ operator, threshold, printed }];
  });
}

export function criterion(
  parameter: string,
  { operator, threshold }: Limit,
  printed: string,
  place: Place,
  part: Pick<Criterion, 'at' | 'end'>,
): Criterion {
  return { kind: 'criterion', parameter, ...part, operator, threshold, printed, place };
}

export function allOf(conditions: readonly Criterion[]): Condition {
  const [only] = conditions;
  return only !== undefined && conditions.length === 1 ? only : { kind: 'all', of: conditions };
}
