import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { HttpProblem } from '../http-problem';

/** Most requests of one address that change something or have work done, in a minute; 0: as many as come. */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0)
    return (_request, _response, next) => {
      next();
    };
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ method }) => ['GET', 'HEAD', 'OPTIONS'].includes(method),
    handler: (_request, _response, next) => {
      next(new HttpProblem(429));
    },
  });
}
