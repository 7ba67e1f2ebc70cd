import type { Item } from '../../model/item';
import type { Vocabulary } from '../../model/vocabulary';
import { subjectOf, type Subject } from '../subject';

/** As many examples as the regions of one comparison have; each takes some memory, so that they are not kept for good. */
const mostKept = 32;

const kept = new WeakMap<Vocabulary, Map<Item, Subject>>();

/** An item with all that is known of it without any assumption; the last ones asked for are kept, as each is looked at often. */
export function recentSubject(item: Item, vocabulary: Vocabulary): Subject {
  const subjects = kept.get(vocabulary) ?? new Map<Item, Subject>();
  kept.set(vocabulary, subjects);
  const subject = subjects.get(item) ?? subjectOf(item, vocabulary, []);
  subjects.delete(item);
  subjects.set(item, subject);
  const [oldest] = subjects.keys();
  if (subjects.size > mostKept && oldest !== undefined) subjects.delete(oldest);
  return subject;
}
