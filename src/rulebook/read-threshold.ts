import type { PrintedThreshold, Threshold } from '../model/condition';
import type { NumberParameter, Parameter, RangeParameter } from '../model/vocabulary';
import type { Enclosure } from '../quantity/enclosure';
import { parseExpression, variablesOf } from '../quantity/expression';
import { oneOf as unitsOf, parseQuantity } from '../quantity/parse-quantity';
import { convert, printQuantity, type Quantity } from '../quantity/quantity';
import { rational, type Rational } from '../quantity/rational';
import { findUnit, isBare } from '../quantity/unit';
import type { KnownIds } from './names';
import { didYouMean } from './nearest-name';
import type { Fault } from './report';

/** Two figures that the law prints for one limit may differ by this part of the first: printing rounds. */
const rounding = rational('0.02');

export interface ThresholdReading {
  readonly threshold?: Threshold;
  readonly errors: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads a limit on a number or a range: `1.3 GSPS`, `398 K (125 degC)`, or in braces a formula over other parameters and
 * the unit in which it is evaluated. There is no threshold where there are errors.
 */
export function readThreshold(
  text: string,
  parameter: NumberParameter | RangeParameter,
  names: ParameterNames,
): ThresholdReading {
  return text.startsWith('{') ? readComputed(text, parameter, names) : readPrinted(text, parameter);
}

/** The parameters that a formula may name. */
export interface ParameterNames {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Includes those whose definition could not be read. */
  readonly known: KnownIds;
}

function readPrinted(text: string, parameter: NumberParameter | RangeParameter): ThresholdReading {
  const parsed = parseQuantity(text, { unit: parameter.unit });
  if (!parsed.ok) {
    const { found, expected, repair } = parsed;
    const more = { ...(expected !== undefined && { expected }), ...(repair !== undefined && { repair }) };
    return { errors: [{ id: 'unreadable-quantity', found, ...more }], warnings: [] };
  }
  const figures = [parsed.quantity, ...parsed.also];
  const integer = parameter.kind === 'number' && parameter.domain === 'integer';
  const broken = integer ? figures.filter((figure) => !isWhole(figure, parameter)) : [];
  const errors = broken.map((figure) => ({
    id: 'not-a-whole-number',
    found: `\`${printQuantity(figure)}\` for \`${parameter.id}\``,
    expected: `a whole number of \`${parameter.unit.symbol}\``,
  }));
  const threshold: PrintedThreshold = { kind: 'printed', figures };
  return {
    threshold,
    errors,
    warnings: parsed.also.flatMap((other) => disagreement(parsed.quantity, other)),
  };
}

function isWhole(figure: Quantity, parameter: NumberParameter | RangeParameter): boolean {
  if ((figure.unit.family === 'decibel') !== (parameter.unit.family === 'decibel')) return true;
  const value = convert(figure, parameter.unit);
  return 'low' in value || value.d === 1n;
}

function disagreement(first: Quantity, second: Quantity): readonly Fault[] {
  // Compared where the scale is linear and has a true zero: 2 % of 0 °C would be nothing.
  const base =
    [first, second].find(({ unit }) => unit.family === 'linear' || unit.family === 'kelvin') ?? first;
  const other = base === first ? second : first;
  const value = convert(other, base.unit);
  const { low, high }: Enclosure = 'low' in value ? value : { low: value, high: value };
  const allowed = base.value.abs().mul(rounding);
  const near = (end: Rational): boolean => end.sub(base.value).abs().compare(allowed) <= 0;
  if (near(low) && near(high)) return [];
  const found = `\`${printQuantity(first)}\` and \`${printQuantity(second)}\` for one limit`;
  return [
    {
      id: 'figures-disagree',
      found,
      expected: 'figures that agree within 2 %',
      repair: 'compare with the law',
    },
  ];
}

function readComputed(
  text: string,
  parameter: NumberParameter | RangeParameter,
  names: ParameterNames,
): ThresholdReading {
  const [, formula, unitText = ''] = /^\{([^{}]*)\}\s*(.*)$/su.exec(text) ?? [];
  if (formula === undefined) {
    const fault = {
      id: 'unreadable-formula',
      found: `\`${text}\``,
      expected: 'a formula in braces and a unit',
    };
    return { errors: [fault], warnings: [] };
  }
  const unit = unitText === '' && isBare(parameter.unit) ? parameter.unit : findUnit(unitText);
  const errors: Fault[] = [...formulaFaults(formula, names, parameter.id)];
  if (unit?.dimension !== parameter.unit.dimension) {
    const found =
      unitText === ''
        ? `\`${text}\` without unit`
        : `${unit ? 'unexpected' : 'unknown'} unit \`${unitText}\``;
    errors.push({ id: 'unreadable-quantity', found, expected: unitsOf(parameter.unit.dimension) });
  }
  const parsed = parseExpression(formula.trim());
  if (!parsed.ok || unit === undefined || errors.length > 0) return { errors, warnings: [] };
  return {
    threshold: { kind: 'computed', expression: parsed.expression, unitSymbol: unit.symbol },
    errors,
    warnings: [],
  };
}

/** What is wrong with a formula: how it is written, and the names that are no number parameters. */
export function formulaFaults(formula: string, names: ParameterNames, own: string): readonly Fault[] {
  const parsed = parseExpression(formula.trim());
  if (!parsed.ok) {
    const { found, expected } = parsed;
    const fault = { id: 'unreadable-formula', found: `${found} in \`${formula.trim()}\`` };
    return [expected === undefined ? fault : { ...fault, expected }];
  }
  return variablesOf(parsed.expression).flatMap((variable) => {
    const [id = '', end] = variable.split('.');
    if (id === own) return [{ id: 'circular-formula', found: `\`${own}\` computed from itself` }];
    if (!names.known.has(id)) return [unknownParameter(id, names.parameters.keys())];
    const parameter = names.parameters.get(id);
    if (parameter === undefined) return [];
    if (end === undefined && parameter.kind === 'number' && parameter.over === undefined) return [];
    if (end !== undefined && parameter.kind === 'range') return [];
    const found = `\`${variable}\` in a formula`;
    const expected = 'the name of a number parameter';
    const repair =
      parameter.kind === 'range' ? { repair: `name one end: \`${id}.min\` or \`${id}.max\`` } : {};
    return [{ id: 'not-a-number-parameter', found, expected, ...repair }];
  });
}

/** The fault of naming a parameter that the vocabulary does not have. */
export function unknownParameter(id: string, known: Iterable<string>): Fault {
  return { id: 'unknown-parameter', found: `unknown parameter \`${id}\``, ...didYouMean(id, known) };
}
