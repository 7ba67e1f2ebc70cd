import type { Finding } from '../model/finding';
import { findingOf } from './finding-of';
import { licenceFindingKinds, type LicenceContext, type LicensedItem } from './licence-differs';

/** Every finding about licences: by kind in the order of the registry, then in the order of the item list. */
export function licenceFindings(items: readonly LicensedItem[], context: LicenceContext): readonly Finding[] {
  return licenceFindingKinds.flatMap((kind) =>
    items.flatMap((item) => kind.find(item, context).map((facts) => findingOf(kind, facts))),
  );
}
