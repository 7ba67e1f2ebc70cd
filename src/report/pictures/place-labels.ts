import { px } from './px';

/** A label that wants to stand at a place. */
export interface Label {
  readonly x: number;
  readonly text: string;
}

/** Where its middle stands, and on which line, counted from 0. */
export interface PlacedLabel extends Label {
  readonly middle: number;
  readonly line: number;
}

/** Least room between two labels of one line. */
const gap = 8;

/**
 * Puts labels, in ascending order of their places, on as few lines as keep them apart; none leaves the drawing. Two labels of
 * one text at one place are one.
 */
export function placeLabels(
  labels: readonly Label[],
  [from, to]: readonly [number, number],
  size: number,
): readonly PlacedLabel[] {
  const ordered = [...labels].sort((a, b) => a.x - b.x);
  const distinct = ordered.filter(
    (label, index) => !ordered.slice(0, index).some(({ x, text }) => x === label.x && text === label.text),
  );
  const ends: number[] = [];
  return distinct.map((label) => {
    const half = textWidth(label.text, size) / 2;
    const middle = px(Math.max(from + half, Math.min(to - half, label.x)));
    const free = ends.findIndex((end) => end + gap <= middle - half);
    const line = free === -1 ? ends.length : free;
    ends[line] = middle + half;
    return { ...label, middle, line };
  });
}

/** Room that a text takes, on the safe side: a figure or a Latin letter takes less than two thirds of a Japanese character. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.6),
    0,
  );
}
