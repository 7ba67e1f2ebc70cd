import type { Comparison } from '../../model/comparison';
import { diagnosticMessage } from '../../model/diagnostic';
import type { Lang } from '../../model/text';
import { printWhere } from '../messages/cell-words';
import { faultWords } from '../messages/fault-words';
import { fill } from '../messages/fill';
import { messagesIn, type Messages } from '../messages/messages';
import { coverageWord, statusKeys, statusWord } from '../words';
import { bySubject } from './by-subject';
import { chartView, groupAnchor, type ChartView } from './chart-view';
import { findingKindsView, type FindingKindView } from './finding-kinds-view';
import { itemNumber, itemRowView, type ItemRowView } from './item-row-view';
import type { ItemView } from './item-view';
import { licencesView, type LicencesView } from './licence-view';
import { listView, type ListView } from './list-view';
import { askNextView, type AskNextView } from './outlook-view';
import { pairTable, type PairTable } from './pair-table';
import { recordView, type RecordView } from './record-view';
import { runningHead, type Paper, type RunningHead } from './running-head';
import { topFindings, type TopFindingView } from './top-findings';
import type { Wording } from './trace-rows';
import { uncoveredView, type UncoveredView } from './uncovered-view';

/** A row, with what explains the item where the report has room for it. */
export type ExplainedRow = ItemRowView & { readonly detail: ItemView | null };

export interface ItemGroup<Row> {
  readonly anchor: string;
  readonly heading: string;
  readonly count: number;
  readonly gap: boolean;
  /** Set for the group of items that wait for an answer: what to ask over the whole list. */
  readonly askNext: AskNextView | null;
  readonly rows: readonly Row[];
}

/** Everything that the report template places; plain values only, in the language of the page. */
export interface ReportView {
  readonly lang: Lang;
  readonly t: Messages;
  readonly pageTitle: string;
  readonly listNames: string;
  readonly running: RunningHead;
  readonly comparison: Pick<Comparison, 'tool' | 'rules'> & { readonly file: string; readonly hash: string };
  readonly assumptions: readonly string[];
  readonly lists: readonly ListView[];
  readonly summarySentence: string;
  readonly chart: ChartView;
  readonly pairs: PairTable;
  readonly top: readonly TopFindingView[];
  readonly uncovered: UncoveredView;
  /** Groups of items, what matters most first; empty groups are left out. */
  readonly groups: readonly ItemGroup<ItemRowView>[];
  readonly kinds: readonly FindingKindView[];
  /** How many items are shown, with `#` for their number; the script of the page counts. */
  readonly shown: string;
  /** `null` where no destination was asked for. */
  readonly licences: LicencesView | null;
  readonly statuses: readonly { readonly key: string; readonly word: string; readonly meaning: string }[];
  readonly coverages: readonly { readonly word: string; readonly meaning: string }[];
  /** `words`: what kind of fault it is, in Japanese; the message is in English. */
  readonly warnings: readonly {
    readonly place: string;
    readonly words: string | undefined;
    readonly message: string;
  }[];
  readonly record: RecordView;
}

/** Turns a comparison into what the report template places, without what explains the items. */
export function reportView(
  comparison: Comparison,
  lang: Lang,
  { pageOf, paper }: { readonly pageOf?: (index: number) => string; readonly paper?: Paper | undefined },
): ReportView {
  const t = messagesIn(lang);
  const wording: Wording = { t, lang, glossary: comparison.glossary };
  const { lists, input, counts } = comparison;
  const findingsOf = bySubject(comparison.findings);
  const rows = comparison.items.map((item, index) =>
    itemRowView(
      item,
      { index, number: itemNumber(comparison, index) },
      findingsOf(item.item),
      lists,
      wording,
      pageOf?.(index) ?? '',
    ),
  );
  const listViews = lists.map((list) => listView(list, wording));
  const askNext = askNextView(comparison, wording);
  return {
    lang,
    t,
    pageTitle: `${t.reportTitle}: ${input.file}`,
    listNames: fill(t.reportLists, { first: lists[0].title[lang], second: lists[1].title[lang] }),
    running: runningHead(t.reportTitle, fill(t.runningFile, { file: input.file }), lists, { t, lang, paper }),
    comparison: { tool: comparison.tool, rules: comparison.rules, file: input.file, hash: input.hash },
    assumptions: input.assumptions.map((id) => comparison.glossary.assumptions[id]?.[lang] ?? id),
    lists: listViews,
    summarySentence: fill(t.summarySentence, {
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
      gaps: counts['first-only'] + counts['second-only'],
      open: counts.undetermined + counts['not-covered'],
    }),
    chart: chartView(comparison, wording),
    pairs: pairTable(comparison, wording),
    top: topFindings(comparison, wording),
    uncovered: uncoveredView(comparison, listViews, wording),
    groups: groupHeadings(t).flatMap(({ anchor, heading }) => {
      const own = rows.filter((_row, index) => anchorOf(comparison, index) === anchor);
      if (own.length === 0) return [];
      const asks = anchor === groupAnchor('undetermined') ? askNext : null;
      const gap = anchor === groupAnchor('first-only');
      return [{ anchor, heading, count: own.length, gap, askNext: asks, rows: own }];
    }),
    kinds: findingKindsView(comparison, wording),
    shown: fill(t.toolsCount, { n: '#', total: comparison.items.length }),
    licences: licencesView(comparison, lang),
    statuses: statusKeys.map((key) => ({ key, ...statusWord(key, t) })),
    coverages: (['full', 'part', 'screen', 'none'] as const).map((coverage) => coverageWord(coverage, t)),
    warnings: comparison.diagnostics.map((diagnostic) => ({
      place: printWhere(diagnostic, t),
      words: lang === 'ja' ? faultWords(diagnostic.id)?.wrong : undefined,
      message: diagnosticMessage(diagnostic),
    })),
    record: recordView(comparison, wording),
  };
}

function anchorOf({ items }: Comparison, index: number): string {
  const alignment = items[index]?.alignment;
  return alignment === undefined ? '' : groupAnchor(alignment);
}

function groupHeadings(t: Messages): readonly { readonly anchor: string; readonly heading: string }[] {
  return [
    { anchor: groupAnchor('first-only'), heading: t.groupGapHeading },
    { anchor: groupAnchor('undetermined'), heading: t.groupUndeterminedHeading },
    { anchor: groupAnchor('not-covered'), heading: t.groupNotCoveredHeading },
    { anchor: groupAnchor('both-controlled'), heading: t.groupBothHeading },
    { anchor: groupAnchor('neither-controlled'), heading: t.groupNeitherHeading },
  ];
}
