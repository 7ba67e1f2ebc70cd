import type { ListComparisonResult } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import { gapView } from '../view/gap-view';
import { style } from './style';
import { templateSet, type TemplateFiles } from './template-set';

/** One self-contained HTML file: no script, no outside request, the same bytes for the same comparison. */
export function gapHtml(result: ListComparisonResult, lang: Lang, templates: TemplateFiles): string {
  const { css, source } = style(templates);
  const policy = `default-src 'none'; style-src ${source}; img-src data:; base-uri 'none'; form-action 'none'`;
  return templateSet(templates)('gaps', { ...gapView(result, lang), css, policy });
}
