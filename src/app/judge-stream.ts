import type { Comparison } from '../model/comparison';
import type { Item } from '../model/item';
import type { JudgedItem } from '../model/judgement';
import type { FailOn } from './render/report';
import type { JudgedTable } from './render/results';
import type { Corpus } from './corpus';
import type { ItemStream } from './item-stream';
import { judging, type JudgingRequest } from './long/judging';
import { Tally } from './long/tally';

/** A long list under way: every item is judged, and few are explained. */
export interface JudgedStream {
  /** What a table of the judged items is written with. */
  readonly table: Omit<JudgedTable, 'lang'>;
  /** Judges the items in the order of the list. No item says anything about another. */
  items(): AsyncGenerator<{ readonly item: Item; readonly judged: JudgedItem }>;
  /** Of the items judged so far: all counts, and those that matter most with the reasons. */
  comparison(): Comparison;
  /** As for a list that is compared as a whole. */
  exitCode(failOn: FailOn): 0 | 1;
}

/** Judges a list of any length item by item. It states no classifications. */
export function judgeStream(
  { list, items }: Pick<ItemStream, 'list' | 'items'>,
  request: JudgingRequest,
  corpus: Corpus,
): JudgedStream {
  const { judge, table, comparison } = judging(list, request, corpus);
  const tally = new Tally();
  return {
    table,
    async *items() {
      for await (const item of items()) {
        const judged = judge.judge(item);
        if (tally.add(judged.alignment)) tally.explain(item);
        yield { item, judged };
      }
    },
    comparison: () => comparison(tally),
    exitCode: (failOn) => tally.exitCode(failOn),
  };
}
