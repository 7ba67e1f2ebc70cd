import type { RequestHandler } from 'express';
import type { ComparisonOrder } from '../../app/kept/work-order';
import { HttpProblem } from '../http-problem';
import type { Served } from '../served';
import { idOf } from './id-of';
import { leadTo } from '../lead-to';
import { takeOrder } from './take-order';

/**
 * `POST /reports/{id}/again`: the same list under the rules and the tool of today. Leads to the new result, or, where the rules
 * are the same, to the one there is, which is carried out anew if it has failed.
 */
export function orderAgain(served: Served): RequestHandler {
  return async (request, response) => {
    const { store, corpus } = served;
    const earlier = idOf(request);
    const entry = await store.entry(earlier);
    const input = await store.input(earlier);
    if (entry?.order.kind !== 'comparison' || input === undefined) throw new HttpProblem(404);
    const order: ComparisonOrder = { ...entry.order, tool: corpus.tool, rules: corpus.rulebook.hash };
    const id = await takeOrder(order, input, served);
    const address = id === earlier ? `/reports/${id}` : `/reports/${id}/changes?since=${earlier}`;
    leadTo(address, request, response, (request.body as { lang?: unknown } | undefined)?.lang);
  };
}
