import type { RequestHandler } from 'express';
import { mappingFile } from '../../app/readings/settle-columns';
import { accepted } from '../accepted';
import { formFields } from '../form-fields';
import { leadTo } from '../lead-to';
import { beginReading, comparisonOrder } from '../readings/begin-reading';
import { givenList, type GivenList } from '../readings/given-list';
import type { Served } from '../served';
import { takeOrder } from './take-order';

/**
 * `POST /reports`: keeps the list and has it compared. The answer leads to the result's own address (303), at which it stands once
 * it is there; the list is safe by then. What was settled about the columns of a reading is remembered; a form that changes how
 * its list is read, or names a column by what is not understood, leads to that reading first.
 */
export function receiveOrder(served: Served): RequestHandler {
  return async (request, response) => {
    const { corpus, memory } = served;
    const fields = accepted(formFields(request.body, request.file?.originalname, corpus));
    const list = await givenList(request, fields, served);
    if (list.looked?.isAsShown === false) {
      const reading = await beginReading(list, fields, served);
      leadTo(`/readings/${reading}`, request, response, fields.lang);
      return;
    }
    const { settled, preview } = list.looked ?? {};
    if (settled !== undefined && settled.columns.size > 0 && preview?.headerKey !== undefined)
      await memory.remember(preview.headerKey, mappingFile({ columns: settled.columns }).text);
    const order = comparisonOrder({ ...list, read: asShown(list) }, fields, corpus);
    const id = await takeOrder(order, list.bytes, served);
    leadTo(`/reports/${id}`, request, response, fields.lang);
  };
}

/** With the header in the row in which it was shown: what was chosen for its columns must not move it. */
function asShown({ read, looked }: GivenList): GivenList['read'] {
  const headerRow = looked?.settled.headerRow ?? looked?.preview.reading?.headerRows?.[0];
  if (looked === undefined || headerRow === undefined) return read;
  return { ...read, mapping: mappingFile({ columns: looked.settled.columns, headerRow }) };
}
