import { isCalendarDay } from '../app/calendar-day';
import type { RuleFile } from '../app/load-rules';
import { accept, BadInput } from './bad-input';
import type { RuleSources } from './rule-sources';

/** Rule files that a user named, and where they lie. */
export interface RuleSide {
  readonly label: string;
  readonly files: readonly RuleFile[];
  /** Put before their paths where somebody else shall find them: `rules/`; empty when they lie at the root. */
  readonly root: string;
}

/** Reads a folder or a git revision; the rules may lie in it, or in its folder `rules`. */
export async function readSide(name: string, sources: RuleSources): Promise<RuleSide> {
  if (await sources.isFolder(name)) {
    const side = within({ label: name, files: await sources.readRuleFolder(name), root: folderRoot(name) });
    if (side === undefined) throw noRules(name, 'a folder without rule files');
    return side;
  }
  const colon = name.indexOf(':');
  const [revision, folder] = colon < 0 ? [name, ''] : [name.slice(0, colon), name.slice(colon + 1)];
  const path = folder.replace(/\/+$/, '');
  const files = accept(await sources.readRevision(revision, path), new Map());
  const side = within({ label: name, files, root: path === '' ? '' : `${path}/` });
  if (side === undefined) throw noRules(name, 'a revision without rule files');
  return side;
}

/** Whether two names are days of one corpus rather than two versions of the files. */
export function areDays(base: string, head: string): boolean {
  return isCalendarDay(base) && isCalendarDay(head);
}

function folderRoot(name: string): string {
  const path = name.replace(/\/+$/, '').replace(/^\.\//, '');
  return path === '' || path === '.' ? '' : `${path}/`;
}

/** The rules are where a list is; other YAML of a repository is left aside. */
function within(side: RuleSide): RuleSide | undefined {
  const isRoot = side.files.some(({ path }) => /^[^/]+\/list\.yaml$/.test(path));
  if (isRoot) return side;
  const inside = side.files.flatMap(({ path, text }) =>
    path.startsWith('rules/') ? [{ path: path.slice('rules/'.length), text }] : [],
  );
  return inside.length === 0 ? undefined : { ...side, files: inside, root: `${side.root}rules/` };
}

function noRules(name: string, found: string): BadInput {
  const place = { file: name, line: 1, column: 1 };
  const expected = 'a `list.yaml` in a folder of it, or a folder `rules`';
  const repair = 'name the folder with the rules, as in `main:compliance/rules`';
  return new BadInput([{ id: 'no-rules', severity: 'error', place, found, expected, repair }], new Map());
}
