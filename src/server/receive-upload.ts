import type { RequestHandler } from 'express';
import multer from 'multer';
import { HttpProblem } from './http-problem';

/** Reads one multipart form with one file, `items`, into memory, within limits. */
export function receiveUpload(maxBytes: number): RequestHandler {
  const form = multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: {
      fileSize: maxBytes,
      files: 1,
      fields: 64,
      parts: 65,
      fieldNameSize: 64,
      // The mapping of headers is the longest.
      fieldSize: 16 * 1024,
      headerPairs: 32,
    },
  }).single('items');
  return (request, response, next) => {
    if (request.is('multipart/form-data') === false) throw new HttpProblem(415);
    form(request, response, (error: unknown) => {
      if (error === undefined) next();
      else if (error instanceof multer.MulterError)
        next(new HttpProblem(error.code === 'LIMIT_FILE_SIZE' ? 413 : 400));
      else next(new HttpProblem(400));
    });
  };
}
