import type { RequestHandler } from 'express';
import { mappingFile } from '../../app/readings/settle-columns';
import { formFields } from '../form-fields';
import { HttpProblem } from '../http-problem';
import { accepted } from '../accepted';
import type { Served } from '../served';
import { givenList } from './given-list';

/** `POST /readings/mapping`: what a form settles about the columns of a reading, as a mapping file for the command line. */
export function sendMapping(served: Served): RequestHandler {
  return async (request, response) => {
    const fields = accepted(formFields(request.body, undefined, served.corpus));
    const { file, looked } = await givenList(request, fields, served);
    if (looked === undefined) throw new HttpProblem(400);
    response
      .set('Cache-Control', 'no-store')
      .attachment(`${file.replace(/\.[^.]*$/, '')}.mapping.yaml`)
      .type('application/yaml')
      .send(mappingFile(looked.settled).text);
  };
}
