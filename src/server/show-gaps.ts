import type { RequestHandler } from 'express';
import { compareListScopesInTurns } from '../app/compare-list-scopes';
import type { Corpus } from '../app/corpus';
import { withBites } from '../app/licensing-gaps';
import { renderGaps } from '../app/render';
import { gapQuery } from './gap-query';
import { HttpProblem } from './http-problem';
import { formOf, languageOf } from './negotiate';

/** `GET /gaps`: where the lists differ, as a page or as JSON. What was worked out once is kept, for it holds no item. */
export function showGaps(corpus: Corpus): RequestHandler {
  return async (request, response) => {
    const format = formOf(request);
    if (format === undefined) throw new HttpProblem(406);
    const query = gapQuery(request.query, corpus);
    if (!query.ok) throw new HttpProblem(422, query.diagnostics);
    const compared = await compareListScopesInTurns({ ...query.value, place: 'gaps' }, corpus);
    if (!compared.ok) throw new HttpProblem(422, compared.diagnostics);
    const ranked = withBites(compared.value, query.value.to, corpus.rulebook);
    if (!ranked.ok) throw new HttpProblem(422, ranked.diagnostics);
    const { output } = renderGaps(ranked.value, {
      format,
      lang: languageOf(request),
      failOn: 'never',
      colour: false,
      templates: corpus.templates,
    });
    response.vary('Accept').vary('Accept-Language').type(format).send(output);
  };
}
