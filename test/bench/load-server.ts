import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A server under load, with the processes that it started. */
export interface LoadServer {
  readonly url: string;
  /** Resident memory of all its processes, in MiB. */
  memory(): number;
  /** Ends it as a power cut would, its workers included. */
  kill(): Promise<void>;
  /** Asks it to end. */
  stop(): Promise<void>;
}

/** Starts the program on a folder of results, on the loopback; with a port that was free once it keeps its address. */
export async function startServer(program: string, folder: string, port = 0): Promise<LoadServer> {
  const args = ['serve', '--port', String(port), '--data', folder, '--rate', '0', '--log-level', 'error'];
  const server = spawn(process.execPath, [program, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString());
      if (found !== null) resolve(found[0]);
    });
    void gone.then(() => {
      reject(new Error('the server did not start'));
    });
  });
  return {
    url,
    memory: () => memoryOf(server),
    async kill() {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
      await gone;
    },
    async stop() {
      server.kill('SIGTERM');
      await gone;
    },
  };
}

function memoryOf({ pid }: ChildProcess): number {
  if (pid === undefined) return 0;
  try {
    return residentOf(pid);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
}

function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  return children.reduce((sum, child) => sum + residentOf(Number(child)), own);
}
