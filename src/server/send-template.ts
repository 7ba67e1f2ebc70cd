import type { RequestHandler } from 'express';
import type { Corpus } from '../app/corpus';
import { itemTemplate } from '../app/item-template';
import { HttpProblem } from './http-problem';
import { languageOf } from './negotiate';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /template?class=…`: an item list to be filled in, as a workbook; as CSV with `format=csv`. */
export function sendTemplate(corpus: Corpus): RequestHandler {
  return async (request, response) => {
    const { class: asked, format } = request.query;
    const itemClass = typeof asked === 'string' ? asked : '';
    const wanted = format === 'csv' ? 'csv' : 'xlsx';
    const lang = languageOf(request);
    const form = await itemTemplate(itemClass, { format: wanted, lang }, corpus);
    if (!form.ok) throw new HttpProblem(422, form.diagnostics);
    response
      .attachment(`${itemClass}.${wanted}`)
      .type(wanted === 'csv' ? 'text/csv' : workbook)
      .send(typeof form.value === 'string' ? form.value : Buffer.from(form.value));
  };
}
