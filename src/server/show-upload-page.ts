import type { RequestHandler } from 'express';
import type { Corpus } from '../app/corpus';
import { comparedLists } from '../app/compared-lists';
import { destinationChoices } from '../app/licensing-destinations';
import { textEncodings } from '../app/item-source';
import { uploadPage } from '../app/pages';
import type { Lang } from '../model/text';
import { asOfField } from './form-fields';
import { languageOf } from './negotiate';

/** `GET /`: the form, with the lists, their latest editions and the assumptions of the rules at hand. */
export function showUploadPage(
  { rulebook, templates }: Corpus,
  options: { readonly maxBytes: number; readonly hasSample: boolean },
): RequestHandler {
  const lists = (lang: Lang) =>
    comparedLists(rulebook).map(({ id, jurisdiction, title, editions }) => ({
      field: asOfField(id),
      jurisdiction: jurisdiction[lang],
      title: title[lang],
      latest: editions.at(-1)?.date ?? '',
    }));
  return (request, response) => {
    const lang = languageOf(request);
    const assumptions = [...rulebook.vocabulary.assumptions.values()].map(({ id, label }) => ({
      id,
      label: label[lang],
    }));
    const destinations = destinationChoices(rulebook.licensing, lang);
    const classes = [...rulebook.vocabulary.classes.values()].map(({ id, label }) => ({
      id,
      label: label[lang],
    }));
    const page = uploadPage(
      {
        lists: lists(lang),
        assumptions,
        destinations,
        encodings: textEncodings,
        classes,
        ...options,
      },
      lang,
      templates,
    );
    response.vary('Accept-Language').type('html').send(page);
  };
}
