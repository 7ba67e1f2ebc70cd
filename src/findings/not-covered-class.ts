import type { ClassFindingKind } from './class-context';

/** A relation between the lists that rests on incomplete encoding is only as good as what is encoded. */
export const classNotCovered: ClassFindingKind = {
  id: 'class-not-covered-in-full',
  severity: 'review',
  mirror: 'class-not-covered-in-full',
  meaning: {
    en: 'Paragraphs that can touch the class are not encoded in full; the relation holds for what is encoded.',
    ja: '当該品目に関係し得る規定の一部が未収録であり、収録済みの範囲についてのみ成り立つ。',
  },
  find({ itemClass, ground, tier }, { classLabel }) {
    const [first, second] = ground.notCovered;
    if (tier !== 'list' || (first.length === 0 && second.length === 0)) return [];
    const label = classLabel(itemClass);
    const named = [...first, ...second].join(', ');
    return [
      {
        subject: itemClass,
        addresses: ground.notCovered,
        detail: '',
        message: {
          en: `${label.en}: not encoded in full: ${named}`,
          ja: `${label.ja}：未収録を含む規定：${named}`,
        },
      },
    ];
  },
};
