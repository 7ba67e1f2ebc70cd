import type { RequestHandler } from 'express';
import type { Served } from '../served';
import { idOf } from './id-of';
import { sendOutcome } from './send-outcome';

/** `GET /reports/{id}`: the report, or how far it is. */
export function showReport(served: Served): RequestHandler {
  return (request, response) => sendOutcome(idOf(request), request, response, served, 'reports');
}
