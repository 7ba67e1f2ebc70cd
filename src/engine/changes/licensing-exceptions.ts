import { compareAddresses } from '../../model/address';
import type { Destination } from '../../model/destination';
import type { Eligibility, LicenceException } from '../../model/licensing';
import type { ExceptionPart, LicensingChange, TablePath } from '../../model/rule-change';
import { isNamed } from '../licensing/licensed-control';
import { differences, directionOf, grouped } from './licensing-requirements';
import type { DatedTables } from './licensing-strictness';

/** Exceptions that can be used elsewhere or for something else than before; one that is taken away asks for more. */
export function exceptionChanges(
  base: DatedTables,
  head: DatedTables,
  destinations: readonly Destination[],
): readonly LicensingChange[] {
  const { list } = head.tables;
  const found = differences(base, head, destinations);
  const reached = grouped(found.filter(({ question }) => question.kind === 'exception')).flatMap((group) =>
    group.slice(0, 1).map(({ question, kind, paths }): LicensingChange => ({
      list,
      kind,
      subject: { kind: 'exception', id: question.name, of: 'destinations' },
      destinations: group.map(({ destination }) => destination),
      addresses: [],
      paths,
    })),
  );
  const before = new Map(base.tables.exceptions.map((one) => [one.id, one]));
  const parts = head.tables.exceptions.flatMap((now) => {
    const old = before.get(now.id);
    return old === undefined
      ? []
      : [...scopeChanges(old, now, base, head), ...lineChanges(old, now, base, head)];
  });
  return [...reached, ...barChanges(found, list), ...parts];
}

/** Restrictions that take an exception away, with the paragraphs for which they do, told together where they do it alike. */
function barChanges(found: ReturnType<typeof differences>, list: string): readonly LicensingChange[] {
  const changes = new Map<string, LicensingChange>();
  for (const group of grouped(found))
    for (const { question, kind, paths } of group.slice(0, 1)) {
      if (question.kind !== 'bar') continue;
      const { name, address } = question;
      const reached = group.map(({ destination }) => destination);
      const key = JSON.stringify([name, kind, reached.map(({ code }) => code), paths]);
      changes.set(key, {
        list,
        kind,
        subject: { kind: 'exception', id: name, of: 'bar' },
        destinations: reached,
        addresses: [...(changes.get(key)?.addresses ?? []), address],
        paths,
      });
    }
  return [...changes.values()].map((change) => ({
    ...change,
    addresses: [...change.addresses].sort(compareAddresses),
  }));
}

/** Product groups and reasons to which an exception is limited. */
function scopeChanges(
  before: LicenceException,
  after: LicenceException,
  base: DatedTables,
  head: DatedTables,
): readonly LicensingChange[] {
  const paths = [exceptionPath(before, base), exceptionPath(after, head)] as const;
  const limits = [
    ['product-groups', before.productGroups, after.productGroups],
    ['only-reasons', before.onlyReasons, after.onlyReasons],
  ] as const;
  return limits.flatMap(([of, old, now]): readonly LicensingChange[] => {
    const texts = [old?.join(', ') ?? '*', now?.join(', ') ?? '*'] as const;
    const kind = allowanceDirection(old, now);
    return kind === undefined ? [] : [changeOf(before.id, of, kind, [], paths, head, texts)];
  });
}

/** Paragraphs that the lines of an exception name in either version, each answered by the first line that names it. */
function lineChanges(
  before: LicenceException,
  after: LicenceException,
  base: DatedTables,
  head: DatedTables,
): readonly LicensingChange[] {
  const named = [...new Set([...before.eligibility, ...after.eligibility].flatMap(({ at }) => at))];
  const changes = named.flatMap((address): readonly LicensingChange[] => {
    const [old, now] = [lineFor(address, before), lineFor(address, after)];
    const paths = [linePath(before, old, base), linePath(after, now, head)] as const;
    const [was, is] = [old?.eligible ?? before.unnamed, now?.eligible ?? after.unnamed];
    const kind = flipped(directionOf(was, is));
    if (kind !== undefined)
      return [changeOf(before.id, 'paragraphs', kind, [address], paths, head, [was, is])];
    if (is === 'no') return [];
    const reasons = allowanceDirection(now?.unlessReasons, old?.unlessReasons, []);
    const amount = amountDirection(old?.amount, now?.amount);
    const listed = (line: Eligibility | undefined): string => line?.unlessReasons.join(', ') ?? '';
    return [
      ...(reasons === undefined
        ? []
        : [changeOf(before.id, 'reasons', reasons, [address], paths, head, [listed(old), listed(now)])]),
      ...(amount === undefined
        ? []
        : [
            changeOf(before.id, 'amount', amount, [address], paths, head, [
              old?.amount ?? '',
              now?.amount ?? '',
            ]),
          ]),
    ];
  });
  return joined(changes);
}

/** Paragraphs of which the same is said are told together. */
function joined(changes: readonly LicensingChange[]): readonly LicensingChange[] {
  const groups = new Map<string, LicensingChange>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, addresses: [] });
    groups.set(key, { ...change, addresses: [...(groups.get(key)?.addresses ?? []), ...change.addresses] });
  }
  return [...groups.values()].map((change) => ({
    ...change,
    addresses: [...change.addresses].sort(compareAddresses),
  }));
}

function changeOf(
  id: string,
  of: ExceptionPart,
  kind: LicensingChange['kind'],
  addresses: readonly string[],
  paths: LicensingChange['paths'],
  { tables }: DatedTables,
  [before, after]: readonly [string, string],
): LicensingChange {
  const subject = { kind: 'exception', id, of } as const;
  return { list: tables.list, kind, subject, destinations: [], addresses, paths, before, after };
}

function lineFor(address: string, { eligibility }: LicenceException): Eligibility | undefined {
  return eligibility.find(({ at }) => isNamed({ address }, at));
}

function exceptionPath(exception: LicenceException, { tables }: DatedTables): TablePath {
  return [`licensing/${tables.list}/exceptions.yaml`, 'exceptions', tables.exceptions.indexOf(exception)];
}

/** The line that answers; where none does, what the exception says of paragraphs without one. */
function linePath(
  exception: LicenceException,
  line: Eligibility | undefined,
  version: DatedTables,
): TablePath {
  if (line === undefined) return exceptionPath(exception, version);
  const file = `licensing/${version.tables.list}/exceptions.yaml`;
  return [file, 'eligibility', exception.id, exception.eligibility.indexOf(line)];
}

/** An exception that is open asks for less. */
function flipped(kind: ReturnType<typeof directionOf>): ReturnType<typeof directionOf> {
  if (kind === 'licence-wider') return 'licence-narrower';
  return kind === 'licence-narrower' ? 'licence-wider' : kind;
}

/** What is allowed before and after: less of it asks for more. Nothing stated allows everything, unless said otherwise. */
function allowanceDirection(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  unstated?: readonly string[],
): ReturnType<typeof directionOf> {
  const [old, now] = [before ?? unstated, after ?? unstated];
  const holds = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
    one === undefined || (other !== undefined && other.every((name) => one.includes(name)));
  const [isLess, isMore] = [holds(old, now), holds(now, old)];
  if (isLess && isMore) return undefined;
  if (isLess) return 'licence-wider';
  return isMore ? 'licence-narrower' : 'licence-undecided';
}

/** Amounts of one currency are compared; a lower one asks for more. No amount is no limit by value. */
function amountDirection(
  before: string | undefined,
  after: string | undefined,
): ReturnType<typeof directionOf> {
  if (before === after) return undefined;
  if (before === undefined) return 'licence-wider';
  if (after === undefined) return 'licence-narrower';
  const [old, now] = [amountOf(before), amountOf(after)];
  if (old === undefined || now === undefined || old.currency !== now.currency) return 'licence-undecided';
  if (old.figure === now.figure) return undefined;
  return now.figure < old.figure ? 'licence-wider' : 'licence-narrower';
}

/** `USD 3,000`: whole units of a currency. */
function amountOf(text: string): { readonly currency: string; readonly figure: bigint } | undefined {
  const [, currency, figure] = /^([A-Z]{3}) (\d{1,3}(?:,\d{3})*|\d+)$/.exec(text) ?? [];
  if (currency === undefined || figure === undefined) return undefined;
  return { currency, figure: BigInt(figure.replaceAll(',', '')) };
}
