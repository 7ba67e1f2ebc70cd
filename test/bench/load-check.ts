import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { countOf, type Seen } from './load-client';
import { loadList } from './load-list';

/** Bytes from which on the command line, too, judges a list as it reads it; blank lines at its end say nothing. */
const long = 8 * 1024 ** 2;

/** The table of results that the command line writes for the list of that name, in English. */
async function tableOf(program: string, name: string, rows: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ecalign-load-check-'));
  try {
    const [list, table] = [join(folder, 'list.csv'), join(folder, 'table.csv')];
    writeFileSync(list, loadList(name, rows) + '\n'.repeat(long));
    const args = ['compare', list, '--assume', 'no-other-class', '--format', 'csv', '-o', table];
    await promisify(execFile)(process.execPath, [program, ...args]);
    return readFileSync(table, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Waits until every result that was promised is there, and holds each, byte by byte, against what the command line writes for the
 * same list. Says what is missing, what differs, and what lies in the folder that belongs to no result.
 */
export async function faultsAfter(
  url: string,
  program: string,
  folder: string,
  rows: number,
  { acknowledged }: Seen,
): Promise<readonly string[]> {
  const seen: Seen = { taken: [], done: [], acknowledged, faults: [], unanswered: 0 };
  const faults: string[] = [];
  const model = 'model';
  const expected = await tableOf(program, model, rows);
  for (const [path, name] of acknowledged) {
    let counted = await countOf(url, path, seen);
    while (counted === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      counted = await countOf(url, path, seen);
    }
    if (counted !== rows) faults.push(`${name}: ${counted} of ${rows} items`);
    const answer = await fetch(`${url}${path}/report.csv?lang=en`);
    const table = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    if (table !== expected.replaceAll(`,${model}-`, `,${name}-`)) faults.push(`${name}: another table`);
  }
  if (seen.unanswered > 0) faults.push(`${seen.unanswered} requests without an answer afterwards`);
  return [...faults, ...seen.faults, ...leftOver(folder)];
}

/** What a crash may leave; `recover` clears it at the next start. */
function leftOver(folder: string): readonly string[] {
  const within = (name: string): readonly string[] => {
    try {
      return readdirSync(join(folder, name)).map((each) => `left over: ${name}/${each}`);
    } catch {
      return [];
    }
  };
  const halves = readdirSync(join(folder, 'orders')).filter((id) => {
    const files = readdirSync(join(folder, 'orders', id));
    return !['order.json', 'input', 'outcome'].every((file) => files.includes(file));
  });
  return [...within('incoming'), ...within('removed'), ...halves.map((id) => `half a result: ${id}`)];
}
