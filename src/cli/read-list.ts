import { Option, type Command } from 'commander';
import type { ItemSource, ReadRequest } from '../app/item-source';
import { accept } from './bad-input';
import type { CliDependencies } from './cli-dependencies';

/** Options that settle how an item list is read; what is not given is found out. */
export interface ListOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** Path of a mapping file. */
  readonly mapping?: string;
  /** Limits that are other than usual: `rows=50000`. */
  readonly limits?: readonly string[];
}

/** Adds the options that settle how an item list is read. */
export function addListOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--encoding <name>',
        'encoding of a text list: utf-8, shift_jis, utf-16le … (default: found out)',
      ),
    )
    .addOption(
      new Option(
        '--delimiter <name>',
        'what separates cells: comma, tab, semicolon, pipe (default: found out)',
      ),
    )
    .addOption(
      new Option('--sheet <name>', 'sheet of a workbook, by name or number (default: the one with a header)'),
    )
    .addOption(new Option('--mapping <file>', 'YAML file that says what the headers of your lists mean'))
    .addOption(limitOption());
}

/** `--limit rows=50000`, as often as wanted; what is no limit is refused when the list is read. */
export function limitOption(): Option {
  return new Option(
    '--limit <name=number>',
    'raise or lower a limit of reading, by the name that a refusal gives it; may be repeated',
  ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
}

/** Opens an item list under the options of the command line. */
export async function readList(
  path: string,
  options: ListOptions,
  deps: CliDependencies,
): Promise<ItemSource> {
  const request = await readRequest(options, deps);
  const texts = new Map(request.mapping && [[request.mapping.file, request.mapping.text]]);
  return accept(await deps.readItemFile(path, request), texts);
}

/** What the options say; a mapping file may be in any encoding that a list may be in. */
export async function readRequest(
  { mapping: path, ...said }: ListOptions,
  deps: CliDependencies,
): Promise<ReadRequest> {
  if (path === undefined) return said;
  const { file, text } = accept(await deps.readItemFile(path), new Map());
  return { ...said, mapping: { file, text } };
}

/** Those of the parsed options that settle how a list is read. */
export function listOptions(parsed: Readonly<Record<string, unknown>>): ListOptions {
  const given = (['encoding', 'delimiter', 'sheet', 'mapping'] as const).flatMap((name) => {
    const value = parsed[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const { limit } = parsed;
  const limits = Array.isArray(limit) ? limit.filter((each) => typeof each === 'string') : [];
  return { ...Object.fromEntries(given), ...(limits.length > 0 && { limits }) };
}
