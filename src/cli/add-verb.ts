import type { Command } from 'commander';
import type { CliDependencies, Streams } from './cli-dependencies';

/** Adds one or several verbs to the command line; `done` takes the exit code. */
export type AddVerb = (
  root: Command,
  streams: Streams,
  deps: CliDependencies,
  done: (exitCode: number) => void,
) => void | Promise<void>;
