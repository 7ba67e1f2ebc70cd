import type { Item } from '../model/item';

/**
 * What reports call an item: its name, with its id in brackets where the name does not say it. Names repeat in real lists
 * (`12 bit ADC`), ids do not; width, case, spaces and hyphens make no difference.
 */
export function called({ id, name }: Pick<Item, 'id' | 'name'>): string {
  return letters(name).includes(letters(id)) ? name : `${name} (${id})`;
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\p{Pd}]+/gu, '');
}
