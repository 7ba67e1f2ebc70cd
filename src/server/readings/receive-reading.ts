import type { RequestHandler } from 'express';
import { accepted } from '../accepted';
import { formFields } from '../form-fields';
import { leadTo } from '../lead-to';
import type { Served } from '../served';
import { beginReading } from './begin-reading';
import { givenList } from './given-list';

/**
 * `POST /readings`: keeps an uploaded list and has it read, or reads the one of a reading again with what its form says now. The
 * answer leads to the reading's own address (303).
 */
export function receiveReading(served: Served): RequestHandler {
  return async (request, response) => {
    const fields = accepted(formFields(request.body, request.file?.originalname, served.corpus));
    const list = await givenList(request, fields, served);
    const id = await beginReading(list, fields, served);
    leadTo(`/readings/${id}`, request, response, fields.lang);
  };
}
