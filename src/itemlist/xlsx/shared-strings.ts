import type { Archive } from './archive';
import { longestCell } from './limits';
import { readWholePart } from './read-part';

/** Texts that cells refer to by number. The reading aids of Japanese texts (furigana) are no part of them. */
export async function sharedStrings(archive: Archive, path: string | undefined): Promise<readonly string[]> {
  if (path === undefined || !archive.has(path)) return [];
  const texts: string[] = [];
  let text = '';
  let phonetic = 0;
  let inText = false;
  await readWholePart(archive.read(path), path, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text(piece) {
      if (inText && text.length <= longestCell) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') phonetic -= 1;
      inText = false;
    },
  });
  return texts;
}

/** `_x000D_` stands for a character that XML does not hold; `_x005F_` for the underscore itself. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
