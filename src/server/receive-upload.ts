import express, { type RequestHandler } from 'express';
import multer from 'multer';
import { mappingText } from '../app/readings/mapping-text';
import { HttpProblem } from './http-problem';
import { accepted } from './accepted';

/** Largest mapping file in bytes, of which a text of a thousand headers is a tenth. */
const mappingBytes = 256 * 1024;

/**
 * Reads one form into memory, within limits: with a file, `items`, and perhaps a mapping file, `mapping`, which becomes a field;
 * or, where the list is one that is kept, with fields alone.
 */
export function receiveUpload(maxBytes: number): RequestHandler {
  const form = multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: {
      fileSize: maxBytes,
      files: 2,
      fields: 64,
      parts: 66,
      fieldNameSize: 64,
      fieldSize: 16 * 1024,
      headerPairs: 32,
    },
  }).fields([
    { name: 'items', maxCount: 1 },
    { name: 'mapping', maxCount: 1 },
  ]);
  // A table has at most a thousand columns, each with a field of its own.
  const fields: RequestHandler = express.urlencoded({
    extended: false,
    limit: '512kb',
    parameterLimit: 1_500,
  });
  return (request, response, next) => {
    if (request.is('application/x-www-form-urlencoded')) {
      fields(request, response, next);
      return;
    }
    if (request.is('multipart/form-data') === false) throw new HttpProblem(415);
    form(request, response, (error: unknown) => {
      if (error === undefined)
        withFiles(request).then(() => {
          next();
        }, next);
      else if (error instanceof multer.MulterError)
        next(new HttpProblem(error.code === 'LIMIT_FILE_SIZE' ? 413 : 400));
      else next(new HttpProblem(400));
    });
  };
}

/** The list as the file of the request, the text of the mapping file as its field. */
async function withFiles(request: Parameters<RequestHandler>[0]): Promise<void> {
  const files = request.files as Readonly<Record<string, Express.Multer.File[]>> | undefined;
  const [items] = files?.['items'] ?? [];
  if (items !== undefined) request.file = items;
  const [mapping] = files?.['mapping'] ?? [];
  if (mapping === undefined) return;
  if (mapping.size > mappingBytes) throw new HttpProblem(413);
  const text = accepted(await mappingText(mapping.originalname, mapping.buffer));
  (request.body as Record<string, unknown>)['mapping'] = text;
}
