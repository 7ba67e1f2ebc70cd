import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { errorCode } from '../app/error-code';
import type { ListFile } from '../app/item-stream';

/** Bytes from which on a table is read row by row; below it, as a whole. */
const longFrom = 8 * 1024 ** 2;

/** A table that is too long to be held, ready to be read piece by piece; `undefined` for any other file. */
export async function longListFile(path: string): Promise<ListFile | undefined> {
  try {
    const { size } = await stat(path);
    if (size < longFrom || !/\.(?:csv|tsv|tab|txt|xlsx|xlsm)$/i.test(path)) return undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    // Whoever reads it as a whole says what is wrong with it.
    return undefined;
  }
  const pieces = (): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: 256 * 1024 });
  const hash = createHash('sha256');
  for await (const piece of pieces()) hash.update(piece);
  return { file: path, hash: hash.digest('hex'), pieces };
}
