import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

/** Where lines of the log go: facts of a request, never what a list holds. */
export interface Log {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** A log that is not kept. */
export const noLog: Log = { info: () => undefined, error: () => undefined };

const names = new WeakMap<Request, string>();

/** The name of a request, for the log and for whoever asks about it. */
export function requestName(request: Request): string {
  let name = names.get(request);
  if (name === undefined) {
    const given = request.get('X-Request-Id');
    name = given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    names.set(request, name);
  }
  return name;
}

/** Names each request in `X-Request-Id` and logs how it was answered. Queries and names of files stay out of the log. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const id = requestName(request);
    const began = performance.now();
    response.set('X-Request-Id', id);
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - began);
      const { method, path } = request;
      const facts = { id, method, path, status: response.statusCode, milliseconds };
      log.info({ ...facts, ...(!response.writableFinished && { aborted: true }) }, 'request');
    });
    next();
  };
}
