import type { Diagnostic } from '../model/diagnostic';
import type { ChangeFinding } from '../model/rule-change';
import type { Approvals } from './read-approvals';

/**
 * Puts overridden severities in place and marks the findings that were approved. An entry that has expired on the given day,
 * or that fits no finding any more, is a fault: what it allowed must be looked at again, or the entry taken out.
 */
export function applyApprovals(
  findings: readonly ChangeFinding[],
  { severities, approved }: Approvals,
  today: string,
): { readonly findings: readonly ChangeFinding[]; readonly diagnostics: readonly Diagnostic[] } {
  const entries = new Map(approved.map((entry) => [entry.fingerprint, entry]));
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  const diagnostics = approved.flatMap(({ fingerprint, expires, role, place }): readonly Diagnostic[] => {
    if (!seen.has(fingerprint))
      return [
        {
          id: 'approval-stale',
          severity: 'error',
          place,
          found: `approval of \`${fingerprint}\`, which is no finding of this comparison`,
          repair: 'take the entry out, or look whether the change is another now',
        },
      ];
    if (expires >= today) return [];
    return [
      {
        id: 'approval-expired',
        severity: 'error',
        place,
        found: `approval of \`${fingerprint}\` that expired on ${expires}`,
        expected: `a day not before ${today}`,
        repair: `have the ${role} look at it again`,
      },
    ];
  });
  return {
    diagnostics,
    findings: findings.map((finding): ChangeFinding => {
      const severity = severities.get(finding.kind);
      const entry = entries.get(finding.fingerprint);
      const isValid = entry !== undefined && entry.expires >= today;
      return {
        ...finding,
        ...(severity !== undefined &&
          severity !== finding.severity && { severity, registered: finding.severity }),
        ...(isValid && { approved: { reason: entry.reason, role: entry.role, expires: entry.expires } }),
      };
    }),
  };
}
