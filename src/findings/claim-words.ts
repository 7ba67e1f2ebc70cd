import type { CheckedClaim, Counterpart } from '../model/claim';
import type { Bilingual } from '../model/text';
import type { ItemComparison } from '../model/verdict';
import type { FindingFacts, ItemContext } from './finding-kind';

/** A claim with the place of its list among the two that are compared. */
export interface PlacedClaim {
  readonly claim: CheckedClaim;
  readonly side: 0 | 1;
}

/** The claims of an item whose list is one of the two. */
export function placedClaims(
  { claims = [] }: ItemComparison,
  { lists }: ItemContext,
): readonly PlacedClaim[] {
  return claims.flatMap((claim) => {
    const side = lists.findIndex(({ id }) => id === claim.list);
    return side === 0 || side === 1 ? [{ claim, side } as const] : [];
  });
}

/** A finding about one claim. */
export function claimFacts(
  item: ItemComparison,
  { claim, side }: PlacedClaim,
  message: Bilingual,
  others: readonly string[] = [],
): FindingFacts {
  const own = claim.said.kind === 'address' ? [claim.said.address] : [];
  return {
    subject: item.item,
    addresses: side === 0 ? [own, others] : [others, own],
    detail: `${claim.list} ${claimText(claim)}`,
    message: { en: `${item.name}: ${message.en}`, ja: `${item.name}：${message.ja}` },
  };
}

/** A claim in the words of its list; the same for every way of writing it. */
export function claimText({ said }: CheckedClaim): string {
  switch (said.kind) {
    case 'address':
      return said.address;
    case 'controlled':
    case 'not-controlled':
    case 'out-of-class':
      return said.kind;
  }
}

/** How a claim is quoted. */
export function quoted({ printed, said }: CheckedClaim): Bilingual {
  const read = said.kind === 'address' && said.address !== printed ? said.address : undefined;
  return {
    en: read === undefined ? printed : `${printed} (${read})`,
    ja: read === undefined ? printed : `${printed}（${read}）`,
  };
}

/** What is left to look at where a list is not encoded in full for a class. */
export function notCoveredWords(counterparts: readonly Counterpart[]): Bilingual {
  const open = [...new Set(counterparts.flatMap(({ notCovered }) => notCovered))];
  if (open.length === 0) return { en: '', ja: '' };
  return {
    en: `; not encoded in full and to be looked at: ${open.join(', ')}`,
    ja: `。収録範囲外で別途確認を要するもの：${open.join('、')}`,
  };
}
