import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { compareSource } from '../app/compare-source';
import type { Corpus } from '../app/corpus';
import { openItemSource } from '../app/item-source';
import type { Checked } from '../model/diagnostic';
import { HttpProblem } from './http-problem';
import { languageOf } from './negotiate';
import { formFields } from './form-fields';
import { sendReport } from './send-report';

/** `POST /reports`: compares the uploaded list and answers with its report. Nothing is kept. */
export function receiveReport(corpus: Corpus, maxItems: number): RequestHandler {
  return async (request, response) => {
    const { file } = request;
    const fields = accept(formFields(request.body, file?.originalname, corpus));
    if (file === undefined) throw new HttpProblem(400);
    const hash = createHash('sha256').update(file.buffer).digest('hex');
    const source = accept(await openItemSource(file.originalname, file.buffer, hash, fields.read, 'upload'));
    const comparison = accept(compareSource({ source, ...fields, maxItems }, corpus));
    sendReport(request, response, comparison, languageOf(request, fields.lang), corpus);
  };
}

/** The value of a check; otherwise the request is well-formed and what it holds cannot be used. */
function accept<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new HttpProblem(422, checked.diagnostics);
  return checked.value;
}
