import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { errorCode } from '../app/error-code';
import { decodeSource, type SourceText } from '../app/source-text';
import type { Checked } from '../model/diagnostic';

/** Reads an item list; a file that cannot be opened is a diagnostic, since the user named it. */
export async function readItemFile(path: string): Promise<Checked<SourceText>> {
  try {
    const bytes = await readFile(path);
    return decodeSource(path, bytes, createHash('sha256').update(bytes).digest('hex'));
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
