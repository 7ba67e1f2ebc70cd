import type { Corpus } from '../app/corpus';
import { judgeTable, type JudgedLongTable } from '../app/long/judge-table';
import type { LongTable } from '../app/long/open-long-table';
import type { Checked } from '../model/diagnostic';
import type { TableGoal, TableRequest } from './look-at-list';
import type { Progress } from './progress';

/**
 * Judges a table of text in one pass. Bad input leaves nothing half written: a file is put in place at the end, and before
 * anything goes to standard output the table is looked through once; `again` begins it anew.
 */
export async function judgeLongTable(
  table: LongTable,
  again: () => Promise<Checked<LongTable> | undefined>,
  request: TableRequest,
  corpus: Corpus,
  { file, streams }: TableGoal,
  progress: Progress,
): Promise<Checked<JudgedLongTable>> {
  const pass = (of: LongTable, write: (bytes: Uint8Array) => Promise<void>) =>
    judgeTable(of, request, corpus, {
      write,
      at: (count) => {
        progress.at(count);
      },
    });
  if (file !== undefined) return pass(table, (bytes) => file.write(bytes));
  const looked = await pass(table, () => Promise.resolve());
  if (!looked.ok || streams === undefined) return looked;
  const begun = await again();
  if (begun?.ok !== true) throw new Error('a table cannot be opened again');
  return pass(begun.value, async (bytes) => {
    streams.out(Buffer.from(bytes).toString('utf8'));
    await streams.ready?.();
  });
}
