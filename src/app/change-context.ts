import type { DatedRulebook } from '../engine/changes/compare-versions';
import { regionText } from '../engine/lists/region-text';
import type { ChangeContext } from '../findings/change-kind';
import type { Item } from '../model/item';
import type { Rulebook } from '../model/rulebook';
import type { ListId, Vocabulary } from '../model/vocabulary';

/** How findings about a change name classes, lists, regions and witnesses. */
export function changeContext(
  head: Rulebook,
  vocabulary: Vocabulary,
  lists: readonly [ListId, ListId],
  { asOf }: DatedRulebook,
): Omit<ChangeContext, 'tableLines'> {
  return {
    lists,
    classLabel: (id) => vocabulary.classes.get(id)?.label ?? { en: id, ja: id },
    jurisdiction: (id) => head.lists.get(id)?.jurisdiction ?? { en: id, ja: id },
    describe: (box) => ({ en: regionText(box, vocabulary, 'en'), ja: regionText(box, vocabulary, 'ja') }),
    describeItem: (item) => ({ en: itemText(item, vocabulary, 'en'), ja: itemText(item, vocabulary, 'ja') }),
    day: (id) => asOf.get(id) ?? '',
  };
}

/** Most figures of a witness that are printed. */
const mostFigures = 8;

function itemText(item: Item, vocabulary: Vocabulary, lang: 'en' | 'ja'): string {
  const figures = [...item.figures].map(([id, { printed }]) => {
    const label = vocabulary.parameters.get(id)?.label[lang] ?? id;
    return lang === 'en' ? `${label} ${printed}` : `${label} ${printed}`;
  });
  const classes = [...item.classes].flatMap(([id, truth]) =>
    truth === 'yes' ? [vocabulary.classes.get(id)?.label[lang] ?? id] : [],
  );
  const shown = figures.slice(0, mostFigures);
  const rest = figures.length - shown.length;
  const more = rest === 0 ? [] : [lang === 'en' ? `${rest} more figures` : `ほか${rest}件`];
  const related = item.related.map(({ relation, item: other }) => {
    const label = vocabulary.relations.get(relation)?.label[lang] ?? relation;
    return `${label}: {${itemText(other, vocabulary, lang)}}`;
  });
  return [...classes, ...shown, ...more, ...related].join(lang === 'en' ? ', ' : '、');
}
