import type { ItemFindingKind } from './finding-kind';

/** Controlled for anti-terrorism reasons only: by design without a counterpart, hence a tier of its own and no gap. */
export const antiTerrorismOnly: ItemFindingKind = {
  id: 'anti-terrorism-only',
  severity: 'note',
  mirror: 'anti-terrorism-only',
  meaning: {
    en: 'Controlled for anti-terrorism reasons only. The other list has by design no counterpart; this is no gap between the lists.',
    ja: 'テロ対策（AT）理由のみによる規制。制度上、他方のリストに対応規定はなく、規制差異とは扱わない。',
  },
  find(item, { lists }) {
    return item.verdicts.flatMap((verdict, index) => {
      if (verdict.status !== 'controlled' || verdict.tier !== 'anti-terrorism') return [];
      const by = verdict.controlledBy.join(', ');
      const { jurisdiction } = lists[index as 0 | 1];
      const addresses =
        index === 0 ? ([verdict.controlledBy, []] as const) : ([[], verdict.controlledBy] as const);
      return [
        {
          subject: item.item,
          addresses,
          detail: verdict.list,
          message: {
            en: `${item.name}: controlled by ${jurisdiction.en} for anti-terrorism reasons only (${by})`,
            ja: `${item.name}：${jurisdiction.ja}はテロ対策理由のみで該当（${by}）`,
          },
        },
      ];
    });
  },
};
