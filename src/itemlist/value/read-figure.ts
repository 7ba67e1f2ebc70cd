import type { NumberParameter, Parameter, RangeParameter } from '../../model/vocabulary';
import type { Unit } from '../../quantity/unit';
import { isApproximate } from './bound';
import { isMissing } from './missing';
import { readChoice, readQuestion } from './read-answer';
import { readCurve, withoutBand, writtenRows, type WrittenRow } from './read-curve';
import { inOrder } from './read-interval';
import { betweenFigure, readNumber } from './read-number';
import { readQuantity } from './read-quantity';
import { readRange } from './read-range';
import { fault, figure, type Reading } from './reading';
import { writtenText } from './written-text';

/** A figure as a list writes it: in one text, as two ends, or as measured rows. */
export type Written =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ends'; readonly min: WrittenEnd; readonly max: WrittenEnd }
  | { readonly kind: 'rows'; readonly rows: readonly WrittenRow[]; readonly complete: boolean };

/** One end of a range, with the unit stated for its column. */
export interface WrittenEnd {
  readonly text: string;
  readonly unit?: Unit | undefined;
}

/** What else decides how a figure is read. */
export interface FigureOptions {
  /** Unit stated for a whole column. */
  readonly unit?: Unit | undefined;
  /** The parameter over which a curve is measured. */
  readonly axis?: NumberParameter | RangeParameter | undefined;
}

/** Far longer than any figure; keeps what follows quick on any input. */
const longest = 1000;

/**
 * Reads a figure of a parameter. What says that nothing is known is missing; what cannot be read exactly, a rough or
 * typical figure included, is a fault and never a guess.
 */
export function readFigure(written: Written, parameter: Parameter, options: FigureOptions): Reading {
  switch (written.kind) {
    case 'text':
      return readText(written.text, parameter, options);
    case 'ends':
      return readEnds(written, parameter, options);
    case 'rows':
      return readRows(written, parameter, options);
  }
}

function readText(raw: string, parameter: Parameter, options: FigureOptions): Reading {
  if (isMissing(raw)) return { kind: 'missing' };
  const text = raw.length > longest ? undefined : writtenText(raw);
  if (text === undefined) return fault('unreadable-figure', `unreadable text \`${raw.slice(0, 60)}\``);
  switch (parameter.kind) {
    case 'question':
      return readQuestion(text, parameter);
    case 'choice':
      return readChoice(text, parameter);
    case 'range':
      return isApproximate(text) ? rough(text) : readRange(text, parameter, options.unit);
    case 'number': {
      if (isApproximate(text)) return rough(text);
      if (options.axis === undefined) return readNumber(text, parameter, options.unit);
      const curve = writtenRows(text);
      if (curve === undefined) return withoutBand(text, options.axis);
      return readCurve(curve.rows, curve.complete, parameter, options.axis, options.unit);
    }
  }
}

function readEnds(
  { min, max }: Extract<Written, { kind: 'ends' }>,
  parameter: Parameter,
  options: FigureOptions,
): Reading {
  if (parameter.kind === 'question' || parameter.kind === 'choice' || options.axis !== undefined) {
    return fault('unexpected-range', `two ends for \`${parameter.id}\``, 'one value');
  }
  const text = `${min.text.trim()} to ${max.text.trim()}`;
  const [low, high] = [min, max].map((end) => readEnd(end, parameter));
  if (low !== undefined && 'kind' in low) return low;
  if (high !== undefined && 'kind' in high) return high;
  if (low !== undefined && high !== undefined) {
    const ends = inOrder({ min: low.quantity, max: high.quantity }, text);
    if ('kind' in ends) return ends;
    return parameter.kind === 'range' ? figure({ kind: 'range', ...ends }) : betweenFigure(ends, text);
  }
  if (low === undefined && high === undefined) return { kind: 'missing' };
  if (parameter.kind === 'range') {
    return figure({ kind: 'range', ...(low && { min: low.quantity }), ...(high && { max: high.quantity }) });
  }
  return figure({
    kind: 'number',
    ...(low && { low: { figure: low.quantity, closed: true } }),
    ...(high && { high: { figure: high.quantity, closed: true } }),
    also: [],
  });
}

function readEnd(
  { text: raw, unit }: WrittenEnd,
  parameter: NumberParameter | RangeParameter,
): ReturnType<typeof readQuantity> | undefined {
  if (isMissing(raw)) return undefined;
  const text = raw.length > longest ? undefined : writtenText(raw);
  if (text === undefined) return fault('unreadable-figure', `unreadable text \`${raw.slice(0, 60)}\``);
  if (isApproximate(text)) return rough(text);
  return readQuantity(text, parameter, unit);
}

function readRows(
  { rows, complete }: Extract<Written, { kind: 'rows' }>,
  parameter: Parameter,
  options: FigureOptions,
): Reading {
  if (parameter.kind !== 'number' || options.axis === undefined) {
    return fault('unexpected-rows', `measured rows for \`${parameter.id}\``, 'one value');
  }
  const readable: WrittenRow[] = [];
  for (const { value, band } of rows) {
    const texts = [value, band].map((each) => (each.length > longest ? undefined : writtenText(each)));
    const [valueText, bandText] = texts;
    if (valueText === undefined || bandText === undefined) {
      return fault('unreadable-figure', `unreadable text \`${`${value} @ ${band}`.slice(0, 60)}\``);
    }
    if (isApproximate(valueText)) return rough(valueText);
    readable.push({ value: valueText, band: bandText });
  }
  if (readable.length === 0) return { kind: 'missing' };
  return readCurve(readable, complete, parameter, options.axis, options.unit);
}

function rough(text: string): Extract<Reading, { kind: 'fault' }> {
  return fault(
    'approximate-figure',
    `\`${text}\` is rough or typical and bounds nothing, so that the figure counts as missing`,
    'the guaranteed or rated figure',
    'write a limit that is sure: `≥ 12`, `<= 5 W`',
  );
}
