import { changeKinds, type ChangeFinding, type ChangeKind, type RuleDiff } from '../../model/rule-change';
import type { Severity } from '../../model/finding';

/** What makes a comparison fail: kinds of change, severities, `any` or `never`. */
export type ChangeFailOn = ChangeKind | Severity | 'any' | 'never';

export const changeFailOns: readonly ChangeFailOn[] = [
  'any',
  'never',
  'gap',
  'review',
  'note',
  ...changeKinds,
];

/** 1 when a finding that nobody approved is of a named kind or severity, or an approval is stale or expired. */
export function changeExitCode({ findings, diagnostics }: RuleDiff, failOn: readonly ChangeFailOn[]): 0 | 1 {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1;
  return findings.some((finding) => finding.approved === undefined && isNamed(finding, failOn)) ? 1 : 0;
}

function isNamed({ kind, severity }: ChangeFinding, failOn: readonly ChangeFailOn[]): boolean {
  return ['any', kind, severity, ...(broader[kind] ?? [])].some((name) =>
    failOn.some((level) => level === name),
  );
}

/** Whoever asks about wider or narrower controls asks about licences that are newly required, or no longer, too. */
const broader: Partial<Readonly<Record<ChangeKind, readonly ChangeKind[]>>> = {
  'licence-wider': ['wider'],
  'licence-narrower': ['narrower'],
};
