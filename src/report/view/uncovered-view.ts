import type { Comparison } from '../../model/comparison';
import { fill } from '../messages/fill';
import { groupAnchor } from './chart-view';
import type { Wording } from './leaf-wording';
import type { ListView } from './list-view';

/** What the first page says about everything that the answer does not cover. */
export interface UncoveredView {
  readonly sentence: string;
  /** Anchor of the group of items that it is about, or empty. */
  readonly target: string;
  readonly lists: readonly { readonly jurisdiction: string; readonly counts: string }[];
}

/** Counts the items that something not encoded can touch, and how far each list is encoded. */
export function uncoveredView(
  { items, counts }: Comparison,
  lists: readonly ListView[],
  { t, lang }: Wording,
): UncoveredView {
  const n = items.filter(({ verdicts }) => verdicts.some(({ notCovered }) => notCovered.length > 0)).length;
  return {
    sentence: n === 0 ? t.uncoveredNone : fill(t.uncoveredItems, { n, total: items.length }),
    target: counts['not-covered'] === 0 ? '' : groupAnchor('not-covered'),
    lists: lists.map(({ jurisdiction, coverageCounts }) => ({
      jurisdiction,
      counts: coverageCounts.join(lang === 'ja' ? '、' : ', '),
    })),
  };
}
