import type { Lang } from '../../model/text';

/** A text that may be in another language than the page, such as a Japanese address in an English report. */
export interface Fragment {
  readonly text: string;
  /** Set where the fragment is not in the language of the page. */
  readonly lang: Lang | null;
}

const japanese = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

/** Marks a text that holds Japanese characters, so that screen readers and fonts follow (WCAG 3.1.2). */
export function fragment(text: string, pageLang: Lang): Fragment {
  return { text, lang: pageLang !== 'ja' && japanese.test(text) ? 'ja' : null };
}
