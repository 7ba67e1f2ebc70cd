import { compareLevel, levelOf, linearOf } from './decibel';
import type { Enclosure } from './enclosure';
import type { Rational } from './rational';
import type { Unit } from './unit';

/** An exact number in a unit, as it was printed: `398 K` stays 398 kelvin until somebody converts it. */
export interface Quantity {
  readonly value: Rational;
  readonly unit: Unit;
}

/**
 * The quantity's number in another unit of its dimension: a rational, exact, except between decibels and linear power,
 * where it is an enclosure unless the level is a whole multiple of 10 dB. Throws for another dimension and for the level
 * of a power that is not positive, which has none.
 */
export function convert(quantity: Quantity, to: Unit): Rational | Enclosure {
  const { value, unit } = quantity;
  if (unit === to) return value;
  requireOneDimension(unit, to);
  if (unit.family === 'decibel' && to.family === 'decibel') {
    const shift = levelOf(unit.scale.div(to.scale));
    return mapEnclosure(shift, (number) => value.add(number));
  }
  if (unit.family === 'decibel') {
    return mapEnclosure(linearOf(value), (number) => fromBase(number.mul(unit.scale), to));
  }
  const base = toBase(quantity);
  return to.family === 'decibel' ? levelOf(base.div(to.scale)) : fromBase(base, to);
}

/** Orders two quantities of one dimension exactly, also dBm against W; throws for different dimensions. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  requireOneDimension(a.unit, b.unit);
  if (a.unit.family === 'decibel') {
    if (b.unit.family !== 'decibel') return compareLevel(a.value, toBase(b).div(a.unit.scale));
    if (!a.unit.scale.equals(b.unit.scale))
      return compareLevel(a.value.sub(b.value), b.unit.scale.div(a.unit.scale));
    return sign(a.value.compare(b.value));
  }
  if (b.unit.family === 'decibel') return sign(-compareLevel(b.value, toBase(a).div(b.unit.scale)));
  return sign(toBase(a).compare(toBase(b)));
}

/** A finite decimal where the number has one (`1.3`, `-268.65`), otherwise a fraction (`1/3`). Never rounded. */
export function printRational(number: Rational): string {
  const [twos, withoutTwos] = split(number.d, 2n);
  const [fives, rest] = split(withoutTwos, 5n);
  const minus = number.s < 0n ? '-' : '';
  if (rest !== 1n) return `${minus}${String(number.n)}/${String(number.d)}`;
  const places = Math.max(twos, fives);
  const digits = ((number.n * 10n ** BigInt(places)) / number.d).toString().padStart(places + 1, '0');
  if (places === 0) return minus + digits;
  return `${minus}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How often the prime divides the number, and what remains. */
function split(number: bigint, prime: bigint): [count: number, rest: bigint] {
  let count = 0;
  let rest = number;
  for (; rest % prime === 0n; rest /= prime) count += 1;
  return [count, rest];
}

/** Symbols that readers see otherwise than rule files write them. Counts and plain ratios are printed as bare numbers. */
const shown = new Map<string, { readonly en: string; readonly ja: string }>([
  ['count', { en: '', ja: '' }],
  ['1', { en: '', ja: '' }],
  ['bit', { en: 'bit', ja: 'ビット' }],
  ['byte', { en: 'byte', ja: 'バイト' }],
  ['error/bit/day', { en: 'errors/bit/day', ja: 'エラー/ビット/日' }],
]);

/**
 * `125 degC`, as rule files write it; with a language `125 °C`, as a reader expects it. The number is never rounded and
 * never converted.
 */
export function printQuantity(quantity: Quantity, lang?: 'en' | 'ja'): string {
  const symbol = lang === undefined ? quantity.unit.symbol : printUnit(quantity.unit, lang);
  return symbol === '' || symbol === '1'
    ? printRational(quantity.value)
    : `${printRational(quantity.value)} ${symbol}`;
}

/** The unit's symbol for readers: `°C`, `µm`, `mm²`, `ビット`; empty for counts and plain ratios. */
export function printUnit(unit: Unit, lang: 'en' | 'ja'): string {
  const special = shown.get(unit.symbol);
  if (special !== undefined) return special[lang];
  return unit.symbol
    .replace(/^deg/, '°')
    .replace(/(?<![a-zA-Z])u(?=[a-zA-Z])/, 'µ')
    .replace(/(?<=m)[23]/g, (power) => (power === '2' ? '²' : '³'));
}

function toBase({ value, unit }: Quantity): Rational {
  return value.mul(unit.scale).add(unit.offset);
}

function fromBase(base: Rational, unit: Unit): Rational {
  return base.sub(unit.offset).div(unit.scale);
}

function mapEnclosure(
  value: Rational | Enclosure,
  change: (number: Rational) => Rational,
): Rational | Enclosure {
  return 'low' in value ? { low: change(value.low), high: change(value.high) } : change(value);
}

function requireOneDimension(a: Unit, b: Unit): void {
  if (a.dimension !== b.dimension) throw new Error(`${a.symbol} and ${b.symbol} measure different things`);
}

function sign(order: number): -1 | 0 | 1 {
  if (order === 0) return 0;
  return order < 0 ? -1 : 1;
}
