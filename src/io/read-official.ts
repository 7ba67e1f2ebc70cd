import { createHash } from 'node:crypto';
import { errorCode } from '../app/error-code';
import { decodeSource, type SourceText } from '../app/source-text';
import { beyondBytes, officialBytes } from '../app/sources/official-limit';
import type { Checked, Diagnostic } from '../model/diagnostic';
import { readWithin } from './read-within';

/** Milliseconds that a publisher has to answer in full. */
const patience = 60_000;

/**
 * Reads an official text from a file or, with `http://` or `https://`, from where its publisher serves it. One of more bytes is
 * refused, and no more of it is read.
 */
export async function readOfficial(
  fileOrUrl: string,
  mostBytes = officialBytes,
): Promise<Checked<SourceText>> {
  const isAddress = /^https?:\/\//i.test(fileOrUrl);
  const read = await (isAddress ? fetchBytes(fileOrUrl, mostBytes) : readBytes(fileOrUrl, mostBytes));
  if (read === undefined) return { ok: false, diagnostics: [beyondBytes(fileOrUrl, mostBytes)] };
  if (!(read instanceof Uint8Array)) return { ok: false, diagnostics: [read] };
  return decodeSource(fileOrUrl, read, createHash('sha256').update(read).digest('hex'));
}

async function readBytes(path: string, most: number): Promise<Uint8Array | Diagnostic | undefined> {
  try {
    return await readWithin(path, most);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return unreadable(path, `\`${path}\` cannot be read (${code})`, 'name a file or an address that exists');
  }
}

async function fetchBytes(url: string, most: number): Promise<Uint8Array | Diagnostic | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null)
      return unreadable(
        url,
        `\`${url}\` answers ${response.status}`,
        'open the address in a browser and copy it again',
      );
    return await readWithin(response.body as AsyncIterable<Uint8Array>, most);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = errorCode(cause) ?? (cause instanceof Error ? cause.name : 'no answer');
    return unreadable(
      url,
      `\`${url}\` cannot be reached (${code})`,
      'try again, or save the text and name the file',
    );
  }
}

function unreadable(file: string, found: string, repair: string): Diagnostic {
  return { id: 'unreadable-file', severity: 'error', place: { file, line: 1, column: 1 }, found, repair };
}
