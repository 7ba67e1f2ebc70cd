import { parseRational, type Rational } from '../../quantity/rational';

/**
 * A number as item lists write it, after `writtenText`: thousands in groups of three (`1,500`), `5e13`, `5 x 10^13`, `10^13`.
 * A comma that is no such group is not read: it may be a decimal comma.
 */
export const numeral = String.raw`[+-]?(?:10\^[+-]?\d{1,3}|(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+|(?=\.\d))(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?![\d.])|\s?[x×*·・]\s?10\^[+-]?\d{1,3})?)`;

/** The exact value of a text that the pattern above matches in full. */
export function readNumeral(text: string): Rational | undefined {
  const tight = text.replace(/[\s,]/g, '');
  const power = /^([+-]?)10\^([+-]?\d+)$/.exec(tight);
  if (power) return parseRational(`${power[1] ?? ''}1e${power[2] ?? ''}`);
  return parseRational(tight.replace(/[x×*·・]10\^/, 'e'));
}

/** How far apart two numbers may be that print one figure to this many places: one unit in the last place. */
export function lastPlace(text: string): Rational | undefined {
  const [mantissa = '', exponent = '0'] = text
    .replace(/[\s,]/g, '')
    .toLowerCase()
    .replace(/[x×*·・]10\^/, 'e')
    .split('e');
  const places = (mantissa.split('.')[1] ?? '').length;
  return parseRational(`1e${Number(exponent) - places}`);
}
