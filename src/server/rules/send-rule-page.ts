import type { Request, Response } from 'express';
import { ruleData } from '../../app/browse/rule-data';
import { ruleGround } from '../../app/browse/rule-ground';
import type { AsOf } from '../../app/browse/rule-days';
import type { RulePageContext } from '../../app/pages';
import { HttpProblem } from '../http-problem';
import { formOf, languageOf } from '../negotiate';
import type { Served } from '../served';

/** What is said at an address, as a page and as data. */
export interface RuleAnswer {
  readonly page: (context: RulePageContext) => string;
  readonly data: object;
  readonly status?: 404;
}

/**
 * Sends a page on rules, or what it says as JSON. Its ETag follows from its bytes. `isOwn` where it names items of a list that
 * somebody uploaded: then no cache on the way may keep it.
 */
export function sendRulePage(
  { page, data, status }: RuleAnswer,
  asOf: AsOf,
  request: Request,
  response: Response,
  { corpus }: Served,
  isOwn = false,
): void {
  const form = formOf(request);
  if (form === undefined) throw new HttpProblem(406);
  const { rulebook, templates } = corpus;
  response
    .status(status ?? 200)
    .vary('Accept')
    .vary('Accept-Language')
    .set('Cache-Control', status === 404 ? 'no-store' : isOwn ? 'private, no-cache' : 'no-cache');
  if (form === 'json')
    response.type(status === 404 ? 'application/problem+json' : 'json').send(ruleData(data));
  else {
    const ground = ruleGround(rulebook, asOf);
    response.type('html').send(page({ ground, lang: languageOf(request), templates }));
  }
}
