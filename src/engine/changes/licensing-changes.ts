import type { DateText } from '../../model/control-list';
import type { Licensing } from '../../model/licensing';
import type { LicensingChange } from '../../model/rule-change';
import type { ListId } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { concernedBy } from './concerned-paragraphs';
import { destinationChanges } from './licensing-destinations';
import { exceptionChanges } from './licensing-exceptions';
import { groupChanges } from './licensing-groups';
import { requirementChanges } from './licensing-requirements';
import type { DatedTables } from './licensing-strictness';
import { termChanges } from './licensing-terms';

/** The tables of a version, and the day on which each list is looked at. */
export interface DatedLicensing {
  readonly licensing: Licensing | undefined;
  readonly asOf: ReadonlyMap<ListId, DateText>;
}

/**
 * What the licensing tables of two versions ask otherwise: per list and destination, whatever the item. A destination that is in
 * one version only is told once; nothing else is said of it. `listOf` gives the newer controls, to say which are concerned.
 */
export function licensingChanges(
  base: DatedLicensing,
  head: DatedLicensing,
  ids: readonly ListId[],
  listOf: (id: ListId) => ListOnDay | undefined,
): readonly LicensingChange[] {
  const [before, after] = [base.licensing, head.licensing];
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return ids.map((list) => wholeTables(list, before, after));
  }
  const shared = [...after.destinations.values()].filter(({ code }) => before.destinations.has(code));
  const perList = ids.flatMap((list): readonly LicensingChange[] => {
    const [older, newer] = [tablesOf(list, base, before), tablesOf(list, head, after)];
    if (older === undefined || newer === undefined)
      return older === newer ? [] : [wholeTables(list, older && before, newer && after)];
    const day = listOf(list);
    const requirements = requirementChanges(older, newer, shared);
    const told = [
      ...(day === undefined ? requirements : concernedBy(requirements, older, newer, day)),
      ...exceptionChanges(older, newer, shared),
      ...groupChanges(older, newer, shared),
    ];
    return [...told, ...termChanges(older, newer).filter((change) => !isToldBy(told, change))];
  });
  return [...destinationChanges(before, after), ...perList];
}

/** Words that are in one version only go with what they are the words of. */
function isToldBy(told: readonly LicensingChange[], { paths: [before, after] }: LicensingChange): boolean {
  if (before !== undefined && after !== undefined) return false;
  const own = (before ?? after ?? []).join();
  return told.some(({ paths }) => paths.some((path) => path?.join() === own));
}

function tablesOf(list: ListId, { asOf }: DatedLicensing, licensing: Licensing): DatedTables | undefined {
  const [tables, day] = [licensing.lists.get(list), asOf.get(list)];
  return tables === undefined || day === undefined ? undefined : { licensing, tables, asOf: day };
}

function wholeTables(
  list: ListId,
  before: Licensing | undefined,
  after: Licensing | undefined,
): LicensingChange {
  const path = [`licensing/${list}/requirements.yaml`] as const;
  return {
    list,
    kind: 'licence-undecided',
    subject: { kind: 'tables' },
    destinations: [],
    addresses: [],
    paths: [before && path, after && path],
  };
}
