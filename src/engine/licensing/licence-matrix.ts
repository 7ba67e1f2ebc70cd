import type { Licensing } from '../../model/licensing';
import type {
  BriefingRow,
  DestinationLicence,
  LicenceMatrix,
  LicenceState,
  MatrixDestination,
  TablesRead,
} from '../../model/licensing-outcome';
import type { ItemComparison } from '../../model/verdict';
import type { ListId } from '../../model/vocabulary';
import { alikeDestinations } from './alike-destinations';
import { listLicence } from './list-licence';
import { groupsOf, reaches, type Target } from './reaches';

/** A compared item and the codes of the destinations that are asked for. */
export interface AskedItem {
  readonly compared: Pick<ItemComparison, 'item' | 'verdicts'>;
  readonly to: readonly string[];
}

/** Two lists, each with the day on which it applies. */
export type ListDays = readonly [
  { readonly id: ListId; readonly asOf: string },
  { readonly id: ListId; readonly asOf: string },
];

/** The licences of every item at the destinations asked for, and of all items at every destination for a briefing. */
export function licenceMatrix(
  items: readonly AskedItem[],
  lists: ListDays,
  licensing: Licensing,
): LicenceMatrix {
  const codes = [...new Set(items.flatMap(({ to }) => to))];
  return {
    destinations: codes.map((code) => matrixDestination(code, lists, licensing)),
    items: items.map(({ compared, to }) => ({
      item: compared.item,
      at: to.map((code) => licencesAt(compared, code, licensing)),
    })),
    briefing: briefing(items, lists, licensing),
    names: Object.fromEntries([...licensing.destinations].map(([code, { name }]) => [code, name])),
    tables: [tablesRead(lists[0].id, licensing), tablesRead(lists[1].id, licensing)],
  };
}

function licencesAt(
  { verdicts }: AskedItem['compared'],
  destination: string,
  licensing: Licensing,
): DestinationLicence {
  const [first, second] = verdicts;
  return {
    destination,
    licences: [listLicence(first, destination, licensing), listLicence(second, destination, licensing)],
  };
}

/** A destination with its names and its groups under both lists. */
export function matrixDestination(
  code: string,
  [first, second]: ListDays,
  licensing: Licensing,
): MatrixDestination {
  const known = licensing.destinations.get(code);
  if (known === undefined) throw new Error(`unknown destination ${code}`);
  return {
    code,
    name: known.name,
    groups: [
      groupsOf(targetOf(code, first.id, first.asOf, licensing)),
      groupsOf(targetOf(code, second.id, second.asOf, licensing)),
    ],
  };
}

/** Every destination, in the first part of the world that holds it; one that none holds would be missing from a briefing. */
function briefing(
  items: readonly AskedItem[],
  lists: ListDays,
  licensing: Licensing,
): readonly BriefingRow[] {
  const left = new Set(licensing.destinations.keys());
  const alike = [
    alikeDestinations(lists[0].id, licensing),
    alikeDestinations(lists[1].id, licensing),
  ] as const;
  return licensing.briefing.map(({ title, list, destinations }) => {
    const asOf = lists.find(({ id }) => id === list)?.asOf ?? lists[0].asOf;
    const held = [...left].filter((code) => {
      const target = targetOf(code, list, asOf, licensing);
      // Groups name destinations as they stand, not those that they follow.
      return reaches(destinations, { ...target, code }) === 'yes';
    });
    for (const code of held) left.delete(code);
    const counts = [noCounts(), noCounts()] as const;
    for (const side of [0, 1] as const) {
      for (const [code, number] of tally(held, alike[side])) {
        for (const { compared } of items) {
          counts[side][listLicence(compared.verdicts[side], code, licensing).state] += number;
        }
      }
    }
    return { title, destinations: held, counts };
  });
}

/** Of destinations that are alike only one is judged, and counts for all. */
function tally(codes: readonly string[], alike: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const code of codes) {
    const judged = alike.get(code) ?? code;
    numbers.set(judged, (numbers.get(judged) ?? 0) + 1);
  }
  return numbers;
}

function targetOf(code: string, list: ListId, asOf: string, { lists, follows }: Licensing): Target {
  const tables = lists.get(list);
  if (tables === undefined) throw new Error(`no licensing tables for ${list}`);
  const followed = follows.find((one) => one.list === list && one.destination === code)?.as;
  return { code: followed ?? code, asOf, groups: tables.groups };
}

function noCounts(): Record<LicenceState, number> {
  return { required: 0, 'exception-possible': 0, 'not-required': 0, 'not-decided': 0, 'no-export': 0 };
}

function tablesRead(list: ListId, { lists }: Licensing): TablesRead {
  const tables = lists.get(list);
  if (tables === undefined) throw new Error(`no licensing tables for ${list}`);
  const { editions, notModelled, doubts } = tables;
  return { list, editions, notModelled, doubts };
}
