import { controllingAddresses, type ItemFindingKind } from './finding-kind';

/** The verdict rests on a text that was read only in an edition later than the day asked for. */
export const textNotShownInForce: ItemFindingKind = {
  id: 'text-not-shown-in-force',
  severity: 'review',
  mirror: 'text-not-shown-in-force',
  meaning: {
    en: 'The controlling text was read in a later edition only; whether it applied on that day is not known to the corpus.',
    ja: '該当の根拠とした規定は、基準日より後の版でのみ確認されている。基準日に施行されていたかは収録情報からは不明である。',
  },
  find(item, { lists }) {
    return item.verdicts.flatMap((verdict, index) => {
      if (verdict.status !== 'controlled' || verdict.notShownInForce.length === 0) return [];
      const { jurisdiction } = lists[index as 0 | 1];
      const named = verdict.notShownInForce.join(', ');
      return [
        {
          subject: item.item,
          addresses: controllingAddresses(item),
          detail: `${verdict.list} ${named}`,
          message: {
            en: `${item.name}: ${jurisdiction.en}: not shown in force on ${verdict.asOf}: ${named}`,
            ja: `${item.name}：${jurisdiction.ja}：${verdict.asOf}時点の施行を確認できない規定：${named}`,
          },
        },
      ];
    });
  },
};
