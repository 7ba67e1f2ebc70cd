import { defaultAsOf, listOnDay } from '../../engine/as-of';
import { judgeOf, type Judge } from '../../engine/compiled/judge';
import type { Comparison } from '../../model/comparison';
import type { ControlList } from '../../model/control-list';
import type { ItemList } from '../../model/item';
import type { ListId } from '../../model/vocabulary';
import type { JudgedTable } from '../../report/results/judged-lines';
import { appliedList } from '../applied-list';
import { compareItems } from '../compare-items';
import { comparedLists } from '../compared-lists';
import type { Corpus } from '../corpus';
import type { Tally } from './tally';

/** What the items of a long list are judged by, without the reasons, which take thousands of times as long. */
export interface Judging {
  readonly judge: Judge;
  /** What a table of the judged items is written with. */
  readonly table: Omit<JudgedTable, 'lang'>;
  /** All counts, and the items that matter most with the reasons. */
  readonly comparison: (tally: Tally) => Comparison;
}

/** As of which days a list is judged, and what is assumed beside what it declares itself. */
export interface JudgingRequest {
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly assumptions: readonly string[];
}

/** Compiles both lists for the items of one list. */
export function judging(
  list: Omit<ItemList, 'items'>,
  { asOf, assumptions }: JudgingRequest,
  corpus: Corpus,
): Judging {
  const { vocabulary } = corpus.rulebook;
  const declared = [...new Set([...list.assumptions, ...assumptions])];
  const lists = comparedLists(corpus.rulebook);
  const onDay = (one: ControlList) => listOnDay(one, asOf.get(one.id) ?? defaultAsOf(one), vocabulary);
  const days = [onDay(lists[0]), onDay(lists[1])] as const;
  return {
    judge: judgeOf(days, vocabulary, declared),
    table: {
      lists: [appliedList(lists[0], days[0].asOf), appliedList(lists[1], days[1].asOf)],
      classes: vocabulary.classes,
      assumptions: declared.flatMap((id) => vocabulary.assumptions.get(id)?.label ?? []),
    },
    comparison: ({ counts, explained, numbers }) => ({
      ...compareItems({
        ...corpus,
        itemList: { ...list, assumptions: declared, items: explained },
        asOf,
        diagnostics: [],
        depth: 'verdicts',
      }),
      counts: { ...counts },
      numbers: [...numbers],
    }),
  };
}
