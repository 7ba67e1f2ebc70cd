import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { HttpProblem } from '../http-problem';

/**
 * Asks every request for the token, as `Authorization: Bearer …`, or from a browser as the password of any user (`Basic`).
 * Undefined: no token is asked for.
 */
export function requireToken(token: string | undefined): RequestHandler {
  if (token === undefined)
    return (_request, _response, next) => {
      next();
    };
  const wanted = digest(token);
  return (request, response, next) => {
    const given = givenToken(request.get('Authorization') ?? '');
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) {
      next();
      return;
    }
    response.set('WWW-Authenticate', 'Basic realm="ecalign", charset="UTF-8"');
    next(new HttpProblem(401));
  };
}

function givenToken(authorization: string): string | undefined {
  const [scheme = '', credentials] = authorization.split(' ');
  if (credentials === undefined) return undefined;
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return credentials;
    case 'basic':
      return Buffer.from(credentials, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '');
    default:
      return undefined;
  }
}

/** Of one length whatever was given, so that a comparison tells nothing. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
