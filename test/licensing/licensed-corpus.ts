import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/app/corpus';
import { loadRules } from '../../src/app/load-rules';
import { rulesFolder } from '../corpus/corpus';
import { ruleTexts } from '../app/small-corpus';
import { templates } from '../report/templates';
import { tablePaths } from './tables';

/** The small lists without their judgment, the Japanese control in row 7(1), with the shipped licensing tables. */
export const licensedFiles = [
  ...Object.entries(ruleTexts).map(([path, text]) => ({
    path,
    text: text
      .replace('when: {military: no}, ', '')
      .replaceAll(/class: converter, when/g, 'class: converter, row: "7の項(1)", when'),
  })),
  {
    path: 'jp-meti/rows.yaml',
    text: `
list: jp-meti
entry: "rows"
paragraphs:
  "7の項(1)":
    heading: {en: circuits, ja: 集積回路}
    coverage: full
    versions: [{from: unknown, seen: {"2026-02-14": unknown}}]
`,
  },
  ...tablePaths.map((path) => ({ path, text: readFileSync(join(rulesFolder, path), 'utf8') })),
];

export function licensedCorpus(): Corpus {
  const loaded = loadRules(licensedFiles);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics, null, 1));
  return { rulebook: loaded.value, templates, tool: { name: 'ecalign', version: '0.0.0-test' } };
}
