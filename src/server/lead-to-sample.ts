import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { ComparisonOrder } from '../app/kept/work-order';
import { leadTo } from './lead-to';
import type { Served } from './served';

/** An item list as bytes, with the name of its file. */
export interface ListBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** `GET /reports/sample`: leads to the report of the sample list, which is kept like any other. */
export function leadToSample({ file, bytes }: ListBytes, served: Served): RequestHandler {
  const { corpus, store } = served;
  const order: ComparisonOrder = {
    kind: 'comparison',
    tool: corpus.tool,
    rules: corpus.rulebook.hash,
    file,
    hash: createHash('sha256').update(bytes).digest('hex'),
    asOf: {},
    assumptions: [],
    to: [],
    read: {},
  };
  return async (request, response) => {
    const id = await store.accept(order, bytes);
    leadTo(`/reports/${id}`, request, response, request.query['lang']);
  };
}
