import { entryOf } from './address-key';
import { withChildren, type EncodedParagraph } from './encoded-paragraph';
import type { Figure } from './figure';
import type { TextIndex } from './text-index';

/** The figures of a paragraph's own words and those of the notes that follow it. */
export function figuresAt(
  address: string,
  index: TextIndex,
): { readonly own: readonly Figure[]; readonly notes: readonly Figure[] } {
  const { own, notes } = index.at(address);
  return {
    own: own === undefined ? [] : index.figures(own.text),
    notes: notes.flatMap(({ text }) => index.figures(text)),
  };
}

/**
 * All numbers that the text prints where a criterion of a paragraph may have its figure from: its own words, those above it,
 * the notes of these and of all that lies in it (a note stands behind the last sub-paragraph of what it speaks of), the place
 * that an exclusion cites, and the paragraphs that its own words or notes name.
 */
export function numbersFor(
  encoded: EncodedParagraph,
  cite: string | undefined,
  index: TextIndex,
): readonly Figure[] {
  const { paragraph, parents } = encoded;
  const above = [paragraph.address, ...parents.map((parent) => parent.paragraph.address)];
  const around = [encoded, ...parents].flatMap(withChildren).map((inner) => inner.paragraph.address);
  const cited = cite === undefined ? [] : [cite, entryOf(cite)];
  const own = [...new Set([...above, ...cited])].flatMap((address) => index.at(address).own ?? []);
  const notes = [...new Set([...around, ...cited])].flatMap((address) => index.at(address).notes);
  const inside = withChildren(encoded).flatMap((inner) => index.at(inner.paragraph.address).notes);
  const words = [index.at(paragraph.address).own, ...inside].map((part) => part?.text ?? '').join(' ');
  const named = words.match(/\d[A-E]\d{3}(?:\.(?:[a-z]{1,2}|\d{1,2})(?!\w))+/g) ?? [];
  const referred = [...new Set(named)].flatMap((address) => index.within(address));
  return [...own, ...notes, ...referred].flatMap(({ text }) => index.numbers(text));
}
