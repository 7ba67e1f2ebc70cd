import type { RequestHandler } from 'express';
import { withoutMapping } from '../../app/readings/settle-columns';
import { HttpProblem } from '../http-problem';
import { idOf } from '../kept/id-of';
import { leadTo } from '../lead-to';
import type { Served } from '../served';
import { finishedReading } from './given-list';

/** `POST /readings/{id}/forget`: what was settled about this header row is forgotten, and the list is read without it. */
export function forgetMapping(served: Served): RequestHandler {
  const { store, memory } = served;
  return async (request, response) => {
    const id = idOf(request);
    const { order, preview } = await finishedReading(id, served);
    if (preview.headerKey !== undefined) await memory.forget(preview.headerKey);
    const bytes = await store.input(id);
    if (bytes === undefined) throw new HttpProblem(404);
    const plain = await store.accept({ ...order, read: withoutMapping(order.read) }, bytes);
    leadTo(`/readings/${plain}`, request, response, (request.body as { lang?: unknown } | undefined)?.lang);
  };
}
