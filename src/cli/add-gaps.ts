import { Option } from 'commander';
import type { AskedDestination } from '../app/licensing-destinations';
import type { GapFailOn, GapFormat } from '../app/render/gaps';
import type { Lang } from '../model/text';
import { addAsOf, asOfDates, datedLists } from './as-of-options';
import type { AddVerb } from './add-verb';
import { askedDestinations, destinationOption } from './destination-option';
import { gapsCommand } from './gaps-command';
import { addPrintOptions, printOptions } from './print-report';

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

/** Adds `gaps` to the command line. */
export const addGaps: AddVerb = async (root, streams, deps, done) => {
  const lists = await datedLists(deps);
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
  addAsOf(gaps, lists);
};
