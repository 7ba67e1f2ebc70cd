import type { Finding } from '../model/finding';
import type { ListComparisonResult } from '../model/list-comparison-result';
import type { Lang } from '../model/text';
import { alignmentSkeleton } from './alignments/alignment-skeleton';
import { gapHtml } from './html/gap-html';
import type { SiteView } from './html/site-view';
import type { TemplateFiles } from './html/template-set';
import { gapJson } from './json/gap-json';
import { gapMarkdown } from './markdown/gap-markdown';
import type { Rendered } from './render';
import { gapText } from './text/gap-text';
import type { Paper } from './view/running-head';

export type GapFormat = 'text' | 'json' | 'md' | 'html' | 'alignments';

/** From which severity of a finding on there is something to report. */
export type GapFailOn = 'gap' | 'review' | 'note' | 'never';

export interface GapRenderOptions {
  readonly format: GapFormat;
  readonly lang: Lang;
  readonly failOn: GapFailOn;
  /** Terminal colours; only for `text`. */
  readonly colour: boolean;
  readonly templates: TemplateFiles;
  /** Only for `html`: the bar of the server's pages, where the report is one of them. */
  readonly site?: SiteView;
  /** Only for `html`: the paper on which it will be printed; the reader's own unless given. */
  readonly paper?: Paper;
}

/** Writes a comparison of lists down in one format. Decides nothing; the same comparison gives the same bytes. */
export function renderGaps(result: ListComparisonResult, options: GapRenderOptions): Rendered {
  return { output: write(result, options), exitCode: isReported(result.findings, options.failOn) ? 1 : 0 };
}

function write(
  result: ListComparisonResult,
  { format, lang, colour, templates, site, paper }: GapRenderOptions,
): string {
  switch (format) {
    case 'text':
      return gapText(result, lang, colour);
    case 'json':
      return gapJson(result);
    case 'md':
      return gapMarkdown(result, lang);
    case 'html':
      return gapHtml(result, lang, templates, { site, paper });
    case 'alignments':
      return alignmentSkeleton(result);
  }
}

function isReported(findings: readonly Finding[], failOn: GapFailOn): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'gap':
      return findings.some(({ severity }) => severity === 'gap');
    case 'review':
      return findings.some(({ severity }) => severity !== 'note');
    case 'note':
      return findings.length > 0;
  }
}
