import type { Alignment } from '../../model/verdict';
import type { Bilingual, Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { listMessagesIn } from '../messages/list-messages';
import { siteMessagesIn, type SiteMessages } from '../messages/site-messages';
import { siteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

/** A comparison that is kept, in one line. */
export interface KeptReport {
  readonly id: string;
  readonly file: string;
  /** SHA-256 of the item list. */
  readonly hash: string;
  readonly acceptedAt: string;
  /** SHA-256 of the rules. */
  readonly rules: string;
  readonly rulesAreCurrent: boolean;
  readonly state: 'running' | 'finished' | 'refused' | 'failed';
  /** Only of a finished one. */
  readonly lists?: readonly { readonly id: string; readonly asOf: string }[];
  readonly counts?: Readonly<Record<Alignment, number>>;
  readonly items?: number;
  /** Items that its report explains; fewer than all where the list is long, of which there is no workbook. */
  readonly explained?: number;
}

/** The page of kept results, newest first. */
export function keptPage(
  kept: {
    readonly reports: readonly KeptReport[];
    readonly keepDays: number;
    /** Countries of the first and the second list. */
    readonly names: readonly Bilingual[];
  },
  lang: Lang,
  templates: TemplateFiles,
): string {
  const s = siteMessagesIn(lang);
  return templateSet(templates)('kept', {
    lang,
    s,
    pageTitle: s.keptTitle,
    site: siteView(lang, 'reports'),
    retention: fill(s.keptRetention, { days: kept.keepDays }),
    reports: kept.reports.map((report) => ({
      id: report.id,
      file: report.file,
      received: report.acceptedAt.replace('T', ' ').replace('Z', ''),
      dates: (report.lists ?? []).map(({ asOf }) => asOf),
      finished: report.state === 'finished',
      followUp: (report.counts?.undetermined ?? 0) > 0 ? listMessagesIn(lang).followUp : '',
      state: report.state,
      inFull: report.explained === report.items,
      words: report.counts ? countWords(report, kept.names, lang, s) : stateWord(report.state, s),
      older: !report.rulesAreCurrent,
      hash: report.hash.slice(0, 12),
      rules: report.rules.slice(0, 12),
    })),
  });
}

function stateWord(state: KeptReport['state'], s: SiteMessages): string {
  switch (state) {
    case 'running':
      return s.keptStates.running;
    case 'refused':
      return s.keptStates.refused;
    case 'failed':
      return s.keptStates.failed;
    case 'finished':
      return '';
  }
}

function countWords(
  { counts, items = 0 }: KeptReport,
  [first, second]: readonly Bilingual[],
  lang: Lang,
  s: SiteMessages,
): string {
  return fill(s.keptCounts, {
    items,
    first: counts?.['first-only'] ?? 0,
    second: counts?.['second-only'] ?? 0,
    firstName: first?.[lang] ?? '',
    secondName: second?.[lang] ?? '',
    open: counts?.undetermined ?? 0,
  });
}
