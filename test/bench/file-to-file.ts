/* From file to file: a long list judged and written, beside what reading it with the library alone takes. */
import { closeSync, createReadStream, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { judgeTable } from '../../src/app/long/judge-table';
import { openLongTable } from '../../src/app/long/open-long-table';
import { longListFile } from '../../src/io/item-stream-file';
import { outputFile } from '../../src/io/output-file';
import { csvRows } from '../../src/itemlist/csv-rows';
import { decoded } from '../../src/itemlist/text/text-encoding';
import type { Rulebook } from '../../src/model/rulebook';
import { root } from './corpus';
import { median, processorTime } from './measure';
import { seeded } from './random-items';
import { converterLead, converterTable } from './tables';

/** Microseconds of processor time a row, of all threads. */
export interface FileToFile {
  readonly rows: number;
  readonly reader: number;
  readonly judged: number;
  /** Bytes of the list and of the table of verdicts. */
  readonly bytes: readonly [number, number];
}

/** Measures both in turn, three times. */
export async function fileToFile(rulebook: Rulebook, rows: number): Promise<FileToFile> {
  const times: { readonly reader: number[]; readonly judged: number[] } = { reader: [], judged: [] };
  const bytes = await withListFile(rows, async (list, table) => {
    for (let round = 0; round < 3; round += 1) {
      times.reader.push(await timed(() => readAlone(list, rows)));
      times.judged.push(await timed(() => judgedAndWritten(list, table, rulebook, rows)));
    }
    return [statSync(list).size, statSync(table).size] as const;
  });
  return {
    rows,
    reader: (median(times.reader) / rows) * 1000,
    judged: (median(times.judged) / rows) * 1000,
    bytes,
  };
}

/** Makes a list of so many converters, which is taken away again, as is the table of verdicts made of it. */
export async function withListFile<Found>(
  rows: number,
  use: (list: string, table: string) => Promise<Found>,
): Promise<Found> {
  const folder = join(root, 'out/bench');
  mkdirSync(folder, { recursive: true });
  const paths = [join(folder, 'list.csv'), join(folder, 'table.csv')] as const;
  try {
    const file = openSync(paths[0], 'w');
    for (const line of converterTable(rows, seeded(20261122))) writeSync(file, line);
    closeSync(file);
    return await use(...paths);
  } finally {
    for (const path of paths) rmSync(path, { force: true });
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = processorTime();
  await work();
  return processorTime() - begun;
}

/** Below the line of assumptions, which has another width and makes the library slow. */
async function readAlone(path: string, rows: number): Promise<void> {
  const pieces = () => createReadStream(path, { highWaterMark: 256 * 1024, start: converterLead.length });
  let count = 0;
  for await (const row of csvRows(decoded(pieces, 'utf-8'), ',')) count += row.cells.length > 1 ? 1 : 0;
  if (count !== rows + 1) throw new Error(`${count} rows were read`);
}

/** Judges a list of so many rows as the command line does, without a report of them. */
export async function judgedAndWritten(
  path: string,
  to: string,
  rulebook: Rulebook,
  rows: number,
): Promise<void> {
  const file = await longListFile(path);
  const table = file && (await openLongTable(file, {}, rulebook.vocabulary));
  if (table?.ok !== true) throw new Error('the list cannot be read');
  const goal = await outputFile(to);
  const corpus = { rulebook, templates: {}, tool: { name: 'bench', version: '0' } };
  const request = { asOf: new Map<string, string>(), assumptions: [], lang: 'en' } as const;
  const judged = await judgeTable(table.value, request, corpus, { write: (bytes) => goal.write(bytes) });
  await goal.finish();
  if (!judged.ok || judged.value.tally.count !== rows) throw new Error('the list was not judged');
}
