import type { Lang } from '../../model/text';
import { messagesIn } from '../messages/messages';
import { siteMessagesIn } from '../messages/site-messages';
import { statusWord, type StatusKey } from '../words';
import { siteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

interface Answers {
  readonly verdicts: readonly { readonly status: StatusKey; readonly paragraphs: readonly string[] }[];
}

/** Two results of one list, and the items that they answer differently. */
export interface ChangedResults {
  readonly id: string;
  readonly since: string;
  readonly before: Origin;
  readonly after: Origin;
  readonly changes: readonly {
    readonly id: string;
    readonly name: string;
    readonly before?: Answers;
    readonly after?: Answers;
  }[];
}

interface Origin {
  readonly file: string;
  readonly rules: string;
  readonly lists: readonly { readonly asOf: string }[];
}

/** The page that sets an earlier result beside a later one. */
export function changesPage(changed: ChangedResults, lang: Lang, templates: TemplateFiles): string {
  const s = siteMessagesIn(lang);
  const t = messagesIn(lang);
  const side = (answers: Answers | undefined, absent: string): readonly string[] =>
    answers === undefined
      ? [absent]
      : answers.verdicts.map(({ status, paragraphs }) =>
          [statusWord(status, t).word, ...paragraphs].join(' '),
        );
  const origin = ({ rules, lists }: Origin) => ({
    rules: rules.slice(0, 12),
    dates: lists.map(({ asOf }) => asOf).join(', '),
  });
  return templateSet(templates)('changes', {
    lang,
    s,
    pageTitle: s.changesTitle,
    site: siteView(lang, 'reports', `since=${changed.since}&`),
    file: changed.after.file,
    id: changed.id,
    since: changed.since,
    before: origin(changed.before),
    after: origin(changed.after),
    changes: changed.changes.map(({ id, name, before, after }) => ({
      id,
      name,
      before: side(before, s.added),
      after: side(after, s.removed),
    })),
  });
}
