import type { ListComparisonResult } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import { gapMessagesIn } from '../messages/gap-messages';
import { messagesIn } from '../messages/messages';
import { gapView } from '../view/gap-view';
import { runningHead, type Paper } from '../view/running-head';
import { pageParts } from './page-parts';
import type { SiteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

/** One self-contained HTML file: no script, no outside request, the same bytes for the same comparison. */
export function gapHtml(
  result: ListComparisonResult,
  lang: Lang,
  templates: TemplateFiles,
  { site, paper }: { readonly site?: SiteView | undefined; readonly paper?: Paper | undefined } = {},
): string {
  const view = gapView(result, lang);
  return templateSet(templates)('gaps', {
    ...view,
    ...pageParts(templates, false),
    running: runningHead(gapMessagesIn(lang).title, view.filters.join(' '), result.lists, {
      t: messagesIn(lang),
      lang,
      paper,
    }),
    site: site ?? null,
  });
}
