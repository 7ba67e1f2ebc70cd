import { readEccn } from '../../itemlist/claim/read-eccn';
import { readJapaneseItem } from '../../itemlist/claim/read-japanese-item';
import type { Claim } from '../../model/claim';
import type { Rulebook } from '../../model/rulebook';

/** Longer than any address. */
const longest = 80;
const regime = /^(?:WA\s*)?(\d)\.?\s?([A-E])\.(\d+)((?:\.[a-z]+|\.\d+)*)$/iu;

/**
 * Addresses that a text can mean, however it is punctuated: an ECCN, a 項番, an address of an ordinance, a number of the
 * regime. Some of them may not be in the rules.
 */
export function addressesOfQuery(text: string, { lists }: Pick<Rulebook, 'lists'>): readonly string[] {
  const written = text.trim();
  if (written === '' || written.length > longest) return [];
  const isHeld = [...lists.keys()];
  const said: readonly Claim['said'][] = [
    ...(isHeld.includes('us-ccl') ? readEccn(written) : []),
    ...(isHeld.includes('jp-meti') ? readJapaneseItem(written) : []),
  ];
  const [, category, group, number, below] = regime.exec(written.normalize('NFKC')) ?? [];
  const ofRegime =
    category === undefined
      ? []
      : [`${category}.${(group ?? '').toUpperCase()}.${number}${(below ?? '').toLowerCase()}`];
  return [...new Set([...said.flatMap((one) => (one.kind === 'address' ? [one.address] : [])), ...ofRegime])];
}
