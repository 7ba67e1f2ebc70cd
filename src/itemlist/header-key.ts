import { createHash } from 'node:crypto';
import { nameKey } from './name-index';

/** The name of a header row: 24 hexadecimal digits; width, case, spaces and hyphens make no difference, the order does. */
export function headerKey(headers: readonly string[]): string {
  const keys = headers.map(nameKey).filter((key) => key !== '');
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 24);
}
