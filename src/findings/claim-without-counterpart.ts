import type { Counterpart } from '../model/claim';
import type { Bilingual } from '../model/text';
import { claimFacts, notCoveredWords, placedClaims, quoted } from './claim-words';
import type { ItemFindingKind } from './finding-kind';

/** Whatever the figures of the item are: one list controls what the stated paragraph describes, and the other never does. */
function claimWithoutCounterpart(id: string, mirror: string, one: 0 | 1): ItemFindingKind {
  const other = one === 0 ? 1 : 0;
  return {
    id,
    severity: 'gap',
    mirror,
    meaning: {
      en: 'By its stated classification alone: nothing that the paragraph describes is controlled by an encoded paragraph of the other list.',
      ja: '記載された項番のみによる比較。その項番が対象とするものは、他方の規制リストの収録された規定ではいずれも規制されない。',
    },
    find(item, context) {
      return placedClaims(item, context).flatMap((placed) => {
        const { claim, side } = placed;
        const counterparts = claim.counterpart ?? [];
        if (side !== one || claim.tier !== 'list' || !isAll(counterparts, 'never')) return [];
        const stated = quoted(claim);
        const more = notCoveredWords(counterparts);
        return [
          claimFacts(item, placed, {
            en: `${stated.en} of ${context.lists[one].jurisdiction.en} has no counterpart in ${context.lists[other].jurisdiction.en}${more.en}`,
            ja: `${context.lists[one].jurisdiction.ja}の${stated.ja}に対応する${context.lists[other].jurisdiction.ja}の規定はない${more.ja}`,
          }),
        ];
      });
    },
  };
}

export const claimControlledByFirstOnly = claimWithoutCounterpart(
  'claim-controlled-by-first-only',
  'claim-controlled-by-second-only',
  0,
);
export const claimControlledBySecondOnly = claimWithoutCounterpart(
  'claim-controlled-by-second-only',
  'claim-controlled-by-first-only',
  1,
);

/** A part of what the stated paragraph describes is controlled by the other list; figures decide. */
export const claimPartlyControlled: ItemFindingKind = {
  id: 'claim-partly-controlled',
  severity: 'review',
  mirror: 'claim-partly-controlled',
  meaning: {
    en: 'By its stated classification alone: the other list controls only a part of what the paragraph describes, or that turns on a question of its own. The figures of the item decide.',
    ja: '記載された項番のみによる比較。他方の規制リストは、その項番が対象とするものの一部のみを規制するか、固有の判断に左右される。品目の数値で決まる。',
  },
  find(item, context) {
    return placedClaims(item, context).flatMap((placed) => {
      const { claim, side } = placed;
      const counterparts = claim.counterpart ?? [];
      const isDecided = (['always', 'never'] as const).some((extent) => isAll(counterparts, extent));
      if (claim.tier !== 'list' || counterparts.length === 0 || isDecided) return [];
      const other = context.lists[side === 0 ? 1 : 0].jurisdiction;
      const by = [...new Set(counterparts.flatMap((each) => each.by))];
      return [claimFacts(item, placed, partWords(quoted(claim), other, counterparts, by), by)];
    });
  },
};

function partWords(
  stated: Bilingual,
  other: Bilingual,
  counterparts: readonly Counterpart[],
  by: readonly string[],
): Bilingual {
  const has = (extent: Counterpart['extent']): boolean => counterparts.some((each) => each.extent === extent);
  const addresses = listedBriefly(by);
  if (has('unsettled'))
    return {
      en: `${stated.en} stands for more than can be compared with ${other.en} as one; state the paragraph, or class and figures`,
      ja: `${stated.ja}は範囲が広く、${other.ja}と一括して比較できない。細分まで、又は品目と数値を記載すること`,
    };
  if (!has('partly') && !has('never'))
    return {
      en: `${other.en} controls what ${stated.en} describes (${addresses}) depending on a question that it alone asks`,
      ja: `${stated.ja}の対象は、${other.ja}のみが問う判断により${addresses}で規制される`,
    };
  const parts = counterparts.flatMap(({ without }) => without).slice(0, 2);
  return {
    en: `of what ${stated.en} describes, ${other.en} controls a part (${addresses})${parts.length === 0 ? '' : `; not, for example: ${parts.map(({ en }) => en).join(' | ')}`}`,
    ja: `${stated.ja}の対象のうち、${other.ja}が規制するのは一部（${addresses}）${parts.length === 0 ? '' : `。規制されない例：${parts.map(({ ja }) => ja).join('｜')}`}`,
  };
}

/** Addresses that fit into a sentence. */
function listedBriefly(addresses: readonly string[]): string {
  const more = addresses.length - 6;
  return `${addresses.slice(0, 6).join(', ')}${more > 0 ? ` … +${more}` : ''}`;
}

function isAll(counterparts: readonly Counterpart[], extent: Counterpart['extent']): boolean {
  return counterparts.length > 0 && counterparts.every((each) => each.extent === extent);
}
