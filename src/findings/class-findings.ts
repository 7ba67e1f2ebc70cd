import type { Finding } from '../model/finding';
import type { ClassComparison } from '../model/list-comparison';
import { beyondRegimeFirst, beyondRegimeSecond } from './beyond-regime';
import type { ClassContext, ClassFindingKind } from './class-context';
import { inForceOnDifferentDays } from './in-force-on-different-days';
import { findingOf } from './finding-of';
import { measuredDifferently } from './measured-differently';
import { classNotCovered } from './not-covered-class';
import { openReading } from './open-reading';
import { regionFindingKinds } from './region-findings';
import { regimeDepartureKinds } from './regime-departures';
import { sameScopeDifferentReasons } from './same-scope-different-reasons';
import { unsettledClass } from './unsettled-class';

/** All kinds of findings about item classes, in the order in which a report shows them. */
export const classFindingKinds: readonly ClassFindingKind[] = [
  ...regionFindingKinds,
  unsettledClass,
  classNotCovered,
  openReading,
  sameScopeDifferentReasons,
  ...regimeDepartureKinds,
  beyondRegimeFirst,
  beyondRegimeSecond,
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
      kind.find(comparison, context).map((facts) => findingOf(kind, facts)),
    ),
  );
}
