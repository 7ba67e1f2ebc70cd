import type { ReadLimits } from '../limits';
import { excessive, type Unreadable } from '../unreadable';
import type { Archive } from './archive';
import { readWholePart } from './read-part';

/** Texts that cells refer to by number. The reading aids of Japanese texts (furigana) are no part of them. */
export async function sharedStrings(
  archive: Archive,
  path: string | undefined,
  limits: ReadLimits,
): Promise<readonly string[]> {
  if (path === undefined || !archive.has(path)) return [];
  const texts: string[] = [];
  let text = '';
  let phonetic = 0;
  let inText = false;
  await readWholePart(archive.read(path), path, limits, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      if (text.length > limits.cell * longestEscape) throw tooLong(text.length, limits);
    },
    close(name) {
      if (name === 'si') {
        const whole = unescaped(text);
        if (whole.length > limits.cell) throw tooLong(whole.length, limits);
        texts.push(whole);
      } else if (name === 'rPh') phonetic -= 1;
      inText = false;
    },
  });
  return texts;
}

/** Characters of `_x000D_`. */
export const longestEscape = 7;

function tooLong(length: number, limits: ReadLimits): Unreadable {
  return excessive(limits, 'cell', `a cell of ${length} characters`);
}

/** `_x000D_` stands for a character that XML does not hold; `_x005F_` for the underscore itself. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
