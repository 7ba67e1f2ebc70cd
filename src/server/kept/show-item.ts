import type { RequestHandler } from 'express';
import { itemPart, withOneItem } from '../../app/kept/comparison-bytes';
import { comparisonFile } from '../../app/kept/result-files';
import { itemPage, siteView } from '../../app/pages';
import { HttpProblem } from '../http-problem';
import { languageOf } from '../negotiate';
import type { Served } from '../served';
import { idOf } from './id-of';
import { orderState } from './order-under-way';
import { throwUnlessFinished } from './send-outcome';

/** `GET /reports/{id}/items/{number}`: one item of a result clause by clause, counted from 1. */
export function showItem(served: Served): RequestHandler {
  return async (request, response) => {
    const id = idOf(request);
    const number = Number(/^[1-9]\d{0,6}$/.exec(String(request.params['number']))?.[0] ?? NaN);
    const state = await orderState(id, served);
    if (!state.ended) throw new HttpProblem(404);
    await throwUnlessFinished(state.entry, served);
    const { store, corpus } = served;
    const head = await store.file(id, comparisonFile.head);
    const part = head && itemPart(head, number - 1);
    const bytes = part && (await store.file(id, comparisonFile.items, part));
    if (head === undefined || bytes === undefined) throw new HttpProblem(404);
    const lang = languageOf(request);
    const page = itemPage(withOneItem(head, bytes, number - 1), 0, {
      lang,
      templates: corpus.templates,
      site: siteView(lang, 'reports'),
      reportHref: `/reports/${id}?lang=${lang}`,
    });
    response.set('Cache-Control', 'no-store').vary('Accept-Language').type('html').send(page);
  };
}
