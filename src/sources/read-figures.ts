import type { Figure } from './figure';
import { readFiguresEn } from './read-figures-en';
import { readFiguresJa } from './read-figures-ja';

/** The measured figures of a text in the language that it is written in. */
export function readFigures(text: string): readonly Figure[] {
  return read(text, false);
}

/** Every number of a text, also those that nothing measures or compares, such as the numbers of a formula. */
export function readNumbers(text: string): readonly Figure[] {
  return read(text, true);
}

function read(text: string, all: boolean): readonly Figure[] {
  return /[ぁ-ん一-龥]/.test(text) ? readFiguresJa(text, all) : readFiguresEn(text, all);
}
