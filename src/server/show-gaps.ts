import type { RequestHandler } from 'express';
import type { GapOrder } from '../app/kept/work-order';
import { gapQuery } from './gap-query';
import { accepted } from './accepted';
import { sendOutcome } from './kept/send-outcome';
import type { Served } from './served';

/** `GET /gaps`: where the lists differ, as a page or as JSON. Worked out once for rules, dates and filter, then kept. */
export function showGaps(served: Served): RequestHandler {
  return async (request, response) => {
    const { corpus, store } = served;
    const { asOf, filter, to } = accepted(gapQuery(request.query, corpus));
    const order: GapOrder = {
      kind: 'gaps',
      tool: corpus.tool,
      rules: corpus.rulebook.hash,
      asOf: Object.fromEntries(asOf),
      to: to.map(({ text }) => text),
      filter,
    };
    const id = await store.accept(order, new Uint8Array());
    await sendOutcome(id, request, response, served, 'gaps');
  };
}
