import type { ClassFindingKind } from './class-context';

/** A relevant paragraph has an arguable reading that the corpus records as open. */
export const openReading: ClassFindingKind = {
  id: 'open-reading',
  severity: 'review',
  mirror: 'open-reading',
  meaning: {
    en: 'A paragraph that makes the scope can be read in more than one way; the encoding took one and says so.',
    ja: '規制範囲を定める規定に複数の読み方があり得る。収録内容はその一つに基づく。',
  },
  find({ itemClass, ground, tier }, { classLabel }) {
    if (tier !== 'list') return [];
    const label = classLabel(itemClass);
    return ground.openReadings.map((address) => ({
      subject: itemClass,
      addresses: [[address], []] as const,
      detail: address,
      message: {
        en: `${label.en}: open reading at ${address}`,
        ja: `${label.ja}：解釈に幅がある規定：${address}`,
      },
    }));
  },
};
