import type { CheckedClaim, Counterpart } from '../model/claim';
import type { Bilingual } from '../model/text';
import { claimFacts, placedClaims, quoted } from './claim-words';
import type { ItemFindingKind } from './finding-kind';

/** A stated paragraph that its list does not have on that day. */
export const deadOrUnknownCode: ItemFindingKind = {
  id: 'dead-or-unknown-code',
  severity: 'review',
  mirror: 'dead-or-unknown-code',
  meaning: {
    en: 'The list does not have the stated paragraph on that day: it has ended, has not begun, or never existed.',
    ja: '記載された項番は、その日の規制リストに存在しない（廃止済み、未施行、又は存在したことがない。）。',
  },
  find(item, context) {
    return placedClaims(item, context).flatMap((placed) => {
      const { claim, side } = placed;
      const words = standingWords(claim);
      if (words === undefined) return [];
      const { jurisdiction, asOf } = context.lists[side];
      const stated = quoted(claim);
      return [
        claimFacts(item, placed, {
          en: `${stated.en}, stated for ${jurisdiction.en}, ${words.en} on ${asOf}${replacedWords(claim).en}`,
          ja: `${jurisdiction.ja}の「${stated.ja}」は${asOf}時点で${words.ja}${replacedWords(claim).ja}`,
        }),
      ];
    });
  },
};

function standingWords({ standing, nearest }: CheckedClaim): Bilingual | undefined {
  switch (standing) {
    case undefined:
    case 'in-force':
    case 'not-encoded':
      return undefined;
    case 'ended':
      return { en: 'no longer stands in the list', ja: '既に規定されていない（削除又は改正）' };
    case 'not-yet':
      return { en: 'does not yet stand in the list', ja: 'まだ施行されていない' };
    case 'never':
      return {
        en: `is no paragraph of the list${nearest === undefined ? '' : ` (${nearest} is)`}`,
        ja: `存在しない項番${nearest === undefined ? '' : `（${nearest}までは存在する）`}`,
      };
  }
}

/** What the list says today of the items that the paragraph described. */
function replacedWords({ replacedBy = [] }: CheckedClaim): Bilingual {
  const parts = replacedBy.map(fateWords);
  if (parts.length === 0) return { en: '', ja: '' };
  return {
    en: `; what it described is today ${parts.map(({ en }) => en).join(', ')}`,
    ja: `。当時の対象は現在、${parts.map(({ ja }) => ja).join('、')}`,
  };
}

function fateWords({ extent, by }: Counterpart): Bilingual {
  const addresses = by.join(', ');
  switch (extent) {
    case 'always':
      return { en: `controlled by ${addresses}`, ja: `${addresses}により規制` };
    case 'partly':
    case 'hinges':
      return { en: `controlled in part, by ${addresses}`, ja: `一部が${addresses}により規制` };
    case 'never':
      return {
        en: 'controlled by none of its encoded paragraphs',
        ja: '収録した規定ではいずれも規制されない',
      };
    case 'unsettled':
      return { en: 'to be looked up (not worked out)', ja: '要確認（算定できない）' };
  }
}
