import type { Request, Response } from 'express';
import type { Corpus } from '../app/corpus';
import { render } from '../app/render';
import type { Comparison } from '../model/comparison';
import type { Lang } from '../model/text';
import { HttpProblem } from './http-problem';
import { formOf } from './negotiate';

/** Sends a report in the form that the client accepts. Item lists are trade secrets: nothing on the way may keep it. */
export function sendReport(
  request: Request,
  response: Response,
  comparison: Comparison,
  lang: Lang,
  corpus: Corpus,
): void {
  const format = formOf(request);
  if (format === undefined) throw new HttpProblem(406);
  const { templates } = corpus;
  const { output } = render(comparison, { format, lang, failOn: 'never', colour: false, templates });
  response.set('Cache-Control', 'no-store').vary('Accept').type(format).send(output);
}
