import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import type { Corpus } from '../app/corpus';
import { messagesIn, problemPage, siteMessagesIn } from '../app/pages';
import { diagnosticMessage } from '../model/diagnostic';
import { theQuery } from '../model/place';
import { requestName } from './guard/request-log';
import { HttpProblem } from './http-problem';
import { formOf, languageOf } from './negotiate';

/**
 * Answers everything that is not a report: a page for a browser, `application/problem+json` (RFC 9457) for a program.
 * A fault of ours tells the client nothing about itself; it goes to `report`.
 */
export function answerErrors(
  corpus: Corpus,
  report: (error: unknown, request: string) => void = () => undefined,
): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = asProblem(error);
    const { status, diagnostics, failure } = problem;
    if (status === 500 && failure === undefined) report(error, requestName(request));
    if (status === 503 && failure === undefined) response.set('Retry-After', '10');
    // The rest of a refused upload is not read, so the connection cannot be used again.
    if (status === 413) response.set('Connection', 'close');
    response.status(status).set('Cache-Control', 'no-store').vary('Accept');
    if (formOf(request) === 'json') {
      const errors = diagnostics.map((fault) => ({ ...fault, message: diagnosticMessage(fault) }));
      const title = STATUS_CODES[status] ?? '';
      const instance = requestName(request);
      response.type('application/problem+json').send(
        JSON.stringify({
          type: 'about:blank',
          title,
          status,
          detail: words(problem, 'en').title,
          instance,
          errors,
        }),
      );
    } else {
      const lang = languageOf(
        request,
        (request.body as { lang?: unknown } | undefined)?.lang ?? request.query['lang'],
      );
      response
        .type('html')
        .send(problemPage({ status, diagnostics, ...words(problem, lang) }, lang, corpus.templates));
    }
  };
}

/** Express and its parsers mark their own errors with a client status; any other error is ours. */
function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return new HttpProblem(status === 400 || status === 404 || status === 413 || status === 415 ? status : 500);
}

function words(
  { status, diagnostics, failure }: HttpProblem,
  lang: 'en' | 'ja',
): { readonly title: string; readonly detail: string } {
  const t = messagesIn(lang);
  const s = siteMessagesIn(lang);
  switch (status) {
    case 400:
      return { title: t.httpBadRequest, detail: t.problemIntro };
    case 401:
      return { title: s.unauthorized, detail: s.unauthorizedDetail };
    case 403:
      return { title: s.forbidden, detail: s.forbiddenDetail };
    case 404:
      return { title: t.httpNotFound, detail: t.limitsSentence };
    case 405:
      return { title: t.httpMethod, detail: t.limitsSentence };
    case 406:
      return { title: t.httpNotAcceptable, detail: t.limitsSentence };
    case 413:
      return { title: t.httpTooLarge, detail: t.problemIntro };
    case 415:
      return { title: t.httpMediaType, detail: t.problemIntro };
    case 421:
      return { title: s.misdirected, detail: s.misdirectedDetail };
    case 422:
      return diagnostics.every(({ place }) => place.file === theQuery)
        ? { title: s.badQuestion, detail: s.badQuestionDetail }
        : { title: t.problemTitle, detail: t.problemIntro };
    case 429:
      return { title: s.tooMany, detail: s.tooManyDetail };
    case 500:
      return failure === undefined
        ? { title: t.httpInternal, detail: t.httpInternalDetail }
        : { title: t.httpInternal, detail: s.failures[failure] };
    case 503:
      return failure === undefined
        ? { title: s.busy, detail: s.busyDetail }
        : { title: s.outOfTime, detail: s.failures[failure] };
  }
}
