import type { DestinationSet } from '../../model/destination';
import type { DateText } from '../../model/control-list';
import type { DestinationGroups } from '../../model/licensing';
import { and, not, or, type Truth } from '../../model/truth';

/** A destination as one list sees it on a day. */
export interface Target {
  /** Its own code, or that of the destination that it follows. */
  readonly code: string;
  readonly asOf: DateText;
  readonly groups: DestinationGroups;
}

/** Whether a set of destinations holds the target; `unknown` where the tables do not say. */
export function reaches(set: DestinationSet, target: Target): Truth {
  if (set === 'all') return 'yes';
  if (set === 'unknown') return 'unknown';
  const { groups, destinations, exceptGroups, exceptDestinations } = set;
  const everywhere = groups === undefined && destinations === undefined;
  const included = everywhere ? 'yes' : oneOf(groups ?? [], destinations ?? [], target);
  return and([included, not(oneOf(exceptGroups, exceptDestinations, target))]);
}

/** Groups of which the target is a member. */
export function groupsOf({ code, groups: { groups } }: Target): readonly string[] {
  return [...groups].flatMap(([name, { destinations }]) => (destinations.has(code) ? [name] : []));
}

function oneOf(groups: readonly string[], codes: readonly string[], target: Target): Truth {
  return or([codes.includes(target.code) ? 'yes' : 'no', ...groups.map((name) => memberOf(name, target))]);
}

function memberOf(name: string, { code, asOf, groups }: Target): Truth {
  const since = groups.since.get(code);
  if (since !== undefined && asOf < since.from) return 'unknown';
  if (groups.groups.get(name)?.destinations.has(code) === true) return 'yes';
  const listed =
    groups.inNoGroup.has(code) ||
    [...groups.groups.values()].some(({ destinations }) => destinations.has(code));
  return listed ? 'no' : groups.unlisted;
}
