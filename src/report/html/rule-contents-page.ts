import type { RuleContents } from '../../model/rule-search';
import type { Coverage } from '../../model/control-list';
import { fill } from '../messages/fill';
import { ruleMessagesIn } from '../messages/rule-messages';
import { listedParagraph } from '../view/rule-listing';
import { linkedText } from '../view/rule-piece';
import { coverageWord } from '../words';
import { rulePageFrame, type RulePageContext } from './rule-page-frame';
import { templateSet } from './template-set';

const coverages: readonly Coverage[] = ['full', 'part', 'screen', 'none'];

/** The page of the lists by entry and row; `list` where it is that of one list. */
export function ruleContentsPage(
  contents: RuleContents,
  list: string | undefined,
  context: RulePageContext,
): string {
  const { lang, templates } = context;
  const { title } = ruleMessagesIn(lang);
  const asked = { query: '', ...(list !== undefined && { list }) };
  const { frame, wording } = rulePageFrame(title, context, list === undefined ? '' : `list=${list}&`, asked);
  const { t, r, query } = wording;
  return templateSet(templates)('rule-contents-page', {
    ...frame,
    allClasses: fill(r.allClasses, { n: contents.classes }),
    classesHref: `/rules/classes?${query}`,
    allParameters: fill(r.allParameters, { n: contents.parameters }),
    parametersHref: `/rules/parameters?${query}`,
    lists: contents.lists.map(({ shown, limits, counts, entries }) => ({
      id: shown.id,
      jurisdiction: shown.jurisdiction[lang],
      title: shown.title[lang],
      asOf: shown.asOf,
      counts: coverages
        .filter((coverage) => counts[coverage] > 0)
        .map((coverage) => fill(t.countOf, { label: coverageWord(coverage, t).word, n: counts[coverage] })),
      entries: entries.map((entry) => listedParagraph(entry, wording)),
      limits: limits.map((limit) => linkedText(limit[lang], wording)),
    })),
    coverages: coverages.map((coverage) => coverageWord(coverage, t)),
  });
}
