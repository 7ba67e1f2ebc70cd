import type { DestinationGroups } from '../model/licensing';
import { asMapping, asText, at, bilingualAt, entriesAt, itemsAt, required, textAt } from './accessors';
import { knownText, knownTextsAt } from './licensing-context';
import { checkDay } from './read-list';
import type { Report } from './report';
import type { Mapping } from './tree';

/** Reads the groups of a list: every member is a destination. */
export function readGroups(file: Mapping, codes: ReadonlySet<string>, report: Report): DestinationGroups {
  const groups = entriesAt(file, 'groups').map(({ key, value }) => {
    const group = asMapping(value);
    const title = bilingualAt(group, 'title');
    const members = new Set(knownTextsAt(group, 'destinations', codes, 'destination', report));
    return [key, { ...(title && { title }), destinations: members }] as const;
  });
  const since = itemsAt(file, 'since').map((item) => {
    const change = asMapping(item);
    const from = required(at(change, 'from'));
    checkDay(asText(from), from.place, report);
    const code = knownText(required(at(change, 'destination')), codes, 'destination', report);
    return [code, { from: asText(from), cite: required(textAt(change, 'cite')) }] as const;
  });
  return {
    cite: required(textAt(file, 'cite')),
    groups: new Map(groups),
    inNoGroup: new Set(knownTextsAt(file, 'in-no-group', codes, 'destination', report)),
    unlisted: textAt(file, 'unlisted') === 'no' ? 'no' : 'unknown',
    since: new Map(since),
  };
}
