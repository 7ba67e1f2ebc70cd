import { printRational, printUnit } from './quantity';
import type { Rational } from './rational';
import type { Unit } from './unit';

/** Digits of a number that is worked out rather than printed, such as the watts of a limit in decibels. */
const readableLength = 14;
const shownDigits = 6;

/**
 * A figure as it stands in a sentence: `-54 °C`, 零下54 °C (the ordinance writes temperatures below zero so, and other negative
 * figures with マイナス). A number too long to read is rounded and says so. `bare` leaves the unit away.
 */
export function figureWords(value: Rational, unit: Unit, lang: 'en' | 'ja', bare = false): string {
  const exact = printRational(value);
  const isRounded = exact.replace('-', '').length > readableLength;
  const number = isRounded ? String(Number(value.valueOf().toPrecision(shownDigits))) : exact;
  const about = isRounded ? (lang === 'en' ? 'about ' : '約') : '';
  const symbol = bare ? '' : unitSuffix(unit, lang);
  if (lang === 'en' || !number.startsWith('-')) return about + number + symbol;
  const below = unit.symbol === 'degC' ? '零下' : 'マイナス';
  return about + below + number.slice(1) + symbol;
}

/** The unit with the space before it, if it takes one; nothing for a count. */
export function unitSuffix(unit: Unit, lang: 'en' | 'ja'): string {
  const symbol = printUnit(unit, lang);
  return symbol === '' || (lang === 'ja' && /^[ぁ-んァ-ヺ一-龠]/.test(symbol)) ? symbol : ` ${symbol}`;
}
