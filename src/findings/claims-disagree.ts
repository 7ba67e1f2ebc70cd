import { claimFacts, placedClaims, quoted } from './claim-words';
import type { ItemFindingKind } from './finding-kind';

/** The claims on the two lists cannot both be right: what one describes, the other list always controls, or never. */
export const claimsDisagree: ItemFindingKind = {
  id: 'claims-disagree',
  severity: 'review',
  mirror: 'claims-disagree',
  meaning: {
    en: 'The stated classifications of the two lists do not go together: what one paragraph describes is always controlled by the other list, which is stated not to control it.',
    ja: '両リストについて記載された該非が整合しない。一方の項番が対象とするものは他方の規制リストでも必ず規制されるのに、非該当と記載されている。',
  },
  find(item, context) {
    const placed = placedClaims(item, context);
    return placed.flatMap((one) => {
      const { claim, side } = one;
      const counterparts = claim.counterpart ?? [];
      if (counterparts.length === 0 || counterparts.some(({ extent }) => extent !== 'always')) return [];
      const denial = placed.find(
        ({ claim: other, side: place }) =>
          place !== side && (other.said.kind === 'not-controlled' || other.said.kind === 'out-of-class'),
      );
      if (denial === undefined) return [];
      const other = context.lists[side === 0 ? 1 : 0].jurisdiction;
      const by = [...new Set(counterparts.flatMap((each) => each.by))];
      const [stated, denied] = [quoted(claim), quoted(denial.claim)];
      return [
        claimFacts(
          item,
          one,
          {
            en: `stated as ${stated.en}, all of which ${other.en} controls too (${by.join(', ')}), and as ${denied.en} for ${other.en}`,
            ja: `「${stated.ja}」と記載され、その対象は${other.ja}でも全て規制される（${by.join('、')}）が、${other.ja}については「${denied.ja}」と記載`,
          },
          by,
        ),
      ];
    });
  },
};
