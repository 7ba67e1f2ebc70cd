import type { Eligibility, LicenceException, ListLicensing } from '../model/licensing';
import {
  asBilingual,
  asItems,
  asMapping,
  at,
  bilingualAt,
  entriesAt,
  itemsAt,
  required,
  textAt,
  textsAt,
} from './accessors';
import { knownTextsAt, truthAt, unknownName, type LicensingContext } from './licensing-context';
import { destinationSetAt } from './licensing-destination-set';
import type { Mapping } from './tree';

/** Reads exceptions, the paragraphs to which they are open, and what takes them away again. */
export function readExceptions(
  file: Mapping,
  context: LicensingContext,
): Pick<ListLicensing, 'exceptions' | 'bars'> {
  const stated = itemsAt(file, 'exceptions').map(asMapping);
  const ids = new Set(stated.map((exception) => required(textAt(exception, 'id'))));
  const lines = new Map<string, readonly Eligibility[]>();
  for (const { key, place, value } of entriesAt(file, 'eligibility')) {
    if (!ids.has(key)) unknownName(key, place, ids, 'exception', context.report);
    lines.set(
      key,
      asItems(value).map((line) => readLine(asMapping(line))),
    );
  }
  return {
    exceptions: stated.map((exception) => readException(exception, lines, context)),
    bars: itemsAt(file, 'bars').map((item) => {
      const bar = asMapping(item);
      return {
        cite: required(textAt(bar, 'cite')),
        says: required(bilingualAt(bar, 'says')),
        at: textsAt(bar, 'at'),
        destinations: destinationSetAt(bar, 'destinations', context),
        exceptions: knownTextsAt(bar, 'exceptions', ids, 'exception', context.report),
      };
    }),
  };
}

function readException(
  exception: Mapping,
  lines: ReadonlyMap<string, readonly Eligibility[]>,
  context: LicensingContext,
): LicenceException {
  const id = required(textAt(exception, 'id'));
  return {
    id,
    title: required(bilingualAt(exception, 'title')),
    cite: required(textAt(exception, 'cite')),
    destinations: destinationSetAt(exception, 'destinations', context),
    ...(at(exception, 'product-groups') && { productGroups: textsAt(exception, 'product-groups') }),
    ...(at(exception, 'only-reasons') && { onlyReasons: textsAt(exception, 'only-reasons') }),
    unnamed: truthAt(exception, 'unnamed'),
    conditions: itemsAt(exception, 'conditions').map(asBilingual),
    atDestinations: itemsAt(exception, 'at-destinations').map((item) => {
      const some = asMapping(item);
      return {
        destinations: destinationSetAt(some, 'destinations', context),
        says: required(bilingualAt(some, 'says')),
      };
    }),
    eligibility: lines.get(id) ?? [],
  };
}

function readLine(line: Mapping): Eligibility {
  const amount = textAt(line, 'amount');
  const condition = bilingualAt(line, 'condition');
  return {
    at: textsAt(line, 'at'),
    eligible: truthAt(line, 'eligible'),
    ...(amount !== undefined && { amount }),
    unlessReasons: textsAt(line, 'unless-reasons'),
    ...(condition && { condition }),
  };
}
