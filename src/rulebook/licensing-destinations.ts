import type { BriefingGroup, Destination, FollowedDestination } from '../model/destination';
import {
  asMapping,
  asText,
  at,
  bilingualAt,
  entriesAt,
  itemsAt,
  required,
  textAt,
  textsAt,
} from './accessors';
import { knownText, type LicensingContext } from './licensing-context';
import { destinationSetAt } from './licensing-destination-set';
import type { Report } from './report';
import type { Mapping } from './tree';

/** Destinations of `destinations.yaml`, by code. */
export function readDestinations(file: Mapping): ReadonlyMap<string, Destination> {
  return new Map(
    entriesAt(file, 'destinations').map(({ key, value }) => {
      const names = asMapping(value);
      const name = { en: required(textAt(names, 'en')), ja: required(textAt(names, 'ja')) };
      return [key, { code: key, name, aliases: textsAt(names, 'aliases') }];
    }),
  );
}

/** Destinations that a list treats as another one. */
export function readFollows(
  file: Mapping,
  codes: ReadonlySet<string>,
  lists: ReadonlySet<string>,
  report: Report,
): readonly FollowedDestination[] {
  return itemsAt(file, 'follows').map((item) => {
    const follows = asMapping(item);
    return {
      list: knownText(required(at(follows, 'list')), lists, 'list', report),
      destination: knownText(required(at(follows, 'destination')), codes, 'destination', report),
      as: knownText(required(at(follows, 'as')), codes, 'destination', report),
      cite: required(textAt(follows, 'cite')),
      note: required(bilingualAt(follows, 'note')),
    };
  });
}

/** Parts of the world for a briefing, read against the groups of the list that each names. */
export function readBriefing(
  file: Mapping,
  contexts: ReadonlyMap<string, LicensingContext>,
  report: Report,
): readonly BriefingGroup[] {
  return itemsAt(file, 'briefing').flatMap((item) => {
    const group = asMapping(item);
    const list = required(at(group, 'list'));
    const context = contexts.get(asText(list));
    if (context === undefined) {
      knownText(list, new Set(contexts.keys()), 'list', report);
      return [];
    }
    const destinations = destinationSetAt(group, 'destinations', context);
    return [{ title: required(bilingualAt(group, 'title')), list: asText(list), destinations }];
  });
}
