import type { RequestHandler } from 'express';
import { HttpProblem } from '../http-problem';
import type { Served } from '../served';
import { idOf } from './id-of';
import { leadTo } from '../lead-to';

/** `DELETE /reports/{id}`, and `POST /reports/{id}/delete` from a form: the list and its result are gone. */
export function deleteReport({ store }: Served): RequestHandler {
  return async (request, response) => {
    const id = idOf(request);
    if ((await store.entry(id)) === undefined) throw new HttpProblem(404);
    const made = (await store.entries()).filter(({ order }) => order.kind === 'file' && order.of === id);
    for (const each of [...made, { id }]) await store.remove(each.id);
    if (request.method === 'DELETE') response.status(204).end();
    else leadTo('/reports', request, response, (request.body as { lang?: unknown } | undefined)?.lang);
  };
}
