import type { RequestHandler } from 'express';
import type { ReadingOrder } from '../../app/kept/work-order';
import { columnMeanings, type ColumnMeaning } from '../../app/readings/column-meanings';
import { textEncodings } from '../../app/item-source';
import { readingPage } from '../../app/pages';
import { HttpProblem } from '../http-problem';
import { idOf } from '../kept/id-of';
import { orderState } from '../kept/order-under-way';
import { leadTo } from '../lead-to';
import { sendProgress, throwUnlessFinished } from '../kept/send-outcome';
import { formOf, languageOf } from '../negotiate';
import type { Served } from '../served';
import { settingsOf } from '../settings-of';
import { finishedReading } from './given-list';

/**
 * `GET /readings/{id}`: how a list was understood, with a choice for each of its columns. Where nothing was said about them and
 * something was settled about the same header row before, it leads to the list as read under that.
 */
export function showReading(served: Served): RequestHandler {
  const { corpus, memory } = served;
  let meanings: readonly ColumnMeaning[] | undefined;
  return async (request, response) => {
    const id = idOf(request);
    const form = formOf(request);
    if (form === undefined) throw new HttpProblem(406);
    const state = await orderState(id, served);
    if (state.entry.order.kind !== 'reading') throw new HttpProblem(404);
    response.set('Cache-Control', 'no-store').vary('Accept').vary('Accept-Language');
    if (!state.ended) {
      sendProgress(state, request, response, served, 'compare');
      return;
    }
    await throwUnlessFinished(state.entry, served);
    const { order, preview } = await finishedReading(id, served);
    const known = preview.headerKey === undefined ? undefined : await memory.recall(preview.headerKey);
    if (known !== undefined && order.read.mapping === undefined) {
      const remembered = await withMapping(order, known.mapping, id, served);
      leadTo(`/readings/${remembered}`, request, response, undefined);
      return;
    }
    const isRemembered = known !== undefined && known.mapping === order.read.mapping?.text;
    if (form === 'json') {
      response.json({ ...preview, ...(isRemembered && { rememberedAt: known.at }) });
      return;
    }
    const lang = languageOf(request);
    const page = readingPage(
      {
        id,
        preview,
        read: order.read,
        encodings: textEncodings,
        meanings: (meanings ??= columnMeanings(corpus.rulebook)),
        settings: settingsOf(corpus, lang, order),
        ...(isRemembered && { rememberedAt: known.at }),
      },
      lang,
      corpus.templates,
    );
    response.type('html').send(page);
  };
}

/** The same list, to be read under a mapping. */
async function withMapping(
  order: ReadingOrder,
  text: string,
  id: string,
  { store }: Served,
): Promise<string> {
  const bytes = await store.input(id);
  if (bytes === undefined) throw new HttpProblem(404);
  return store.accept({ ...order, read: { ...order.read, mapping: { file: 'the mapping', text } } }, bytes);
}
