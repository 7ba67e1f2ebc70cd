import type { RuleSearch } from '../../model/rule-search';
import { fill } from '../messages/fill';
import { ruleMessagesIn } from '../messages/rule-messages';
import { listedParagraph } from '../view/rule-listing';
import { classPiece, parameterPiece } from '../view/rule-piece';
import { rulePageFrame, type RulePageContext } from './rule-page-frame';
import { templateSet } from './template-set';

/** The page with what a search found. */
export function ruleSearchPage(search: RuleSearch, context: RulePageContext): string {
  const { lang, templates } = context;
  const { query, list, exact, nearest, paragraphs, classes, parameters, totals } = search;
  const title = fill(ruleMessagesIn(lang).searchTitle, { query });
  const own = new URLSearchParams({ q: query, ...(list !== undefined && { list }) });
  const { frame, wording } = rulePageFrame(title, context, `${own.toString()}&`, search);
  const { r } = wording;
  const more = (shown: number, total: number): string =>
    total > shown ? fill(r.searchMore, { shown, total }) : '';
  const found = exact.length + nearest.length + totals.paragraphs + totals.classes + totals.parameters;
  return templateSet(templates)('rule-search-page', {
    ...frame,
    query,
    counts: fill(r.searchCounts, totals),
    nothing: found === 0,
    exact: exact.map((each) => listedParagraph(each, wording)),
    notHeld: nearest.length > 0 ? fill(r.searchNotHeld, { address: query }) : '',
    nearest: nearest.map((each) => listedParagraph(each, wording)),
    paragraphs: paragraphs.map((each) => listedParagraph(each, wording)),
    moreParagraphs: more(paragraphs.length, totals.paragraphs),
    classes: classes.map(({ id }) => ({ id, label: [classPiece(id, wording)] })),
    moreClasses: more(classes.length, totals.classes),
    parameters: parameters.map(({ id, unit }) => ({
      id,
      label: [parameterPiece(id, wording)],
      unit: unit ?? '',
    })),
    moreParameters: more(parameters.length, totals.parameters),
  });
}
