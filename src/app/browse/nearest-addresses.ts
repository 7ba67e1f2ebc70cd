import { paragraphIndex } from '../../engine/paragraph-index';
import { compareAddresses, parentAddress } from '../../model/address';
import type { NamedParagraph } from '../../model/named-paragraph';
import type { Rulebook } from '../../model/rulebook';
import { addressesOfQuery } from './address-of-query';
import { foldWords } from './fold-words';
import { namedParagraph } from './named-paragraph';
import { ruleIndex } from './rule-index';

/** Addresses that are offered in place of one that the rules do not hold. */
const most = 8;
/** Characters that an address must share with another from its start to be like it. */
const alike = 2;

/**
 * Paragraphs near an address that the rules do not hold: the last one above it that they do, with what stands below that; where
 * there is none, those that begin most nearly the same.
 */
export function nearestAddresses(text: string, rulebook: Rulebook): readonly NamedParagraph[] {
  const meant = new Set([text.normalize('NFKC').replace(/\s+/gu, ''), ...addressesOfQuery(text, rulebook)]);
  const below = [...meant].flatMap((address) => aroundHeld(address, rulebook));
  const found = below.length > 0 ? below : sameBeginning(text, rulebook);
  return found.slice(0, most);
}

/** The last address above one that the rules hold, and what stands below it. */
export function aroundHeld(address: string, { lists }: Rulebook): readonly NamedParagraph[] {
  for (let above = parentAddress(address); above !== undefined; above = parentAddress(above)) {
    for (const list of lists.values()) {
      const held = paragraphIndex(list).byAddress.get(above);
      if (held === undefined) continue;
      return [held, ...held.children].map((indexed) => namedParagraph(list.id, indexed));
    }
  }
  return [];
}

function sameBeginning(text: string, rulebook: Rulebook): readonly NamedParagraph[] {
  const wanted = foldWords(text);
  return ruleIndex(rulebook)
    .paragraphs.map(({ value, name }) => ({ value, shared: sharedStart(name, wanted) }))
    .filter(({ shared }) => shared >= alike)
    .sort((a, b) => b.shared - a.shared || compareAddresses(a.value.address, b.value.address))
    .map(({ value }) => value)
    .slice(0, most);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
