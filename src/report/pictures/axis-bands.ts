import { line } from 'd3-shape';
import type { AxisInterval, AxisOutcome, AxisPart, ParameterAxis } from '../../model/item-outlook';
import type { Lang } from '../../model/text';
import { messagesIn } from '../messages/messages';
import { statusWord } from '../words';
import type { NumberScale } from './number-scale';
import { textWidth } from './place-labels';
import { px } from './px';

/** A part of an axis as it is drawn. */
export interface Band {
  readonly tone: AxisOutcome;
  /** Outline, pointed where the band has no end. */
  readonly outline: string;
  /** A line that is drawn as broad as the band, dashed: so that what is open is told apart without its colour. */
  readonly grain: string;
  /** Empty where it does not fit. */
  readonly word: string;
  readonly middle: number;
}

/** Lengths of every axis, in units of the view box. */
export const axisWidth = 360;
export const axisEdge = 6;
export const bandHeight = 16;
export const labelSize = 11;
const point = 7;

/**
 * Where an interval begins and ends on the drawing; what has no end reaches to the edge. Whole numbers take the room up to
 * half way to the next, so that neighbouring parts meet.
 */
export function spanOf({ low, high }: AxisInterval, scale: NumberScale, room = 0): readonly [number, number] {
  return [
    low === undefined ? axisEdge : scale.at(low.value.valueOf() - room),
    high === undefined ? axisWidth - axisEdge : scale.at(high.value.valueOf() + room),
  ];
}

export function bandOf(
  part: AxisPart,
  y: number,
  scale: NumberScale,
  { domain, at }: ParameterAxis,
  lang: Lang,
): Band {
  const [from, to] = spanOf(part, scale, domain === 'integer' && scale.kind === 'linear' ? 0.5 : 0);
  const middleY = y + bandHeight / 2;
  const left = part.low === undefined ? from + point : from;
  const right = part.high === undefined ? to - point : to;
  const corners: [number, number][] = [
    [left, y],
    [right, y],
    ...(part.high === undefined ? [[to, middleY] satisfies [number, number]] : []),
    [right, y + bandHeight],
    [left, y + bandHeight],
    ...(part.low === undefined ? [[from, middleY] satisfies [number, number]] : []),
  ];
  const word = outcomeWord(part.outcome, lang);
  const [roomFrom, roomTo] = roomBeside(at === undefined ? [] : spanOf(at, scale), left, right);
  const fits = textWidth(word, labelSize) + 14 <= roomTo - roomFrom;
  return {
    tone: part.outcome,
    outline: `${line().digits(2)(corners) ?? ''}Z`,
    grain: `M${px(left)},${px(middleY)}H${px(right)}`,
    word: fits ? word : '',
    middle: px((roomFrom + roomTo) / 2),
  };
}

/** The longest part of a stretch without a mark in it. */
function roomBeside(marks: readonly number[], from: number, to: number): readonly [number, number] {
  const stops = [from, ...marks.filter((mark) => mark > from && mark < to).sort((a, b) => a - b), to];
  const parts = stops.slice(1).map((stop, index) => [stops[index] ?? from, stop] as const);
  return parts.reduce((best, part) => (part[1] - part[0] > best[1] - best[0] ? part : best));
}

/** Ends of the controlled parts, and whether the figure there belongs to them. */
export function endsOf(
  parts: readonly AxisPart[],
  scale: NumberScale,
): readonly { readonly x: number; readonly belongs: boolean }[] {
  return parts
    .filter(({ outcome }) => outcome === 'controlled')
    .flatMap(({ low, high }) =>
      [low, high].flatMap((bound) =>
        bound === undefined ? [] : [{ x: scale.at(bound.value.valueOf()), belongs: bound.closed }],
      ),
    );
}

/** The word of a verdict for what a list says of part of an axis. */
export function outcomeWord(outcome: AxisOutcome, lang: Lang): string {
  return statusWord(outcome, messagesIn(lang)).word;
}
