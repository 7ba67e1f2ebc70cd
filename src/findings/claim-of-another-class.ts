import { claimFacts, placedClaims, quoted } from './claim-words';
import type { ItemFindingKind } from './finding-kind';

/** The stated paragraph is about another kind of item than the stated class. */
export const claimOfAnotherClass: ItemFindingKind = {
  id: 'claim-of-another-class',
  severity: 'review',
  mirror: 'claim-of-another-class',
  meaning: {
    en: 'The stated paragraph cannot apply to items of the stated class. The class or the classification is wrong.',
    ja: '記載された項番は、記載された品目には適用され得ない。品目又は項番のいずれかが誤っている。',
  },
  find(item, context) {
    return placedClaims(item, context).flatMap((placed) => {
      const { claim, side } = placed;
      if (claim.answer !== 'other-class') return [];
      const stated = quoted(claim);
      const { jurisdiction } = context.lists[side];
      const heading = claim.heading ?? { en: '', ja: '' };
      return [
        claimFacts(item, placed, {
          en: `${stated.en}, stated for ${jurisdiction.en}${heading.en === '' ? '' : ` (${heading.en})`}, is about another kind of item than its class`,
          ja: `${jurisdiction.ja}について記載された「${stated.ja}」${heading.ja === '' ? '' : `（${heading.ja}）`}は、記載の品目とは別の品目に関する規定`,
        }),
      ];
    });
  },
};
