import { writtenText } from './written-text';

const words = new Set([
  '',
  '-',
  '--',
  '---',
  '―',
  'ー',
  '?',
  '??',
  'n/a',
  'na',
  'n.a.',
  '#n/a',
  'unknown',
  'not known',
  'not stated',
  'not specified',
  'tbd',
  'tba',
  'null',
  '不明',
  '未定',
  '未記入',
  '未確認',
  '該当なし',
  '記載なし',
  '分からない',
  'わからない',
]);

/** Whether a cell says that nothing is known. What is not known is left out of the item: it never becomes a value. */
export function isMissing(text: string): boolean {
  const written = writtenText(text);
  return written !== undefined && words.has(written.toLowerCase());
}
