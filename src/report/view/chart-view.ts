import type { Comparison } from '../../model/comparison';
import { alignments, alignmentWord } from '../words';
import type { Wording } from './trace-rows';

/** One bar: figures of the drawing are whole numbers or percentages, so that the page scales it without a script. */
export interface BarView {
  readonly tone: string;
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
  /** Fragment of the page that lists these items, or empty where there are none. */
  readonly target: string;
  readonly width: string;
  readonly countX: string;
  readonly labelY: number;
  readonly barY: number;
  readonly countY: number;
}

export interface ChartView {
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly bars: readonly BarView[];
}

const rowHeight = 46;
/** Part of the width that the longest bar takes; the rest holds its number. */
const longest = 88;

/** Bars of the counts by alignment; text keeps its size at any width because the drawing has no view box. */
export function chartView(comparison: Comparison, { t, lang }: Wording): ChartView {
  const most = Math.max(1, ...alignments.map((alignment) => comparison.counts[alignment]));
  const bars = alignments.map((alignment, index): BarView => {
    const count = comparison.counts[alignment];
    const { word, meaning } = alignmentWord(alignment, comparison.lists, t, lang);
    const percent = ((count / most) * longest).toFixed(2);
    return {
      tone: alignment,
      label: word,
      meaning,
      count,
      target: count === 0 ? '' : groupAnchor(alignment),
      width: `${percent}%`,
      countX: `${percent}%`,
      labelY: index * rowHeight + 14,
      barY: index * rowHeight + 21,
      countY: index * rowHeight + 33,
    };
  });
  return {
    title: t.chartTitle,
    description: bars.map((bar) => `${bar.label}: ${bar.count}`).join('; '),
    height: alignments.length * rowHeight,
    bars,
  };
}

/** The section of the page in which the items of an alignment stand. */
export function groupAnchor(alignment: Comparison['items'][number]['alignment']): string {
  switch (alignment) {
    case 'first-only':
    case 'second-only':
      return 'group-gap';
    case 'undetermined':
    case 'not-covered':
    case 'both-controlled':
    case 'neither-controlled':
      return `group-${alignment}`;
  }
}
