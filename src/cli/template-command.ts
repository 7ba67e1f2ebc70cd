import { Option, type Command } from 'commander';
import { compareSource } from '../app/compare-source';
import { followUpForm, itemTemplate, type FormFormat } from '../app/item-template';
import type { Lang } from '../model/text';
import { accept } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { loadCorpus } from './load-corpus';
import { addListOptions, listOptions, readList } from './read-list';
import { writeReport } from './write-report';

/** What commander hands to the action of `template`. */
interface ParsedTemplate {
  readonly class?: string;
  readonly followUp?: string;
  readonly assume?: string;
  readonly xlsx?: boolean;
  readonly lang: Lang;
  readonly output?: string;
  readonly [option: string]: unknown;
}

/** Adds `template` to the command line. */
export function addTemplate(
  root: Command,
  streams: Streams,
  deps: CliDependencies,
  done: (exitCode: number) => void,
): void {
  const command = root
    .command('template')
    .description('write an item list to be filled in: for a class, or for the open items of a list')
    .option('--class <id>', 'item class, such as adc-integrated-circuit')
    .addOption(
      new Option(
        '--follow-up <items>',
        'item list of which only the figures that would decide are asked for',
      ).conflicts('class'),
    )
    .addOption(
      new Option(
        '--assume <ids>',
        'with --follow-up: assumptions for the whole list, separated by commas',
      ).conflicts('class'),
    )
    .option('--xlsx', 'as an Excel workbook with drop-downs and help, instead of CSV')
    .addOption(new Option('--lang <lang>', 'language of the headers').choices(['en', 'ja']).default('en'))
    .option('-o, --output <file>', 'write the form to a file instead of the terminal');
  addListOptions(command).action(async (parsed: ParsedTemplate) => {
    const { class: itemClass, followUp, lang, output } = parsed;
    const format: FormFormat =
      parsed.xlsx === true || output?.toLowerCase().endsWith('.xlsx') === true ? 'xlsx' : 'csv';
    if (itemClass === undefined && followUp === undefined)
      command.error("error: name a class with '--class', or a list with '--follow-up'");
    if (format === 'xlsx' && output === undefined)
      command.error("error: a workbook is not for the terminal; name a file with '--output'");
    const corpus = await loadCorpus(deps);
    const form =
      itemClass !== undefined
        ? accept(await itemTemplate(itemClass, { format, lang }, corpus), new Map())
        : await followUpForm(await compared(followUp ?? '', parsed, deps, corpus), { format, lang }, corpus);
    if (output === undefined && typeof form === 'string') streams.out(form);
    else await writeReport(output ?? 'form.xlsx', form, deps);
    done(0);
  });
}

async function compared(
  path: string,
  parsed: ParsedTemplate,
  deps: CliDependencies,
  corpus: Awaited<ReturnType<typeof loadCorpus>>,
) {
  const source = await readList(path, listOptions(parsed), deps);
  const texts = new Map([[source.file, source.text]]);
  const assumptions = (parsed.assume ?? '').split(',').flatMap((id) => id.trim() || []);
  return accept(compareSource({ source, asOf: new Map(), assumptions }, corpus), texts);
}
