import type { NumberParameter, RangeParameter } from '../../model/vocabulary';
import { compareQuantities, type Quantity } from '../../quantity/quantity';
import { findUnit, type Unit } from '../../quantity/unit';
import { numeral } from './numeral';
import { readQuantity } from './read-quantity';
import { fault, type Reading } from './reading';

export type Ends = { readonly min: Quantity; readonly max: Quantity };

const twoNumbers = new RegExp(
  `^((?:${numeral}|DC))\\s?(|[^\\d\\s^].*?)\\s?(?:\\.{2,3}|~|-|から|\\bto\\b)\\s?(${numeral})\\s?(.*)$`,
  'iu',
);

/**
 * Reads two numbers with something between them: `-40 to 85 °C`, `-40..85`, `2.7-3.5 GHz`, `800 MHz ~ 3 GHz`, `DC-6 GHz`. A
 * unit that only one of them has is meant for both. `undefined` when the text has no such form.
 */
export function readInterval(
  text: string,
  parameter: NumberParameter | RangeParameter,
  headerUnit: Unit | undefined,
): Ends | Extract<Reading, { kind: 'fault' }> | undefined {
  const [, from, fromUnit = '', to = '', rest = ''] = twoNumbers.exec(text) ?? [];
  if (from === undefined || (fromUnit !== '' && findUnit(fromUnit) === undefined)) return undefined;
  const toUnit = rest.replace(/\s?まで$/u, '');
  const min = readQuantity(
    /^DC$/i.test(from) ? from : `${from} ${fromUnit || toUnit}`.trim(),
    parameter,
    headerUnit,
  );
  const max = readQuantity(`${to} ${toUnit || fromUnit}`.trim(), parameter, headerUnit);
  if ('kind' in min) return min;
  if ('kind' in max) return max;
  return inOrder({ min: min.quantity, max: max.quantity }, text);
}

/** Refuses ends that stand the wrong way round: which of them was meant is not for us to say. */
export function inOrder(ends: Ends, text: string): Ends | Extract<Reading, { kind: 'fault' }> {
  if (compareQuantities(ends.min, ends.max) <= 0) return ends;
  return fault('reversed-range', `\`${text}\` ends below where it begins`, 'the lower end first');
}
