import type { Destination } from '../../model/destination';
import type { LicensingChange, TablePath } from '../../model/rule-change';
import { groupsOf } from '../licensing/reaches';
import { targetOf, type Answer, type DatedTables } from './licensing-strictness';

/** Destinations that are members of other groups than before. What follows from it is told beside it. */
export function groupChanges(
  base: DatedTables,
  head: DatedTables,
  destinations: readonly Destination[],
): readonly LicensingChange[] {
  return destinations.flatMap((destination): readonly LicensingChange[] => {
    const before = memberships(destination.code, base);
    const after = memberships(destination.code, head);
    if (same(before, after)) return [];
    return [
      {
        list: head.tables.list,
        kind: 'groups-changed',
        subject: { kind: 'groups', before, after },
        destinations: [destination],
        addresses: [],
        paths: groupPaths(destination.code, base, head),
      },
    ];
  });
}

/**
 * Where the cause of another answer stands: the line that answers, if it names other destinations than before; otherwise the
 * group that the destination entered or left.
 */
export function causedAt(
  before: Answer,
  after: Answer,
  code: string,
  base: DatedTables,
  head: DatedTables,
): readonly [TablePath | undefined, TablePath | undefined] {
  const isSameSet = before.set !== undefined && JSON.stringify(before.set) === JSON.stringify(after.set);
  const [older, newer] = [memberships(code, base), memberships(code, head)];
  if (!isSameSet || same(older, newer)) return [before.path, after.path];
  return groupPaths(code, base, head);
}

/** The group that a destination left, and the one that it entered; the group itself where it is in it in the other version only. */
function groupPaths(
  code: string,
  base: DatedTables,
  head: DatedTables,
): readonly [TablePath | undefined, TablePath | undefined] {
  const [before, after] = [memberships(code, base), memberships(code, head)];
  const left = before.find((name) => !after.includes(name));
  const entered = after.find((name) => !before.includes(name));
  const at = (name: string | undefined, { tables }: DatedTables): TablePath | undefined =>
    name !== undefined && tables.groups.groups.has(name)
      ? [`licensing/${tables.list}/groups.yaml`, 'groups', name]
      : undefined;
  return [at(left ?? entered, base), at(entered ?? left, head)];
}

function memberships(code: string, version: DatedTables): readonly string[] {
  return groupsOf(targetOf(code, version));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
