import type { Comparison } from '../../model/comparison';
import { diagnosticMessage } from '../../model/diagnostic';
import { printPlace } from '../../model/place';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { messagesIn, type Messages } from '../messages/messages';
import { coverageWord, statusKeys, statusWord } from '../words';
import { chartView, groupAnchor, type ChartView } from './chart-view';
import { findingViews, type FindingView } from './finding-view';
import { itemView, type ItemView } from './item-view';
import { licencesView, type LicencesView } from './licence-view';
import { listView, type ListView } from './list-view';
import { askNextView, type AskNextView } from './outlook-view';
import { pairTable, type PairTable } from './pair-table';
import type { Wording } from './trace-rows';

/** Everything that the report template places; plain values only, in the language of the page. */
export interface ReportView {
  readonly lang: Lang;
  readonly t: Messages;
  readonly pageTitle: string;
  readonly listNames: string;
  readonly comparison: Pick<Comparison, 'tool' | 'rules'> & { readonly file: string; readonly hash: string };
  readonly assumptions: readonly string[];
  readonly lists: readonly ListView[];
  readonly summarySentence: string;
  readonly chart: ChartView;
  readonly pairs: PairTable;
  /** `null` where there is nothing to ask. */
  readonly askNext: AskNextView | null;
  /** Gaps and reviews; notes stand apart. */
  readonly findings: readonly FindingView[];
  readonly notes: readonly FindingView[];
  readonly notesSummary: string;
  /** `null` where no destination was asked for. */
  readonly licences: LicencesView | null;
  readonly groups: readonly {
    readonly anchor: string;
    readonly heading: string;
    readonly count: number;
    readonly gap: boolean;
    readonly items: readonly ItemView[];
  }[];
  readonly statuses: readonly { readonly key: string; readonly word: string; readonly meaning: string }[];
  readonly coverages: readonly { readonly word: string; readonly meaning: string }[];
  readonly warnings: readonly { readonly place: string; readonly message: string }[];
  readonly signOff: readonly string[];
}

/** Turns a comparison into what the report template places. */
export function reportView(comparison: Comparison, lang: Lang): ReportView {
  const t = messagesIn(lang);
  const wording: Wording = { t, lang, glossary: comparison.glossary };
  const { lists, counts, input } = comparison;
  const findings = findingViews(comparison, wording);
  const items = comparison.items.map((item, index) => ({
    group: groupAnchor(item.alignment),
    view: itemView(
      item,
      index,
      findings.filter((finding) => finding.subject === item.item),
      lists,
      wording,
    ),
  }));
  const notes = findings.filter((finding) => finding.severity === 'note');
  return {
    lang,
    t,
    pageTitle: `${t.reportTitle}: ${input.file}`,
    listNames: fill(t.reportLists, { first: lists[0].title[lang], second: lists[1].title[lang] }),
    comparison: { tool: comparison.tool, rules: comparison.rules, file: input.file, hash: input.hash },
    assumptions: input.assumptions.map((id) => comparison.glossary.assumptions[id]?.[lang] ?? id),
    lists: lists.map((list) => listView(list, wording)),
    summarySentence: fill(t.summarySentence, {
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
      gaps: counts['first-only'] + counts['second-only'],
      open: counts.undetermined + counts['not-covered'],
    }),
    chart: chartView(comparison, wording),
    pairs: pairTable(comparison, wording),
    askNext: askNextView(comparison, wording),
    findings: findings.filter((finding) => finding.severity !== 'note'),
    notes,
    notesSummary: fill(t.notesSummary, { n: notes.length }),
    licences: licencesView(comparison, lang),
    groups: groupHeadings(t).flatMap(({ anchor, heading }) => {
      const members = items.filter(({ group }) => group === anchor).map(({ view }) => view);
      if (members.length === 0) return [];
      return [{ anchor, heading, count: members.length, gap: anchor === 'group-gap', items: members }];
    }),
    statuses: statusKeys.map((key) => ({ key, ...statusWord(key, t) })),
    coverages: (['full', 'part', 'screen', 'none'] as const).map((coverage) => coverageWord(coverage, t)),
    warnings: comparison.diagnostics.map((diagnostic) => ({
      place: printPlace(diagnostic.place),
      message: diagnosticMessage(diagnostic),
    })),
    signOff: [t.signOffPrepared, t.signOffChecked, t.signOffApproved],
  };
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
