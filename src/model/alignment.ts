import type { DateText } from './control-list';
import type { ListRelation } from './list-comparison';
import type { Place } from './place';
import type { Bilingual } from './text';
import type { ListId } from './vocabulary';

/** A finding about an item class that a person has looked at and accepts, with the reason. */
export interface AcceptedFinding {
  readonly fingerprint: string;
  readonly reason: Bilingual;
  readonly place: Place;
}

/** How two lists stand to each other for an item class at a pair of editions, as a person reviewed it against the texts. */
export interface ReviewedRelation {
  readonly itemClass: string;
  /** In the order in which the lists are compared. */
  readonly lists: readonly [ListId, ListId];
  /** Edition of each list at which it was reviewed. */
  readonly editions: readonly [DateText, DateText];
  /** On list parity; `first` and `second` are the lists above. */
  readonly relation: ListRelation;
  readonly reason: Bilingual;
  /** Day of the review. */
  readonly on: DateText;
  /** Role of whoever reviewed it, never a person's name. */
  readonly role: Bilingual;
  /** When another person read both texts against the review as it stands; the role says whether they knew it before. */
  readonly secondReading?: { readonly on: DateText; readonly role: Bilingual };
  /**
   * Of software and technology, which take minutes to compare: fingerprint of what the lists say of the class themselves, as
   * it was reviewed. While it is so, the lists are not compared again to check the relation.
   */
  readonly words?: string;
  readonly accepted: readonly AcceptedFinding[];
  readonly place: Place;
}

const symmetric = ['equal', 'each-wider', 'not-comparable', 'unresolved', 'neither-controls'] as const;

/** A relation under the names of its lists, as rule files write it: `us-ccl-wider`, `equal`. */
export function relationName(relation: ListRelation, [first, second]: readonly [ListId, ListId]): string {
  switch (relation) {
    case 'first-wider':
      return `${first}-wider`;
    case 'second-wider':
      return `${second}-wider`;
    case 'only-first':
      return `${first}-only`;
    case 'only-second':
      return `${second}-only`;
    case 'equal':
    case 'each-wider':
    case 'not-comparable':
    case 'unresolved':
    case 'neither-controls':
      return relation;
  }
}

/** The relation of that name; `undefined` when it names no relation or neither list. */
export function relationNamed(name: string, lists: readonly [ListId, ListId]): ListRelation | undefined {
  const sided = ['first-wider', 'second-wider', 'only-first', 'only-second'] as const;
  return [...symmetric, ...sided].find((relation) => relationName(relation, lists) === name);
}
