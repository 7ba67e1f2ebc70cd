import type { Finding } from '../model/finding';
import type { ItemComparison } from '../model/verdict';
import { antiTerrorismOnly } from './anti-terrorism-only';
import { claimContradictsVerdict } from './claim-contradicts-verdict';
import { claimNotEncoded } from './claim-not-encoded';
import { claimOfAnotherClass } from './claim-of-another-class';
import {
  claimControlledByFirstOnly,
  claimControlledBySecondOnly,
  claimPartlyControlled,
} from './claim-without-counterpart';
import { claimsDisagree } from './claims-disagree';
import { deadOrUnknownCode } from './dead-or-unknown-code';
import { controlledByFirstOnly, controlledBySecondOnly } from './controlled-by-one-only';
import { findingOf } from './finding-of';
import type { ItemContext, ItemFindingKind } from './finding-kind';
import { nearLimit } from './near-limit';
import { notCovered } from './not-covered';
import { restsOnUnverified } from './rests-on-unverified';
import { textNotShownInForce } from './text-not-shown-in-force';
import { undetermined } from './undetermined';

/** All kinds of findings about items, in the order in which a report shows them. */
export const itemFindingKinds: readonly ItemFindingKind[] = [
  controlledByFirstOnly,
  controlledBySecondOnly,
  claimControlledByFirstOnly,
  claimControlledBySecondOnly,
  claimContradictsVerdict,
  claimsDisagree,
  deadOrUnknownCode,
  claimOfAnotherClass,
  claimPartlyControlled,
  undetermined,
  notCovered,
  textNotShownInForce,
  nearLimit,
  restsOnUnverified,
  claimNotEncoded,
  antiTerrorismOnly,
];

/** Every finding about every item: by kind in the order of the registry, then in the order of the item list. */
export function itemFindings(items: readonly ItemComparison[], context: ItemContext): readonly Finding[] {
  return itemFindingKinds.flatMap((kind) =>
    items.flatMap((item) => kind.find(item, context).map((facts) => findingOf(kind, facts))),
  );
}
