import { CommanderError } from 'commander';
import { BadInput } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { exitCodes } from './exit-codes';
import { program } from './program';

/** Runs one command line (without `node` and the script) and settles with its exit code; never rejects. */
export async function run(argv: readonly string[], streams: Streams, deps: CliDependencies): Promise<number> {
  try {
    let code: number = exitCodes.nothingToReport;
    const command = await program(argv[0], streams, deps, (result) => {
      code = result;
    });
    await command.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.nothingToReport : exitCodes.usage;
    if (error instanceof BadInput) {
      const { diagnosticsText } = await import('../app/render/diagnostics.js');
      streams.err(diagnosticsText(error.diagnostics, (file) => error.texts.get(file), streams.colourErr));
      streams.err(
        `${error.diagnostics.length} ${error.diagnostics.length === 1 ? 'fault' : 'faults'}, nothing was compared\n`,
      );
      return exitCodes.badInput;
    }
    streams.err(
      `a fault of this tool, not of your input:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitCodes.ourFault;
  }
}
