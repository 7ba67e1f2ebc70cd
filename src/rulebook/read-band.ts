import type { Band, Criterion } from '../model/condition';
import type { NumberParameter, RangeParameter } from '../model/vocabulary';
import { convert, type Quantity } from '../quantity/quantity';
import { joinLimits, type Interval, type Limit } from './interval';
import { readLimits, type CriterionReader } from './limits';

/** The part of a curve's axis that a criterion looks at. */
export function readBand(
  quantifier: string | undefined,
  bandText: string,
  parameter: NumberParameter,
  reader: CriterionReader,
): Criterion['at'] | undefined {
  const { names, place, report } = reader;
  const expected =
    '`at some …` (at any) or `at every …` (at all) with a band such as `> 2.7 GHz, <= 2.9 GHz`';
  if (parameter.over === undefined) {
    if (quantifier === undefined) return undefined;
    const found = `\`at ${quantifier}\` for \`${parameter.id}\``;
    report.error(place, { id: 'not-a-curve', found, expected: 'a comparison; the parameter is not a curve' });
    return undefined;
  }
  if (quantifier !== 'some' && quantifier !== 'every') {
    const found =
      quantifier === undefined ? `no band for the curve \`${parameter.id}\`` : `\`at ${quantifier}\``;
    report.error(place, { id: 'no-band', found, expected });
    return undefined;
  }
  const axis = names.parameters.get(parameter.over);
  if (axis?.kind !== 'number' && axis?.kind !== 'range') return undefined;
  const limits = readLimits(bandText, axis, reader);
  for (const { operator, threshold, printed } of limits) {
    if (operator !== '=' && threshold.kind === 'printed' && threshold.figures.length === 1) continue;
    const found = `\`${printed}\` as an end of a band`;
    report.error(place, { id: 'unreadable-band', found, expected: 'a comparison with one figure' });
  }
  const { interval, faults } = joinLimits(limits, axis);
  for (const fault of faults) report.error(place, fault);
  return { quantifier, band: bandOf(interval, axis) };
}

/** A band in the unit of its axis; a power beside a level stays as it is printed. */
function bandOf({ lower, upper }: Interval, axis: NumberParameter | RangeParameter): Band {
  const end = (limit: Limit | undefined): Quantity | undefined => {
    const figure = limit?.threshold.kind === 'printed' ? limit.threshold.figures[0] : undefined;
    if (figure === undefined) return undefined;
    // A power that is not positive has no level.
    if ((figure.unit.family === 'decibel') !== (axis.unit.family === 'decibel')) return figure;
    const value = convert(figure, axis.unit);
    return 'low' in value ? figure : { value, unit: axis.unit };
  };
  const low = end(lower);
  const high = end(upper);
  return {
    ...(low && lower && { lower: { operator: lower.operator === '>' ? '>' : '>=', figure: low } }),
    ...(high && upper && { upper: { operator: upper.operator === '<' ? '<' : '<=', figure: high } }),
  };
}
