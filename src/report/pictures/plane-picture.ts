import { symbol, symbolDiamond } from 'd3-shape';
import type { AxisInterval, AxisOutcome, ParameterPlane } from '../../model/item-outlook';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { figureLabel } from './axis-picture';
import { intervalWords } from './interval-words';
import { numberScale, type NumberScale } from './number-scale';
import type { PictureContext } from './picture-context';
import { pictureMessagesIn, type PictureMessages } from './picture-messages';
import { placeLabels, type Label, type PlacedLabel } from './place-labels';
import { px } from './px';

/** What both lists say together. */
export type PlaneTone = 'both' | 'first-only' | 'second-only' | 'neither' | 'open' | 'none';

const tones: readonly PlaneTone[] = ['both', 'first-only', 'second-only', 'neither', 'open', 'none'];

/** Lengths are in units of the view box. */
export interface PlanePicture {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly across: string;
  readonly up: string;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly {
    readonly tone: PlaneTone;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly middleX: number;
    readonly middleY: number;
  }[];
  readonly bottom: number;
  readonly left: number;
  readonly acrossBounds: readonly (PlacedLabel & { readonly y: number })[];
  readonly upBounds: readonly (Label & { readonly y: number })[];
  /** Outline of the mark at its own place; `null` where the item states no figure. */
  readonly mark: {
    readonly x: number;
    readonly y: number;
    readonly outline: string;
    readonly text: string;
  } | null;
  /** Tones that occur, with their words. */
  readonly legend: readonly { readonly tone: PlaneTone; readonly word: string }[];
  /** The text equivalent: for each part of the figure across, what is said along the other. */
  readonly tableCaption: string;
  readonly rows: readonly {
    readonly across: string;
    readonly cells: readonly { readonly up: string; readonly word: string }[];
  }[];
}

const width = 360;
const plotHeight = 190;
const top = 22;
const left = 84;
const right = 6;
const size = 11;
const labelPitch = 14;

/** Two figures of an item against each other: which list controls in which cell, and where the item lies. */
export function planePicture(plane: ParameterPlane, context: PictureContext, lang: Lang): PlanePicture {
  const p = pictureMessagesIn(lang);
  const [across, up] = plane.axes;
  const names = { across: figureLabel(across, context, lang), up: figureLabel(up, context, lang) };
  const bottom = top + plotHeight;
  const x = scaleOf(across, [left, width - right]);
  const y = scaleOf(up, [bottom, top]);
  const cells = plane.cells.flatMap((column, i) => {
    const columnSpan = spanOf(across.pieces[i] ?? {}, x, across.domain, [left, width - right]);
    return column.map((cell, j) => {
      const rowSpan = spanOf(up.pieces[j] ?? {}, y, up.domain, [bottom, top]);
      const [x0, x1] = thick(columnSpan);
      const [y0, y1] = thick([rowSpan[1], rowSpan[0]]);
      return {
        tone: toneOf(cell),
        x: x0,
        y: y0,
        width: px(x1 - x0),
        height: px(y1 - y0),
        middleX: px((x0 + x1) / 2),
        middleY: px((y0 + y1) / 2),
      };
    });
  });
  const acrossBounds = placeLabels(boundLabels(across, x, lang), [left, width], size);
  const lines = Math.max(1, ...acrossBounds.map(({ line }) => line + 1));
  const mark = markOf(plane, x, y, lang);
  return {
    title: fill(p.planeTitle, names),
    description: mark?.text ?? p.itemNone,
    heading: fill(p.planeTitle, names),
    ...names,
    width,
    height: bottom + 8 + (lines + 1) * labelPitch + 4,
    cells,
    bottom,
    left,
    acrossBounds: acrossBounds.map((label) => ({ ...label, y: bottom + 16 + label.line * labelPitch })),
    upBounds: apart(boundLabels(up, y, lang)),
    mark,
    legend: tones
      .filter((tone) => cells.some((cell) => cell.tone === tone))
      .map((tone) => ({ tone, word: toneWord(tone, context, p, lang) })),
    tableCaption: p.planeTable,
    rows: plane.cells.map((column, i) => ({
      across: intervalWords(across.pieces[i] ?? {}, lang),
      cells: column.map((cell, j) => ({
        up: intervalWords(up.pieces[j] ?? {}, lang),
        word: toneWord(toneOf(cell), context, p, lang),
      })),
    })),
  };
}

type PlaneAxis = ParameterPlane['axes'][0];

function toneOf(cell: readonly [AxisOutcome, AxisOutcome] | null): PlaneTone {
  if (cell === null) return 'none';
  const [first, second] = cell;
  if (first === 'controlled' && second === 'controlled') return 'both';
  if (first === 'controlled' && second === 'not-controlled') return 'first-only';
  if (first === 'not-controlled' && second === 'controlled') return 'second-only';
  if (first === 'not-controlled' && second === 'not-controlled') return 'neither';
  return 'open';
}

function toneWord(tone: PlaneTone, { lists }: PictureContext, p: PictureMessages, lang: Lang): string {
  switch (tone) {
    case 'both':
      return p.cellBoth;
    case 'first-only':
      return fill(p.cellOnly, { list: lists[0].jurisdiction[lang] });
    case 'second-only':
      return fill(p.cellOnly, { list: lists[1].jurisdiction[lang] });
    case 'neither':
      return p.cellNeither;
    case 'open':
      return p.cellOpen;
    case 'none':
      return p.cellNone;
  }
}

function scaleOf({ pieces, at }: PlaneAxis, range: readonly [number, number]): NumberScale {
  const intervals: readonly AxisInterval[] = [...pieces, ...(at === undefined ? [] : [at])];
  const values = intervals.flatMap(({ low, high }) =>
    [low, high].flatMap((bound) => (bound === undefined ? [] : [bound.value.valueOf()])),
  );
  return numberScale(values, range);
}

function spanOf(
  { low, high }: AxisInterval,
  scale: NumberScale,
  domain: 'real' | 'integer',
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const room = domain === 'integer' && scale.kind === 'linear' ? 0.5 : 0;
  return [
    low === undefined ? from : scale.at(low.value.valueOf() - room),
    high === undefined ? to : scale.at(high.value.valueOf() + room),
  ];
}

/** A cell of one figure only is still seen. */
function thick([from, to]: readonly [number, number]): readonly [number, number] {
  return to - from < 1.5 ? [px(from - 0.75), px(from + 0.75)] : [from, to];
}

/** Each bound once: where pieces meet, the lower end of the upper one says it. */
function boundLabels({ pieces }: PlaneAxis, scale: NumberScale, lang: Lang): readonly Label[] {
  const [first, ...others] = pieces;
  const bounds = [first?.low, ...others.map(({ low }) => low), pieces.at(-1)?.high];
  return bounds.flatMap((bound) =>
    bound === undefined
      ? []
      : [{ x: scale.at(bound.value.valueOf()), text: intervalWords({ low: bound, high: bound }, lang) }],
  );
}

/** Labels beside the upright axis, moved apart where they would meet; their ticks stay where they belong. */
function apart(labels: readonly Label[]): readonly (Label & { readonly y: number })[] {
  let last = Infinity;
  return [...labels]
    .sort((a, b) => b.x - a.x)
    .map((label) => {
      const y = px(Math.min(label.x + 4, last - labelPitch + 1));
      last = y;
      return { ...label, y };
    });
}

function markOf(
  { axes: [across, up] }: ParameterPlane,
  x: NumberScale,
  y: NumberScale,
  lang: Lang,
): PlanePicture['mark'] {
  const value = ({ low, high }: AxisInterval): number => (low ?? high)?.value.valueOf() ?? 0;
  if (across.at === undefined || up.at === undefined) return null;
  return {
    x: x.at(value(across.at)),
    y: y.at(value(up.at)),
    outline: symbol(symbolDiamond, 90).digits(2)() ?? '',
    text: fill(pictureMessagesIn(lang).planeItem, {
      across: intervalWords(across.at, lang),
      up: intervalWords(up.at, lang),
    }),
  };
}
