import type { Bilingual } from './text';
import type { Place } from './place';

/**
 * `gap`: a proved difference; `review`: a person has to look (a judgment, an open reading, a missing figure decides);
 * `note`: worth knowing, no item changes status by it.
 */
export type Severity = 'gap' | 'review' | 'note';

/** One thing found, as data; wording in both languages comes from the registry of its kind. */
export interface Finding {
  /** Kebab-case name of the kind, a key of the registry. */
  readonly kind: string;
  readonly severity: Severity;
  /** What it is about: an item id or an item class id. */
  readonly subject: string;
  /** Addresses on the first and on the second list that make it; empty where a list says nothing. */
  readonly addresses: readonly [readonly string[], readonly string[]];
  readonly places: readonly Place[];
  readonly message: Bilingual;
  /** First 12 hex digits of a SHA-256 over kind, subject, addresses and region; survives unrelated edits. */
  readonly fingerprint: string;
}
