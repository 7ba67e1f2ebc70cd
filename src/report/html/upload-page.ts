import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { gapMessagesIn } from '../messages/gap-messages';
import { listMessagesIn } from '../messages/list-messages';
import { licenceMessagesIn } from '../messages/licence-messages';
import { messagesIn } from '../messages/messages';
import { templateSet, type TemplateFiles } from './template-set';

/** What the form offers. */
export interface UploadPage {
  readonly lists: readonly {
    /** Name of the form field for the as-of date. */
    readonly field: string;
    readonly jurisdiction: string;
    readonly title: string;
    readonly latest: string;
  }[];
  readonly assumptions: readonly { readonly id: string; readonly label: string }[];
  /** Destinations that can be picked; empty where the rules have no licensing tables. */
  readonly destinations: readonly { readonly code: string; readonly name: string }[];
  /** Encodings that can be asked for. */
  readonly encodings: readonly string[];
  /** Item classes of which a form can be had. */
  readonly classes: readonly { readonly id: string; readonly label: string }[];
  /** Largest file that is read, in bytes. */
  readonly maxBytes: number;
  readonly hasSample: boolean;
}

/** The page with the upload form; works without scripts. */
export function uploadPage(page: UploadPage, lang: Lang, templates: TemplateFiles): string {
  const t = messagesIn(lang);
  const [first, second] = page.lists;
  return templateSet(templates)('upload', {
    lang,
    t,
    pageTitle: t.uploadTitle,
    other: { lang: lang === 'en' ? 'ja' : 'en', label: t.otherLanguage },
    intro: fill(t.uploadIntro, { first: first?.title ?? '', second: second?.title ?? '' }),
    fileHint: fill(t.uploadFileHint, { size: `${page.maxBytes / 1024 / 1024} MiB` }),
    lists: page.lists.map((list) => ({
      field: list.field,
      label: fill(t.uploadAsOf, { list: list.jurisdiction }),
      latest: list.latest,
      hint: fill(t.uploadAsOfHint, { date: list.latest }),
    })),
    assumptions: page.assumptions,
    destinations: page.destinations,
    l: listMessagesIn(lang),
    encodings: page.encodings,
    classes: page.classes,
    m: licenceMessagesIn(lang),
    languages: [
      { lang: 'en', label: 'English', chosen: lang === 'en' },
      { lang: 'ja', label: '日本語', chosen: lang === 'ja' },
    ],
    hasSample: page.hasSample,
    gapsLink: gapMessagesIn(lang).uploadLink,
  });
}
