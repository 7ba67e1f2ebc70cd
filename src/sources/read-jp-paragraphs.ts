import type { Checked, Diagnostic } from '../model/diagnostic';
import { addressParts, articleAddress } from './japanese-sign';
import { japaneseInteger } from './japanese-numeral';
import type { OfficialParagraph } from './official-text';
import { readJsonLines, textUnder } from './read-json-lines';
import { sourceFault, unlessFaulty } from './source-fault';
import { textHash } from './text-hash';

/**
 * Reads a paragraph file of a Japanese ordinance: JSON lines with `article`, `paragraph` (the clause, from the second one
 * on), `path` (signs from the item inwards), `type` and `text`. Captions of articles are left out: they are not law.
 */
export function readJpParagraphs(text: string, file: string): Checked<readonly OfficialParagraph[]> {
  const { lines, faults } = readJsonLines(text, file);
  const wrong: Diagnostic[] = [];
  const paragraphs = lines.flatMap(({ line, value }): readonly OfficialParagraph[] => {
    const type = textUnder(value, 'type');
    if (type === 'heading') return [];
    const path = Array.isArray(value['path']) ? value['path'].map(String) : [];
    const addresses = addressesOf(textUnder(value, 'article'), textUnder(value, 'paragraph'), path);
    if (addresses === undefined || (type !== 'paragraph' && type !== 'lead')) {
      const found = `signs that make no address: \`${[textUnder(value, 'article'), ...path].join(' ')}\``;
      wrong.push(
        sourceFault(file, line, {
          id: 'unreadable-sign',
          found,
          expected: 'an article, an item and its signs',
        }),
      );
      return [];
    }
    const own = textUnder(value, 'text').replace(/^[０-９]+\u3000/u, '');
    return addresses.map((address) => ({ address, kind: 'paragraph', text: own, hash: textHash(own) }));
  });
  return unlessFaulty(paragraphs, [...faults, ...wrong]);
}

function addressesOf(
  article: string,
  clause: string,
  path: readonly string[],
): readonly string[] | undefined {
  const base = articleAddress(article);
  // Appended tables have no signs of this kind; they stand under their own name.
  if (base === undefined) return /^別表第/.test(article) ? [article] : undefined;
  const number = clause === '' ? 1 : japaneseInteger(clause);
  if (number === undefined) return undefined;
  return joinPath(number === 1 ? base : `${base}第${number}項`, path);
}

/** Appends signs to the address of an article or clause; several addresses where items were deleted together. */
export function joinPath(base: string, path: readonly string[]): readonly string[] | undefined {
  let addresses: readonly string[] = [base];
  for (const [depth, sign] of path.entries()) {
    const parts = addressParts(sign, depth === 0 ? 'item' : 'inner');
    if (parts === undefined) return undefined;
    addresses = addresses.flatMap((address) => parts.map((part) => joinPart(address, part)));
  }
  return addresses;
}

/** A dot stands between two numerals only: `ホ(二)2.一`. */
function joinPart(address: string, part: string): string {
  const numerals = /[\d一二三四五六七八九十百]$/.test(address) && /^[\d?一二三四五六七八九十百]/.test(part);
  return numerals ? `${address}.${part}` : address + part;
}
