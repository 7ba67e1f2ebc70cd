import type { Lang } from '../../model/text';
import { licenceEn } from './licence-en';
import { licenceJa } from './licence-ja';

/** The wording of licences by destination in one language; both languages have the same keys. */
export type LicenceMessages = Readonly<Record<keyof typeof licenceEn, string>>;

/** The catalogue of a language. */
export function licenceMessagesIn(lang: Lang): LicenceMessages {
  switch (lang) {
    case 'en':
      return licenceEn;
    case 'ja':
      return licenceJa;
  }
}
