import { createHash } from 'node:crypto';

/**
 * The mark of a paragraph's own text in `seen`: NFKC, white space collapsed to one space, trimmed, then the first 16
 * hexadecimal digits of the SHA-256. The label must have been removed. Comparable within one source only.
 */
export function textHash(text: string): string {
  const normalised = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(normalised).digest('hex').slice(0, 16);
}
