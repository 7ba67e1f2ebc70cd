import type { Comparison } from '../../model/comparison';
import type { Lang } from '../../model/text';
import { reportView } from '../view/report-view';
import { style } from './style';
import { templateSet, type TemplateFiles } from './template-set';

/** One self-contained HTML file: no script, no outside request, the same bytes for the same comparison. */
export function htmlReport(comparison: Comparison, lang: Lang, templates: TemplateFiles): string {
  const { css, source } = style(templates);
  const policy = `default-src 'none'; style-src ${source}; img-src data:; base-uri 'none'; form-action 'none'`;
  return templateSet(templates)('report', { ...reportView(comparison, lang), css, policy });
}
