import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { siteMessagesIn } from '../messages/site-messages';
import { siteView, type SiteSection } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

/** Work under way: `done` steps `of` so many, none while it waits, and after how many seconds to look again. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly lookAgain: number;
  readonly section: SiteSection;
  /** What the address says beside the language, such as `class=x&`. */
  readonly query: string;
}

/** The page at the address of a result that is not there yet; it looks again by itself, with scripts or without. */
export function progressPage(progress: Progress, lang: Lang, templates: TemplateFiles): string {
  const s = siteMessagesIn(lang);
  const { done, of } = progress;
  return templateSet(templates)('progress', {
    lang,
    s,
    pageTitle: s.progressTitle,
    site: siteView(lang, progress.section, progress.query),
    done,
    of,
    lookAgain: progress.lookAgain,
    query: progress.query,
    words: of === 0 ? s.progressWaiting : fill(s.progressSteps, { done, of }),
  });
}
