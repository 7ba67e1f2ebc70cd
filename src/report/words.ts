import type { AppliedList } from '../model/comparison';
import type { Coverage } from '../model/control-list';
import type { Severity } from '../model/finding';
import type { Lang } from '../model/text';
import type { Alignment, ListVerdict, VerdictStatus } from '../model/verdict';
import { fill } from './messages/fill';
import type { Messages } from './messages/messages';

/** A verdict status as reports count it: AT-only control, held or open, is a tier of its own. */
export type StatusKey = VerdictStatus | 'controlled-at' | 'undetermined-at';

/** All statuses in the order in which tables and legends show them. */
export const statusKeys: readonly StatusKey[] = [
  'controlled',
  'controlled-at',
  'not-controlled',
  'out-of-class',
  'undetermined',
  'undetermined-at',
  'not-covered-in-full',
  'not-covered',
];

/** All alignments in the order in which reports show them: what needs attention first. */
export const alignments: readonly Alignment[] = [
  'first-only',
  'second-only',
  'undetermined',
  'not-covered',
  'both-controlled',
  'neither-controlled',
];

/** The status of a verdict, with AT-only control told apart. */
export function statusKey(verdict: Pick<ListVerdict, 'status' | 'tier'>): StatusKey {
  if (verdict.tier !== 'anti-terrorism') return verdict.status;
  if (verdict.status === 'controlled') return 'controlled-at';
  return verdict.status === 'undetermined' ? 'undetermined-at' : verdict.status;
}

/** The word for a status and what it means. */
export function statusWord(key: StatusKey, t: Messages): { readonly word: string; readonly meaning: string } {
  switch (key) {
    case 'controlled':
      return { word: t.statusControlled, meaning: t.meaningControlled };
    case 'controlled-at':
      return { word: t.statusControlledAt, meaning: t.meaningControlledAt };
    case 'not-controlled':
      return { word: t.statusNotControlled, meaning: t.meaningNotControlled };
    case 'out-of-class':
      return { word: t.statusOutOfClass, meaning: t.meaningOutOfClass };
    case 'undetermined':
      return { word: t.statusUndetermined, meaning: t.meaningUndetermined };
    case 'undetermined-at':
      return { word: t.statusUndeterminedAt, meaning: t.meaningUndeterminedAt };
    case 'not-covered-in-full':
      return { word: t.statusNotCoveredInFull, meaning: t.meaningNotCoveredInFull };
    case 'not-covered':
      return { word: t.statusNotCovered, meaning: t.meaningNotCovered };
  }
}

/** The word for how the two lists stand to each other, and what it means. */
export function alignmentWord(
  alignment: Alignment,
  lists: readonly [Pick<AppliedList, 'jurisdiction'>, Pick<AppliedList, 'jurisdiction'>],
  t: Messages,
  lang: Lang,
): { readonly word: string; readonly meaning: string } {
  switch (alignment) {
    case 'first-only':
      return { word: fill(t.alignmentOnly, { list: lists[0].jurisdiction[lang] }), meaning: t.meaningOnly };
    case 'second-only':
      return { word: fill(t.alignmentOnly, { list: lists[1].jurisdiction[lang] }), meaning: t.meaningOnly };
    case 'undetermined':
      return { word: t.alignmentUndetermined, meaning: t.meaningAlignmentUndetermined };
    case 'not-covered':
      return { word: t.alignmentNotCovered, meaning: t.meaningAlignmentNotCovered };
    case 'both-controlled':
      return { word: t.alignmentBoth, meaning: t.meaningBoth };
    case 'neither-controlled':
      return { word: t.alignmentNeither, meaning: t.meaningNeither };
  }
}

/** The word for the severity of a finding. */
export function severityWord(severity: Severity, t: Messages): string {
  switch (severity) {
    case 'gap':
      return t.severityGap;
    case 'review':
      return t.severityReview;
    case 'note':
      return t.severityNote;
  }
}

/** The word for how far an address is encoded, and what it means. */
export function coverageWord(
  coverage: Coverage,
  t: Messages,
): { readonly word: string; readonly meaning: string } {
  switch (coverage) {
    case 'full':
      return { word: t.coverageFull, meaning: t.meaningCoverageFull };
    case 'part':
      return { word: t.coveragePart, meaning: t.meaningCoveragePart };
    case 'screen':
      return { word: t.coverageScreen, meaning: t.meaningCoverageScreen };
    case 'none':
      return { word: t.coverageNone, meaning: t.meaningCoverageNone };
  }
}
