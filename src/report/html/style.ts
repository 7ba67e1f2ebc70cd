import { createHash } from 'node:crypto';
import type { TemplateFiles } from './template-set';

/** The style sheet of all pages, with the source expression by which a content security policy admits it inline. */
export function style(files: TemplateFiles): { readonly css: string; readonly source: string } {
  const css = files['style.css'];
  if (css === undefined) throw new Error('templates/style.css is missing');
  if (css.includes('</')) throw new Error('templates/style.css would close its own element');
  return { css, source: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}
