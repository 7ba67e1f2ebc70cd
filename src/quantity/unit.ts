import { rational, type Rational } from './rational';
import { digitalUnits } from './digital-units';
import { instrumentUnits } from './instrument-units';
import { physicalUnits } from './physical-units';

/**
 * A unit of measurement. A value is brought to the base unit of its dimension by `value * scale + offset`; in the family
 * `decibel` by `scale * 10^(value / 10)`, so that `dBm` has the scale 1/1000 in watts. Figures of different families are
 * what a law may print side by side for one limit (398 K and 125 °C, 75 W and 48.75 dBm).
 */
export interface Unit {
  /** As rule files write it: ASCII, unique, case-sensitive. */
  readonly symbol: string;
  readonly dimension: string;
  readonly family: 'linear' | 'kelvin' | 'celsius' | 'decibel';
  readonly scale: Rational;
  readonly offset: Rational;
  readonly names: { readonly en: string; readonly ja: string };
  readonly aliases: readonly string[];
}

/** 0 °C is 273.15 K by definition of the Celsius temperature. */
const celsiusZero = rational('273.15');
const zero = rational(0);

function familyOf(symbol: string, dimension: string): Unit['family'] {
  if (symbol === 'degC') return 'celsius';
  if (symbol === 'dBm' || symbol === 'dBW') return 'decibel';
  return dimension === 'temperature' ? 'kelvin' : 'linear';
}

/** A decimal numeral or a fraction of two. */
function scaleOf(text: string): Rational {
  const [numerator = '', denominator = '1'] = text.split('/');
  return rational(numerator).div(rational(denominator));
}

/** Every unit, dimension by dimension, in the order of the tables. */
export const allUnits: readonly Unit[] = Object.entries({
  ...digitalUnits,
  ...physicalUnits,
  ...instrumentUnits,
}).flatMap(([dimension, rows]) =>
  rows.map(([symbol, scale, en, ja, ...aliases]): Unit => {
    const family = familyOf(symbol, dimension);
    const offset = family === 'celsius' ? celsiusZero : zero;
    return { symbol, dimension, family, scale: scaleOf(scale), offset, names: { en, ja }, aliases };
  }),
);

/** NFKC turns `º` into an `o`, which is why it is read as a degree sign before; spaces and `^` carry no meaning in a unit. */
function unitKey(text: string): string {
  return text.replaceAll('º', '°').normalize('NFKC').replace(/[\s^]/gu, '');
}

const exact = new Map<string, Unit>();
const caseless = new Map<string, Unit | 'ambiguous'>();
for (const unit of allUnits) {
  for (const name of [unit.symbol, ...unit.aliases]) {
    const key = unitKey(name);
    const taken = exact.get(key);
    if (taken !== undefined && taken !== unit)
      throw new Error(`unit name ${name} stands for ${taken.symbol} and ${unit.symbol}`);
    exact.set(key, unit);
    const folded = key.toLowerCase();
    const other = caseless.get(folded);
    caseless.set(folded, other === undefined || other === unit ? unit : 'ambiguous');
  }
}

/**
 * The unit that a text names by symbol or alias, full-width and compatibility characters included (`㎓`, `℃`, `ＧＨｚ`).
 * Another spelling of the case is taken only where it leaves no doubt: `ghz` is GHz, but `mw` can be mW or MW and `gb/s`
 * can count bits or bytes. One letter alone must be written exactly. `undefined` when it names no unit or more than one.
 */
export function findUnit(text: string): Unit | undefined {
  const key = unitKey(text);
  const unit = exact.get(key);
  if (unit !== undefined || key.length < 2) return unit;
  const folded = caseless.get(key.toLowerCase());
  return folded === 'ambiguous' ? undefined : folded;
}

/** The units of a dimension, in the order of the tables; none for a dimension that does not exist. */
export function unitsOf(dimension: string): readonly Unit[] {
  return allUnits.filter((unit) => unit.dimension === dimension);
}

const bareSymbols: readonly string[] = ['count', '1', 'TPP'];

/** Whether a number without a unit can be read in this one without doubt: counts, plain ratios and TPP. */
export function isBare(unit: Unit): boolean {
  return bareSymbols.includes(unit.symbol);
}
