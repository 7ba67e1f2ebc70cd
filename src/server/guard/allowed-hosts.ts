import type { RequestHandler } from 'express';
import { HttpProblem } from '../http-problem';

/**
 * Answers only to the names by which the server is reached: another site whose name leads to this machine could otherwise read
 * its pages (DNS rebinding). Undefined: any name.
 */
export function allowedHosts(hosts: readonly string[] | undefined): RequestHandler {
  const known = hosts && new Set(hosts.map((host) => host.toLowerCase()));
  return (request, _response, next) => {
    if (known === undefined || known.has(hostName(request.get('Host') ?? ''))) next();
    else next(new HttpProblem(421));
  };
}

/** A host without its port: `127.0.0.1`, `[::1]`. */
function hostName(host: string): string {
  return host.replace(/:\d{1,5}$/, '').toLowerCase();
}
