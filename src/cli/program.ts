import { Command, InvalidArgumentError, Option } from 'commander';
import { isCalendarDay } from '../app/calendar-day';
import { listIdsOf, shortName } from '../app/compared-lists';
import type { AskedDestination } from '../app/licensing-destinations';
import type { FailOn, Format, GapFailOn, GapFormat, ResultFormat } from '../app/render';
import type { Lang } from '../model/text';
import { addServing } from './add-serving';
import type { CliDependencies, Streams } from './cli-dependencies';
import { compareCommand } from './compare-command';
import { askedDestinations, destinationOption } from './destination-option';
import { addExplain } from './explain-command';
import { gapsCommand } from './gaps-command';
import { addPrintOptions, printOptions } from './print-report';
import { addListOptions, listOptions } from './read-list';
import { addRuleCommands } from './rule-commands';
import { addSources } from './sources-command';
import { addTemplate } from './template-command';

/** What commander hands to the action of `compare`. */
interface ParsedCompare {
  readonly assume?: readonly string[];
  readonly format: Format | ResultFormat | 'pdf';
  readonly lang: Lang;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly to?: readonly AskedDestination[];
  readonly [asOf: string]: unknown;
}

/** What commander hands to the action of `gaps`. */
interface ParsedGaps {
  readonly class?: string;
  readonly row?: string;
  readonly eccn?: string;
  readonly format: GapFormat | 'pdf';
  readonly lang: Lang;
  readonly output?: string;
  readonly failOn: GapFailOn;
  readonly to?: readonly AskedDestination[];
  readonly [asOf: string]: unknown;
}

/** The command line, with an as-of option for each list; `done` takes the exit code. */
export async function program(
  streams: Streams,
  deps: CliDependencies,
  done: (exitCode: number) => void,
): Promise<Command> {
  const lists = listIdsOf((await deps.readRuleFiles()).map(({ path }) => path));
  const root = new Command(deps.tool.name)
    .description('compares items against two export control lists and shows where the lists differ')
    .version(deps.tool.version)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .addHelpText(
      'after',
      '\nexit codes: 0 nothing to report, 1 findings, 2 bad input or rule files, 64 usage, 70 a fault of ours',
    );

  const compare = root
    .command('compare')
    .description('judge every item of a list against both control lists')
    .argument('<items>', 'item list: XLSX, CSV, TSV, JSON or YAML')
    .addOption(
      new Option('--assume <ids>', 'assumptions for the whole list, separated by commas').argParser(names),
    )
    .addOption(
      new Option('--format <format>', 'form of the report, or results as a table')
        .choices(['text', 'json', 'html', 'pdf', 'xlsx', 'csv', 'jsonl'])
        .default('text'),
    )
    .addOption(new Option('--lang <lang>', 'language of the report').choices(['en', 'ja']).default('en'))
    .addOption(
      destinationOption('who needs a licence to this destination, by ISO code or name; may be repeated'),
    )
    .option('-o, --output <file>', 'write the report to a file instead of the terminal')
    .addOption(
      new Option('--fail-on <level>', 'what makes the exit code 1')
        .choices(['gap', 'undetermined', 'never'])
        .default('gap'),
    )
    .action(async (path: string, parsed: ParsedCompare) => {
      const { assume = [], format, lang, output, failOn } = parsed;
      if (format === 'xlsx' && output === undefined)
        compare.error("error: a workbook is not for the terminal; name a file with '--output'");
      if (format === 'pdf' && output === undefined)
        compare.error("error: a PDF is not for the terminal; name a file with '--output'");
      const asOf = asOfDates(lists, parsed);
      const read = listOptions(parsed);
      const print = printOptions(format, parsed);
      const options = {
        asOf,
        assume,
        format: format === 'pdf' ? 'html' : format,
        ...(print && { print }),
        lang,
        failOn,
        read,
        to: askedDestinations(parsed),
        ...(output === undefined ? {} : { output }),
      };
      done(await compareCommand(path, options, streams, deps));
    });

  addListOptions(compare);
  addPrintOptions(compare);

  const gaps = root
    .command('gaps')
    .description('show where the two lists differ, without any item')
    .option('--class <id>', 'only this item class')
    .option('--row <row>', 'only classes touched by a row of the Japanese list: 7, "7の項(1)"')
    .addOption(destinationOption('rank the gaps by this destination, by ISO code or name; may be repeated'))
    .option('--eccn <address>', 'only classes touched by an entry or paragraph of either list: 3A090')
    .addOption(
      new Option('--format <format>', 'form of the report')
        .choices(['text', 'json', 'md', 'html', 'pdf', 'alignments'])
        .default('text'),
    )
    .addOption(new Option('--lang <lang>', 'language of the report').choices(['en', 'ja']).default('en'))
    .option('-o, --output <file>', 'write the report to a file instead of the terminal')
    .addOption(
      new Option('--fail-on <level>', 'what makes the exit code 1')
        .choices(['gap', 'review', 'note', 'never'])
        .default('gap'),
    )
    .action(async (parsed: ParsedGaps) => {
      const { class: itemClass, row, eccn, format: asked, lang, failOn, output } = parsed;
      if (asked === 'pdf' && output === undefined)
        gaps.error("error: a PDF is not for the terminal; name a file with '--output'");
      const format: GapFormat = asked === 'pdf' ? 'html' : asked;
      const print = printOptions(asked, parsed);
      const filter = {
        ...(itemClass === undefined ? {} : { itemClass }),
        ...(row === undefined ? {} : { row }),
        ...(eccn === undefined ? {} : { entry: eccn }),
      };
      const asOf = asOfDates(lists, parsed);
      const to = askedDestinations(parsed);
      const options = {
        ...{ asOf, filter, format, lang, failOn, to },
        ...(print && { print }),
        ...(output === undefined ? {} : { output }),
      };
      done(await gapsCommand(options, streams, deps));
    });
  addPrintOptions(gaps);
  const explain = addExplain(root, (parsed) => asOfDates(lists, parsed), streams, deps, done);
  for (const command of [compare, gaps, explain]) addAsOf(command, lists);

  addServing(root, streams, deps, done);
  addSources(root, streams, deps, done);
  addTemplate(root, streams, deps, done);
  addRuleCommands(root, streams, deps, done);
  return root;
}

function addAsOf(command: Command, lists: readonly string[]): void {
  for (const id of lists) {
    const words = `day on which the law of ${id} is applied, YYYY-MM-DD (default: its latest edition)`;
    command.addOption(new Option(`--${shortName(id)}-as-of <date>`, words).argParser(calendarDay));
  }
}

/** The days that were named, by list. */
function asOfDates(
  lists: readonly string[],
  parsed: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((id) => {
      const day = parsed[`${shortName(id)}AsOf`];
      return typeof day === 'string' ? [[id, day] as const] : [];
    }),
  );
}

function calendarDay(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('expected a day that exists, as YYYY-MM-DD');
  return text;
}

function names(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.includes('')) throw new InvalidArgumentError('expected ids separated by single commas');
  return ids;
}
