import { controllingAddresses, type ItemFindingKind } from './finding-kind';

/** Everything that is encoded answers no, but something that can touch the item is not encoded in full. */
export const notCovered: ItemFindingKind = {
  id: 'not-covered-in-full',
  severity: 'review',
  mirror: 'not-covered-in-full',
  meaning: {
    en: 'No encoded paragraph controls the item, but paragraphs that can touch it are not encoded in full: read them.',
    ja: '収録済みの規定には該当しないが、関係し得る規定の一部が未収録である。当該規定を確認すること。',
  },
  find(item, { lists }) {
    return item.verdicts.flatMap((verdict, index) => {
      if (verdict.status !== 'not-covered-in-full' && verdict.status !== 'not-covered') return [];
      const jurisdiction = lists[index as 0 | 1].jurisdiction;
      const named = verdict.notCovered.join(', ');
      return [
        {
          subject: item.item,
          addresses: controllingAddresses(item),
          detail: `${verdict.list} ${named}`,
          message: {
            en: `${item.name}: ${jurisdiction.en} is not covered in full${named === '' ? '' : ` (${named})`}`,
            ja: `${item.name}：${jurisdiction.ja}は収録範囲外を含む${named === '' ? '' : `（${named}）`}`,
          },
        },
      ];
    });
  },
};
