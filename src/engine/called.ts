import type { Item } from '../model/item';

/** Longer names are not looked into: what takes time for each pair of words stays quick on any input. */
const longest = 200;

/**
 * What reports call an item: its name, with its id in brackets where the name does not say it. Names repeat in real lists
 * (`12 bit ADC`), ids do not; width, case and what stands between words make no difference.
 */
export function called({ id, name }: Pick<Item, 'id' | 'name'>): string {
  const sought = wordsOf(id).join('');
  const words = name.length > longest ? [] : wordsOf(name);
  const isSaid = words.some((_, from) =>
    words.slice(from).some((_word, count) => words.slice(from, from + count + 1).join('') === sought),
  );
  return isSaid || name === id ? name : `${name} (${id})`;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
