import type { ParagraphFacts } from '../model/list-comparison-result';
import type { ClassFindingKind } from './class-context';

/** Two paragraphs with the same ancestor took effect on different days: between them the lists were out of step. */
export const inForceOnDifferentDays: ClassFindingKind = {
  id: 'in-force-on-different-days',
  severity: 'note',
  mirror: 'in-force-on-different-days',
  meaning: {
    en: 'Paragraphs of the two lists with the same ancestor took effect on different known days; the number is the days in between.',
    ja: '同じ国際レジームの規定に基づく両リストの規定の施行日が異なる（双方の日が判明しているもののみ）。日数はその間隔である。',
  },
  find({ itemClass, tier, controls }, { classLabel, paragraph, lists }) {
    if (tier !== 'list') return [];
    const label = classLabel(itemClass);
    return controls[0].flatMap((first) =>
      controls[1].flatMap((second) => {
        const [one, other] = [paragraph(first), paragraph(second)];
        const days = one && other && daysApart(one, other);
        if (days === undefined || days === 0) return [];
        const [us, jp] = lists.map(({ jurisdiction }) => jurisdiction);
        return [
          {
            subject: itemClass,
            addresses: [[first], [second]] as const,
            detail: `${one?.from ?? ''} ${other?.from ?? ''}`,
            message: {
              en: `${label.en}: ${days} days apart: ${us?.en ?? ''} ${first} from ${one?.from ?? ''}, ${jp?.en ?? ''} ${second} from ${other?.from ?? ''}`,
              ja: `${label.ja}：施行日に${days}日の差：${us?.ja ?? ''} ${first}は${one?.from ?? ''}から、${jp?.ja ?? ''} ${second}は${other?.from ?? ''}から`,
            },
          },
        ];
      }),
    );
  },
};

/** Undefined where the two have no common ancestor or a day is not known. */
function daysApart(one: ParagraphFacts, other: ParagraphFacts): number | undefined {
  if (one.regime === undefined || one.regime !== other.regime) return undefined;
  const [from, to] = [Date.parse(one.from), Date.parse(other.from)];
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : Math.abs(from - to) / 86_400_000;
}
