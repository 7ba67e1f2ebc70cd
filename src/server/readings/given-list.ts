import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { readOptions, type ReadRequest } from '../../app/item-source';
import { previewFile } from '../../app/readings/preview-list';
import {
  areUnderstood,
  mappingFile,
  settleColumns,
  withoutMapping,
  type SettledColumns,
} from '../../app/readings/settle-columns';
import type { ReadingOrder } from '../../app/kept/work-order';
import type { ListPreview } from '../../model/list-preview';
import type { FormFields } from '../form-fields';
import { HttpProblem } from '../http-problem';
import { idOf } from '../kept/id-of';
import { accepted } from '../accepted';
import { asBuffer } from '../kept/send-outcome';
import type { Served } from '../served';

/** An item list that a form names. */
export interface GivenList {
  /** Name of its file. */
  readonly file: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** How the form asks for it to be read. */
  readonly read: ReadRequest;
  /** For a list whose reading was looked over. */
  readonly looked?: {
    readonly settled: SettledColumns;
    readonly preview: ListPreview;
    /** Whether it can be compared as it was shown: all choices are understood, and nothing else was changed since. */
    readonly isAsShown: boolean;
  };
}

/** The list of a form: its file, or that of a reading with what was chosen for its columns. Throws 400 for neither. */
export async function givenList(request: Request, fields: FormFields, served: Served): Promise<GivenList> {
  const { file } = request;
  if (file !== undefined) {
    const hash = createHash('sha256').update(file.buffer).digest('hex');
    const name = file.originalname;
    accepted(readOptions(name, fields.read));
    return { file: name, hash, bytes: file.buffer, read: fields.read };
  }
  if (fields.reading === undefined) throw new HttpProblem(400);
  const { order, preview } = await finishedReading(idOf(request, fields.reading), served);
  const bytes = await served.store.input(fields.reading);
  if (bytes === undefined) throw new HttpProblem(404);
  const { columns, headerRow } = fields;
  const settled = settleColumns(order.read, preview, columns, headerRow);
  const { encoding, delimiter, sheet } = fields.read;
  const asked = withoutMapping(fields.read);
  const read =
    preview.columns.length === 0 && settled.headerRow === undefined
      ? asked
      : { ...asked, mapping: mappingFile(settled) };
  accepted(readOptions(order.file, read));
  const isAsShown =
    encoding === order.read.encoding &&
    delimiter === order.read.delimiter &&
    (sheet === order.read.sheet || sheet === preview.reading?.sheet) &&
    (headerRow === undefined || headerRow === preview.reading?.headerRows?.[0]) &&
    areUnderstood(settled, served.corpus.rulebook.vocabulary);
  return { file: order.file, hash: order.hash, bytes, read, looked: { settled, preview, isAsShown } };
}

/** A reading that has ended, with what was understood. Throws 404 for what is none. */
export async function finishedReading(
  id: string,
  { store }: Served,
): Promise<{ readonly order: ReadingOrder; readonly preview: ListPreview; readonly acceptedAt: string }> {
  const entry = await store.entry(id);
  const content = await store.file(id, previewFile);
  if (entry?.order.kind !== 'reading' || content === undefined) throw new HttpProblem(404);
  const preview = JSON.parse(asBuffer(content).toString('utf8')) as ListPreview;
  return { order: entry.order, preview, acceptedAt: entry.acceptedAt };
}
