import type { RequestHandler } from 'express';
import { textEncodings } from '../app/item-source';
import { uploadPage } from '../app/pages';
import { languageOf } from './negotiate';
import type { Served } from './served';
import { settingsOf } from './settings-of';

/** `GET /`: the form, with the lists, their latest editions and the assumptions of the rules at hand. */
export function showUploadPage(
  { corpus, keepDays }: Served,
  options: { readonly maxBytes: number; readonly hasSample: boolean },
): RequestHandler {
  const { rulebook, templates } = corpus;
  return (request, response) => {
    const lang = languageOf(request);
    const classes = [...rulebook.vocabulary.classes.values()].map(({ id, label }) => ({
      id,
      label: label[lang],
    }));
    const settings = settingsOf(corpus, lang);
    const page = uploadPage(
      { settings, encodings: textEncodings, classes, keepDays, ...options },
      lang,
      templates,
    );
    response.vary('Accept-Language').type('html').send(page);
  };
}
