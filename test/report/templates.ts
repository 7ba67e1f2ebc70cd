import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TemplateFiles } from '../../src/report/html/template-set';

const folder = resolve(__dirname, '../../templates');

/** The real templates. */
export const templates: TemplateFiles = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
