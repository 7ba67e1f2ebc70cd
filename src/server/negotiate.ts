import type { Request } from 'express';
import type { Lang } from '../model/text';

/** The language of an answer: the one asked for by name, else the one that the browser prefers. */
export function languageOf(request: Request, named: unknown = request.query['lang']): Lang {
  if (named === 'en' || named === 'ja') return named;
  return request.acceptsLanguages('en', 'ja') === 'ja' ? 'ja' : 'en';
}

/** The form of an answer by the Accept header; undefined when neither is acceptable. */
export function formOf(request: Request): 'html' | 'json' | undefined {
  const accepted = request.accepts(['text/html', 'application/json', 'application/problem+json']);
  if (accepted === false) return undefined;
  return accepted === 'text/html' ? 'html' : 'json';
}
