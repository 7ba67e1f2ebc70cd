import type { Command } from 'commander';
import { addCheck } from './check-command';
import type { CliDependencies, Streams } from './cli-dependencies';
import { addDiff } from './diff-command';
import { addDiffFile } from './diff-file-command';

/** `check`, `diff` and `diff-file`: the rule files themselves, and changes to them. */
export function addRuleCommands(
  root: Command,
  streams: Streams,
  deps: CliDependencies,
  done: (exitCode: number) => void,
): void {
  if (deps.ruleSources === undefined) return;
  addCheck(root, streams, deps, deps.ruleSources, done);
  addDiff(root, streams, deps, deps.ruleSources, done);
  addDiffFile(root, streams, deps, deps.ruleSources, done);
}
