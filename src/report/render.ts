import type { Comparison } from '../model/comparison';
import { exitCode } from './exit-code';
import { htmlReport } from './html/html-report';
import type { SiteView } from './html/site-view';
import type { TemplateFiles } from './html/template-set';
import { renderPlain, type PlainOptions, type Rendered } from './render-plain';
import type { Paper } from './view/running-head';

export type { Paper, Rendered };

export type Format = 'text' | 'json' | 'html';

export interface RenderOptions extends Omit<PlainOptions, 'format'> {
  readonly format: Format;
  readonly templates: TemplateFiles;
  /** Only for `html`: the bar of the server's pages, where the report is one of them. */
  readonly site?: SiteView;
  /** Only for `html`: the address of the page of an item, counted from 0, where there are such pages. */
  readonly itemHref?: (index: number) => string;
  /** Only for `html`: the paper on which it will be printed; the reader's own unless given. */
  readonly paper?: Paper;
}

/** Writes a comparison down in one format. Decides nothing; the same comparison gives the same bytes. */
export function render(comparison: Comparison, options: RenderOptions): Rendered {
  const { format, lang, failOn, templates, site, itemHref, paper } = options;
  if (format !== 'html') return renderPlain(comparison, { ...options, format });
  const output = htmlReport(comparison, lang, templates, {
    ...(site && { site }),
    ...(itemHref && { itemHref }),
    ...(paper && { paper }),
  });
  return { output, exitCode: exitCode(comparison, failOn) };
}
