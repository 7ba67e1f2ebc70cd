import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { errorCode } from '../app/error-code';
import { decodeSource, type SourceText } from '../app/source-text';
import type { Checked, Diagnostic } from '../model/diagnostic';

/** More than any official list needs; a larger answer is cut off, not read into memory. */
const mostBytes = 64 * 1024 * 1024;
const patience = 60_000;

/** Reads an official text from a file or, with `http://` or `https://`, from where its publisher serves it. */
export async function readOfficial(fileOrUrl: string): Promise<Checked<SourceText>> {
  const fault = await (/^https?:\/\//i.test(fileOrUrl) ? fetchBytes(fileOrUrl) : readBytes(fileOrUrl));
  if (!(fault instanceof Uint8Array)) return { ok: false, diagnostics: [fault] };
  return decodeSource(fileOrUrl, fault, createHash('sha256').update(fault).digest('hex'));
}

async function readBytes(path: string): Promise<Uint8Array | Diagnostic> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return unreadable(path, `\`${path}\` cannot be read (${code})`, 'name a file or an address that exists');
  }
}

async function fetchBytes(url: string): Promise<Uint8Array | Diagnostic> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null)
      return unreadable(
        url,
        `\`${url}\` answers ${response.status}`,
        'open the address in a browser and copy it again',
      );
    for await (const part of response.body) {
      const bytes = part as Uint8Array;
      size += bytes.length;
      if (size > mostBytes)
        return unreadable(url, `more than ${mostBytes} bytes at \`${url}\``, 'name one part of the text');
      parts.push(bytes);
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = errorCode(cause) ?? (cause instanceof Error ? cause.name : 'no answer');
    return unreadable(
      url,
      `\`${url}\` cannot be reached (${code})`,
      'try again, or save the text and name the file',
    );
  }
  return Buffer.concat(parts);
}

function unreadable(file: string, found: string, repair: string): Diagnostic {
  return { id: 'unreadable-file', severity: 'error', place: { file, line: 1, column: 1 }, found, repair };
}
