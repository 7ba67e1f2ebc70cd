import { paragraphIndex } from '../engine/paragraph-index';
import { containsAddress } from '../model/address';
import type { ControlChange } from '../model/rule-change';
import type { Rulebook } from '../model/rulebook';
import { readsSame, type ParagraphText, type Texts } from './paragraph-text';

/** Paragraphs whose lines differ and of which no other change tells: neither they nor one above or below them. */
export function rewordedParagraphs(
  all: readonly ControlChange[],
  telling: readonly ControlChange[],
  texts: Texts,
  head: Rulebook,
  base: Rulebook,
): readonly ControlChange[] {
  const equal = all.filter((change) => !telling.includes(change));
  return [...texts].flatMap(([list, [before, after]]) => {
    const own = (changes: readonly ControlChange[]): readonly string[] =>
      changes
        .filter((change) => change.list === list)
        .flatMap(({ address, addresses }) => [address, ...addresses.flat()]);
    const told = own(telling);
    const proved = equal.filter((change) => change.list === list);
    const covered = [...told, ...own(proved)];
    const others = [...new Set([...before.keys(), ...after.keys()])]
      .filter((address) => !readsSame(before.get(address), after.get(address)))
      .filter(
        (address) =>
          !covered.some(
            (known) =>
              known === address || containsAddress(address, known) || containsAddress(known, address),
          ),
      )
      .map((address): ControlChange => {
        const paragraph = [head, base]
          .flatMap(({ lists }) => lists.get(list) ?? [])
          .flatMap((found) => paragraphIndex(found).byAddress.get(address)?.paragraph ?? [])[0];
        return {
          list,
          kind: 'changed',
          address,
          heading: paragraph?.heading ?? { en: '', ja: '' },
          addresses: [before.has(address) ? [address] : [], after.has(address) ? [address] : []],
          places: [before.get(address)?.place, after.get(address)?.place],
          days: [],
          scopes: [],
          scopeDiffers: false,
          facts: [],
        };
      });
    // A paragraph that only refers to one that changed has no lines of its own to show.
    return [...proved.filter((change) => hasOwnText(change, before, after)), ...others];
  });
}

function hasOwnText(
  { addresses }: ControlChange,
  before: ReadonlyMap<string, ParagraphText>,
  after: ReadonlyMap<string, ParagraphText>,
): boolean {
  return addresses.flat().some((address) => !readsSame(before.get(address), after.get(address)));
}
