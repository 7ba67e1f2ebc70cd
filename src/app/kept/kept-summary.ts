import type { Comparison } from '../../model/comparison';
import type { Alignment } from '../../model/verdict';
import { statusKey, type StatusKey } from '../../report/words';

/** What lists of kept results, and comparisons of two of them, need to know of a result. */
export interface KeptSummary {
  readonly file: string;
  readonly hash: string;
  readonly rules: string;
  readonly lists: readonly { readonly id: string; readonly asOf: string }[];
  readonly counts: Comparison['counts'];
  /** Items that the report explains: all, unless the list is long. */
  readonly explained: number;
  readonly items: readonly SummaryItem[];
}

/** An item in one line. */
export interface SummaryItem {
  readonly id: string;
  readonly name: string;
  readonly alignment: Alignment;
  /** First and second list: the verdict, and the paragraphs that decide it. */
  readonly verdicts: readonly { readonly status: StatusKey; readonly paragraphs: readonly string[] }[];
}

export function keptSummary({ input, rules, lists, counts, items }: Comparison): KeptSummary {
  return {
    file: input.file,
    hash: input.hash,
    rules: rules.hash,
    lists: lists.map(({ id, asOf }) => ({ id, asOf })),
    counts,
    explained: items.length,
    items: items.map(({ item, stated, alignment, verdicts }) => ({
      id: item,
      name: stated.name,
      alignment,
      verdicts: verdicts.map((verdict) => ({ status: statusKey(verdict), paragraphs: verdict.controlledBy })),
    })),
  };
}
