import { licensingChanges, type DatedLicensing } from '../../../src/engine/changes/licensing-changes';
import type { Licensing, ListLicensing } from '../../../src/model/licensing';
import type { LicensingChange } from '../../../src/model/rule-change';
import { tables } from '../licensing/small-tables';

const days = new Map([
  ['us', '2026-01-01'],
  ['jp', '2026-01-01'],
]);

export const dated = (
  licensing: Licensing | undefined,
  asOf: ReadonlyMap<string, string> = days,
): DatedLicensing => ({ licensing, asOf });

/** What two versions of licensing tables ask otherwise. */
export function changesOf(base: Licensing, head: Licensing, ids = ['us', 'jp']): readonly LicensingChange[] {
  return licensingChanges(
    { licensing: base, asOf: days },
    { licensing: head, asOf: days },
    ids,
    () => undefined,
  );
}

/** The same for the tables of one list, a line each: kind, subject, destinations, addresses, what was said, and where. */
export function told(before: ListLicensing, after: ListLicensing): readonly string[] {
  return changesOf(tables([before]), tables([after]), [after.list]).map(shown);
}

export function shown({
  kind,
  subject,
  destinations,
  addresses,
  before,
  after,
  paths,
  list,
}: LicensingChange): string {
  const [old, now] = paths.map((path) => path?.join('/').replace(`licensing/${list ?? ''}/`, '') ?? '-');
  return [
    kind,
    Object.values(subject).flat().join(' ').trim(),
    destinations.map(({ code }) => code).join(' '),
    addresses.join(' '),
    before === undefined && after === undefined ? '' : `${before ?? '-'} > ${after ?? '-'}`,
    old === now ? old : `${old ?? ''} | ${now ?? ''}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const mirrors: Readonly<Partial<Record<LicensingChange['kind'], LicensingChange['kind']>>> = {
  'licence-wider': 'licence-narrower',
  'licence-narrower': 'licence-wider',
  'destination-added': 'destination-removed',
  'destination-removed': 'destination-added',
};

/** A change as it is told when the versions change places. */
export function mirrored({ before, after, ...change }: LicensingChange): LicensingChange {
  const { paths, subject, kind } = change;
  const back =
    subject.kind === 'groups' ? { ...subject, before: subject.after, after: subject.before } : subject;
  return {
    ...change,
    kind: mirrors[kind] ?? kind,
    subject: back,
    paths: [paths[1], paths[0]],
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}

/** What is told of one change to the tables of a list. */
export type Edit = readonly [
  sentence: string,
  before: ListLicensing,
  after: ListLicensing,
  told: readonly string[],
];

/** Tests that each edit is told so, and, made the other way round, as its mirror image. */
export function toldBothWays(edits: readonly Edit[]): void {
  test.each(edits)('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test.each(edits)(
    '%s: exchanged, what was asked for is dropped and what was dropped is asked for',
    (_, before, after) => {
      const [one, other] = [tables([before]), tables([after])];
      const back = changesOf(other, one, [after.list]).map((change) => shown(mirrored(change)));
      expect([...back].sort()).toEqual([...told(before, after)].sort());
    },
  );
}
