import { compareSource } from '../app/compare-source';
import type { AskedDestination } from '../app/licensing-destinations';
import type { FailOn, Format } from '../app/render/report';
import type { ResultFormat } from '../app/render/results';
import type { Lang } from '../model/text';
import type { ListId } from '../model/vocabulary';
import { accept } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { loadCorpus } from './load-corpus';
import { printed, tooLongToPrint, type PrintOptions } from './print-report';
import { readList, type ListOptions } from './read-list';
import { reportOf } from './report-of';
import { writeReport } from './write-report';

export interface CompareOptions {
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly assume: readonly string[];
  readonly format: Format | ResultFormat;
  readonly lang: Lang;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly read: ListOptions;
  readonly to: readonly AskedDestination[];
  /** Prints the HTML report to a PDF. */
  readonly print?: PrintOptions;
}

/** `ecalign compare ITEMS`: prints the report, or writes it to a file; the exit code says whether there is a gap. */
export async function compareCommand(
  path: string,
  options: CompareOptions,
  streams: Streams,
  deps: CliDependencies,
): Promise<number> {
  const corpus = await loadCorpus(deps);
  const long = await deps.longListFile?.(path);
  if (long !== undefined && options.print !== undefined) throw tooLongToPrint(long.file);
  if (long !== undefined) {
    const { compareLongList } = await import('./compare-long-list.js');
    return compareLongList(long, options, corpus, streams, deps);
  }
  const source = await readList(path, options.read, deps);
  const request = { source, asOf: options.asOf, assumptions: options.assume, to: options.to };
  const comparison = accept(compareSource(request, corpus), new Map([[source.file, source.text]]));
  const { format, lang, failOn, output, print } = options;
  const colour = output === undefined && streams.colourOut;
  const rendered =
    format === 'csv' || format === 'jsonl' || format === 'xlsx'
      ? await (await import('../app/render/results.js')).renderResults(comparison, { format, lang, failOn })
      : await printed(
          await reportOf(comparison, {
            ...{ format, lang, failOn, colour, templates: corpus.templates },
            ...(print && { paper: print.paper }),
          }),
          print,
          deps,
        );
  if (output === undefined && typeof rendered.output === 'string') streams.out(rendered.output);
  else await writeReport(output ?? 'results.xlsx', rendered.output, deps);
  return rendered.exitCode;
}
