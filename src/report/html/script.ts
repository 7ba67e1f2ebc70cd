import { createHash } from 'node:crypto';
import type { TemplateFiles } from './template-set';

/** The script of the report, with the source expression by which a content security policy admits it inline. */
export function script(files: TemplateFiles): { readonly js: string; readonly source: string } {
  const js = files['report.js'];
  if (js === undefined) throw new Error('templates/report.js is missing');
  if (js.includes('</') || js.includes('<!--'))
    throw new Error('templates/report.js would close its own element');
  return { js, source: `'sha256-${createHash('sha256').update(js).digest('base64')}'` };
}
