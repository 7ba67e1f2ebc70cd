import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Many people upload long lists at once: each uploads one, waits for its result, and uploads the next, for as long as is said.
 * Prints how long answers took, what the server took of memory, and whatever was not answered as it should be.
 *
 *     npm run build && npm run bench:load -- --seconds 300 --clients 50 --rows 10000
 */
function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const seconds = option('seconds', 60);
const clients = option('clients', 50);
const rows = option('rows', 10_000);
const program = resolve('dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'ecalign-load-'));

/** A list of which no two are the same, so that none has been answered before. */
function list(name: string): string {
  const lines = Array.from(
    { length: rows },
    (_, n) => `${name}-${n},Converter ${n},adc-integrated-circuit,${8 + (n % 17)},${(n * 37) % 12_000}`,
  );
  return ['id,name,class,resolution [bit],sample-rate [MSPS]', ...lines].join('\n');
}

/** Resident memory of a process and of those that it started, in MiB. */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
}

interface Times {
  readonly taken: number[];
  readonly done: number[];
  readonly faults: string[];
}

async function oneClient(url: string, name: string, until: number, times: Times): Promise<void> {
  for (let turn = 0; performance.now() < until; turn += 1) {
    const form = new FormData();
    form.set('items', new Blob([list(`${name}t${turn}`)]), `${name}-${turn}.csv`);
    form.set('assume', 'no-other-class');
    const began = performance.now();
    const sent = await fetch(`${url}/reports`, { method: 'POST', body: form, redirect: 'manual' });
    await sent.arrayBuffer();
    if (sent.status !== 303) {
      times.faults.push(`upload: ${sent.status}`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      continue;
    }
    times.taken.push(performance.now() - began);
    const address = new URL(sent.headers.get('location') ?? '', url).href;
    for (;;) {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      const body = (await answer.json()) as { readonly counts?: Readonly<Record<string, number>> };
      if (answer.status === 200) {
        const counted = Object.values(body.counts ?? {}).reduce((sum, each) => sum + each, 0);
        if (counted !== rows) times.faults.push(`result: ${counted} of ${rows}`);
        times.done.push(performance.now() - began);
        break;
      }
      if (answer.status !== 202) {
        times.faults.push(`result: ${answer.status}`);
        break;
      }
      if (performance.now() > until) return;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

function at(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) * share)] ?? NaN) / 1000).toFixed(2);
}

async function main(): Promise<void> {
  const args = ['serve', '--port', '0', '--data', folder, '--rate', '0', '--log-level', 'error'];
  const server = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString());
      if (found !== null) resolve(found[0]);
    });
  });
  const times: Times = { taken: [], done: [], faults: [] };
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(memoryOf(server.pid ?? 0)), 5_000);
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: clients }, (_, n) => oneClient(url, `c${n}`, until, times)));
  clearInterval(watch);
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
  const third = Math.ceil(memory.length / 3);
  const peak = (part: readonly number[]): string => Math.max(...part).toFixed(0);
  process.stdout.write(
    [
      `${clients} clients, lists of ${rows} rows, ${seconds} s`,
      `acknowledged ${times.taken.length}: median ${at(times.taken, 0.5)} s, 99 % ${at(times.taken, 0.99)} s`,
      `results ${times.done.length}: median ${at(times.done, 0.5)} s, 99 % ${at(times.done, 0.99)} s`,
      `memory of all processes, peak of each third: ${peak(memory.slice(0, third))}, ${peak(memory.slice(third, 2 * third))}, ${peak(memory.slice(2 * third))} MiB`,
      `faults ${times.faults.length}${times.faults.length > 0 ? `: ${[...new Set(times.faults)].join(', ')}` : ''}`,
      '',
    ].join('\n'),
  );
}

void main();
