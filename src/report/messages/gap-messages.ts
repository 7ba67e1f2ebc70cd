import type { Lang } from '../../model/text';
import { gapEn } from './gap-en';
import { gapJa } from './gap-ja';

/** The wording of the gap report in one language; both languages have the same keys. */
export type GapMessages = Readonly<Record<keyof typeof gapEn, string>>;

/** The catalogue of a language. */
export function gapMessagesIn(lang: Lang): GapMessages {
  switch (lang) {
    case 'en':
      return gapEn;
    case 'ja':
      return gapJa;
  }
}
