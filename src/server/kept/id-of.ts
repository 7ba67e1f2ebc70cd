import type { Request } from 'express';
import { isOrderId } from '../../app/kept/work-order';
import { HttpProblem } from '../http-problem';

/** The name of the order in an address; 404 for what cannot be one. */
export function idOf(request: Request, text: unknown = request.params['id']): string {
  if (typeof text !== 'string' || !isOrderId(text)) throw new HttpProblem(404);
  return text;
}
