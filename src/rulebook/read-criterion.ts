import type { Condition } from '../model/condition';
import type { Place } from '../model/place';
import type { NumberParameter, Parameter } from '../model/vocabulary';
import { joinLimits } from './interval';
import { allOf, criterion, readLimits, type CriterionReader } from './limits';
import { didYouMean, oneOf } from './nearest-name';
import { readBand } from './read-band';
import { readRange } from './read-range';
import type { ParameterNames } from './read-threshold';
import type { Fault, Report } from './report';

/** Far longer than any criterion of either list; keeps the patterns below quick on any input. */
const longest = 2_000;

/** What was read from a text about a parameter without any fault, by the parameters that its formulas could name. */
const known = new WeakMap<ParameterNames['parameters'], WeakMap<Parameter, Map<string, Condition>>>();

/** Reads what a `when` says about one parameter; what cannot be read is reported at the place and left out. */
export function readCriterion(
  text: string,
  parameter: Parameter,
  names: ParameterNames,
  place: Place,
  report: Report,
): Condition {
  if (text.length > longest) {
    const found = `a criterion of ${text.length} characters`;
    report.error(place, { id: 'criterion-too-long', found, expected: `at most ${longest}` });
    return allOf([]);
  }
  // Paragraphs of all lists and days say the same of a parameter again and again.
  const ofNames = known.get(names.parameters) ?? new WeakMap<Parameter, Map<string, Condition>>();
  known.set(names.parameters, ofNames);
  const kept = ofNames.get(parameter) ?? new Map<string, Condition>();
  ofNames.set(parameter, kept);
  const before = kept.get(text);
  if (before !== undefined) return movedTo(place, before);
  const faults: Fault[] = [];
  const noted =
    (tell: Report['error']): Report['error'] =>
    (at, fault) => {
      faults.push(fault);
      tell(at, fault);
    };
  const noting = { error: noted(report.error), warning: noted(report.warning) };
  const condition = readAnew(text, parameter, { names, place, report: noting });
  if (faults.length === 0) kept.set(text, condition);
  return condition;
}

/** What a criterion says, at another place. */
function movedTo(place: Place, condition: Condition): Condition {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
      return { ...condition, place };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => movedTo(place, part)) };
    case 'not':
    case 'related':
    case 'reference':
    case 'class':
      throw new Error(`a criterion on a parameter was read as \`${condition.kind}\``);
  }
}

function readAnew(text: string, parameter: Parameter, reader: CriterionReader): Condition {
  switch (parameter.kind) {
    case 'number':
      return readNumber(text.trim(), parameter, reader);
    case 'range':
      return readRange(text.trim(), parameter, reader);
    case 'choice':
      return readAnswer(
        text,
        parameter.id,
        parameter.values.map(({ id }) => id),
        reader,
      );
    case 'question':
      return readAnswer(text, parameter.id, ['yes', 'no'], reader);
  }
}

function readAnswer(
  text: string,
  parameter: string,
  allowed: readonly string[],
  reader: CriterionReader,
): Condition {
  const values = text.split('|').map((value) => value.trim());
  const { place, report } = reader;
  for (const value of values.filter((candidate) => !allowed.includes(candidate))) {
    const found = `unknown answer \`${value}\` for \`${parameter}\``;
    report.error(place, {
      id: 'unknown-answer',
      found,
      expected: oneOf(allowed),
      ...didYouMean(value, allowed),
    });
  }
  if (new Set(values).size < values.length) {
    report.error(place, {
      id: 'repeated-item',
      found: `an answer of \`${text}\` twice`,
      expected: 'every answer once',
    });
  } else if (allowed.every((value) => values.includes(value))) {
    const found = `\`${text}\`, which every answer satisfies`;
    report.error(place, { id: 'empty-criterion', found, repair: 'leave the key out' });
  }
  return { kind: 'answer', parameter, values, printed: text, place };
}

function readNumber(text: string, parameter: NumberParameter, reader: CriterionReader): Condition {
  const { place, report } = reader;
  const [, comparisons = text, quantifier, bandText = ''] = /^(.*?)\s+at\s+(\S+)\s*(.*)$/su.exec(text) ?? [];
  const limits = readLimits(comparisons, parameter, reader);
  joinLimits(limits, parameter).faults.forEach((fault) => {
    report.error(place, fault);
  });
  const at = readBand(quantifier, bandText, parameter, reader);
  const suffix = at === undefined ? '' : text.slice(comparisons.length);
  return allOf(
    limits.map((limit) =>
      criterion(parameter.id, limit, limit.printed + suffix, place, at === undefined ? {} : { at }),
    ),
  );
}
