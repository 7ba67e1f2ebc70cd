import type { RequestHandler } from 'express';
import type { Served } from './served';

/** `GET /healthz`: the process answers, and which rules it serves. */
export function showHealth({ corpus }: Served): RequestHandler {
  return (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .json({ status: 'ok', version: corpus.tool.version, rules: corpus.rulebook.hash });
  };
}

/** `GET /readyz`: whether it can take a list on: the store answers and the workshop is open. 503 otherwise. */
export function showReadiness({ store, workshop }: Served): RequestHandler {
  return async (_request, response) => {
    const stored = await store.entries().then(
      () => true,
      () => false,
    );
    const ready = stored && !workshop.isClosing;
    response
      .set('Cache-Control', 'no-store')
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'not ready', waiting: workshop.size });
  };
}
