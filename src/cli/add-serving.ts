import { InvalidArgumentError, Option, type Command } from 'commander';
import { uploadLimits, withLimits } from '../app/item-source';
import type { AddVerb } from './add-verb';
import { demoCommand } from './demo-command';
import { limitOption } from './read-list';
import { serveCommand } from './serve-command';
import type { AddressOptions } from './start-serving';

/** Adds `serve` to the command line. */
export const addServe: AddVerb = (root, streams, deps, done) => {
  withAddress(root.command('serve').description('serve the pages on this machine'), 'info').action(
    async (options: AddressOptions) => {
      done(await serveCommand(options, streams, deps));
    },
  );
};

/** Adds `demo` to the command line. */
export const addDemo: AddVerb = (root, streams, deps, done) => {
  withAddress(
    root.command('demo').description('compare the sample list, serve its report and the pages'),
    'error',
  ).action(async (options: AddressOptions) => {
    done(await demoCommand(options, streams, deps));
  });
};

function withAddress(command: Command, logLevel: AddressOptions['logLevel']): Command {
  return command
    .addOption(
      new Option('--port <n>', 'port to listen on, 0 for any free one')
        .argParser(wholeNumber(0, 65_535))
        .default(4310),
    )
    .addOption(new Option('--host <host>', 'address to listen on').default('127.0.0.1'))
    .addOption(new Option('--data <folder>', 'folder in which results are kept').default('out/kept'))
    .addOption(
      new Option('--keep-days <n>', 'days for which results are kept')
        .argParser(wholeNumber(1, 36_500))
        .default(30),
    )
    .addOption(
      new Option('--allow-host <name...>', 'further names under which the server may be reached').default([]),
    )
    .addOption(new Option('--token-file <file>', 'file with a token that every request must give'))
    .addOption(
      new Option('--rate <n>', 'comparisons that one address may ask for in a minute, 0 for any number')
        .argParser(wholeNumber(0, 99_999))
        .default(120),
    )
    .addOption(
      new Option('--max-mib <n>', 'largest upload in MiB').argParser(wholeNumber(1, 1_024)).default(10),
    )
    .addOption(
      new Option('--max-items <n>', 'longest list of which every item is explained')
        .argParser(wholeNumber(1, 99_999))
        .default(1_000),
    )
    .addOption(
      limitOption()
        .argParser((value: string, before: readonly string[]) => [...before, limitNamed(value)])
        .default([]),
    )
    .addOption(
      new Option('--log-level <level>', 'what is logged on the standard error stream')
        .choices(['silent', 'error', 'info'])
        .default(logLevel),
    );
}

function limitNamed(said: string): string {
  if (withLimits(uploadLimits, [said]) === undefined)
    throw new InvalidArgumentError('expected the name of a limit and a whole number, as `rows=50000`');
  return said;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most))
      throw new InvalidArgumentError(`expected a number from ${least} to ${most}`);
    return value;
  };
}
