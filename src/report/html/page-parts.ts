import { script } from './script';
import { style } from './style';
import type { TemplateFiles } from './template-set';

/** What a self-contained page carries in itself, with the policy that admits exactly that and no request. */
export interface PageParts {
  readonly css: string;
  /** Empty where the page runs nothing. */
  readonly js: string;
  readonly policy: string;
}

/** The style sheet of a page and, if asked for, the script of the report. */
export function pageParts(templates: TemplateFiles, withScript: boolean): PageParts {
  const { css, source } = style(templates);
  const run = withScript ? script(templates) : undefined;
  const admitted = run === undefined ? '' : ` script-src ${run.source};`;
  const policy = `default-src 'none'; style-src ${source};${admitted} img-src data:; base-uri 'none'; form-action 'none'`;
  return { css, js: run?.js ?? '', policy };
}
