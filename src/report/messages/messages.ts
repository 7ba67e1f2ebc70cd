import type { Lang } from '../../model/text';
import { en } from './en';
import { ja } from './ja';

/** The wording of reports and pages in one language; both languages have the same keys. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** The catalogue of a language. */
export function messagesIn(lang: Lang): Messages {
  switch (lang) {
    case 'en':
      return en;
    case 'ja':
      return ja;
  }
}
