import { claimFacts, placedClaims, quoted } from './claim-words';
import type { ItemFindingKind } from './finding-kind';

/** A stated paragraph that the rules do not hold, so that nothing can be said of it. */
export const claimNotEncoded: ItemFindingKind = {
  id: 'claim-not-encoded',
  severity: 'note',
  mirror: 'claim-not-encoded',
  meaning: {
    en: 'The stated paragraph is not encoded here. Whether it exists and applies was not looked at.',
    ja: '記載された項番は収録していない。その存否及び該当性は確認していない。',
  },
  find(item, context) {
    return placedClaims(item, context).flatMap((placed) => {
      const { claim, side } = placed;
      if (claim.standing !== 'not-encoded') return [];
      const stated = quoted(claim);
      const { jurisdiction } = context.lists[side];
      return [
        claimFacts(item, placed, {
          en: `${stated.en}, stated for ${jurisdiction.en}, is not encoded here and was not looked at`,
          ja: `${jurisdiction.ja}について記載された「${stated.ja}」は収録しておらず、確認していない`,
        }),
      ];
    });
  },
};
