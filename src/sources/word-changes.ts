import { diffWordsWithSpace } from 'diff';

/** A run of words that both editions have, that only the second has, or that only the first had. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const japanese = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Word-level difference of two texts. Japanese is cut into words by the segmenter. Both are brought to NFC first: が and か
 * with a combining mark are one letter.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [left, right] = [before.normalize('NFC'), after.normalize('NFC')];
  const options = /[ぁ-ん一-龥]/.test(left + right) ? { intlSegmenter: japanese } : {};
  return diffWordsWithSpace(left, right, options).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
