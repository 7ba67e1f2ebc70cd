import type { AppliedList } from '../../model/comparison';
import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import type { Messages } from '../messages/messages';

/** Paper on which a page is laid out; without it the reader's own. */
export type Paper = 'a4' | 'letter';

/** What stands in the margin of every printed page; the style sheet takes it from the attributes of the page. */
export interface RunningHead {
  readonly title: string;
  /** What the page is about, such as the file of the items. */
  readonly about: string;
  /** Both lists with the day of their law. */
  readonly lists: string;
  readonly paper: Paper | '';
}

/** Words the margin of the printed pages. */
export function runningHead(
  title: string,
  about: string,
  lists: readonly AppliedList[],
  { t, lang, paper }: { readonly t: Messages; readonly lang: Lang; readonly paper?: Paper | undefined },
): RunningHead {
  const applied = lists.map((list) => fill(t.runningAsOf, { list: list.title[lang], date: list.asOf }));
  return { title, about, lists: applied.join(lang === 'ja' ? '　' : ' · '), paper: paper ?? '' };
}
