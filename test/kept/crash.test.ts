import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from '../built-program';

const folder = mkdtempSync(join(tmpdir(), 'ecalign-crash-'));
const data = join(folder, 'kept');
let server: { readonly process: ChildProcess; readonly url: string } | undefined;

afterAll(async () => {
  if (server !== undefined) await kill(server.process);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the program as its user would, in a group of processes of its own. */
async function start(): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const args = [
    builtProgram(),
    'serve',
    '--port',
    '0',
    '--data',
    data,
    '--rate',
    '0',
    '--log-level',
    'error',
  ];
  const begun = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    begun.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (found !== null) resolve(found[0]);
    });
    begun.once('exit', (code) => {
      reject(new Error(`the program ended with ${code ?? 'a signal'}`));
    });
  });
  return { process: begun, url };
}

/** Kills the server and its workers at once, as a power cut would. */
async function kill(begun: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => begun.once('exit', resolve));
  if (begun.pid !== undefined) process.kill(-begun.pid, 'SIGKILL');
  await gone;
}

const list = (name: string): string =>
  `id,name,class,resolution [bit],sample-rate [MSPS]\n${name},${name},adc-integrated-circuit,12,${name.length}00\n`;

/** Uploads a list; the address of its result once the server has acknowledged it. */
async function upload(url: string, name: string): Promise<string | undefined> {
  const form = new FormData();
  form.set('items', new Blob([list(name)]), `${name}.csv`);
  const sent = await fetch(`${url}/reports`, { method: 'POST', body: form, redirect: 'manual' }).catch(
    () => undefined,
  );
  return sent?.status === 303 ? new URL(sent.headers.get('location') ?? '', url).pathname : undefined;
}

async function result(url: string, path: string): Promise<string> {
  for (;;) {
    const answer = await fetch(`${url}${path}`, { headers: { Accept: 'application/json' } });
    const text = await answer.text();
    if (answer.status !== 202) return `${answer.status} ${text}`;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Processes that have left something in passing. */
function leftBehind(): readonly number[] {
  return readdirSync(join(data, 'incoming')).map((name) => Number(name.split('-')[0]));
}

function isKnown(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('killed at any point, the server loses nothing that it acknowledged and leaves no half result', async () => {
  const acknowledged = new Map<string, string>();
  for (const [round, pause] of [30, 700, 2_500].entries()) {
    const { process: running, url } = (server = await start());
    const names = [0, 1, 2].map((each) => `r${round}-${'x'.repeat(each + 1)}`);
    const sent = names.map(async (name) => {
      const path = await upload(url, name);
      if (path !== undefined) acknowledged.set(path, name);
    });
    await Promise.race([Promise.all(sent), new Promise((resolve) => setTimeout(resolve, pause))]);
    await kill(running);
    await Promise.all(sent);
  }
  server = await start();
  const [first = ''] = acknowledged.keys();
  for (const [path, name] of acknowledged) {
    const text = await result(server.url, path);
    expect(text.slice(0, 3)).toBe('200');
    expect(JSON.parse(text.slice(4))).toMatchObject({ items: [{ item: name }] });
    // The same list, judged without any interruption.
    const again = await upload(server.url, name);
    expect(text).toBe(await result(server.url, again ?? 'not accepted'));
  }
  expect(acknowledged.size).toBeGreaterThan(0);
  const before = await result(server.url, first);
  await kill(server.process);
  // What a worker of a killed server has left is tidied up once the system no longer knows the worker.
  while (leftBehind().some(isKnown)) await new Promise((resolve) => setTimeout(resolve, 200));
  server = await start();
  expect(await result(server.url, first)).toBe(before);
  expect(leftBehind()).toEqual([]);
}, 240_000);

test('asked to end, the server ends by itself and soon', async () => {
  const { process: running, url } = (server ??= await start());
  await upload(url, 'last');
  const began = performance.now();
  const code = await new Promise((resolve) => {
    running.once('exit', resolve);
    running.kill('SIGTERM');
  });
  server = undefined;
  expect(code).toBe(0);
  expect(performance.now() - began).toBeLessThan(30_000);
}, 120_000);
