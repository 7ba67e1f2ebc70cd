import type { Item } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';

/**
 * The classes and questions of which the item's own figures speak: an item that states a total dose may well be radiation
 * hardened, whatever was assumed for the whole list. What a figure speaks of stays open until the item states it.
 */
export function spokenOf(item: Item, vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set([...item.figures.keys()].flatMap((id) => vocabulary.parameters.get(id)?.speaksOf ?? []));
}
