import { compareSource } from '../app/compare-source';
import { render, type FailOn, type Format } from '../app/render';
import type { Lang } from '../model/text';
import type { ListId } from '../model/vocabulary';
import { accept } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { loadCorpus } from './load-corpus';
import { writeReport } from './write-report';

export interface CompareOptions {
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly assume: readonly string[];
  readonly format: Format;
  readonly lang: Lang;
  readonly output?: string;
  readonly failOn: FailOn;
}

/** `ecalign compare ITEMS`: prints the report, or writes it to a file; the exit code says whether there is a gap. */
export async function compareCommand(
  path: string,
  options: CompareOptions,
  streams: Streams,
  deps: CliDependencies,
): Promise<number> {
  const corpus = await loadCorpus(deps);
  const source = accept(await deps.readItemFile(path), new Map());
  const request = { source, asOf: options.asOf, assumptions: options.assume };
  const comparison = accept(compareSource(request, corpus), new Map([[source.file, source.text]]));
  const { format, lang, failOn, output } = options;
  const colour = output === undefined && streams.colourOut;
  const rendered = render(comparison, { format, lang, failOn, colour, templates: corpus.templates });
  if (output === undefined) streams.out(rendered.output);
  else await writeReport(output, rendered.output, deps);
  return rendered.exitCode;
}
