import type { Condition } from '../model/condition';
import type { Item } from '../model/item';
import type { Trace } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import { knowledgeOf, type Knowledge } from './knowledge';

/** An item under test with all that is known of it and of its related items. */
export interface Subject {
  readonly item: Item;
  readonly knowledge: Knowledge;
  /**
   * By relation, the items that are stated to stand in it. Stating one is stating all: `contains` names every contained item
   * that a control could look at. A relation of which nothing is stated is unknown.
   */
  readonly related: ReadonlyMap<string, readonly Subject[]>;
  /** Answers already worked out; the same condition object is evaluated once per subject. */
  readonly traces: Map<Condition, Trace>;
}

/** `assumptions` are ids of the vocabulary, declared for the whole item list; they hold for related items too. */
export function subjectOf(item: Item, vocabulary: Vocabulary, assumptions: readonly string[]): Subject {
  const related = new Map<string, Subject[]>();
  for (const { relation, item: other } of item.related) {
    const stated = related.get(relation) ?? [];
    related.set(relation, [...stated, subjectOf(other, vocabulary, assumptions)]);
  }
  return { item, knowledge: knowledgeOf(item, vocabulary, assumptions), related, traces: new Map() };
}
