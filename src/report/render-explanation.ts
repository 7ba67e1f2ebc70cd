import type { Explanation } from '../model/explanation';
import type { Lang } from '../model/text';
import { explanationJson } from './json/explanation-json';
import { explainText } from './text/explain-text';

export type ExplainFormat = 'text' | 'json';

/** An explanation in a form. JSON carries both languages. */
export function renderExplanation(explanation: Explanation, format: ExplainFormat, lang: Lang): string {
  switch (format) {
    case 'text':
      return explainText(explanation, lang);
    case 'json':
      return explanationJson(explanation);
  }
}
