import type { UnresolvedReason } from '../model/list-comparison';
import type { Bilingual } from '../model/text';
import type { ClassFindingKind } from './class-context';

const reasons: Readonly<Record<UnresolvedReason, Bilingual>> = {
  'node-budget': { en: 'the comparison needed more room than it is given', ja: '計算量の上限に達した' },
  'dependent-figures': { en: 'figures that depend on each other meet', ja: '相互に依存する数値が関係する' },
  'several-related-items': {
    en: 'a condition on several contained items at once',
    ja: '複数の関連貨物に同時に係る条件がある',
  },
  'not-encoded': {
    en: 'a condition refers to a paragraph that is not encoded in full',
    ja: '未収録の規定を引用する条件がある',
  },
  'controlled-elsewhere': {
    en: 'an exclusion leaves items to another paragraph of the same list, which is not encoded',
    ja: '除外されるものは同じリストの別の規定で規制されるが、その規定は未収録である',
  },
  'witness-not-confirmed': {
    en: 'an example was not confirmed by the second evaluation',
    ja: '例示品が再評価で確認されなかった',
  },
};

/** Part of a class comparison stayed open; said, never hidden. */
export const unsettledClass: ClassFindingKind = {
  id: 'class-unresolved',
  severity: 'review',
  mirror: 'class-unresolved',
  meaning: {
    en: 'Part of the comparison could not be settled; what is shown is neither all of the gaps nor a proof of equality.',
    ja: '比較の一部を確定できなかった。示した差異は全てではなく、一致の証明でもない。',
  },
  find({ itemClass, unresolved, tier }, { classLabel }) {
    if (tier !== 'list') return [];
    const label = classLabel(itemClass);
    return unresolved.map((reason) => ({
      subject: itemClass,
      addresses: [[], []] as const,
      detail: reason,
      message: {
        en: `${label.en}: not settled: ${reasons[reason].en}`,
        ja: `${label.ja}：未確定：${reasons[reason].ja}`,
      },
    }));
  },
};
