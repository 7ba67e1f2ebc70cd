import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { diffRules, type DiffRequest } from '../../src/app/diff-rules';
import type { RuleFile } from '../../src/app/load-rules';
import type { RuleDiff } from '../../src/model/rule-change';

export const changesFolder = resolve(__dirname, '../../fixtures/rule-changes');

/** The YAML files below a folder, as the loader takes them. */
export function filesIn(folder: string): readonly RuleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ path: file.split(sep).join('/'), text: readFileSync(join(folder, file), 'utf8') }));
}

/** One edit of a fixture: a piece of a file exchanged, something put at its end, or a word exchanged in all files. */
export type Edit =
  | { readonly file: string; readonly find: string; readonly put: string }
  | { readonly file: string; readonly append: string }
  | { readonly everywhere: string; readonly put: string };

/** The files with the edits made one after the other; an edit that finds nothing throws. */
export function edited(files: readonly RuleFile[], edits: readonly Edit[]): readonly RuleFile[] {
  return edits.reduce(
    (before, edit) => {
      let found = 0;
      const after = before.map((file) => {
        const text = editText(file, edit);
        if (text !== file.text) found += 1;
        return { ...file, text };
      });
      if (found === 0) throw new Error(`an edit finds nothing: ${JSON.stringify(edit)}`);
      return after;
    },
    [...files],
  );
}

function editText({ path, text }: RuleFile, edit: Edit): string {
  if ('everywhere' in edit) return text.replaceAll(edit.everywhere, edit.put);
  if (path !== edit.file) return text;
  return 'append' in edit ? text + edit.append : text.replace(edit.find, () => edit.put);
}

export const corpus = filesIn(join(changesFolder, 'corpus'));
const items = {
  file: 'items.yaml',
  text: readFileSync(join(changesFolder, 'items.yaml'), 'utf8'),
  hash: 'of the items',
};

export interface ChangeFixture {
  readonly name: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The fixtures of `fixtures/rule-changes`: one folder for each edit. */
export const changeFixtures: readonly ChangeFixture[] = readdirSync(changesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'corpus')
  .map(({ name }) => {
    const text = readFileSync(join(changesFolder, name, 'edit.yaml'), 'utf8');
    return { name, ...(parse(text) as Omit<ChangeFixture, 'name'>) };
  });

/** The comparison of two sets of rule files with the items of the fixtures; throws when either cannot be read. */
export function compared(
  base: readonly RuleFile[],
  head: readonly RuleFile[],
  rest: Partial<DiffRequest> = {},
): RuleDiff {
  const result = diffRules({
    base: { label: 'before', files: base, asOf: new Map() },
    head: { label: 'after', files: head, asOf: new Map() },
    items,
    classes: 'named',
    approvals: { severities: new Map(), approved: [] },
    today: '2026-06-01',
    tool: { name: 'ecalign', version: '1.2.3' },
    ...rest,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, undefined, 1));
  return result.value;
}
