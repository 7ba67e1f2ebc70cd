import type { Glossary } from '../../model/comparison';
import type { Lang } from '../../model/text';
import type { Distance, Trace } from '../../model/verdict';
import { printUnit } from '../../quantity/quantity';
import { findUnit } from '../../quantity/unit';
import { fill } from '../messages/fill';
import type { Messages } from '../messages/messages';
import { printOperator, printUnits } from './print-limit';

/** What explanations are worded with. */
export interface Wording {
  readonly t: Messages;
  readonly lang: Lang;
  readonly glossary: Glossary;
}

type CriterionTrace = Extract<Trace, { kind: 'criterion' }>;

/** The parameter, with the end of the range or the band of the curve that is looked at. */
export function criterionLabel(trace: CriterionTrace, wording: Wording): string {
  const { t } = wording;
  const parameter = parameterLabel(trace.parameter, wording);
  const ended =
    trace.end === undefined
      ? parameter
      : fill(trace.end === 'max' ? t.maximumOf : t.minimumOf, { parameter });
  if (trace.at === undefined) return ended;
  const [quantifier, ...band] = trace.at.split(' ');
  const printed = printUnits(band.join(' ')).replace(/[<>]=/g, (sign) => (sign === '<=' ? '≤' : '≥'));
  return fill(quantifier === 'every' ? t.atEvery : t.atSome, { parameter: ended, band: printed });
}

/** The limit with the sign of the comparison; where it is computed, with the names of the figures it depends on. */
export function printLimit(trace: CriterionTrace, wording: Wording): string {
  const limit = trace.limit.replace(/([a-z][a-z0-9-]+)(\.(?:min|max))?/g, (word, id: string) =>
    Object.hasOwn(wording.glossary.parameters, id) ? `[${parameterLabel(word, wording)}]` : word,
  );
  return `${printOperator(trace.operator)} ${printUnits(limit)}`;
}

/** A yes, a no, or the label of the value of a choice. */
export function printAnswer(value: string, parameter: string, { t, lang, glossary }: Wording): string {
  if (value === 'yes') return t.yes;
  if (value === 'no') return t.no;
  return glossary.parameters[parameter]?.values?.[value]?.[lang] ?? value;
}

/** How far the figure lies from the limit. */
export function printDistance(distance: Distance, t: Messages): string {
  if (distance.side === 'at') return t.distanceAt;
  const unit = findUnit(distance.unit);
  // A count or a plain ratio has no unit to print.
  const symbol = unit !== undefined && printUnit(unit, 'en') === '' ? '' : printUnits(distance.unit);
  const absolute = `${readable(distance.absolute)} ${symbol}`.trim();
  const both =
    distance.percent === undefined ? absolute : fill(t.percentOf, { absolute, percent: distance.percent });
  return fill(distance.side === 'below' ? t.distanceBelow : t.distanceAbove, { distance: both });
}

/** A fraction as a decimal of four places, marked as rounded; no decision rests on it. */
function readable(number: string): string {
  const [numerator, denominator] = number.split('/');
  if (numerator === undefined || denominator === undefined) return number;
  const places = (BigInt(numerator) * 20_000n) / BigInt(denominator);
  const rounded = String((places + 1n) / 2n).padStart(5, '0');
  return `≈ ${rounded.slice(0, -4)}.${rounded.slice(-4)}`;
}

/** Names the assumption that gives the answer. */
export function restsOn(
  { assumption }: { readonly assumption?: string },
  { t, lang, glossary }: Wording,
): readonly string[] {
  if (assumption === undefined) return [];
  return [fill(t.byAssumption, { assumption: glossary.assumptions[assumption]?.[lang] ?? assumption })];
}

/** Says how a figure that is not stated was worked out. */
export function workedFrom({ worked }: CriterionTrace, wording: Wording): readonly string[] {
  if (worked === undefined) return [];
  const { t } = wording;
  const from = worked.from.map((id) => parameterLabel(id, wording)).join(', ');
  switch (worked.by) {
    case 'formula':
      return [fill(t.workedFormula, { from })];
    case 'order-fact':
      return [fill(t.workedOrderFact, { from })];
    case 'physical-bound':
      return [t.workedPhysicalBound];
  }
}

function parameterLabel(name: string, { t, lang, glossary }: Wording): string {
  const [id = name, end] = name.split('.');
  const parameter = glossary.parameters[id]?.label[lang] ?? id;
  if (end === undefined) return parameter;
  return fill(end === 'max' ? t.maximumOf : t.minimumOf, { parameter });
}
