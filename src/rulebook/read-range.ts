import type { Condition, Criterion } from '../model/condition';
import type { RangeParameter } from '../model/vocabulary';
import { joinLimits, type Interval, type Limit } from './interval';
import { allOf, criterion, readLimits, type CriterionReader } from './limits';
import { didYouMean, oneOf } from './nearest-name';

const rangeWords = ['max', 'min', 'covers', 'overlaps', 'within'];

/** Reads a criterion on a range as comparisons of its two ends, which belong to it. */
export function readRange(text: string, parameter: RangeParameter, reader: CriterionReader): Condition {
  const { place, report } = reader;
  const [, word = '', rest = ''] = /^([a-z]*)\s*(.*)$/su.exec(text) ?? [];
  if (!rangeWords.includes(word)) {
    const found = word === '' ? `\`${text}\` for the range \`${parameter.id}\`` : `unknown word \`${word}\``;
    const expected = `${oneOf(rangeWords)} before the comparison`;
    report.error(place, { id: 'unknown-range-word', found, expected, ...didYouMean(word, rangeWords) });
    return allOf([]);
  }
  const limits = readLimits(rest, parameter, reader);
  const { interval, faults } = joinLimits(limits, parameter);
  for (const fault of faults) report.error(place, fault);
  if (word === 'max' || word === 'min') {
    return allOf(
      limits.map((limit) => criterion(parameter.id, limit, `${word} ${limit.printed}`, place, { end: word })),
    );
  }
  if (limits.some(({ operator }) => operator === '=')) {
    const found = `\`=\` after \`${word}\``;
    report.error(place, { id: 'unreadable-band', found, expected: 'a lower limit, an upper limit, or both' });
    return allOf([]);
  }
  return allOf(desugar(word, interval, parameter.id, text, reader));
}

/**
 * `covers` a band: min not above its lower end and max not below its upper end, open or closed alike, as the ends of a range
 * belong to it. `overlaps`: max reaches above the lower end and min below the upper one, as strictly as the band is open.
 * `within`: min and max obey the limits themselves.
 */
function desugar(
  word: string,
  { lower, upper }: Interval,
  id: string,
  text: string,
  reader: CriterionReader,
): Criterion[] {
  const { place, report } = reader;
  const make = (
    end: 'min' | 'max',
    limit: Limit | undefined,
    operator: Limit['operator'] | undefined,
  ): Criterion[] =>
    limit === undefined || operator === undefined
      ? []
      : [criterion(id, { ...limit, operator }, text, place, { end })];

  if (word === 'covers') {
    if (lower === undefined || upper === undefined) {
      const expected = 'a lower and an upper limit; no range covers a band without end';
      report.error(place, { id: 'unreadable-band', found: `\`${text}\` with one limit`, expected });
    }
    return [...make('min', lower, '<='), ...make('max', upper, '>=')];
  }
  return word === 'overlaps'
    ? [...make('max', lower, lower?.operator), ...make('min', upper, upper?.operator)]
    : [...make('min', lower, lower?.operator), ...make('max', upper, upper?.operator)];
}
