import { InvalidArgumentError, Option } from 'commander';
import type { AskedDestination } from '../app/licensing-destinations';
import type { FailOn, Format } from '../app/render/report';
import type { ResultFormat } from '../app/render/results';
import type { Lang } from '../model/text';
import { addAsOf, asOfDates, datedLists } from './as-of-options';
import type { AddVerb } from './add-verb';
import { compareCommand } from './compare-command';
import { askedDestinations, destinationOption } from './destination-option';
import { addPrintOptions, printOptions } from './print-report';
import { addListOptions, listOptions } from './read-list';

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

/** Adds `compare` to the command line. */
export const addCompare: AddVerb = async (root, streams, deps, done) => {
  const lists = await datedLists(deps);
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
  addAsOf(compare, lists);
};

function names(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.includes('')) throw new InvalidArgumentError('expected ids separated by single commas');
  return ids;
}
