import type { Quantity } from '../../quantity/quantity';
import { figureWords, unitSuffix } from '../../quantity/figure-words';
import type { Rational } from '../../quantity/rational';
import type { Unit } from '../../quantity/unit';
import { isPoint, type Interval } from '../../scope/interval';
import type { Lang } from '../../model/text';
import { placeIn } from './printed-figure';

export interface IntervalWriting {
  readonly unit: Unit;
  /** Figures of the law: a bound that is one of them is written as printed there. */
  readonly printed: readonly Quantity[];
  readonly domain: 'real' | 'integer';
  /** Whether the label already says the unit. */
  readonly bare: boolean;
}

/** `4800 to under 6000 TPP`, `8 or 9 bit`, `over 1.3 GSPS`; 4800 TPP以上6000 TPP未満, 1.3 GSPS超. */
export function intervalText(interval: Interval, writing: IntervalWriting, lang: Lang): string {
  const few = writing.domain === 'integer' ? integersIn(interval) : undefined;
  if (few !== undefined)
    return joined(
      few.map((value) => written(value, writing, lang)),
      writing,
      lang,
    );
  return lang === 'en' ? english(interval, writing) : japanese(interval, writing);
}

interface Written {
  readonly number: string;
  readonly unit: Unit;
}

function written(value: Rational, writing: IntervalWriting, lang: Lang): Written {
  const figure = figureOf(value, writing);
  return { number: figureWords(figure.value, figure.unit, lang, true), unit: figure.unit };
}

/** As the law prints it, if it does. */
function figureOf(value: Rational, { unit, printed }: IntervalWriting): Quantity {
  return printed.find((candidate) => placeIn(candidate, unit).equals(value)) ?? { value, unit };
}

/** Up to three integers are named one by one. */
function integersIn({ low, high }: Interval): readonly Rational[] | undefined {
  if (low === undefined || high === undefined || high.value.sub(low.value).gt(2)) return undefined;
  const values = [low.value, low.value.add(1), low.value.add(2)];
  return values.filter((value) => value.lte(high.value));
}

function joined(values: readonly Written[], { bare }: IntervalWriting, lang: Lang): string {
  const numbers = values.map(({ number }) => number);
  const unit = values[0] === undefined || bare ? '' : unitSuffix(values[0].unit, lang);
  if (lang === 'ja') return numbers.join('・') + unit;
  return (
    (numbers.length > 2
      ? `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1) ?? ''}`
      : numbers.join(' or ')) + unit
  );
}

function english(interval: Interval, writing: IntervalWriting): string {
  const { low, high } = interval;
  const from = low && written(low.value, writing, 'en');
  const to = high && written(high.value, writing, 'en');
  const tail = (text: Written | undefined): string =>
    text === undefined || writing.bare ? '' : unitSuffix(text.unit, 'en');
  if (from !== undefined && isPoint(interval)) return `exactly ${from.number}${tail(from)}`;
  const over = low?.closed === false ? 'over ' : '';
  const under = high?.closed === false ? 'under ' : '';
  if (from !== undefined && to !== undefined) {
    const unit = from.unit === to.unit ? '' : tail(from);
    return `${over}${from.number}${unit} to ${under}${to.number}${tail(to)}`;
  }
  if (from !== undefined) return `${over}${from.number}${tail(from)}${over === '' ? ' or more' : ''}`;
  return to === undefined ? 'any' : `${under === '' ? 'up to ' : under}${to.number}${tail(to)}`;
}

function japanese(interval: Interval, writing: IntervalWriting): string {
  const { low, high } = interval;
  const text = (value: Rational): string => {
    const figure = figureOf(value, writing);
    return figureWords(figure.value, figure.unit, 'ja', writing.bare);
  };
  if (low !== undefined && isPoint(interval)) return `ちょうど${text(low.value)}`;
  const from = low === undefined ? '' : text(low.value) + (low.closed ? '以上' : '超');
  const to = high === undefined ? '' : text(high.value) + (high.closed ? '以下' : '未満');
  return from + to === '' ? '任意' : from + to;
}
