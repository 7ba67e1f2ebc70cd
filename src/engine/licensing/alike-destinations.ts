import type { DestinationSet } from '../../model/destination';
import type { Licensing, ListLicensing } from '../../model/licensing';
import { groupsOf } from './reaches';

/**
 * By code, the first destination that the tables of a list cannot tell from it: the same marks, footnotes and groups, and
 * neither named by itself anywhere. What holds at the one holds at the other.
 */
export function alikeDestinations(list: string, licensing: Licensing): ReadonlyMap<string, string> {
  const tables = licensing.lists.get(list);
  if (tables === undefined) throw new Error(`no licensing tables for ${list}`);
  const alone = namedAlone(tables, licensing);
  const first = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const code of licensing.destinations.keys()) {
    const row = tables.chart?.rows.get(code);
    const key = alone.has(code)
      ? code
      : JSON.stringify([
          row && [[...row.marks], row.footnotes, row.pointer],
          groupsOf({ code, asOf: '', groups: tables.groups }),
          tables.groups.inNoGroup.has(code),
        ]);
    const known = first.get(key) ?? code;
    first.set(key, known);
    alike.set(code, known);
  }
  return alike;
}

/** Destinations that some rule, exception or pointer names by code. */
function namedAlone(tables: ListLicensing, { follows }: Licensing): ReadonlySet<string> {
  const sets: readonly DestinationSet[] = [
    ...tables.rules.flatMap(({ destinations, recipients }) => [
      destinations,
      ...(recipients === undefined ? [] : [recipients.headquarteredIn]),
    ]),
    ...tables.rows.map(({ destinations }) => destinations),
    ...tables.bars.map(({ destinations }) => destinations),
    ...tables.exceptions.flatMap(({ destinations, atDestinations }) => [
      destinations,
      ...atDestinations.map((some) => some.destinations),
    ]),
  ];
  return new Set([
    tables.home,
    ...tables.groups.since.keys(),
    ...tables.pointers.flatMap(({ destinations }) => destinations),
    ...follows.map(({ destination }) => destination),
    ...sets.flatMap((set) =>
      typeof set === 'string' ? [] : [...(set.destinations ?? []), ...set.exceptDestinations],
    ),
  ]);
}
