import type { Comparison } from '../model/comparison';
import type { Lang } from '../model/text';
import { exitCode, type FailOn } from './exit-code';
import { htmlReport } from './html/html-report';
import type { SiteView } from './html/site-view';
import type { TemplateFiles } from './html/template-set';
import { jsonReport } from './json/json-report';
import { textReport } from './text/text-report';
import type { Paper } from './view/running-head';

export type { Paper };

export type Format = 'text' | 'json' | 'html';

export interface RenderOptions {
  readonly format: Format;
  readonly lang: Lang;
  readonly failOn: FailOn;
  /** Terminal colours; only for `text`. */
  readonly colour: boolean;
  readonly templates: TemplateFiles;
  /** Only for `html`: the bar of the server's pages, where the report is one of them. */
  readonly site?: SiteView;
  /** Only for `html`: the address of the page of an item, counted from 0, where there are such pages. */
  readonly itemHref?: (index: number) => string;
  /** Only for `html`: the paper on which it will be printed; the reader's own unless given. */
  readonly paper?: Paper;
}

export interface Rendered {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** Writes a comparison down in one format. Decides nothing; the same comparison gives the same bytes. */
export function render(comparison: Comparison, options: RenderOptions): Rendered {
  return { output: write(comparison, options), exitCode: exitCode(comparison, options.failOn) };
}

function write(
  comparison: Comparison,
  { format, lang, colour, templates, site, itemHref, paper }: RenderOptions,
): string {
  switch (format) {
    case 'text':
      return textReport(comparison, lang, colour);
    case 'json':
      return jsonReport(comparison);
    case 'html':
      return htmlReport(comparison, lang, templates, {
        ...(site && { site }),
        ...(itemHref && { itemHref }),
        ...(paper && { paper }),
      });
  }
}
