import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { addressesOfQuery } from '../../app/browse/address-of-query';
import { browseClass } from '../../app/browse/browse-class';
import { browseParagraph } from '../../app/browse/browse-paragraph';
import { browseParameter } from '../../app/browse/browse-parameter';
import { decidedItems } from '../../app/browse/decided-items';
import { keptScopes } from '../../app/browse/kept-scopes';
import { ruleContents } from '../../app/browse/rule-contents';
import { workedData } from '../../app/browse/rule-data';
import { ruleNames } from '../../app/browse/rule-names';
import { searchRules } from '../../app/browse/search-rules';
import {
  ruleClassPage,
  ruleContentsPage,
  ruleNamesPage,
  rulePage,
  ruleParameterPage,
  ruleSearchPage,
} from '../../app/pages';
import { accepted } from '../accepted';
import type { Served } from '../served';
import { missingRule } from './missing-rule';
import { ruleQuery } from './rule-query';
import { sendRulePage } from './send-rule-page';
import { workedPages } from './worked-pages';

/** `GET /rules` and everything below it: what the lists say, paragraph by paragraph, class by class, parameter by parameter. */
export function ruleRoutes(served: Served, refuse: RequestHandler): Router {
  const { corpus, store } = served;
  const router = express.Router();
  const worked = workedPages(corpus);

  const showRules: RequestHandler = (request, response) => {
    const { asOf, query, list } = accepted(ruleQuery(request.query, corpus));
    const within = list ?? only(request.params['list'], corpus.rulebook.lists);
    if (query !== '') {
      const found = searchRules({ query, ...(within !== undefined && { list: within }) }, corpus);
      const page = { page: (context) => ruleSearchPage(found, context), data: found } satisfies Answer;
      sendRulePage(page, asOf, request, response, served);
      return;
    }
    const contents = ruleContents(asOf, within, corpus);
    const page = {
      page: (context) => ruleContentsPage(contents, within, context),
      data: contents,
    } satisfies Answer;
    sendRulePage(page, asOf, request, response, served);
  };

  const showNames =
    (of: 'classes' | 'parameters'): RequestHandler =>
    (request, response) => {
      const { asOf } = accepted(ruleQuery(request.query, corpus));
      const names = ruleNames(of, asOf, corpus);
      const page = { page: (context) => ruleNamesPage(names, context), data: names } satisfies Answer;
      sendRulePage(page, asOf, request, response, served);
    };

  const showClass: RequestHandler = async (request, response) => {
    const { asOf } = accepted(ruleQuery(request.query, corpus));
    const id = String(request.params['id']);
    const found = browseClass(id, asOf, corpus);
    const scopes = found && (await keptScopes(id, asOf, store, corpus));
    const page =
      found === undefined
        ? missingRule('class', id, corpus)
        : ({
            page: (context) => ruleClassPage(found, scopes, context),
            data: { ...found, scopes },
          } satisfies Answer);
    sendRulePage(page, asOf, request, response, served);
  };

  const showParameter: RequestHandler = (request, response) => {
    const { asOf } = accepted(ruleQuery(request.query, corpus));
    const id = String(request.params['id']);
    const found = browseParameter(id, asOf, corpus);
    const page =
      found === undefined
        ? missingRule('parameter', id, corpus)
        : ({ page: (context) => ruleParameterPage(found, context), data: found } satisfies Answer);
    sendRulePage(page, asOf, request, response, served);
  };

  /** Leads to the first of the addresses that one of the lists holds; where there is none, tells what is near the one asked for. */
  const leadToAddress = (
    lists: readonly string[],
    addresses: readonly string[],
    request: Request,
    response: Response,
  ): void => {
    const { asOf } = accepted(ruleQuery(request.query, corpus));
    for (const address of addresses) {
      const list = lists.find((id) => browseParagraph(id, address, asOf, corpus) !== undefined);
      if (list === undefined) continue;
      const { search } = new URL(request.originalUrl, 'http://localhost');
      response.redirect(301, `/rules/${encodeURIComponent(list)}/${encodeURIComponent(address)}${search}`);
      return;
    }
    const asked = String(request.params['address'] ?? request.params['list']);
    sendRulePage(missingRule('address', asked, corpus), asOf, request, response, served);
  };

  const showParagraph: RequestHandler = async (request, response) => {
    const { asOf } = accepted(ruleQuery(request.query, corpus));
    const list = String(request.params['list']);
    const asked = String(request.params['address']);
    const found = browseParagraph(list, asked, asOf, corpus);
    if (found === undefined) {
      leadToAddress([list], addressesOfQuery(asked, corpus.rulebook), request, response);
      return;
    }
    const workedOut = await worked(list, asked, asOf);
    const items = await decidedItems(list, asked, corpus.rulebook.hash, store);
    const parts = { worked: workedOut, ...(items && { items }) };
    const page = {
      page: (context) => rulePage(found, parts, context),
      data: { ...found, worked: workedData(workedOut), items },
    } satisfies Answer;
    sendRulePage(page, asOf, request, response, served, true);
  };

  const leadToAnyList: RequestHandler = (request, response) => {
    const asked = String(request.params['list']);
    const { lists } = corpus.rulebook;
    const meant = [asked, ...addressesOfQuery(asked, corpus.rulebook)];
    leadToAddress([...lists.keys()], meant, request, response);
  };

  router.route('/').get(showRules).all(refuse);
  router.route('/classes').get(showNames('classes')).all(refuse);
  router.route('/parameters').get(showNames('parameters')).all(refuse);
  router.route('/classes/:id').get(showClass).all(refuse);
  router.route('/parameters/:id').get(showParameter).all(refuse);
  router
    .route('/:list')
    .get((request, response, next) => {
      const isList = only(request.params['list'], corpus.rulebook.lists) !== undefined;
      void (isList ? showRules : leadToAnyList)(request, response, next);
    })
    .all(refuse);
  router.route('/:list/:address').get(showParagraph).all(refuse);
  return router;
}

type Answer = Parameters<typeof sendRulePage>[0];

function only(list: unknown, lists: ReadonlyMap<string, unknown>): string | undefined {
  return typeof list === 'string' && lists.has(list) ? list : undefined;
}
