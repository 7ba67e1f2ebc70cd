import type { Request, RequestHandler } from 'express';
import { HttpProblem } from '../http-problem';

/**
 * Refuses what another site's page sends: a browser says where a request comes from (`Sec-Fetch-Site`, `Origin`). Programs, which
 * say neither, carry no browser's credentials and pass. Reading methods pass.
 */
export function sameOrigin(): RequestHandler {
  return (request, _response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || isOurs(request)) next();
    else next(new HttpProblem(403));
  };
}

function isOurs(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('Origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get('Host');
}
