import type { Finding } from '../model/finding';
import type { ClassComparison } from '../model/list-comparison';
import type { ClassContext, ClassFindingKind } from './class-context';
import { inForceOnDifferentDays } from './in-force-on-different-days';
import { fingerprint } from './fingerprint';
import { measuredDifferently } from './measured-differently';
import { classNotCovered } from './not-covered-class';
import { openReading } from './open-reading';
import { regionFindingKinds } from './region-findings';
import { sameScopeDifferentReasons } from './same-scope-different-reasons';
import { unsettledClass } from './unsettled-class';

/** All kinds of findings about item classes, in the order in which a report shows them. */
export const classFindingKinds: readonly ClassFindingKind[] = [
  ...regionFindingKinds,
  unsettledClass,
  classNotCovered,
  openReading,
  sameScopeDifferentReasons,
  inForceOnDifferentDays,
  measuredDifferently,
];

/** Every finding about every compared class: by kind in the order of the registry, then by class. */
export function classFindings(
  comparisons: readonly ClassComparison[],
  context: ClassContext,
): readonly Finding[] {
  return classFindingKinds.flatMap((kind) =>
    comparisons.flatMap((comparison) =>
      kind.find(comparison, context).map((facts) => ({
        kind: kind.id,
        severity: kind.severity,
        subject: facts.subject,
        addresses: facts.addresses,
        places: [],
        message: facts.message,
        fingerprint: fingerprint(kind.id, facts),
      })),
    ),
  );
}
