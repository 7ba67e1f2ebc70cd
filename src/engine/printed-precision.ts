import { parseRational, rational } from '../quantity/rational';
import { convert } from '../quantity/quantity';
import { lowEnd, type Bound } from './bounds';

const numeral = /\d+(?:\.(\d+))?(?:e([+-]?\d{1,3}))?/i;

/**
 * Whether a worked-out figure differs from a stated one by no more than half a unit of the last digit that is printed:
 * `6.0` stands for anything from 5.95 to 6.05.
 */
export function isWithinPrinting(worked: Bound, stated: Bound): boolean {
  if (stated.source.kind !== 'stated') return false;
  const [, decimals = '', exponent = '0'] = numeral.exec(stated.source.printed.replaceAll(',', '')) ?? [];
  const lastDigit = parseRational(`1e${Number(exponent) - decimals.length}`);
  if (lastDigit === undefined) return false;
  const value = lowEnd(convert(worked.figure, stated.figure.unit));
  return (
    value
      .sub(stated.figure.value)
      .abs()
      .compare(lastDigit.mul(rational('0.5'))) <= 0
  );
}
