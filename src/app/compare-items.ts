import { defaultAsOf, listOnDay } from '../engine/as-of';
import { compareItem } from '../engine/compare-item';
import { itemFindings } from '../findings/item-findings';
import type { Comparison } from '../model/comparison';
import type { ControlList } from '../model/control-list';
import type { Diagnostic } from '../model/diagnostic';
import type { ItemList } from '../model/item';
import type { Rulebook } from '../model/rulebook';
import type { Alignment } from '../model/verdict';
import type { ListId } from '../model/vocabulary';
import { appliedList } from './applied-list';
import { askNext } from './ask-next';
import { claimChecker } from './check-claims';
import { comparedLists } from './compared-lists';
import { glossary } from './glossary';
import { atOnce, type Step } from './in-turns';
import { outlookOf } from './item-outlook';
import { reviewsAt } from './reviews-at';

/** What a comparison is made of; nothing else goes into it, so that the same input gives the same result. */
export interface ComparisonInput {
  readonly rulebook: Rulebook;
  readonly itemList: ItemList;
  /** As-of date per list, `YYYY-MM-DD`; a list without one is taken in its latest edition. */
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly tool: Comparison['tool'];
  /** Warnings of reading the item list. */
  readonly diagnostics: readonly Diagnostic[];
  /** `verdicts`: without what the scopes say of each item beyond its verdicts, which takes most of the time. */
  readonly depth?: 'full' | 'verdicts';
}

/** Judges every item of a list against both control lists. Throws for a rulebook with fewer than two lists. */
export function compareItems(input: ComparisonInput): Comparison {
  return atOnce(comparingItems(input));
}

/** The same, a step for every item. */
export function* comparingItems({
  rulebook,
  itemList,
  asOf,
  tool,
  diagnostics,
  depth = 'full',
}: ComparisonInput): Generator<Step, Comparison> {
  const { vocabulary } = rulebook;
  const lists = comparedLists(rulebook);
  const onDay = (list: ControlList) => listOnDay(list, asOf.get(list.id) ?? defaultAsOf(list), vocabulary);
  const days = [onDay(lists[0]), onDay(lists[1])] as const;
  const outlook = outlookOf(days, vocabulary, itemList.assumptions);
  const checkClaims = claimChecker(days, vocabulary, itemList.assumptions);
  const items: Comparison['items'][number][] = [];
  for (const stated of itemList.items) {
    yield { done: items.length, of: itemList.items.length };
    const compared = compareItem(stated, days, vocabulary, itemList.assumptions);
    const seen = depth === 'full' ? outlook(stated, compared) : undefined;
    const claims = checkClaims(stated, compared);
    items.push({ ...compared, stated, ...(seen && { outlook: seen }), ...(claims && { claims }) });
  }
  const applied = [appliedList(lists[0], days[0].asOf), appliedList(lists[1], days[1].asOf)] as const;
  const words = glossary(items, itemList.assumptions, vocabulary, lists);
  return {
    tool,
    input: {
      file: itemList.file,
      hash: itemList.hash,
      assumptions: itemList.assumptions,
      ...(itemList.reading && { reading: itemList.reading }),
    },
    rules: { hash: rulebook.hash },
    lists: applied,
    items,
    askNext: askNext(items.map((item) => item.outlook)),
    counts: countAlignments(items.map(({ alignment }) => alignment)),
    reviews: reviewsAt(rulebook, applied).filter(({ itemClass }) =>
      items.some(({ stated }) => stated.classes.get(itemClass) === 'yes'),
    ),
    findings: itemFindings(items, { lists: applied, glossary: words }),
    glossary: words,
    diagnostics,
  };
}

function countAlignments(alignments: readonly Alignment[]): Comparison['counts'] {
  const count = (wanted: Alignment): number => alignments.filter((alignment) => alignment === wanted).length;
  return {
    'both-controlled': count('both-controlled'),
    'neither-controlled': count('neither-controlled'),
    'first-only': count('first-only'),
    'second-only': count('second-only'),
    undetermined: count('undetermined'),
    'not-covered': count('not-covered'),
  };
}
