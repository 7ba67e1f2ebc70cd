import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { errorCode } from '../app/error-code';
import { openItemSource, type ItemSource, type ReadRequest } from '../app/item-source';
import type { Checked } from '../model/diagnostic';

/** Reads an item list; a file that cannot be opened is a diagnostic, since the user named it. */
export async function readItemFile(path: string, request: ReadRequest = {}): Promise<Checked<ItemSource>> {
  try {
    const bytes = await readFile(path);
    return await openItemSource(path, bytes, createHash('sha256').update(bytes).digest('hex'), request);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const place = { file: path, line: 1, column: 1 };
    const fault = { id: 'unreadable-file', found: `\`${path}\` cannot be read (${code})` };
    return {
      ok: false,
      diagnostics: [{ severity: 'error', place, ...fault, repair: 'name an item list that exists' }],
    };
  }
}
