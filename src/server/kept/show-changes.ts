import type { RequestHandler } from 'express';
import { summaryChanges } from '../../app/kept/summary-changes';
import { changesPage } from '../../app/pages';
import { HttpProblem } from '../http-problem';
import { formOf, languageOf } from '../negotiate';
import type { Served } from '../served';
import { idOf } from './id-of';
import { keptSummaryOf } from './list-reports';
import { sendOutcome } from './send-outcome';
import { orderState } from './order-under-way';

/** `GET /reports/{id}/changes?since={earlier}`: items whose answer is another than in the earlier result. */
export function showChanges(served: Served): RequestHandler {
  return async (request, response) => {
    const id = idOf(request);
    const since = idOf(request, request.query['since'] ?? '');
    const state = await orderState(id, served);
    if (!state.ended || state.entry.outcome !== 'finished') {
      await sendOutcome(id, request, response, served, 'reports');
      return;
    }
    const [before, after] = [await keptSummaryOf(since, served.store), await keptSummaryOf(id, served.store)];
    if (before === undefined || after === undefined) throw new HttpProblem(404);
    const changes = summaryChanges(before, after);
    response.set('Cache-Control', 'no-store').vary('Accept').vary('Accept-Language');
    if (formOf(request) === 'json') response.json({ before: since, after: id, changes });
    else
      response
        .type('html')
        .send(
          changesPage({ id, since, before, after, changes }, languageOf(request), served.corpus.templates),
        );
  };
}
