import { compareStream, Digest } from '../app/compare-stream';
import type { Corpus } from '../app/corpus';
import { openItemStream, type ItemStream, type ListFile } from '../app/item-stream';
import { judgeStream } from '../app/judge-stream';
import {
  diagnosticsText,
  judgedHead,
  judgedLines,
  render,
  resultHead,
  resultLines,
  type FailOn,
} from '../app/render';
import type { Comparison } from '../model/comparison';
import type { Diagnostic } from '../model/diagnostic';
import { accept, BadInput } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import type { CompareOptions } from './compare-command';
import { Progress } from './progress';
import { readRequest } from './read-list';
import { writeReport } from './write-report';

/** What a report of a long list is made from, when all of it was looked at. */
interface LookedAt {
  readonly comparison: Comparison | undefined;
  exitCode(failOn: FailOn): 0 | 1;
}

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
  const list = accept(
    await openItemStream(file, await readRequest(options.read, deps), corpus.rulebook.vocabulary),
    new Map(),
  );
  if (list.diagnostics.length > 0)
    streams.err(diagnosticsText(list.diagnostics, () => undefined, streams.colourErr));

  const isTable = format === 'csv' || format === 'jsonl';
  const table = isTable ? format : 'csv';
  const path = isTable ? output : output && `${output.replace(/\.\w+$/, '')}.results.csv`;
  const target = path === undefined ? undefined : await deps.outputFile?.(path);
  const write = async (text: string): Promise<void> => {
    if (target !== undefined) await target.write(text);
    else if (isTable) {
      streams.out(text);
      await streams.ready?.();
    }
  };
  const progress = new Progress(list.count, streams);
  const look = table === 'csv' && !list.hasClaims ? judged : explained;
  let found: LookedAt;
  try {
    found = await look(list, { asOf, assumptions, table, lang }, corpus, write, progress);
    await target?.finish();
  } catch (error) {
    await target?.discard();
    throw error;
  } finally {
    progress.end();
  }
  const { comparison } = found;
  if (!isTable && comparison !== undefined) {
    const note = shortened(comparison, list.count, path);
    const colour = output === undefined && streams.colourOut;
    const { output: report } = render(
      { ...comparison, diagnostics: [note] },
      { format, lang, failOn: 'never', colour, templates: corpus.templates },
    );
    if (output === undefined) streams.out(report);
    else await writeReport(output, report, deps);
  }
  return found.exitCode(options.failOn);
}

type Request = Parameters<typeof compareStream>[1] & {
  readonly table: 'csv' | 'jsonl';
  readonly lang: CompareOptions['lang'];
};

/** Characters that are written at once. */
const chunk = 256 * 1024;

async function judged(
  list: ItemStream,
  request: Request,
  corpus: Corpus,
  write: (text: string) => Promise<void>,
  progress: Progress,
): Promise<LookedAt> {
  const stream = judgeStream(list, request, corpus);
  const table = { ...stream.table, lang: request.lang };
  const line = judgedLines(table);
  let text = judgedHead(table);
  let count = 0;
  for await (const { item, judged: one } of stream.items()) {
    count += 1;
    text += line(item, one, count);
    if (text.length < chunk) continue;
    await write(text);
    text = '';
    progress.at(count);
  }
  await write(text);
  return { comparison: stream.comparison(), exitCode: (failOn) => stream.exitCode(failOn) };
}

async function explained(
  list: ItemStream,
  request: Request,
  corpus: Corpus,
  write: (text: string) => Promise<void>,
  progress: Progress,
): Promise<LookedAt> {
  const { table, lang } = request;
  const digest = new Digest();
  for await (const { first, comparison } of compareStream(list, request, corpus)) {
    if (first === 1) await write(resultHead(comparison, table, lang));
    await write(resultLines(comparison, table, lang, first));
    digest.add(comparison);
    progress.at(first + comparison.items.length - 1);
  }
  return { comparison: digest.comparison, exitCode: (failOn) => digest.exitCode(failOn) };
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
