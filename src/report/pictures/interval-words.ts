import type { AxisBound, AxisInterval } from '../../model/item-outlook';
import type { Lang } from '../../model/text';
import { printRational, printUnit, type Quantity } from '../../quantity/quantity';
import { pictureMessagesIn } from './picture-messages';

/** Decimals of a figure that has no end, as a quotient can; such a figure is marked as rounded. */
const places = 4;

/** `4800 TPP`; rounded and marked with ≈ where its decimals do not end soon. The exact figure stands in the JSON report. */
export function printedFigure({ value, unit }: Quantity, lang: Lang): string {
  const exact = printRational(value);
  const rounded = value.round(places);
  const isShort = !exact.includes('/') && exact.length <= printRational(rounded).length + 4;
  const number = isShort ? exact : `≈ ${printRational(rounded)}`;
  const symbol = printUnit(unit, lang);
  return symbol === '' ? number : `${number} ${symbol}`;
}

/** `4800 TPP to under 6000 TPP`, `over 1.3 GSPS`; 4800 TPP以上6000 TPP未満, 1.3 GSPS超. */
export function intervalWords({ low, high }: AxisInterval, lang: Lang): string {
  const text = ({ printed }: AxisBound): string => printedFigure(printed, lang);
  if (low === undefined && high === undefined) return pictureMessagesIn(lang).anyFigure;
  const isOne = low !== undefined && high !== undefined && low.value.equals(high.value);
  if (isOne) return text(low);
  switch (lang) {
    case 'ja':
      return [
        low === undefined ? '' : `${text(low)}${low.closed ? '以上' : '超'}`,
        high === undefined ? '' : `${text(high)}${high.closed ? '以下' : '未満'}`,
      ].join('');
    case 'en': {
      const over = low === undefined || low.closed ? '' : 'over ';
      const under = high === undefined || high.closed ? '' : 'under ';
      if (high === undefined)
        return low === undefined ? '' : `${over}${text(low)}${low.closed ? ' or more' : ''}`;
      if (low === undefined) return `${high.closed ? 'up to ' : under}${text(high)}`;
      return `${over}${text(low)} to ${under}${text(high)}`;
    }
  }
}
