import { Command } from 'commander';
import type { AddVerb } from './add-verb';
import type { CliDependencies, Streams } from './cli-dependencies';

/** By verb, in the order of the help, what adds it; loaded only for the verb that runs. */
const verbs: Readonly<Record<string, () => Promise<AddVerb>>> = {
  compare: async () => (await import('./add-compare.js')).addCompare,
  gaps: async () => (await import('./add-gaps.js')).addGaps,
  explain: async () => (await import('./explain-command.js')).addExplain,
  serve: async () => (await import('./add-serving.js')).addServe,
  demo: async () => (await import('./add-serving.js')).addDemo,
  sources: async () => (await import('./sources-command.js')).addSources,
  template: async () => (await import('./template-command.js')).addTemplate,
  check: async () => (await import('./check-command.js')).addCheck,
  diff: async () => (await import('./diff-command.js')).addDiff,
  'diff-file': async () => (await import('./diff-file-command.js')).addDiffFile,
};

/** The command line for what begins with this word; with all verbs where it is none, as for help. */
export async function program(
  verb: string | undefined,
  streams: Streams,
  deps: CliDependencies,
  done: (exitCode: number) => void,
): Promise<Command> {
  const root = new Command(deps.tool.name)
    .description('compares items against two export control lists and shows where the lists differ')
    .version(deps.tool.version)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .addHelpText(
      'after',
      '\nexit codes: 0 nothing to report, 1 findings, 2 bad input or rule files, 64 usage, 70 a fault of ours',
    );
  const named = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  for (const load of named === undefined ? Object.values(verbs) : [named])
    await (
      await load()
    )(root, streams, deps, done);
  return root;
}
