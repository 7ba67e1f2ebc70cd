import { compareStream, Digest } from '../app/compare-stream';
import type { Corpus } from '../app/corpus';
import { openItemStream, type ItemStream, type ListFile } from '../app/item-stream';
import type { ReadBounds, ReadRequest } from '../app/item-source';
import { judgeStream } from '../app/judge-stream';
import type { JudgingRequest } from '../app/long/judging';
import { openLongTable } from '../app/long/open-long-table';
import type { FailOn } from '../app/render/report';
import { judgedHead, judgedLines, resultHead, resultLines } from '../app/render/results';
import type { Comparison } from '../model/comparison';
import type { Diagnostic } from '../model/diagnostic';
import type { Lang } from '../model/text';
import { accept } from './bad-input';
import type { OutputFile, Streams } from './cli-dependencies';
import { judgeLongTable } from './judge-long-table';
import { Progress } from './progress';

/** How the items of a long list are judged and written. */
export interface TableRequest extends JudgingRequest {
  readonly table: 'csv' | 'jsonl';
  readonly lang: Lang;
}

/** Where the table of results goes: to a file that is there only when it is complete, to standard output, or nowhere. */
export interface TableGoal {
  readonly file: OutputFile | undefined;
  readonly streams: Streams | undefined;
}

/** A long list of which all was looked at. */
export interface LookedAt {
  readonly count: number;
  /** What a report of it is made from. */
  readonly comparison: () => Comparison | undefined;
  readonly exitCode: (failOn: FailOn) => 0 | 1;
}

/** A list that is read piece by piece, and how. */
export interface LongInput {
  readonly file: ListFile;
  readonly read: ReadRequest;
  readonly bounds: ReadBounds;
}

/** Looks at every item of a long list, writes its table, and tells what is wrong with it. Throws `BadInput`. */
export async function lookAtList(
  { file, read, bounds }: LongInput,
  request: TableRequest,
  corpus: Corpus,
  goal: TableGoal,
  streams: Streams,
  warn: (diagnostics: readonly Diagnostic[]) => void,
): Promise<LookedAt> {
  const { vocabulary } = corpus.rulebook;
  const open = () => openLongTable(file, read, vocabulary, bounds);
  const table = request.table === 'csv' ? await open() : undefined;
  const opened = table && accept(table, new Map());
  if (opened !== undefined && !opened.hasClaims) {
    const progress = new Progress(undefined, streams);
    const judged = await judgeLongTable(opened, open, request, corpus, goal, progress).finally(() => {
      progress.end();
    });
    const { tally, comparison } = accept(judged, new Map());
    warn(judged.diagnostics);
    return { count: tally.count, comparison, exitCode: (failOn) => tally.exitCode(failOn) };
  }
  const list = accept(await openItemStream(file, read, vocabulary, bounds), new Map());
  warn(list.diagnostics);
  const progress = new Progress(list.count, streams);
  const look = request.table === 'csv' && !list.hasClaims ? judgedItems : explainedItems;
  return look(list, request, corpus, writerTo(goal), progress).finally(() => {
    progress.end();
  });
}

type Write = (text: string) => Promise<void>;

function writerTo({ file, streams }: TableGoal): Write {
  return async (text) => {
    if (file !== undefined) await file.write(text);
    else if (streams !== undefined) {
      streams.out(text);
      await streams.ready?.();
    }
  };
}

/** Characters that are written at once. */
const chunk = 256 * 1024;

/** Judges every item, without the reasons. */
async function judgedItems(
  list: ItemStream,
  request: TableRequest,
  corpus: Corpus,
  write: Write,
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
  return {
    count,
    comparison: () => stream.comparison(),
    exitCode: (failOn) => stream.exitCode(failOn),
  };
}

/** Explains every item, which takes thousands of times as long. */
async function explainedItems(
  list: ItemStream,
  request: TableRequest,
  corpus: Corpus,
  write: Write,
  progress: Progress,
): Promise<LookedAt> {
  const { table, lang } = request;
  const digest = new Digest();
  for await (const part of compareStream(list, request, corpus)) {
    const { first, comparison } = part;
    if (first === 1) await write(resultHead(comparison, table, lang));
    await write(resultLines(comparison, table, lang, first));
    digest.add(part);
    progress.at(first + comparison.items.length - 1);
  }
  return {
    count: list.count,
    comparison: () => digest.comparison,
    exitCode: (failOn) => digest.exitCode(failOn),
  };
}
