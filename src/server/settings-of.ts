import type { Corpus } from '../app/corpus';
import { asOfName, comparedLists } from '../app/compared-lists';
import { destinationChoices } from '../app/licensing-destinations';
import type { ComparisonSettings } from '../app/pages';
import type { ComparisonOrder } from '../app/kept/work-order';
import type { Lang } from '../model/text';

/** What a comparison can be asked for, with what was asked for already. */
export function settingsOf(
  { rulebook }: Corpus,
  lang: Lang,
  asked: Pick<ComparisonOrder, 'asOf' | 'assumptions' | 'to'> = { asOf: {}, assumptions: [], to: [] },
): ComparisonSettings {
  return {
    lists: comparedLists(rulebook).map(({ id, jurisdiction, title, editions }) => ({
      field: asOfName(id),
      jurisdiction: jurisdiction[lang],
      title: title[lang],
      latest: editions.at(-1)?.date ?? '',
      asOf: asked.asOf[id] ?? editions.at(-1)?.date ?? '',
    })),
    assumptions: [...rulebook.vocabulary.assumptions.values()].map(({ id, label }) => ({
      id,
      label: label[lang],
      chosen: asked.assumptions.includes(id),
    })),
    destinations: destinationChoices(rulebook.licensing, lang).map((each) => ({
      ...each,
      chosen: asked.to.includes(each.code),
    })),
  };
}
