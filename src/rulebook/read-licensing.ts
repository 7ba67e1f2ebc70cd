import type { Licensing, ListLicensing } from '../model/licensing';
import { asBilingual, asText, at, itemsAt, required } from './accessors';
import { readChart } from './licensing-chart';
import { editionsOf, type LicensingContext } from './licensing-context';
import { readBriefing, readDestinations, readFollows } from './licensing-destinations';
import { readExceptions } from './licensing-exceptions';
import { isLicensingTable, type LicensingTable } from './licensing-files';
import { readGroups } from './licensing-groups';
import { readRequirements } from './licensing-requirements';
import type { ReadFile } from './read-file';
import type { Report } from './report';
import type { Mapping } from './tree';

/** The tables of one list, by kind. */
type Tables = ReadonlyMap<LicensingTable, Mapping>;

const needed: readonly LicensingTable[] = [
  'destination-groups',
  'licence-requirements',
  'licence-exceptions',
];

/**
 * Reads `licensing/`: destinations and, per list, groups, requirements, exceptions and chart. `undefined` where the corpus has
 * no such folder, or not all that is needed of it; what is missing is reported.
 */
export function readLicensing(
  files: readonly ReadFile[],
  lists: ReadonlySet<string>,
  report: Report,
): Licensing | undefined {
  const own = files.filter(({ location }) => location.kind === 'destinations');
  const byList = tablesByList(files, lists, report);
  const shared = own[0]?.sound;
  if (shared === undefined) {
    const [first] = [...byList.values()].flatMap((tables) => [...tables.values()]);
    if (first !== undefined && own.length === 0) {
      const expected = '`licensing/destinations.yaml`';
      report.error(first.place, {
        id: 'no-destinations',
        found: 'licensing tables without destinations',
        expected,
      });
    }
    return undefined;
  }
  const destinations = readDestinations(shared);
  const codes = new Set(destinations.keys());
  const contexts = new Map<string, LicensingContext>();
  const read = [...byList].flatMap(([list, tables]): [string, ListLicensing][] => {
    const groupFile = tables.get('destination-groups');
    const groups = groupFile && readGroups(groupFile, codes, report);
    const context = { codes, groups: new Set(groups?.groups.keys()), report };
    contexts.set(list, context);
    const requirements = tables.get('licence-requirements');
    const exceptions = tables.get('licence-exceptions');
    if (groups === undefined || requirements === undefined || exceptions === undefined) return [];
    const chart = tables.get('country-chart');
    const all = [...tables.values()];
    return [
      [
        list,
        {
          list,
          editions: all.flatMap((file) => editionsOf(file, report)),
          groups,
          ...(chart && { chart: readChart(chart, context) }),
          ...readRequirements(requirements, context),
          ...readExceptions(exceptions, context),
          doubts: all.flatMap((file) => itemsAt(file, 'doubts').map(asBilingual)),
        },
      ],
    ];
  });
  const follows = readFollows(shared, codes, lists, report);
  const licensing = {
    destinations,
    follows,
    briefing: readBriefing(shared, contexts, report),
    lists: new Map(read),
  };
  checkRows(licensing, shared, report);
  return licensing;
}

function tablesByList(
  files: readonly ReadFile[],
  lists: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, Tables> {
  const byList = new Map<string, Map<LicensingTable, Mapping>>();
  for (const { location, sound, path } of files) {
    if (!isLicensingTable(location)) continue;
    const tables = byList.get(location.list) ?? new Map<LicensingTable, Mapping>();
    byList.set(location.list, tables);
    const start = { file: path, line: 1, column: 1 };
    if (!lists.has(location.list)) {
      const found = `tables of \`${location.list}\`, which is no list`;
      report.error(start, { id: 'no-list', found, expected: `\`${location.list}/list.yaml\`` });
    }
    if (sound === undefined) continue;
    tables.set(location.kind, sound);
    const stated = required(at(sound, 'list'));
    if (asText(stated) === location.list) continue;
    const found = `list \`${asText(stated)}\` in the folder \`${location.list}\``;
    report.error(stated.place, { id: 'wrong-list', found, expected: `\`${location.list}\`` });
  }
  for (const [list, tables] of byList) {
    const there = new Set(
      files.flatMap(({ location }) =>
        isLicensingTable(location) && location.list === list ? [location.kind] : [],
      ),
    );
    for (const kind of needed.filter((each) => !there.has(each))) {
      const place = [...tables.values()][0]?.place ?? { file: `licensing/${list}`, line: 1, column: 1 };
      report.error(place, {
        id: 'missing-table',
        found: `\`licensing/${list}\` without ${kind.replaceAll('-', ' ')}`,
      });
    }
  }
  return byList;
}

/** Every destination has a row in every chart: its own, or that of the one it follows. A missing row is never "no licence". */
function checkRows({ destinations, follows, lists }: Licensing, file: Mapping, report: Report): void {
  const codes = at(file, 'destinations');
  for (const [list, { chart, home }] of lists) {
    if (chart === undefined) continue;
    for (const code of destinations.keys()) {
      const followed = follows.find((one) => one.list === list && one.destination === code)?.as ?? code;
      if (code === home || chart.rows.has(followed)) continue;
      const place = (codes?.kind === 'mapping' ? codes.entries.get(code)?.place : undefined) ?? file.place;
      const found = `destination \`${code}\` without a row in the chart of \`${list}\``;
      report.error(place, {
        id: 'no-chart-row',
        found,
        repair: 'add the row, or say which destination it follows',
      });
    }
  }
}
