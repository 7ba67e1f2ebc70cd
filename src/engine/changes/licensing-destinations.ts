import type { Destination } from '../../model/destination';
import type { Licensing } from '../../model/licensing';
import type { LicensingChange, LicensingTerm, TablePath } from '../../model/rule-change';
import { groupsOf } from '../licensing/reaches';
import { targetOf } from './licensing-strictness';

const file = 'licensing/destinations.yaml';

/** Destinations that are in one version only, and those with other names or that are treated as another one. */
export function destinationChanges(base: Licensing, head: Licensing): readonly LicensingChange[] {
  return [
    ...alone(head, base, 'destination-added'),
    ...alone(base, head, 'destination-removed'),
    ...[...head.destinations.values()].flatMap((destination): readonly LicensingChange[] => {
      const { code } = destination;
      const other = base.destinations.get(code);
      if (other === undefined) return [];
      const texts = [namesOf(other), namesOf(destination)] as const;
      const path: TablePath = [file, 'destinations', code];
      return told(texts, destination, 'names', [path, path]);
    }),
    ...[...head.destinations.values()].flatMap((destination): readonly LicensingChange[] => {
      if (!base.destinations.has(destination.code)) return [];
      const before = followedBy(destination.code, base);
      const after = followedBy(destination.code, head);
      return told([before.text, after.text], destination, 'treated-as', [before.path, after.path]);
    }),
    ...told([briefingOf(base), briefingOf(head)], undefined, 'briefing', [
      [file, 'briefing'],
      [file, 'briefing'],
    ]),
  ];
}

function alone(
  own: Licensing,
  other: Licensing,
  kind: 'destination-added' | 'destination-removed',
): readonly LicensingChange[] {
  return [...own.destinations.values()]
    .filter(({ code }) => !other.destinations.has(code))
    .map((destination) => {
      const path: TablePath = [file, 'destinations', destination.code];
      const paths =
        kind === 'destination-added' ? ([undefined, path] as const) : ([path, undefined] as const);
      const said = asks(destination.code, own);
      const texts = kind === 'destination-added' ? { after: said } : { before: said };
      return {
        kind,
        subject: { kind: 'destination' },
        destinations: [destination],
        addresses: [],
        paths,
        ...texts,
      };
    });
}

/** Marks and groups of a destination on every list, in short. */
function asks(code: string, licensing: Licensing): string {
  const lists = [...licensing.lists.values()].map((tables) => {
    const target = targetOf(code, { licensing, tables, asOf: '' });
    const marks = [...(tables.chart?.rows.get(target.code)?.marks ?? [])];
    const parts = [...marks, ...groupsOf(target)];
    return `${tables.list}: ${parts.length === 0 ? '-' : parts.join(', ')}`;
  });
  return lists.join('; ');
}

function told(
  [before, after]: readonly [string, string],
  destination: Destination | undefined,
  part: LicensingTerm,
  paths: LicensingChange['paths'],
): readonly LicensingChange[] {
  if (before === after) return [];
  const destinations = destination === undefined ? [] : [destination];
  return [
    { kind: 'licence-terms', subject: { kind: 'terms', part, name: '' }, destinations, addresses: [], paths },
  ];
}

function namesOf({ name, aliases }: Destination): string {
  return JSON.stringify([name.en, name.ja, [...aliases].sort()]);
}

function followedBy(
  code: string,
  { follows }: Licensing,
): { readonly text: string; readonly path: TablePath | undefined } {
  const index = follows.findIndex(({ destination }) => destination === code);
  const own = follows.filter(({ destination }) => destination === code);
  return {
    text: JSON.stringify(own),
    path: index < 0 ? undefined : [file, 'follows', index],
  };
}

function briefingOf({ briefing }: Licensing): string {
  return JSON.stringify(briefing);
}
