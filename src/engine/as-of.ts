import type { Control, ControlList, DateText } from '../model/control-list';
import type { Vocabulary } from '../model/vocabulary';
import { buildListOnDay, type ListOnDay } from './list-on-day';

const days = new WeakMap<ControlList, WeakMap<Vocabulary, Map<DateText, ListOnDay>>>();

/** Days of one list that are kept: dates come from outside, and a server must not grow with them. */
const keptDays = 24;

/** A list as it applies on a day (`YYYY-MM-DD`); worked out once per list and day, for the days asked for last. */
export function listOnDay(list: ControlList, date: DateText, vocabulary: Vocabulary): ListOnDay {
  const byVocabulary = days.get(list) ?? new WeakMap<Vocabulary, Map<DateText, ListOnDay>>();
  days.set(list, byVocabulary);
  const byDate = byVocabulary.get(vocabulary) ?? new Map<DateText, ListOnDay>();
  byVocabulary.set(vocabulary, byDate);

  const known = byDate.get(date) ?? buildListOnDay(list, date, vocabulary);
  byDate.delete(date);
  byDate.set(date, known);
  const [oldest] = byDate.keys();
  if (byDate.size > keptDays && oldest !== undefined) byDate.delete(oldest);
  return known;
}

/** The controls of a list on a day, in the order of the list, with everything that their parents say. */
export function controlsAt(list: ControlList, date: DateText, vocabulary: Vocabulary): readonly Control[] {
  return listOnDay(list, date, vocabulary).controls;
}

/** The date of the latest edition that was read: never today's clock. Throws for a list without editions. */
export function defaultAsOf(list: ControlList): DateText {
  const latest = list.editions
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error(`list ${list.id} has no edition`);
  return latest;
}
