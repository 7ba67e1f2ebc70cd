import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faultsAfter } from './load-check';
import { oneClient, type Seen } from './load-client';
import { startServer } from './load-server';

/**
 * Many people upload long lists at once: each uploads one, waits for its result, and uploads the next, for as long as is said.
 * Prints how long answers took, what the server took of memory minute by minute, and whatever was not answered as it should be.
 * With `--kill-every` the server and its workers are killed so often, in seconds, and started again on the same folder. In the
 * end every result that was acknowledged is held against what the command line writes for the same list.
 *
 *     npm run build && npm run bench:load -- --seconds 300 --clients 50 --rows 10000 --kill-every 60
 */
function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function at(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) * share)] ?? NaN) / 1000).toFixed(2);
}

async function main(): Promise<void> {
  const seconds = option('seconds', 60);
  const clients = option('clients', 50);
  const rows = option('rows', 10_000);
  const killEvery = option('kill-every', Infinity);
  const named = process.argv.indexOf('--program');
  const program = resolve(named < 0 ? 'dist/main.js' : (process.argv[named + 1] ?? ''));
  const folder = mkdtempSync(join(tmpdir(), 'ecalign-load-'));
  const start = () => startServer(program, folder);
  let server = await start();
  const seen: Seen = { taken: [], done: [], acknowledged: new Map(), faults: [], unanswered: 0 };
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(server.memory()), 5_000);
  const began = performance.now();
  const until = began + seconds * 1000;
  let kills = 0;
  const killing = (async () => {
    for (let next = began + killEvery * 1000; next < until; next += killEvery * 1000) {
      await new Promise((wake) => setTimeout(wake, next - performance.now()));
      await server.kill();
      kills += 1;
      server = await start();
    }
  })();
  const work = Array.from({ length: clients }, (_, n) =>
    oneClient(() => server.url, `c${n}`, rows, until, seen),
  );
  await Promise.all([...work, killing]);
  clearInterval(watch);
  const waited = performance.now();
  const faults = [...seen.faults, ...(await faultsAfter(server.url, program, folder, rows, seen))];
  const after = (performance.now() - waited) / 1000;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  const minutes = Array.from({ length: Math.ceil(memory.length / 12) }, (_, n) =>
    Math.max(...memory.slice(n * 12, n * 12 + 12)).toFixed(0),
  );
  process.stdout.write(
    [
      `${clients} clients, lists of ${rows} rows, ${seconds} s, killed ${kills} times`,
      `acknowledged ${seen.taken.length}: median ${at(seen.taken, 0.5)} s, 99 % ${at(seen.taken, 0.99)} s`,
      `results in that time ${seen.done.length}: median ${at(seen.done, 0.5)} s, 99 % ${at(seen.done, 0.99)} s`,
      `${seen.acknowledged.size} results held against what the command line writes, after ${after.toFixed(0)} s more`,
      `requests that met no server: ${seen.unanswered}`,
      `memory of all processes, peak of each minute: ${minutes.join(', ')} MiB`,
      `faults ${faults.length}${faults.length > 0 ? `: ${[...new Set(faults)].slice(0, 20).join(', ')}` : ''}`,
      '',
    ].join('\n'),
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void main();
