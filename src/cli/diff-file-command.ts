import { renderChanges } from '../app/changes';
import { diffRules } from '../app/diff-rules';
import type { RuleFile } from '../app/load-rules';
import { diagnosticsText } from '../app/render/diagnostics';
import type { AddVerb } from './add-verb';
import type { CliDependencies, Streams } from './cli-dependencies';
import { exitCodes } from './exit-codes';
import { readSide } from './rule-side';
import type { RuleSources } from './rule-sources';

/** Adds the git diff driver to the command line: git calls it with seven arguments for every file that changed. */
export const addDiffFile: AddVerb = (root, streams, deps, done) => {
  const sources = deps.ruleSources;
  if (sources === undefined) return;
  root
    .command('diff-file')
    .description('diff driver for git: what the change of one rule file does')
    .argument('<path>', 'path of the file in the repository')
    .argument('<old-file>', 'a file that holds the older text, or /dev/null')
    .argument('[rest...]', 'what git adds: old hash and mode, new file, hash and mode')
    .action(async (path: string, oldFile: string, rest: readonly string[]) => {
      streams.out(await diffFile({ path, oldFile, newFile: rest[2] ?? path }, streams, deps, sources));
      // Git takes any other exit code for a driver that broke.
      done(exitCodes.nothingToReport);
    });
};

interface ChangedFile {
  readonly path: string;
  readonly oldFile: string;
  readonly newFile: string;
}

async function diffFile(
  { path, oldFile, newFile }: ChangedFile,
  streams: Streams,
  deps: CliDependencies,
  sources: RuleSources,
): Promise<string> {
  const [before, after] = [await textOf(oldFile, sources), await textOf(newFile, sources)];
  const { files, root } = await readSide('.', sources);
  const inRules = path.startsWith(root) ? path.slice(root.length) : path;
  const withText = (text: string | undefined): readonly RuleFile[] => {
    const others = files.filter((file) => file.path !== inRules);
    return text === undefined ? others : [...others, { path: inRules, text }];
  };
  const result = diffRules({
    base: { label: `a/${path}`, files: withText(before), asOf: new Map() },
    head: { label: `b/${path}`, files: withText(after), asOf: new Map() },
    classes: 'named',
    approvals: { severities: new Map(), approved: [] },
    today: sources.today(),
    tool: deps.tool,
  });
  const colour = streams.colourOut;
  if (!result.ok)
    return `${path}: not compared, the rules cannot be read with this file alone\n${diagnosticsText(result.diagnostics, () => undefined, colour)}`;
  return renderChanges(result.value, { format: 'text', lang: 'en', colour, failOn: ['never'], root }).output;
}

/** Git names `/dev/null` where a file is new or gone. */
async function textOf(file: string, sources: RuleSources): Promise<string | undefined> {
  if (file === '/dev/null') return undefined;
  const read = await sources.readTextFile(file);
  return read.ok ? read.value.text : undefined;
}
