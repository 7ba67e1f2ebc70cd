import { createHash } from 'node:crypto';
import { errorCode } from '../app/error-code';
import {
  beyond,
  fileLimits,
  openItemSource,
  withLimits,
  type ItemSource,
  type ReadRequest,
} from '../app/item-source';
import type { Checked } from '../model/diagnostic';
import { readWithin } from './read-within';
import { readingClock } from './reading-clock';

/** Reads an item list; a file that cannot be opened is a diagnostic, since the user named it. */
export async function readItemFile(path: string, request: ReadRequest = {}): Promise<Checked<ItemSource>> {
  const place = { file: path, line: 1, column: 1 };
  const limits = withLimits(fileLimits, request.limits ?? []) ?? fileLimits;
  try {
    const bytes = await readWithin(path, limits.bytes);
    if (bytes === undefined) {
      const fault = beyond(limits, 'bytes', `more than ${limits.bytes} bytes`);
      return { ok: false, diagnostics: [{ severity: 'error', place, ...fault }] };
    }
    const hash = createHash('sha256').update(bytes).digest('hex');
    return await openItemSource(path, bytes, hash, request, { limits: fileLimits, clock: readingClock });
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const fault = { id: 'unreadable-file', found: `\`${path}\` cannot be read (${code})` };
    return {
      ok: false,
      diagnostics: [{ severity: 'error', place, ...fault, repair: 'name an item list that exists' }],
    };
  }
}
