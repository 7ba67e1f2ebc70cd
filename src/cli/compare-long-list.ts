import type { Corpus } from '../app/corpus';
import { fileLimits } from '../app/item-source';
import type { ListFile } from '../app/item-stream';
import { diagnosticsText } from '../app/render/diagnostics';
import type { Comparison } from '../model/comparison';
import type { Diagnostic } from '../model/diagnostic';
import { BadInput } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import type { CompareOptions } from './compare-command';
import { lookAtList, type LookedAt } from './look-at-list';
import { readRequest } from './read-list';
import { reportOf } from './report-of';
import { writeReport } from './write-report';

/**
 * Compares a list that is too long to be held: results are written as they come. As CSV every item is judged, without the
 * reasons; as lines of JSON, and where the list states classifications, every item is explained, which takes thousands of times
 * as long. A report of such a list counts all items and explains those that matter most, with all results in a table beside it.
 */
export async function compareLongList(
  file: ListFile,
  options: CompareOptions,
  corpus: Corpus,
  streams: Streams,
  deps: CliDependencies,
): Promise<number> {
  const { format, lang, output, asOf, assume: assumptions } = options;
  if (format === 'xlsx' || format === 'json') throw tooLong(file, format);
  if (options.to.length > 0) throw withoutLicences(file);
  const read = await readRequest(options.read, deps);
  const { readingClock: clock } = deps;
  const bounds = { limits: fileLimits, ...(clock && { clock }) };
  const isTable = format === 'csv' || format === 'jsonl';
  const table = isTable ? format : 'csv';
  const path = isTable ? output : output && `${output.replace(/\.\w+$/, '')}.results.csv`;
  const target = path === undefined ? undefined : await deps.outputFile?.(path);
  let found: LookedAt;
  try {
    found = await lookAtList(
      { file, read, bounds },
      { asOf, assumptions, table, lang },
      corpus,
      { file: target, streams: isTable ? streams : undefined },
      streams,
      (diagnostics) => {
        if (diagnostics.length > 0)
          streams.err(diagnosticsText(diagnostics, () => undefined, streams.colourErr, lang));
      },
    );
    await target?.finish();
  } catch (error) {
    await target?.discard();
    throw error;
  }
  const comparison = isTable ? undefined : found.comparison();
  if (!isTable && comparison !== undefined) {
    const note = shortened(comparison, found.count, path);
    const colour = output === undefined && streams.colourOut;
    const { output: report } = await reportOf(
      { ...comparison, diagnostics: [note] },
      { format, lang, failOn: 'never', colour, templates: corpus.templates },
    );
    if (output === undefined) streams.out(report);
    else await writeReport(output, report, deps);
  }
  return found.exitCode(options.failOn);
}

/** Says in the report itself that it does not show all. */
function shortened({ input, items }: Comparison, total: number, table: string | undefined): Diagnostic {
  return {
    id: 'long-list',
    severity: 'warning',
    place: { file: input.file, line: 1, column: 1 },
    found: `${total} items, of which ${items.length} are explained here; the counts are those of all`,
    repair:
      table === undefined
        ? 'name a file with `--output` to have all results beside it'
        : `all results stand in \`${table}\``,
  };
}

function tooLong({ file }: ListFile, format: string): BadInput {
  const place = { file, line: 1, column: 1 };
  const found = `a list that is too long for a result as \`${format}\``;
  const repair =
    'ask for `csv` or `jsonl`, which are written as they come, or for `html`, which explains what matters most';
  return new BadInput([{ id: 'list-too-long', severity: 'error', place, found, repair }], new Map());
}

/** Licences are judged for lists that are held whole; to leave them out silently would look like clearance. */
function withoutLicences({ file }: ListFile): BadInput {
  const place = { file, line: 1, column: 1 };
  const found = 'a list that is too long to judge licences by destination';
  const repair = 'leave out `--to`, or compare the items that matter in a list of their own';
  return new BadInput([{ id: 'list-too-long', severity: 'error', place, found, repair }], new Map());
}
