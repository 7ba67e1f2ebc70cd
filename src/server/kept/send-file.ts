import type { Request, RequestHandler, Response } from 'express';
import { comparisonFile, inLanguage, orderedFile } from '../../app/kept/result-files';
import type { FileOrder } from '../../app/kept/work-order';
import type { Lang } from '../../model/text';
import { HttpProblem } from '../http-problem';
import { languageOf } from '../negotiate';
import type { Served } from '../served';
import { idOf } from './id-of';
import { orderState } from './order-under-way';
import { asBuffer, sendProgress, throwUnlessFinished } from './send-outcome';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Forms in which a result can be taken away: the ending of the address, and what is sent. */
const forms = {
  json: { type: 'application/json', name: () => comparisonFile.json },
  jsonl: { type: 'application/jsonl', name: () => comparisonFile.lines },
  html: { type: 'text/html', name: (lang: Lang) => inLanguage('html', lang) },
  csv: { type: 'text/csv', name: (lang: Lang) => inLanguage('csv', lang) },
  xlsx: { type: workbook, order: 'xlsx' },
  pdf: { type: 'application/pdf', order: 'pdf' },
} as const;

/** `GET /reports/{id}/report.{json|jsonl|html|csv|xlsx|pdf}`: the result as a file; one that takes its time is shown on its way. */
export function sendFile(served: Served): RequestHandler {
  return async (request, response) => {
    const id = idOf(request);
    const ending = request.params['ending'];
    if (typeof ending !== 'string' || !Object.hasOwn(forms, ending)) throw new HttpProblem(404);
    const form = forms[ending as keyof typeof forms];
    const state = await orderState(id, served);
    if (!state.ended) throw new HttpProblem(404);
    await throwUnlessFinished(state.entry, served);
    const lang = languageOf(request);
    const content =
      'order' in form
        ? await ordered(id, form.order, request, response, served)
        : await served.store.file(id, form.name(lang));
    if (content === 'under way') return;
    if (content === undefined) throw new HttpProblem(404);
    const { order } = state.entry;
    const list = order.kind === 'comparison' ? order.file.replace(/\.[^.]*$/, '') : 'gaps';
    response
      .set('Cache-Control', 'no-store')
      .vary('Accept-Language')
      .attachment(`${list}.${id.slice(0, 8)}.${ending}`)
      .type(form.type)
      .send(asBuffer(content));
  };
}

/** `GET /reports/{id}/follow-up.xlsx`: a form that asks for the figures that would decide what is still open. */
export function sendFollowUp(served: Served): RequestHandler {
  return async (request, response) => {
    const id = idOf(request);
    const state = await orderState(id, served);
    if (!state.ended || state.entry.order.kind !== 'comparison') throw new HttpProblem(404);
    await throwUnlessFinished(state.entry, served);
    const content = await ordered(id, 'follow-up', request, response, served);
    if (content === 'under way') return;
    if (content === undefined) throw new HttpProblem(404);
    response
      .set('Cache-Control', 'no-store')
      .vary('Accept-Language')
      .attachment(`${state.entry.order.file.replace(/\.[^.]*$/, '')}.follow-up.xlsx`)
      .type(workbook)
      .send(asBuffer(content));
  };
}

/** The file of an order of its own, or how far it is. */
async function ordered(
  of: string,
  format: FileOrder['format'],
  request: Request,
  response: Response,
  served: Served,
): Promise<Uint8Array | 'under way' | undefined> {
  const { corpus, store } = served;
  const order: FileOrder = {
    kind: 'file',
    tool: corpus.tool,
    rules: corpus.rulebook.hash,
    of,
    format,
    lang: languageOf(request),
  };
  const id = await store.accept(order, new Uint8Array());
  const state = await orderState(id, served);
  if (!state.ended) {
    sendProgress(state, request, response, served, 'reports');
    return 'under way';
  }
  await throwUnlessFinished(state.entry, served);
  return store.file(id, orderedFile);
}
