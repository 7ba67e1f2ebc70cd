import { scaleLinear } from 'd3-scale';
import type { DateText } from '../../model/control-list';
import type { AppliedList, Glossary } from '../../model/comparison';
import type { ParagraphFacts, WordedComparison } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import { fragment, type Fragment } from '../view/fragment';
import { fill } from '../messages/fill';
import { pictureMessagesIn, type PictureMessages } from './picture-messages';
import { placeLabels, type PlacedLabel } from './place-labels';
import { px } from './px';

/** Lengths are in units of the view box. */
export interface TimelinePicture {
  readonly title: string;
  readonly description: string;
  readonly hint: string;
  readonly width: number;
  readonly height: number;
  readonly baseY: number;
  readonly lists: readonly {
    readonly side: 'first' | 'second';
    readonly heading: string;
    readonly headingY: number;
    readonly bars: readonly {
      /** Number of paragraphs with this history. */
      readonly count: string;
      readonly y: number;
      readonly parts: readonly {
        readonly from: number;
        readonly to: number;
        /** Whether its beginning is known; else the dashed line before it says so. */
        readonly isDated: boolean;
        readonly dashFrom: number;
      }[];
    }[];
  }[];
  readonly days: readonly (PlacedLabel & { readonly y: number })[];
  readonly tableCaption: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly paragraphs: readonly Fragment[]; readonly inForce: string }[];
}

type History = ParagraphFacts['history'];

/** The paragraphs of each list that bear on a class. */
export interface ClassParagraphs {
  readonly itemClass: string;
  readonly list: Pick<WordedComparison, 'controls'>;
}

/** Since when each of them has its text, and how lists and class are named. */
export interface Histories {
  readonly lists: readonly [NamedList, NamedList];
  readonly paragraphs: Readonly<Record<string, Pick<ParagraphFacts, 'history'>>>;
  readonly glossary: Pick<Glossary, 'classes'>;
}

type NamedList = Pick<AppliedList, 'jurisdiction' | 'asOf'>;

const width = 360;
const left = 34;
const right = 30;
const size = 11;
const pitch = 22;

/** When each list took the paragraphs that bear on a class: those with one history together, and unknown days as unknown. */
export function timelinePicture(
  { itemClass, list: { controls } }: ClassParagraphs,
  { lists, paragraphs, glossary }: Histories,
  lang: Lang,
): TimelinePicture | null {
  const p = pictureMessagesIn(lang);
  const groups = controls.map((addresses) => byHistory(addresses, paragraphs));
  const histories = groups.flatMap((own) => own.map(({ history }) => history));
  if (histories.length === 0) return null;
  const asOf = lists.map((list) => list.asOf);
  const days = [...new Set([...histories.flatMap(datesOf), ...asOf])].filter(isDate).sort();
  const scale = scaleLinear()
    .domain([dayNumber(days[0] ?? ''), dayNumber(days.at(-1) ?? '')])
    .range([left + 34, width - right]);
  const at = (date: DateText): number => (days.length < 2 ? width / 2 : px(scale(dayNumber(date))));
  let top = 0;
  const drawn = groups.map((own, index) => {
    const headingY = top + 12;
    const bars = own.map(({ history, addresses }, row) => ({
      count: `${addresses.length}×`,
      y: top + 28 + row * pitch,
      parts: partsOf(history, at),
    }));
    top += 28 + own.length * pitch;
    return {
      side: index === 0 ? ('first' as const) : ('second' as const),
      heading: `${lists[index as 0 | 1].jurisdiction[lang]}, ${fill(p.timelineAsOf, { date: asOf[index] ?? '' })}`,
      headingY,
      bars,
    };
  });
  const labels = placeLabels(
    days.map((date) => ({ x: at(date), text: date })),
    [0, width],
    size,
  );
  const lines = Math.max(0, ...labels.map(({ line }) => line + 1));
  const title = fill(p.timelineTitle, { class: glossary.classes[itemClass]?.[lang] ?? itemClass });
  const rows = groups.flat().map(({ history, addresses }) => ({
    paragraphs: addresses.map((address) => fragment(address, lang)),
    inForce: history.map((version) => versionWords(version, p)).join('; '),
  }));
  return {
    title,
    description: groups
      .map(
        (own, index) =>
          `${lists[index as 0 | 1].jurisdiction[lang]}: ${own.map(({ history }) => history.map((version) => versionWords(version, p)).join('; ')).join(' / ')}`,
      )
      .join('. '),
    hint: p.timelineHint,
    width,
    height: top + 8 + lines * 14 + 4,
    baseY: top,
    lists: drawn,
    days: labels.map((label) => ({ ...label, y: top + 14 + label.line * 14 })),
    tableCaption: p.timelineParagraph,
    columns: [p.timelineParagraph, p.timelineInForce],
    rows,
  };
}

/** Paragraphs with the same days together, in the order of the list. */
function byHistory(
  addresses: readonly string[],
  paragraphs: Histories['paragraphs'],
): readonly { readonly history: History; readonly addresses: readonly string[] }[] {
  const groups = new Map<string, { history: History; addresses: string[] }>();
  for (const address of addresses) {
    const history = paragraphs[address]?.history ?? [];
    if (history.length === 0) continue;
    const group = groups.get(JSON.stringify(history)) ?? { history, addresses: [] };
    group.addresses.push(address);
    groups.set(JSON.stringify(history), group);
  }
  return [...groups.values()];
}

function datesOf(history: History): readonly DateText[] {
  return history.flatMap(({ from, until, read }) => [
    from,
    until ?? 'unknown',
    ...(isDate(from) ? [] : read),
  ]);
}

/** Each version from its day, or from the first edition in which it was read, to its end or the edge. */
function partsOf(
  history: History,
  at: (date: DateText) => number,
): TimelinePicture['lists'][0]['bars'][0]['parts'] {
  return history.flatMap(({ from, until, read }) => {
    const begin = isDate(from) ? from : [...read].filter(isDate).sort()[0];
    const end = until !== undefined && isDate(until) ? at(until) : width - 6;
    if (begin === undefined) return [];
    return [
      { from: at(begin), to: end, isDated: isDate(from), dashFrom: px(Math.max(left, at(begin) - 30)) },
    ];
  });
}

function versionWords({ from, until, read }: History[0], p: PictureMessages): string {
  const first = [...read].filter(isDate).sort()[0];
  const begin = isDate(from)
    ? fill(p.timelineFrom, { date: from })
    : first === undefined
      ? p.timelineNotRead
      : fill(p.timelineUnknown, { date: first });
  return until !== undefined && isDate(until) ? `${begin} ${fill(p.timelineUntil, { date: until })}` : begin;
}

function isDate(date: DateText): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** Days since 1970, without a time zone. */
function dayNumber(date: DateText): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
