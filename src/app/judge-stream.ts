import { defaultAsOf, listOnDay } from '../engine/as-of';
import { judgeOf } from '../engine/compiled/judge';
import type { Comparison } from '../model/comparison';
import type { ControlList } from '../model/control-list';
import type { Item } from '../model/item';
import type { JudgedItem } from '../model/judgement';
import type { Alignment } from '../model/verdict';
import type { ListId } from '../model/vocabulary';
import type { FailOn, JudgedTable } from './render';
import { appliedList } from './applied-list';
import { compareItems } from './compare-items';
import { comparedLists } from './compared-lists';
import type { Corpus } from './corpus';
import type { ItemStream } from './item-stream';

/** Items that a report of a long list explains: those that matter most, in the order of the list. */
const mostExplained = 200;

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

/** Judges a list of any length without the reasons, which take thousands of times as long. It states no classifications. */
export function judgeStream(
  { list, items }: Pick<ItemStream, 'list' | 'items'>,
  {
    asOf,
    assumptions,
  }: { readonly asOf: ReadonlyMap<ListId, string>; readonly assumptions: readonly string[] },
  corpus: Corpus,
): JudgedStream {
  const { vocabulary } = corpus.rulebook;
  const declared = [...new Set([...list.assumptions, ...assumptions])];
  const lists = comparedLists(corpus.rulebook);
  const onDay = (one: ControlList) => listOnDay(one, asOf.get(one.id) ?? defaultAsOf(one), vocabulary);
  const days = [onDay(lists[0]), onDay(lists[1])] as const;
  const { judge } = judgeOf(days, vocabulary, declared);
  const counts = { ...zero };
  const explained: Item[] = [];
  return {
    table: {
      lists: [appliedList(lists[0], days[0].asOf), appliedList(lists[1], days[1].asOf)],
      classes: vocabulary.classes,
      assumptions: declared.flatMap((id) => vocabulary.assumptions.get(id)?.label ?? []),
    },
    async *items() {
      for await (const item of items()) {
        const judged = judge(item);
        counts[judged.alignment] += 1;
        if (explained.length < mostExplained && isGap(judged.alignment)) explained.push(item);
        yield { item, judged };
      }
    },
    comparison: () => ({
      ...compareItems({
        ...corpus,
        itemList: { ...list, assumptions: declared, items: explained },
        asOf,
        diagnostics: [],
        depth: 'verdicts',
      }),
      counts,
    }),
    exitCode(failOn) {
      const hasGap = counts['first-only'] + counts['second-only'] > 0;
      const isOpen = counts.undetermined + counts['not-covered'] > 0;
      switch (failOn) {
        case 'never':
          return 0;
        case 'gap':
          return hasGap ? 1 : 0;
        case 'undetermined':
          return hasGap || isOpen ? 1 : 0;
      }
    },
  };
}

function isGap(alignment: Alignment): boolean {
  return alignment === 'first-only' || alignment === 'second-only';
}

const zero: Readonly<Record<Alignment, number>> = {
  'first-only': 0,
  'second-only': 0,
  undetermined: 0,
  'not-covered': 0,
  'both-controlled': 0,
  'neither-controlled': 0,
};
