import { CommanderError, type Command } from 'commander';
import type { Lang } from '../model/text';
import { BadInput } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { exitCodes } from './exit-codes';
import { program } from './program';

/** Runs one command line (without `node` and the script) and settles with its exit code; never rejects. */
export async function run(argv: readonly string[], streams: Streams, deps: CliDependencies): Promise<number> {
  let command: Command | undefined;
  try {
    let code: number = exitCodes.nothingToReport;
    command = await program(argv[0], streams, deps, (result) => {
      code = result;
    });
    await command.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.nothingToReport : exitCodes.usage;
    if (error instanceof BadInput) {
      const { refusalText } = await import('../app/render/diagnostics.js');
      streams.err(
        refusalText(error.diagnostics, (file) => error.texts.get(file), streams.colourErr, langOf(command)),
      );
      return exitCodes.badInput;
    }
    streams.err(
      `a fault of this tool, not of your input:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitCodes.ourFault;
  }
}

/** The language that the verb was asked for; of a verb that has no such option English. */
function langOf(command: Command | undefined): Lang {
  return command?.commands.some((verb) => verb.getOptionValue('lang') === 'ja') === true ? 'ja' : 'en';
}
