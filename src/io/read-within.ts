import { createReadStream } from 'node:fs';

/** The bytes of a file or of an answer, or `undefined` where there are more than that many; no more of them are read then. */
export async function readWithin(
  source: string | AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of typeof source === 'string' ? pieces(source) : source) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function pieces(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1024 * 1024 });
}
