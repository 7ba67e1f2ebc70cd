import type { Comparison } from '../../model/comparison';
import { statusKey, statusKeys, statusWord, type StatusKey } from '../words';
import { fill } from '../messages/fill';
import type { Wording } from './trace-rows';

/** Counts by pair of verdicts: rows are the first list, columns the second; only statuses that occur. */
export interface PairTable {
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly status: string;
    readonly cells: readonly { readonly count: number; readonly some: boolean }[];
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** Counts the items by the pair of their two verdicts. */
export function pairTable(comparison: Comparison, { t, lang }: Wording): PairTable {
  const pairs = comparison.items.map(
    ({ verdicts }) => [statusKey(verdicts[0]), statusKey(verdicts[1])] as const,
  );
  const used = (side: 0 | 1): readonly StatusKey[] =>
    statusKeys.filter((key) => pairs.some((pair) => pair[side] === key));
  const count = (first: StatusKey | undefined, second: StatusKey | undefined): number =>
    pairs.filter((pair) => (first ?? pair[0]) === pair[0] && (second ?? pair[1]) === pair[1]).length;
  const columns = used(1);
  return {
    corner: fill(t.pairCorner, {
      first: comparison.lists[0].jurisdiction[lang],
      second: comparison.lists[1].jurisdiction[lang],
    }),
    columns: columns.map((key) => statusWord(key, t).word),
    rows: used(0).map((first) => ({
      status: statusWord(first, t).word,
      cells: columns.map((second) => ({ count: count(first, second), some: count(first, second) > 0 })),
      total: count(first, undefined),
    })),
    totals: columns.map((second) => count(undefined, second)),
    total: pairs.length,
  };
}
