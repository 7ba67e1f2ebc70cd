import { scaleBand, scaleLinear } from 'd3-scale';
import { addressTokens } from '../../model/address';
import type { ListRelation } from '../../model/list-comparison';
import type { ComparedClass, ListComparisonResult } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import { relations, relationWord } from '../gap-words';
import { gapMessagesIn } from '../messages/gap-messages';
import { pictureMessagesIn } from './picture-messages';
import { textWidth } from './place-labels';
import { px } from './px';

/** Lengths are in units of the view box. */
export interface HeatPicture {
  readonly title: string;
  readonly description: string;
  readonly hint: string;
  readonly width: number;
  readonly height: number;
  /** One for each list: its groups of entries, or its rows. */
  readonly lists: readonly {
    readonly heading: string;
    readonly headingY: number;
    readonly bars: readonly HeatBar[];
  }[];
  readonly legend: readonly {
    readonly relation: ListRelation;
    readonly sign: string;
    readonly word: string;
  }[];
  readonly tableCaption: string;
  readonly columns: readonly string[];
}

export interface HeatBar {
  readonly name: string;
  readonly nameY: number;
  readonly y: number;
  readonly height: number;
  readonly middleY: number;
  readonly parts: readonly {
    readonly relation: ListRelation;
    readonly x: number;
    readonly width: number;
    /** Sign and number where they fit. */
    readonly label: string;
    readonly middle: number;
  }[];
  readonly end: number;
  readonly total: number;
  /** Number of classes by relation, in the order of the columns of the table. */
  readonly counts: readonly number[];
}

const width = 360;
const left = 76;
const right = 26;
const pitch = 20;
const headingRoom = 22;
const size = 10;

/** Compared classes by group of entries of the first list and by row of the second, as bars stacked by relation. */
export function heatPicture({ classes, lists, paragraphs }: ListComparisonResult, lang: Lang): HeatPicture {
  const p = pictureMessagesIn(lang);
  const g = gapMessagesIn(lang);
  const shown = relations.filter((relation) =>
    classes.some(({ list }) => list.relation === relation && relation !== 'neither-controls'),
  );
  const groupOf = (address: string): string => {
    const row = paragraphs[address]?.row;
    return row === undefined ? entryGroup(address) : row.replace(/[(（].*$/, '');
  };
  const words = shown.map((relation) => ({ relation, ...relationWord(relation, lists, g, lang) }));
  const grouped = lists.map((_, index) => byGroup(classes, index as 0 | 1, groupOf));
  const most = Math.max(1, ...grouped.flatMap((groups) => [...groups.values()].map((own) => own.length)));
  const length = scaleLinear()
    .domain([0, most])
    .range([0, width - left - right]);
  let top = 0;
  const drawn = grouped.map((groups, index) => {
    const names = [...groups.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const headingY = top + 13;
    const from = top + headingRoom;
    const bands = scaleBand(names, [from, from + names.length * pitch]).paddingInner(0.2);
    top = from + names.length * pitch + 6;
    return {
      heading: lists[index as 0 | 1].jurisdiction[lang],
      headingY,
      bars: names.map((name) => barOf(name, groups.get(name) ?? [], words, bands, length)),
    };
  });
  const bars = drawn.flatMap(({ bars: own }) => own);
  return {
    title: p.heatTitle,
    description: bars.map(({ name, total }) => `${name}: ${total}`).join('; '),
    hint: p.heatHint,
    width,
    height: px(top),
    lists: drawn,
    legend: words.map(({ relation, sign, word }) => ({ relation, sign, word })),
    tableCaption: p.heatTable,
    columns: [p.heatRow, ...words.map(({ word }) => word), p.heatTotal],
  };
}

/** `3A` of 3A090; an article of a list that is numbered otherwise as it is. */
function entryGroup(address: string): string {
  const [first = address] = addressTokens(address) ?? [];
  return /^\d[A-E]\d{3}$/.test(first) ? first.slice(0, 2) : first;
}

function byGroup(
  classes: readonly ComparedClass[],
  list: 0 | 1,
  groupOf: (address: string) => string,
): ReadonlyMap<string, readonly ListRelation[]> {
  const groups = new Map<string, ListRelation[]>();
  for (const { list: comparison } of classes) {
    if (comparison.relation === 'neither-controls') continue;
    for (const group of new Set(comparison.controls[list].map(groupOf)))
      groups.set(group, [...(groups.get(group) ?? []), comparison.relation]);
  }
  return groups;
}

function barOf(
  name: string,
  own: readonly ListRelation[],
  shown: readonly { readonly relation: ListRelation; readonly sign: string }[],
  bands: (name: string) => number | undefined,
  length: (count: number) => number,
): HeatBar {
  const y = px(bands(name) ?? 0);
  const height = px(pitch * 0.8);
  const counts = shown.map(({ relation }) => own.filter((one) => one === relation).length);
  const parts = shown.flatMap(({ relation, sign }, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    const before = counts.slice(0, index).reduce((sum, other) => sum + other, 0);
    const [x, wide] = [left + length(before), length(count)];
    const label = `${sign}${count}`;
    return [
      {
        relation,
        x: px(x),
        width: px(wide),
        label: textWidth(label, size) + 4 <= wide ? label : '',
        middle: px(x + wide / 2),
      },
    ];
  });
  const middleY = px(y + height / 2);
  return {
    name,
    nameY: px(middleY + 4),
    y,
    height,
    middleY,
    parts,
    end: px(left + length(own.length) + 5),
    total: own.length,
    counts,
  };
}
