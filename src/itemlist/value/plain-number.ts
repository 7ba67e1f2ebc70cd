import type { NumberParameter } from '../../model/vocabulary';
import { exactDouble } from '../../quantity/exact-double';
import type { Rational } from '../../quantity/rational';
import { findUnit, isBare, type Unit } from '../../quantity/unit';
import { isApproximate, writtenBound } from './bound';

/**
 * Reads a figure that is written as a plain decimal, perhaps with its unit, from the bytes of a cell: the double that stands for
 * it (`exactDouble`) in the declared unit of the parameter; not a number for anything else, on which `readFigure` decides.
 */
export type PlainNumber = (bytes: Uint8Array, from: number, to: number) => number;

/** Decimals of so many digits map to different doubles. */
const mostDigits = 15;
/** Powers of ten up to this one are doubles; a product or quotient of two doubles is rounded once. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

const space = 0x20;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;

/** `undefined` where every figure of the parameter is left to `readFigure`. */
export function plainNumbers(
  parameter: NumberParameter,
  headerUnit: Unit | undefined,
): PlainNumber | undefined {
  const { least, most, domain, unit, over } = parameter;
  const [low, high] = [exactBound(least, -Infinity), exactBound(most, Infinity)];
  if (over !== undefined || unit.family === 'decibel' || low === undefined || high === undefined)
    return undefined;
  const isWhole = domain === 'integer';
  const bare = headerUnit ?? (isBare(unit) ? unit : undefined);
  const ofNone = bare === undefined ? undefined : exponentOf(bare, unit);
  const suffixes = new Suffixes(unit);
  return (bytes, from, to) => {
    let at = from;
    const isNegative = bytes[at] === 0x2d;
    if (isNegative) at += 1;
    let mantissa = 0;
    let digits = 0;
    let places = -1;
    const begin = at;
    for (; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= zero && byte <= nine) {
        mantissa = mantissa * 10 + (byte - zero);
        if (mantissa !== 0) digits += 1;
        if (places >= 0) places += 1;
      } else if (byte === point && places < 0) places = 0;
      else break;
    }
    if (digits > mostDigits || places === 0 || at === begin) return NaN;
    if (at < to && bytes[at] === space) at += 1;
    const ofUnit =
      at === to ? (bytes[at - 1] === space ? undefined : ofNone) : suffixes.exponent(bytes, at, to);
    if (ofUnit === undefined) return NaN;
    const exponent = ofUnit - Math.max(places, 0);
    const power = powers[Math.abs(exponent)];
    if (power === undefined) return NaN;
    const size = exponent < 0 ? mantissa / power : mantissa * power;
    const value = isNegative && size !== 0 ? -size : size;
    if (value < low || value > high || (isWhole && !Number.isInteger(value))) return NaN;
    return value;
  };
}

/** Units as they stand behind numbers; a column has few. */
class Suffixes {
  private readonly known: { readonly bytes: Uint8Array; readonly exponent: number | undefined }[] = [];

  constructor(private readonly unit: Unit) {}

  exponent(bytes: Uint8Array, from: number, to: number): number | undefined {
    for (const { bytes: own, exponent } of this.known) {
      if (own.length !== to - from) continue;
      let at = 0;
      while (at < own.length && own[at] === bytes[from + at]) at += 1;
      if (at === own.length) return exponent;
    }
    if (to - from > 24) return undefined;
    const own = Uint8Array.from(bytes.subarray(from, to));
    const exponent = this.find(String.fromCharCode(...own));
    if (this.known.length < 16) this.known.push({ bytes: own, exponent });
    return exponent;
  }

  private find(text: string): number | undefined {
    // Nothing that `writtenText` would change, and no other meaning than a unit.
    if (!/^[!-~]+(?: [!-~]+)*$/.test(text) || /^[\d.,']/.test(text)) return undefined;
    if (
      [`7${text}`, `7 ${text}`].some((figure) => isApproximate(figure) || writtenBound(figure) !== undefined)
    )
      return undefined;
    const unit = findUnit(text);
    return unit && exponentOf(unit, this.unit);
  }
}

/** The power of ten by which figures in one unit are those in another. */
function exponentOf(unit: Unit, to: Unit): number | undefined {
  if (unit === to) return 0;
  if (unit.dimension !== to.dimension || unit.family !== 'linear' || to.family !== 'linear') return undefined;
  const { n, d } = unit.scale.div(to.scale);
  const [, up] = /^1(0*)$/.exec(String(n)) ?? [];
  const [, down] = /^1(0*)$/.exec(String(d)) ?? [];
  if (up === undefined || down === undefined || unit.scale.compare(0) < 0) return undefined;
  return up.length - down.length;
}

function exactBound(bound: Rational | undefined, none: number): number | undefined {
  return bound === undefined ? none : exactDouble(bound);
}
