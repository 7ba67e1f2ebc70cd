import { greatestLevel } from './decibel';
import type { Quantity } from './quantity';
import { parseRational } from './rational';
import { findUnit, isBare, unitsOf, type Unit } from './unit';

/** What was wrong with a printed quantity, in the words of a diagnostic: lower case, no full stop. */
export interface QuantityFault {
  readonly ok: false;
  readonly found: string;
  readonly expected?: string;
  readonly repair?: string;
}

export interface QuantityOptions {
  /** Only units of this dimension are accepted. */
  readonly dimension?: string;
  /** Declared unit of the parameter: its dimension is required, and a bare number is taken where it is a count or ratio. */
  readonly unit?: Unit;
}

/** Far longer than any limit that the law prints; keeps the patterns below quick on any input. */
const longest = 2_000;
const printedPair = /^(\S.*?)\s+\((.+)\)$/;
// No unit begins with a digit: `12 1` may be a slip for 12.1, and is never 12 of the unit `1`.
const numeralAndUnit = /^([+-]?[\d.]+(?:[eE][+-]?\d+)?)(?:\s+([^\s\d].*)|([^\s\d.,'_].*))?$/;

/**
 * Reads a quantity in the strict form of rule files: a plain decimal numeral and a unit, `1.3 GSPS`, with the same limit in
 * other units after it in brackets where the law prints it so: `398 K (125 degC)` gives 398 K and, in `also`, 125 degC.
 */
export function parseQuantity(
  text: string,
  options: QuantityOptions,
): { readonly ok: true; readonly quantity: Quantity; readonly also: Quantity[] } | QuantityFault {
  if (text.length > longest)
    return { ok: false, found: `a quantity of ${text.length} characters`, expected: `at most ${longest}` };
  const pair = printedPair.exec(text.trim());
  const main = parseOne(pair?.[1] ?? text.trim(), options);
  if (!main.ok) return main;
  if (pair?.[2] === undefined) return { ok: true, quantity: main.quantity, also: [] };

  const other = parseOne(pair[2], { dimension: main.quantity.unit.dimension });
  if (!other.ok) return other;
  if (other.quantity.unit === main.quantity.unit) {
    return {
      ok: false,
      found: `two figures in \`${main.quantity.unit.symbol}\``,
      expected: 'the same limit in another unit in brackets',
    };
  }
  return { ok: true, quantity: main.quantity, also: [other.quantity] };
}

function parseOne(text: string, options: QuantityOptions): { ok: true; quantity: Quantity } | QuantityFault {
  const dimension = options.unit?.dimension ?? options.dimension;
  const [, numeral = '', spaced, joined] = numeralAndUnit.exec(text) ?? [];
  const value = parseRational(numeral);
  if (value === undefined) {
    return {
      ok: false,
      found: `unreadable number \`${text}\``,
      expected:
        dimension === undefined
          ? 'a plain decimal number and a unit'
          : `a plain decimal number with ${oneOf(dimension)}`,
      repair: 'write digits with a point, without separators: `1000`, `0.35`, `5e13`',
    };
  }
  const unitText = spaced ?? joined;
  if (unitText === undefined) {
    if (options.unit !== undefined && isBare(options.unit))
      return { ok: true, quantity: { value, unit: options.unit } };
    return {
      ok: false,
      found: `number without unit \`${text}\``,
      expected: dimension === undefined ? 'a unit' : oneOf(dimension),
    };
  }
  const unit = findUnit(unitText);
  if (unit === undefined || (dimension !== undefined && unit.dimension !== dimension)) {
    return {
      ok: false,
      found: `${unit === undefined ? 'unknown' : 'unexpected'} unit \`${unitText}\``,
      expected: dimension === undefined ? 'a unit of the table' : oneOf(dimension),
    };
  }
  if (unit.family === 'decibel' && value.abs().compare(greatestLevel) > 0) {
    return {
      ok: false,
      found: `level out of reach \`${text}\``,
      expected: `at most ${greatestLevel} ${unit.symbol} either way`,
    };
  }
  return { ok: true, quantity: { value, unit } };
}

/** The symbols that a dimension accepts, as a diagnostic names them. */
export function oneOf(dimension: string): string {
  const symbols = unitsOf(dimension).map((unit) => `\`${unit.symbol}\``);
  return symbols.length === 1 ? (symbols[0] ?? '') : `one of ${symbols.join(', ')}`;
}
