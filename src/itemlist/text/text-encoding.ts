import type { Fault } from '../fault';

/** Encodings that are read, by the names that `TextDecoder` knows; `shift_jis` is CP932, as Windows writes it. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'windows-1252',
] as const;

export type TextEncoding = (typeof textEncodings)[number];

/** How the bytes of a text were read; a byte order mark is no part of the text. */
export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  /** `mark`: the file says so itself; `asked`: the user did; `tried`: it is the first that fits every byte. */
  readonly by: 'mark' | 'asked' | 'tried';
}

/** Bytes from which a whole text can be told, as often as asked: a file or an upload. */
export type Pieces = () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Other names under which people ask for an encoding. */
const aliases: ReadonlyMap<string, TextEncoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf-8-sig', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf16', 'utf-16le'],
  ['sjis', 'shift_jis'],
  ['shift-jis', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['windows-31j', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['cp1252', 'windows-1252'],
]);

/** The encoding of a name, whatever its case; `undefined` for a name that stands for none of them. */
export function encodingNamed(name: string): TextEncoding | undefined {
  const key = name.trim().toLowerCase();
  return textEncodings.find((each) => each === key) ?? aliases.get(key);
}

/**
 * Finds out how a text is encoded, by strict attempts and never by statistics, which take a short Japanese header for
 * Western letters: a byte order mark; UTF-8 where every byte fits; UTF-16 where every second byte is zero; Shift_JIS where
 * every byte fits and EUC-JP does not. Where several fit, or none, the user is asked.
 */
export async function detectEncoding(
  pieces: Pieces,
  asked?: TextEncoding,
): Promise<DetectedEncoding | { readonly fault: Fault }> {
  if (asked !== undefined) {
    if (await fits(pieces, asked)) return { encoding: asked, by: 'asked' };
    return {
      fault: {
        id: 'unreadable-text',
        found: `bytes that are not ${encodingName(asked)}, which was asked for`,
        repair: 'leave the encoding to be found out, or ask for another',
      },
    };
  }
  const start = await firstBytes(pieces);
  const marked = markOf(start);
  if (marked !== undefined) {
    if (await fits(pieces, marked)) return { encoding: marked, by: 'mark' };
    const found = `bytes that are not ${encodingName(marked)}, as which the file marks itself`;
    return { fault: { id: 'unreadable-text', found, repair: 'save the file again as UTF-8' } };
  }
  const byZeros = ofZeros(start);
  const candidates: readonly TextEncoding[] = byZeros ?? ['utf-8', 'shift_jis', 'euc-jp'];
  const fitting: TextEncoding[] = [];
  for (const each of candidates) {
    if (!(await fits(pieces, each))) continue;
    // No other encoding gives UTF-8 by chance, except in a word or two.
    if (each === 'utf-8') return { encoding: each, by: 'tried' };
    fitting.push(each);
  }
  const [encoding] = fitting;
  if (encoding !== undefined && fitting.length === 1) return { encoding, by: 'tried' };
  const names = textEncodings.map((each) => `\`${each}\``).join(', ');
  return {
    fault:
      encoding === undefined
        ? {
            id: 'unreadable-text',
            found: 'bytes that are neither UTF-8 nor Shift_JIS',
            expected: `text in one of ${names}`,
            repair: 'name its encoding, or save the file as UTF-8',
          }
        : {
            id: 'ambiguous-encoding',
            found: `bytes that can be ${fitting.map(encodingName).join(' or ')}`,
            repair: 'name the encoding, or save the file as UTF-8',
          },
  };
}

/** An encoding as people call it. */
export function encodingName(encoding: TextEncoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
    case 'euc-jp':
      return encoding.toUpperCase();
    case 'shift_jis':
      return 'Shift_JIS (CP932)';
    case 'windows-1252':
      return 'Windows-1252';
  }
}

/** Decodes piece by piece; the bytes have been found to fit. A byte order mark is left out. */
export async function* decoded(pieces: Pieces, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of pieces()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function fits(pieces: Pieces, encoding: TextEncoding): Promise<boolean> {
  try {
    const texts = decoded(pieces, encoding);
    while ((await texts.next()).done !== true);
    return true;
  } catch (error) {
    if (isMisfit(error)) return false;
    throw error;
  }
}

function isMisfit(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

const looked = 4096;

async function firstBytes(pieces: Pieces): Promise<Uint8Array> {
  const start: number[] = [];
  for await (const piece of pieces()) {
    start.push(...piece.subarray(0, looked - start.length));
    if (start.length >= looked) break;
  }
  return Uint8Array.from(start);
}

function markOf([a, b, c]: Uint8Array): TextEncoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/**
 * The encodings that the zeros of a text allow; `undefined` where they tell nothing. In UTF-16 the high byte of every Western
 * letter, comma and line break is zero, and few low bytes are (that of 一 is); a few stray zeros make no UTF-16.
 */
function ofZeros(start: Uint8Array): readonly TextEncoding[] | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 40 < start.length || start.length === 0) return undefined;
  if (even === odd) return [];
  return odd > even ? ['utf-16le'] : ['utf-16be'];
}
