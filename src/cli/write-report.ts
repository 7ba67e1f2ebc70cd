import { errorCode } from '../app/error-code';
import { BadInput } from './bad-input';
import type { CliDependencies } from './cli-dependencies';

/** Writes a report to a file, whole or not at all; a place that cannot be written to is the user's choice. */
export async function writeReport(
  path: string,
  content: string | Uint8Array,
  deps: CliDependencies,
): Promise<void> {
  try {
    await deps.writeFile(path, content);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const place = { file: path, line: 1, column: 1 };
    const found = `\`${path}\` cannot be written (${code})`;
    throw new BadInput(
      [
        {
          id: 'unwritable-file',
          severity: 'error',
          place,
          found,
          repair: 'name a file in a folder that you may write to',
        },
      ],
      new Map(),
    );
  }
}
