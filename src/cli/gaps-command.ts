import { compareListScopes } from '../app/compare-list-scopes';
import type { AskedDestination } from '../app/licensing-destinations';
import { withBites } from '../app/licensing-gaps';
import { renderGaps, type GapFailOn, type GapFormat } from '../app/render/gaps';
import type { ScopeFilter } from '../model/list-comparison-result';
import type { Lang } from '../model/text';
import type { ListId } from '../model/vocabulary';
import { accept } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { loadCorpus } from './load-corpus';
import { printed, type PrintOptions } from './print-report';
import { writeReport } from './write-report';

export interface GapsOptions {
  readonly asOf: ReadonlyMap<ListId, string>;
  readonly filter: ScopeFilter;
  readonly format: GapFormat;
  readonly lang: Lang;
  readonly output?: string;
  readonly failOn: GapFailOn;
  readonly to: readonly AskedDestination[];
  /** Prints the HTML report to a PDF. */
  readonly print?: PrintOptions;
}

/** `ecalign gaps`: prints where the lists differ, or writes it to a file; the exit code says whether there is a gap. */
export async function gapsCommand(
  { asOf, filter, format, lang, output, failOn, to, print }: GapsOptions,
  streams: Streams,
  deps: CliDependencies,
): Promise<number> {
  const corpus = await loadCorpus(deps);
  const compare = deps.compareScopes ?? compareListScopes;
  const compared = accept(await compare({ asOf, filter, place: 'gaps' }, corpus), new Map());
  const result = accept(withBites(compared, to, corpus.rulebook), new Map());
  const colour = output === undefined && streams.colourOut;
  const rendered = await printed(
    renderGaps(result, {
      ...{ format, lang, failOn, colour, templates: corpus.templates },
      ...(print && { paper: print.paper }),
    }),
    print,
    deps,
  );
  if (output === undefined && typeof rendered.output === 'string') streams.out(rendered.output);
  else await writeReport(output ?? 'gaps.pdf', rendered.output, deps);
  return rendered.exitCode;
}
