import type {
  AxisBound,
  AxisInterval,
  AxisOutcome,
  AxisPart,
  FreeFigure,
  ParameterAxis,
} from '../../model/item-outlook';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { messagesIn } from '../messages/messages';
import { askedView } from '../view/outlook-view';
import {
  axisEdge,
  axisWidth,
  bandHeight,
  bandOf,
  endsOf,
  labelSize,
  outcomeWord,
  spanOf,
  type Band,
} from './axis-bands';
import { intervalWords } from './interval-words';
import { numberScale, type NumberScale } from './number-scale';
import type { PictureContext } from './picture-context';
import { pictureMessagesIn } from './picture-messages';
import { placeLabels, textWidth, type PlacedLabel } from './place-labels';
import { px } from './px';

/** Lengths are in units of the view box. */
export interface AxisPicture {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly {
    readonly side: 'first' | 'second';
    readonly jurisdiction: string;
    readonly labelY: number;
    readonly y: number;
    readonly wordY: number;
    readonly bands: readonly Band[];
    /** Ends of bands: full where the figure belongs to the controlled band, else a ring. */
    readonly ends: readonly { readonly x: number; readonly belongs: boolean }[];
  }[];
  /** The text equivalent: every part with its bounds, for both lists at once where they say the same. */
  readonly texts: readonly {
    readonly side: 'first' | 'second' | 'both';
    readonly jurisdictions: string;
    readonly parts: readonly { readonly tone: AxisOutcome; readonly word: string; readonly where: string }[];
  }[];
  readonly baseY: number;
  readonly decades: readonly number[];
  readonly bounds: readonly (PlacedLabel & { readonly y: number })[];
  /** `null` where the item states no figure. */
  readonly mark: {
    readonly from: number;
    readonly to: number;
    readonly isRange: boolean;
    readonly middle: number;
    readonly text: string;
  } | null;
  readonly notes: readonly string[];
}

const width = axisWidth;
const size = labelSize;
const firstBand = 36;
const pitch = 38;
const labelPitch = 14;

/** The bands of both lists along one figure, with what the item (or, of a gap, the example) states. */
export function axisPicture(
  axis: ParameterAxis,
  context: PictureContext,
  lang: Lang,
  of: 'item' | 'example' = 'item',
): AxisPicture {
  const p = pictureMessagesIn(lang);
  const figure = figureLabel(axis, context, lang);
  const scale = numberScale(valuesOf(axis), [axisEdge, width - axisEdge]);
  const controlledEnds = axis.lists.map((parts) => endsOf(parts, scale));
  const labels = placeLabels(
    axis.lists.flatMap(labelledBounds).map((bound) => ({
      x: scale.at(bound.value.valueOf()),
      text: intervalWords({ low: bound, high: bound }, lang),
    })),
    [0, width],
    size,
  );
  const baseY = firstBand + pitch + bandHeight + 8;
  const lines = Math.max(0, ...labels.map(({ line: at }) => at + 1));
  const mark = axis.at === undefined ? null : markOf(axis.at, scale, lang, of);
  const following = axis.following.map((other) => askedLabel(other, context, lang));
  return {
    title: fill(p.axisTitle, { figure }),
    description: mark === null ? p.itemNone : mark.text,
    heading: figure,
    width,
    height: baseY + 6 + lines * labelPitch + 2,
    rows: axis.lists.map((parts, index) => {
      const y = firstBand + index * pitch;
      return {
        side: index === 0 ? ('first' as const) : ('second' as const),
        jurisdiction: context.lists[index as 0 | 1].jurisdiction[lang],
        labelY: y - 5,
        y: y + bandHeight / 2,
        wordY: y + bandHeight / 2 + 4,
        bands: parts.map((part) => bandOf(part, y, scale, axis, lang)),
        ends: controlledEnds[index] ?? [],
      };
    }),
    texts: textsOf(axis, context, lang),
    baseY,
    decades: scale.decades,
    bounds: labels.map((label) => ({ ...label, y: baseY + 16 + label.line * labelPitch })),
    mark,
    notes: [
      ...(mark === null ? [p.itemNone] : []),
      ...(following.length > 0 ? [fill(p.following, { figures: following.join(', ') })] : []),
      ...(scale.kind === 'logarithmic' ? [p.logScale] : []),
    ],
  };
}

function textsOf(
  { lists }: ParameterAxis,
  { lists: named }: PictureContext,
  lang: Lang,
): AxisPicture['texts'] {
  const texts = lists.map((parts, index) => ({
    side: index === 0 ? ('first' as const) : ('second' as const),
    jurisdictions: named[index as 0 | 1].jurisdiction[lang],
    parts: parts.map((part) => ({
      tone: part.outcome,
      word: outcomeWord(part.outcome, lang),
      where: intervalWords(part, lang),
    })),
  }));
  const [first, second] = texts;
  if (first === undefined || JSON.stringify(first.parts) !== JSON.stringify(second?.parts)) return texts;
  const jurisdictions = fill(pictureMessagesIn(lang).bothLists, {
    first: first.jurisdictions,
    second: second?.jurisdictions ?? '',
  });
  return [{ ...first, side: 'both', jurisdictions }];
}

/** Label of the figure that is free, with the end of a range. */
export function figureLabel(
  { figure }: Pick<FreeFigure, 'figure'>,
  context: PictureContext,
  lang: Lang,
): string {
  return askedLabel(figure, context, lang);
}

function askedLabel(figure: FreeFigure['figure'], { glossary }: PictureContext, lang: Lang): string {
  return askedView(figure, { t: messagesIn(lang), lang, glossary }).label;
}

/**
 * Bounds that are labelled: of the parts that are controlled, and where there are none or others are open, those of all. Of two
 * neighbouring whole numbers, one in either part, the controlled one says it.
 */
function labelledBounds(parts: readonly AxisPart[]): readonly AxisBound[] {
  const isPlain = parts.every(({ outcome }) => outcome === 'controlled' || outcome === 'not-controlled');
  const inner = parts.filter(({ outcome }) => !isPlain || outcome === 'controlled');
  const ends = parts.filter((_, index) => index === 0 || index === parts.length - 1);
  return [...inner.flatMap(({ low, high }) => [low, high]), ends[0]?.low, ends.at(-1)?.high].flatMap(
    (bound) => bound ?? [],
  );
}

function valuesOf({ lists, at }: ParameterAxis): readonly number[] {
  const intervals: readonly AxisInterval[] = [...lists.flat(), ...(at === undefined ? [] : [at])];
  const values = intervals.flatMap(({ low, high }) =>
    [low, high].flatMap((bound) => (bound === undefined ? [] : [bound.value.valueOf()])),
  );
  return values.length === 0 ? [0] : values;
}

function markOf(
  at: AxisInterval,
  scale: NumberScale,
  lang: Lang,
  of: 'item' | 'example',
): NonNullable<AxisPicture['mark']> {
  const p = pictureMessagesIn(lang);
  const [from, to] = spanOf(at, scale);
  const text = fill(of === 'item' ? p.itemAt : p.exampleAt, { value: intervalWords(at, lang) });
  const half = textWidth(text, size) / 2;
  const centre = (from + to) / 2;
  return {
    from,
    to,
    isRange: from !== to,
    middle: px(Math.max(half, Math.min(width - half, centre))),
    text,
  };
}
