import type { DestinationSet } from '../model/destination';
import { asMapping, at, required } from './accessors';
import { knownTextsAt, type LicensingContext } from './licensing-context';
import type { Mapping } from './tree';

/** Reads the destinations at a key that the schema requires: `all`, `unknown`, or groups and codes that exist. */
export function destinationSetAt(
  mapping: Mapping,
  key: string,
  { codes, groups, report }: LicensingContext,
): DestinationSet {
  const tree = required(at(mapping, key));
  if (tree.kind === 'text') return tree.text === 'all' ? 'all' : 'unknown';
  const set = asMapping(tree);
  const named = (of: string, known: ReadonlySet<string>, thing: string): readonly string[] =>
    knownTextsAt(set, of, known, thing, report);
  const listed = named('groups', groups, 'group');
  const single = named('destinations', codes, 'destination');
  return {
    ...(at(set, 'groups') && { groups: listed }),
    ...(at(set, 'destinations') && { destinations: single }),
    exceptGroups: named('except-groups', groups, 'group'),
    exceptDestinations: named('except-destinations', codes, 'destination'),
  };
}
