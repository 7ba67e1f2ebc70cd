import type { Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { listMessagesIn } from '../messages/list-messages';
import { messagesIn } from '../messages/messages';
import { settingsView, type ComparisonSettings } from './settings-view';
import { siteView } from './site-view';
import { templateSet, type TemplateFiles } from './template-set';

/** What the form offers. */
export interface UploadPage {
  readonly settings: ComparisonSettings;
  /** Encodings that can be asked for. */
  readonly encodings: readonly string[];
  /** Item classes of which a form can be had. */
  readonly classes: readonly { readonly id: string; readonly label: string }[];
  /** Largest file that is read, in bytes. */
  readonly maxBytes: number;
  /** Days for which lists and results are kept. */
  readonly keepDays: number;
  readonly hasSample: boolean;
}

/** The page with the upload form; works without scripts. */
export function uploadPage(page: UploadPage, lang: Lang, templates: TemplateFiles): string {
  const t = messagesIn(lang);
  const l = listMessagesIn(lang);
  const [first, second] = page.settings.lists;
  const size = `${page.maxBytes / 1024 / 1024} MiB`;
  return templateSet(templates)('upload', {
    lang,
    t,
    l,
    pageTitle: t.uploadTitle,
    site: siteView(lang, 'compare'),
    intro: fill(l.uploadIntro, {
      first: first?.title ?? '',
      second: second?.title ?? '',
      days: page.keepDays,
    }),
    fileHint: fill(t.uploadFileHint, { size }),
    maxBytes: page.maxBytes,
    tooLarge: fill(l.tooLarge, { size }),
    settings: settingsView(page.settings, lang),
    encodings: page.encodings,
    classes: page.classes,
    hasSample: page.hasSample,
  });
}
