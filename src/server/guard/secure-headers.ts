import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers under which a page loads nothing but our style and script, is framed by nobody, and tells no other site where it was.
 * `inline` are the hashes of what reports carry inline.
 */
export function secureHeaders(inline: {
  readonly style: string;
  readonly scripts: readonly string[];
}): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...inline.scripts],
        connectSrc: ["'self'"],
        styleSrc: ["'self'", inline.style],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Plain HTTP on loopback: a promise of HTTPS could not be kept.
    strictTransportSecurity: false,
  });
}
