import type { Item } from '../model/item';
import type { Assumption, Vocabulary } from '../model/vocabulary';
import { ancestorsOf, declaredDisjoint, descendantsOf } from './class-graph';
import type { Contradiction } from './known-numbers';
import { spokenOf } from './spoken-of';

/** Whether an item belongs to a class, and the assumption that says so where the item does not. */
export interface KnownClass {
  readonly truth: 'yes' | 'no';
  readonly assumption?: string;
}

/**
 * The classes of an item: what it states; what stated classes imply; what is excluded because it is stated not to apply, or
 * is disjoint from a class that does, sub-classes included; and then, for what is still open and no figure speaks of, what the
 * assumptions exclude.
 * A stated class wins over an exclusion that it contradicts.
 */
export function knownClasses(
  item: Item,
  vocabulary: Vocabulary,
  declared: readonly Assumption[],
  spoken = spokenOf(item, vocabulary),
): { classes: ReadonlyMap<string, KnownClass>; conflicts: readonly Contradiction[] } {
  const classes = new Map<string, KnownClass>();
  const conflicts: Contradiction[] = [];
  for (const [id, truth] of item.classes) {
    if (truth === 'yes') for (const implied of ancestorsOf(vocabulary, id)) classes.set(implied, { truth });
  }
  const exclude = (id: string, assumption?: string): void => {
    for (const below of descendantsOf(vocabulary, id)) {
      if (assumption !== undefined && spoken.has(below)) continue;
      const known = classes.get(below);
      if (known === undefined)
        classes.set(below, { truth: 'no', ...(assumption !== undefined && { assumption }) });
      if (known?.truth === 'yes' && assumption === undefined) {
        conflicts.push({ id: below, found: 'stated or implied', against: `${id} is excluded` });
      }
    }
  };

  for (const [id, truth] of item.classes) if (truth === 'no') exclude(id);
  const members = [...classes].flatMap(([id, { truth }]) => (truth === 'yes' ? [id] : []));
  for (const id of members) for (const other of declaredDisjoint(vocabulary, id)) exclude(other);

  for (const { id, excludesClasses } of declared) {
    for (const excluded of excludesClasses) {
      if (!classes.has(excluded)) exclude(excluded, id);
    }
  }
  const closing = declared.find(({ closesClasses }) => closesClasses);
  if (closing !== undefined) {
    for (const id of vocabulary.classes.keys()) exclude(id, closing.id);
  }
  return { classes, conflicts };
}
