import type { RequestHandler } from 'express';
import { parse } from 'yaml';
import { HttpProblem } from './http-problem';
import type { Served } from './served';

/** `GET /openapi.{json|yaml}`: the description of this interface, OpenAPI 3.1. */
export function showInterface({ corpus }: Served): RequestHandler {
  const text = corpus.templates['openapi.yaml'];
  if (text === undefined) throw new Error('templates/openapi.yaml is missing');
  const described = parse(text) as object;
  return (request, response) => {
    const ending = request.params['ending'];
    if (ending === 'json') response.json(described);
    else if (ending === 'yaml') response.type('application/yaml').send(text);
    else throw new HttpProblem(404);
  };
}
