import { InvalidArgumentError, Option, type Command } from 'commander';
import { isCalendarDay } from '../app/calendar-day';
import { coverageOfSources } from '../app/sources/coverage-sources';
import { diffSources } from '../app/sources/diff-sources';
import { importSource } from '../app/sources/import-source';
import { officialLimit } from '../app/sources/official-limit';
import { readSources, type OfficialText, type TextFile, type Told } from '../app/sources/read-sources';
import type { SourcesOptions, SourcesReport } from '../app/sources/sources-report';
import { verifySources } from '../app/sources/verify-sources';
import type { Rulebook } from '../model/rulebook';
import { accept, BadInput } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { exitCodes } from './exit-codes';
import { loadCorpus } from './load-corpus';

const textHelp = 'official text: file or http(s) address; of several the preferred reading first';

/** `ecalign sources import|verify|coverage|diff`: the official texts beside the rules. */
export function addSources(
  root: Command,
  streams: Streams,
  deps: CliDependencies,
  done: (exitCode: number) => void,
): void {
  const sources = root
    .command('sources')
    .description('compare the rules with the official texts of the lists');
  const finish = ({ output, exitCode }: SourcesReport): void => {
    streams.out(output);
    done(exitCode);
  };

  withTold(sources.command('import').description('read an official text into the form of this tool (JSON)'))
    .argument('<texts...>', textHelp)
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .action(
      async (names: readonly string[], { output, limit, ...told }: Asked & { readonly output?: string }) => {
        const files = await readAll(names, limit, deps);
        const form = accept(importSource(files, told), textsOf(files));
        if (output === undefined) streams.out(form);
        else await deps.writeFile(output, form);
        done(exitCodes.nothingToReport);
      },
    );

  withReport(
    withTold(sources.command('verify').description('compare the rules with a text, paragraph by paragraph')),
  )
    .argument('<texts...>', textHelp)
    .action(async (names: readonly string[], options: Asked & SourcesOptions) => {
      const { rulebook } = await loadCorpus(deps);
      finish(verifySources(rulebook, await read(names, options, rulebook, deps), options));
    });

  withReport(
    withTold(sources.command('coverage').description('count how far each entry and article is encoded')),
  )
    .argument('[texts...]', `${textHelp}; without one, what the rule files claim`)
    .action(async (names: readonly string[], options: Asked & SourcesOptions) => {
      const { rulebook } = await loadCorpus(deps);
      const text = names.length === 0 ? undefined : await read(names, options, rulebook, deps);
      const wanted = text?.list ?? options.list;
      const lists = [...rulebook.lists.values()].filter(({ id }) => wanted === undefined || id === wanted);
      finish(coverageOfSources(lists, text, options));
    });

  withReport(
    withLimit(sources.command('diff').description('show what changed between two editions of one text')),
  )
    .argument('<before>', 'the earlier edition: file or http(s) address')
    .argument('<after>', 'the later edition')
    .option('--list <id>', 'control list that the texts belong to')
    .addOption(day('--from <date>', 'day of the earlier edition, where the text does not carry it'))
    .addOption(day('--to <date>', 'day of the later edition'))
    .action(async (before: string, after: string, options: SourcesOptions & DiffOptions) => {
      const { rulebook } = await loadCorpus(deps);
      const { list, from, to, limit } = options;
      const edition = (date: string | undefined): Asked => ({
        ...(limit !== undefined && { limit }),
        ...(list !== undefined && { list }),
        ...(date !== undefined && { edition: date }),
      });
      const old = await read([before], edition(from), rulebook, deps);
      const now = await read([after], edition(to), rulebook, deps);
      finish(diffSources(rulebook, old, now, options));
    });
}

/** What is said of a text, and how much of it is read. */
type Asked = Told & { readonly limit?: number };

interface DiffOptions {
  readonly list?: string;
  readonly limit?: number;
  readonly from?: string;
  readonly to?: string;
}

function withLimit(command: Command): Command {
  return command.addOption(
    new Option('--limit <bytes=number>', 'most bytes of a text that are read').argParser((said) => {
      const bytes = officialLimit(said);
      if (bytes === undefined) throw new InvalidArgumentError('expected a whole number, as `bytes=1000000`');
      return bytes;
    }),
  );
}

function withTold(command: Command): Command {
  return withLimit(command)
    .option('--list <id>', 'control list that the text belongs to')
    .addOption(day('--edition <date>', 'day of the edition, where the text does not carry it'));
}

function withReport(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--lang <lang>', 'language of the report').choices(['en', 'ja']).default('en'));
}

function day(flags: string, words: string): Option {
  return new Option(flags, words).argParser((text) => {
    if (!isCalendarDay(text)) throw new InvalidArgumentError('expected a day that exists, as YYYY-MM-DD');
    return text;
  });
}

async function read(
  names: readonly string[],
  { list, edition, limit }: Asked,
  rulebook: Rulebook,
  deps: CliDependencies,
): Promise<OfficialText> {
  const files = await readAll(names, limit, deps);
  const told = { ...(list !== undefined && { list }), ...(edition !== undefined && { edition }) };
  return accept(readSources(files, told, rulebook), textsOf(files));
}

/** All files, or the faults of all that cannot be read. */
async function readAll(
  names: readonly string[],
  mostBytes: number | undefined,
  deps: CliDependencies,
): Promise<readonly TextFile[]> {
  const read = await Promise.all(names.map((name) => deps.readOfficial(name, mostBytes)));
  const faults = read.flatMap((file) => (file.ok ? [] : file.diagnostics));
  if (faults.length > 0) throw new BadInput(faults, new Map());
  return read.flatMap((file) => (file.ok ? [file.value] : []));
}

function textsOf(files: readonly TextFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ file, text }) => [file, text]));
}
