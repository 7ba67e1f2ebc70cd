import type { NumberParameter, RangeParameter } from '../../model/vocabulary';
import { oneOf } from '../../quantity/parse-quantity';
import { compareQuantities, printQuantity, type Quantity } from '../../quantity/quantity';
import { findUnit, isBare, type Unit } from '../../quantity/unit';
import { numeral, readNumeral } from './numeral';
import { fault, type Reading } from './reading';

type Measured = NumberParameter | RangeParameter;

/** One number with its unit, and its numeral as printed. */
export interface PrintedQuantity {
  readonly quantity: Quantity;
  readonly numeral: string;
}

export type QuantityReading = PrintedQuantity | Extract<Reading, { kind: 'fault' }>;

const numberThenUnit = new RegExp(`^(${numeral})\\s?(.*)$`, 'u');
const zeroFrequency = /^dc$/i;

/**
 * Reads one number with its unit. A unit in the cell wins over the one of the header; without either, only counts and
 * plain ratios are read. `text` has been through `writtenText`.
 */
export function readQuantity(
  text: string,
  parameter: Measured,
  headerUnit: Unit | undefined,
): QuantityReading {
  if (parameter.dimension === 'frequency' && zeroFrequency.test(text))
    return readQuantity('0 Hz', parameter, undefined);
  const [, number = '', unitText = ''] = numberThenUnit.exec(text) ?? [];
  const value = number === '' ? undefined : readNumeral(number);
  if (value === undefined || /^[\d.,'’]/.test(unitText)) return unreadable(text, parameter);
  const unit =
    unitText === ''
      ? (headerUnit ?? (isBare(parameter.unit) ? parameter.unit : undefined))
      : findUnit(unitText);
  if (unit === undefined)
    return unitText === '' ? missingUnit(text, parameter) : unknownUnit(unitText, text, parameter);
  if (unit.dimension !== parameter.dimension) {
    return fault(
      'wrong-dimension',
      `unexpected unit \`${unit.symbol}\` in \`${text}\``,
      oneOf(parameter.dimension),
    );
  }
  const quantity = { value, unit };
  return impossible(quantity, text, parameter) ?? { quantity, numeral: number };
}

function unreadable(text: string, parameter: Measured): Extract<Reading, { kind: 'fault' }> {
  const comma = /\d,\d/.test(text)
    ? 'write a decimal point, and thousands in groups of three: `1,500` or `1.5`'
    : undefined;
  return fault(
    'unreadable-figure',
    `unreadable figure \`${text}\``,
    `a number with ${oneOf(parameter.dimension)}`,
    comma,
  );
}

function missingUnit(text: string, parameter: Measured): Extract<Reading, { kind: 'fault' }> {
  return fault(
    'missing-unit',
    `\`${text}\` without a unit`,
    oneOf(parameter.dimension),
    `say which unit, in the cell (\`${text} ${parameter.unit.symbol}\`) or in the header`,
  );
}

function unknownUnit(
  unitText: string,
  text: string,
  parameter: Measured,
): Extract<Reading, { kind: 'fault' }> {
  const repair = /^[\p{L}/]+$/u.test(unitText)
    ? undefined
    : 'one cell holds one figure; put other words into the remark';
  return fault(
    'unknown-unit',
    `unknown unit \`${unitText}\` in \`${text}\``,
    oneOf(parameter.dimension),
    repair,
  );
}

/** A figure outside the physical bounds of its parameter, or a fraction of something that is counted. */
function impossible(
  quantity: Quantity,
  text: string,
  parameter: Measured,
): Extract<Reading, { kind: 'fault' }> | undefined {
  const { unit } = parameter;
  if (quantity.unit.family === 'decibel' && quantity.value.abs().compare(1000) > 0) {
    return fault('impossible-figure', `\`${text}\` is no power that a product has`);
  }
  if (parameter.least !== undefined) {
    const least = { value: parameter.least, unit };
    if (compareQuantities(quantity, least) < 0) {
      return fault(
        'impossible-figure',
        `\`${text}\` is less than there can be`,
        `at least ${printQuantity(least)}`,
      );
    }
  }
  if (parameter.kind === 'range') return undefined;
  if (parameter.most !== undefined) {
    const most = { value: parameter.most, unit };
    if (compareQuantities(quantity, most) > 0) {
      return fault(
        'impossible-figure',
        `\`${text}\` is more than there can be`,
        `at most ${printQuantity(most)}`,
      );
    }
  }
  if (parameter.domain === 'integer' && quantity.value.mul(quantity.unit.scale).div(unit.scale).d !== 1n) {
    return fault('not-an-integer', `\`${text}\``, `a whole number of \`${unit.symbol}\``);
  }
  return undefined;
}
