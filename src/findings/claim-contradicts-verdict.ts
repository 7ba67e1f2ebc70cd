import type { ListVerdict } from '../model/verdict';
import type { Bilingual } from '../model/text';
import { claimFacts, placedClaims, quoted } from './claim-words';
import type { ItemFindingKind } from './finding-kind';

/** The stated classification and the computed verdict cannot both be right. */
export const claimContradictsVerdict: ItemFindingKind = {
  id: 'claim-contradicts-verdict',
  severity: 'review',
  mirror: 'claim-contradicts-verdict',
  meaning: {
    en: 'The classification that the item list states is not what its figures give. One of the two is wrong.',
    ja: '品目リストに記載された該非・項番が、記載された数値から導かれる判定と一致しない。いずれかが誤っている。',
  },
  find(item, context) {
    return placedClaims(item, context).flatMap((placed) => {
      const { claim, side } = placed;
      const verdict = item.verdicts[side];
      // That a paragraph is not there has a finding of its own.
      if (claim.answer !== 'contradicted' || (claim.standing ?? 'in-force') !== 'in-force') return [];
      const [stated, computed] = [quoted(claim), computedWords(verdict)];
      const { jurisdiction } = context.lists[side];
      return [
        claimFacts(item, placed, {
          en: `stated for ${jurisdiction.en} as ${stated.en}; its figures give ${computed.en}`,
          ja: `${jurisdiction.ja}について「${stated.ja}」と記載されているが、数値による判定は${computed.ja}`,
        }),
      ];
    });
  },
};

function computedWords({ status, tier, controlledBy }: ListVerdict): Bilingual {
  const by = controlledBy.join(', ');
  switch (status) {
    case 'controlled':
      return tier === 'anti-terrorism'
        ? { en: `control for anti-terrorism only (${by})`, ja: `テロ対策のみの規制に該当（${by}）` }
        : { en: `control by ${by}`, ja: `該当（${by}）` };
    case 'not-controlled':
      return { en: 'not controlled', ja: '非該当' };
    case 'out-of-class':
      return { en: 'out of class', ja: '対象外' };
    case 'undetermined':
      return {
        en: 'no verdict yet, but not that paragraph',
        ja: '判定不能（ただし記載の項番には該当しない）',
      };
    case 'not-covered':
    case 'not-covered-in-full':
      return {
        en: 'not that paragraph; other paragraphs are not encoded in full',
        ja: '記載の項番には該当しない（他の規定は収録が完全でない）',
      };
  }
}
