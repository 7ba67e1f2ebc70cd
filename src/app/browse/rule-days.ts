import { defaultAsOf, listOnDay } from '../../engine/as-of';
import type { ListOnDay } from '../../engine/list-on-day';
import type { ShownList } from '../../model/named-paragraph';
import type { DateText } from '../../model/control-list';
import type { Rulebook } from '../../model/rulebook';
import type { ListId } from '../../model/vocabulary';
import { appliedList } from '../applied-list';

/** Day of each list that is asked for; a list without one is shown in its latest edition. */
export type AsOf = ReadonlyMap<ListId, DateText>;

/** All lists of the rules, each on its day, in their order. */
export function ruleDays({ lists, vocabulary }: Rulebook, asOf: AsOf): readonly ListOnDay[] {
  return [...lists.values()].map((list) =>
    listOnDay(list, asOf.get(list.id) ?? defaultAsOf(list), vocabulary),
  );
}

/** A list on its day, as pages name it. */
export function shownList({ list, asOf }: ListOnDay): ShownList {
  const { id, title, jurisdiction, publisher, edition } = appliedList(list, asOf);
  return { id, title, jurisdiction, publisher, asOf, edition };
}
