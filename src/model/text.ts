/** A text in both languages of the lists. Both are always present; neither is a fallback for the other. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** A language that reports and pages are written in. */
export type Lang = 'en' | 'ja';

/** All languages, in the order in which they are offered. */
export const languages: readonly Lang[] = ['en', 'ja'];
