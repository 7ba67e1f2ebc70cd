import type { Request, Response } from 'express';
import { languageOf } from './negotiate';

/** Leads a client to another address in the language of its form. */
export function leadTo(address: string, request: Request, response: Response, lang: unknown): void {
  const joint = address.includes('?') ? '&' : '?';
  response
    .set('Cache-Control', 'no-store')
    .redirect(303, `${address}${joint}lang=${languageOf(request, lang)}`);
}
