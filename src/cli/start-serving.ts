import { errorCode } from '../app/error-code';
import { BadInput } from './bad-input';
import type { CliDependencies, Running, ServeOptions } from './cli-dependencies';

/** What the options of `serve` and `demo` say. */
export type AddressOptions = Omit<ServeOptions, 'corpus' | 'anyPort'>;

/** Starts to serve; an address that cannot be listened on is the user's choice, not a fault of ours. */
export async function startServing(options: ServeOptions, deps: CliDependencies): Promise<Running> {
  try {
    return await deps.serve(options);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const place = { file: `${options.host}:${options.port}`, line: 1, column: 1 };
    const found = `the address \`${options.host}:${options.port}\` cannot be listened on (${code})`;
    const repair = 'choose another with `--port` or `--host`';
    throw new BadInput([{ id: 'address-taken', severity: 'error', place, found, repair }], new Map());
  }
}
