import type { Item } from '../model/item';
import type { Parameter, Vocabulary } from '../model/vocabulary';
import { ancestorsOf } from './class-graph';

/**
 * The classes and questions of which the item's own figures speak, whatever was assumed for the whole list: an item that states a
 * total dose may well be radiation hardened, and an integrated circuit that states the resolution of a converter may well be one.
 * What a figure speaks of stays open until the item states it.
 */
export function spokenOf(item: Item, vocabulary: Vocabulary): ReadonlySet<string> {
  const stated = statedClasses(item);
  return new Set(
    [...item.figures.keys()].flatMap((id) => {
      const parameter = vocabulary.parameters.get(id);
      return parameter === undefined ? [] : spokenBy(parameter, stated, vocabulary);
    }),
  );
}

/** The classes that an item says it belongs to. */
export function statedClasses({ classes }: Pick<Item, 'classes'>): readonly string[] {
  return [...classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
}

/**
 * Of what a figure speaks where an item states these classes: what the vocabulary says, and, where no list asks for it of what
 * the item is stated to be, the narrower classes of which a list asks for it; with a class all that it implies.
 */
export function spokenBy(
  { speaksOf, askedOf }: Parameter,
  stated: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  const members = new Set(stated.flatMap((id) => [...ancestorsOf(vocabulary, id)]));
  const isExplained = askedOf.some((id) => members.has(id));
  const narrower = isExplained
    ? []
    : askedOf.filter((id) => stated.some((wider) => ancestorsOf(vocabulary, id).has(wider)));
  return [...speaksOf, ...narrower].flatMap((id) =>
    [...ancestorsOf(vocabulary, id)].filter((implied) => !members.has(implied)),
  );
}
