import type { ControlChange } from '../../model/rule-change';
import type { ListId } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';
import { paragraphIndex } from '../paragraph-index';
import { paragraphFacts } from './paragraph-facts';

/** Adds what changed besides the scope; paragraphs of which only that changed come after those before them. */
export function withFacts(
  changes: readonly ControlChange[],
  lists: readonly { readonly id: ListId; readonly versions: readonly [ListOnDay, ListOnDay] }[],
): readonly ControlChange[] {
  return lists.flatMap(({ id, versions: [base, head] }) => {
    const own = changes.filter(({ list }) => list === id);
    const before = paragraphIndex(base.list).byAddress;
    const facts = paragraphIndex(head.list).inOrder.flatMap(({ paragraph }): readonly ControlChange[] => {
      const { address, heading, place } = paragraph;
      const old = before.get(address)?.paragraph;
      const found = old === undefined ? [] : paragraphFacts(old, paragraph, [base.asOf, head.asOf]);
      if (old === undefined || found.length === 0) return [];
      const places = [old.place, place] as const;
      const rest = { days: [head.asOf], scopes: [], scopeDiffers: false, facts: found };
      return [
        { list: id, kind: 'changed', address, heading, addresses: [[address], [address]], places, ...rest },
      ];
    });
    return [...own, ...facts];
  });
}
