import { addressTokens, compareAddresses } from '../model/address';
import type { AddressRange, Reference } from '../model/condition';
import type { Paragraph } from '../model/control-list';
import type { Place } from '../model/place';
import { checkAddressForm } from './check-classes';
import { conditionsOf, flatten, referencesIn } from './conditions-of';
import type { KnownIds } from './names';
import { didYouMean } from './nearest-name';
import type { Fault, Report } from './report';

/** Checks that every reference and every row of a list leads to a paragraph of it; `known` includes unreadable ones. */
export function checkReferences(entries: readonly Paragraph[], known: KnownIds, report: Report): void {
  const addresses = flatten(entries).map(({ address }) => address);
  const check = (address: string, from: string, place: Place): boolean => {
    if (known.has(address)) return true;
    const absolute = absoluteOf(address, from, known);
    if (absolute === undefined && addressTokens(address) === undefined)
      checkAddressForm(address, place, report);
    else report.error(place, unknownAddress(address, absolute, addresses));
    return false;
  };
  for (const paragraph of flatten(entries)) {
    for (const reference of referencesOf(paragraph)) {
      for (const target of reference.targets)
        checkTarget(target, paragraph.address, reference.place, check, report);
    }
    for (const { row, place } of paragraph.versions)
      if (row !== undefined) check(row, paragraph.address, place);
  }
}

function referencesOf({ versions, screen }: Paragraph): readonly Reference[] {
  const conditions = [...(screen ? [screen] : []), ...versions.flatMap(conditionsOf)];
  return conditions.flatMap(referencesIn);
}

function checkTarget(
  { from, to }: AddressRange,
  own: string,
  place: Place,
  check: (address: string, from: string, place: Place) => boolean,
  report: Report,
): void {
  const found = check(from, own, place);
  if (from === to || !check(to, own, place) || !found || compareAddresses(from, to) <= 0) return;
  report.error(place, {
    id: 'empty-range',
    found: `the range from \`${from}\` to \`${to}\``,
    expected: 'an end that comes after its beginning in the order of the list',
  });
}

/** The address that a relative one may stand for, seen from the paragraph that refers to it. */
function absoluteOf(address: string, from: string, known: KnownIds): string | undefined {
  const tokens = addressTokens(from) ?? [];
  return tokens
    .flatMap((_, index) => ['.', ''].map((joint) => tokens.slice(0, index + 1).join(joint) + joint + address))
    .find((candidate) => known.has(candidate));
}

function unknownAddress(address: string, absolute: string | undefined, addresses: readonly string[]): Fault {
  return {
    id: 'unknown-address',
    found: `unknown address \`${address}\``,
    expected: 'the address of a paragraph in these files',
    ...(absolute === undefined
      ? didYouMean(address, addresses)
      : { repair: `write the whole address: \`${absolute}\`` }),
  };
}
