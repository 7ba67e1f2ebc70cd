import type { OfficialParagraph } from './official-text';
import { textHash } from './text-hash';

/**
 * Reads a copy of an ordinance that lost its signs: every line of text is a paragraph without address. Only that a text
 * stands somewhere in it can be asked; titles and anchors of the copy are left out.
 */
export function readUnlabelled(text: string): readonly OfficialParagraph[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#|\*|<a )/.test(line))
    .map((line) => ({ address: '', kind: 'paragraph', text: line, hash: textHash(line) }));
}
