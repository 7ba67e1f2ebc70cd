import type { ClassFindingKind } from './class-context';

/** A figure or question that the comparison rests on is worded or measured in its own way by a list. */
export const measuredDifferently: ClassFindingKind = {
  id: 'measured-differently',
  severity: 'note',
  mirror: 'measured-differently',
  meaning: {
    en: 'The lists are compared by one parameter that they do not word or measure alike; the note says how each does.',
    ja: '同一のパラメータとして対比したが、両リストの文言又は測定方法が同じではない。各リストの定め方を示す。',
  },
  find(comparison, { classLabel, parametersOf, parameterLabel, wording, lists }) {
    if (comparison.tier !== 'list' || comparison.controls.some((side) => side.length === 0)) return [];
    const label = classLabel(comparison.itemClass);
    return parametersOf(comparison).flatMap((parameter) => {
      const notes = lists.flatMap(({ id, jurisdiction }) => {
        const note = wording(parameter).get(id);
        return note === undefined ? [] : [{ jurisdiction, note }];
      });
      if (notes.length === 0) return [];
      const name = parameterLabel(parameter);
      const en = notes.map(({ jurisdiction, note }) => `${jurisdiction.en}: ${note.en}`).join(' ');
      const ja = notes.map(({ jurisdiction, note }) => `${jurisdiction.ja}：${note.ja}`).join('');
      return [
        {
          subject: comparison.itemClass,
          addresses: [[], []] as const,
          detail: parameter,
          message: { en: `${label.en}: ${name.en}. ${en}`, ja: `${label.ja}：${name.ja}。${ja}` },
        },
      ];
    });
  },
};
