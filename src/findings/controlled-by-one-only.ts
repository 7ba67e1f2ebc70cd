import { controllingAddresses, type ItemFindingKind } from './finding-kind';

/** An item that one list controls and the other, decided in full, does not: the gap that an item list exists to show. */
function controlledByOneOnly(id: string, mirror: string, one: 0 | 1): ItemFindingKind {
  const other = one === 0 ? 1 : 0;
  return {
    id,
    severity: 'gap',
    mirror,
    meaning: {
      en: 'One list controls the item for a reason other than anti-terrorism; the other list decides that it does not.',
      ja: '一方の規制リストのみに該当（テロ対策のみの規制を除く。）。他方の規制リストでは非該当と判定された。',
    },
    find(item, { lists }) {
      if (item.alignment !== (one === 0 ? 'first-only' : 'second-only')) return [];
      const addresses = controllingAddresses(item);
      const by = addresses[one].join(', ');
      return [
        {
          subject: item.item,
          addresses,
          detail: '',
          message: {
            en: `${item.name}: controlled by ${lists[one].jurisdiction.en} only (${by}); not controlled by ${lists[other].jurisdiction.en}`,
            ja: `${item.name}：${lists[one].jurisdiction.ja}のみ該当（${by}）。${lists[other].jurisdiction.ja}は非該当`,
          },
        },
      ];
    },
  };
}

export const controlledByFirstOnly = controlledByOneOnly(
  'controlled-by-first-only',
  'controlled-by-second-only',
  0,
);
export const controlledBySecondOnly = controlledByOneOnly(
  'controlled-by-second-only',
  'controlled-by-first-only',
  1,
);
