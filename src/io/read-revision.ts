import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RuleFile } from '../app/load-rules';
import type { Checked } from '../model/diagnostic';

const execute = promisify(execFile);

/** Of all rule files together; the shipped ones hold about a megabyte. */
const most = 200 * 1024 * 1024;

/**
 * All YAML files below a folder of a git revision, without a checkout: their names by `git ls-tree`, their contents by one
 * `git cat-file --batch`. Git runs in the working directory and without a shell. An unknown revision is a fault of the user.
 */
export async function readRevision(revision: string, folder: string): Promise<Checked<readonly RuleFile[]>> {
  const place = { file: revision, line: 1, column: 1 };
  const refuse = (found: string, repair: string): Checked<never> => ({
    ok: false,
    diagnostics: [{ id: 'unknown-revision', severity: 'error', place, found, repair }],
  });
  // Git would take a leading dash for an option.
  if (revision.startsWith('-'))
    return refuse(`\`${revision}\`, which is no revision`, 'name a folder or a revision');
  try {
    const { stdout } = await git(['rev-parse', '--verify', '--quiet', `${revision}^{tree}`]);
    const tree = stdout.toString('utf8').trim();
    const listing = await git([
      'ls-tree',
      '-r',
      '-z',
      '--full-tree',
      folder === '' ? tree : `${tree}:${folder}`,
    ]);
    const blobs = listing.stdout
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const [, oid, path] = /^\d+ blob ([0-9a-f]+)\t(.*\.yaml)$/s.exec(line) ?? [];
        return oid === undefined || path === undefined ? [] : [{ oid, path }];
      })
      .sort((left, right) => (left.path < right.path ? -1 : 1));
    const contents = await readBlobs(blobs.map(({ oid }) => oid));
    const value = blobs.map(({ path }, index) => ({ path, text: contents[index] ?? '' }));
    return { ok: true, value, diagnostics: [] };
  } catch (error) {
    if (!isFailedRun(error)) throw error;
    const inFolder = folder === '' ? '' : ` with a folder \`${folder}\``;
    return refuse(
      `\`${revision}\`, which is neither a folder nor a git revision${inFolder}`,
      'name a folder with rule files, or a revision as in `main` or `HEAD~1:rules`',
    );
  }
}

async function readBlobs(oids: readonly string[]): Promise<readonly string[]> {
  if (oids.length === 0) return [];
  const running = git(['cat-file', '--batch']);
  running.child.stdin?.end(oids.map((oid) => `${oid}\n`).join(''));
  const { stdout } = await running;
  const texts: string[] = [];
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(0x0a, at);
    const size = Number(stdout.toString('utf8', at, end).split(' ')[2]);
    if (!Number.isInteger(size)) throw new Error('git cat-file answered in another form than it documents');
    texts.push(stdout.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

function git(argv: readonly string[]) {
  return execute('git', [...argv], { encoding: 'buffer', maxBuffer: most });
}

/** Git ran and said no, or is not there. */
function isFailedRun(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (typeof error.code === 'number' || error.code === 'ENOENT')
  );
}
