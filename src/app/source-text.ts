import type { Checked } from '../model/diagnostic';

/** A file of the user, decoded. */
export interface SourceText {
  /** Name or path as the user gave it; shown, never opened. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
}

/**
 * Decodes UTF-8 strictly, with or without a byte order mark. Other encodings are refused by name where their bytes give
 * them away: a guessed encoding could turn a figure into another.
 */
export function decodeSource(file: string, bytes: Uint8Array, hash: string): Checked<SourceText> {
  const other = otherKind(bytes);
  if (other !== undefined) return refuse(file, bytes, 0, other);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: { file, text, hash }, diagnostics: [] };
  } catch {
    return refuse(file, bytes, firstInvalid(bytes), {
      found: 'bytes that are not UTF-8',
      repair: 'save the file as UTF-8',
    });
  }
}

interface OtherKind {
  readonly found: string;
  readonly repair: string;
}

function otherKind(bytes: Uint8Array): OtherKind | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return { found: 'a file in UTF-16', repair: 'save the file as UTF-8' };
  }
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) {
    return { found: 'a workbook or another zip archive', repair: 'export the sheet as CSV in UTF-8' };
  }
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
    return { found: 'an old or password-protected workbook', repair: 'export the sheet as CSV in UTF-8' };
  }
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) {
    return { found: 'a PDF document', repair: 'give the list as CSV, JSON or YAML' };
  }
  return undefined;
}

/** The longest prefix that decodes ends where the first invalid byte stands; found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // A sequence that is only cut off at the end is no fault yet, hence `stream`.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refuse(file: string, bytes: Uint8Array, at: number, fault: OtherKind): Checked<SourceText> {
  const before = new TextDecoder().decode(bytes.subarray(0, at)).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return {
    ok: false,
    diagnostics: [{ id: 'unreadable-text', severity: 'error', place, expected: 'text in UTF-8', ...fault }],
  };
}
