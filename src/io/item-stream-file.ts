import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { errorCode } from '../app/error-code';
import type { ListFile } from '../app/item-stream';

/** Bytes from which on a table is read row by row; below it, as a whole. */
const longFrom = 2 * 1024 ** 2;

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
  const pieces = () => piecesOf(path);
  const hash = createHash('sha256');
  for await (const piece of pieces()) hash.update(piece);
  return { file: path, hash: hash.digest('hex'), pieces };
}

/** Bytes that are read at once. */
const together = 256 * 1024;

/** One buffer for all pieces: a new one for each would have memory cleared up all the time. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(together);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, together, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
