import type { Region } from '../model/list-comparison';
import type { ScopeChange } from '../model/rule-change';
import type { Bilingual } from '../model/text';
import { bilingual, type ChangeContext } from './change-kind';
import { unresolvedWords } from './change-words';

/** An example item for each region; one item may lie in several regions. */
export function witnessLines(regions: readonly Region[], context: ChangeContext): readonly Bilingual[] {
  const lines = regions.flatMap((region) => witnessLine(region, context));
  return lines.filter((line, index) => lines.findIndex(({ en }) => en === line.en) === index);
}

function witnessLine({ witness, side }: Region, context: ChangeContext): readonly Bilingual[] {
  if (witness === undefined) return [];
  const item = context.describeItem(witness);
  const sense = side === 'second' ? { en: 'gained', ja: '追加' } : { en: 'lost', ja: '除外' };
  return [{ en: `for instance (${sense.en}): ${item.en}`, ja: `例（${sense.ja}）：${item.ja}` }];
}

/** Other days on which the versions differ in the same way; that they differ on other days only is said above. */
export function dayLine(days: readonly string[], main: string): readonly Bilingual[] {
  const others = days.filter((day) => day !== main);
  if (others.length === 0 || others.length === days.length) return [];
  return [{ en: `also as of ${others.join(', ')}`, ja: `他の基準日：${others.join('、')}` }];
}

/** What the comparison left open, and what it took for granted. */
export function openLines(
  { unresolved, excludedClasses, printedOtherwise }: ScopeChange,
  { classLabel }: ChangeContext,
): readonly Bilingual[] {
  const labels = excludedClasses.map(classLabel);
  return [
    ...(unresolved.length === 0
      ? []
      : [
          bilingual((lang) => {
            const why = unresolved.map((reason) => unresolvedWords(reason)[lang]);
            return lang === 'en' ? `not settled: ${why.join('; ')}` : `未確定：${why.join('、')}`;
          }),
        ]),
    ...(printedOtherwise
      ? [
          {
            en: 'a limit that is printed in two units is printed otherwise: items stated in the other unit may be concerned',
            ja: '二つの単位で併記されたしきい値の記載が変わった。他方の単位で示された貨物等に影響し得る',
          },
        ]
      : []),
    ...(labels.length === 0
      ? []
      : [
          {
            en: `said of items that are not also: ${labels.map(({ en }) => en).join('; ')}`,
            ja: `次の品目を兼ねないものについて：${labels.map(({ ja }) => ja).join('、')}`,
          },
        ]),
  ];
}
