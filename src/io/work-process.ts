import { fork, type ChildProcess } from 'node:child_process';
import { CarryFailed, type Carry } from '../app/kept/workshop';
import type { Step } from '../app/in-turns';

/** What the process is told, and what it answers. */
export interface WorkCall {
  readonly id: string;
}
export type WorkAnswer =
  | { readonly id: string; readonly kind: 'step'; readonly step: Step }
  | { readonly id: string; readonly kind: 'done' }
  | { readonly id: string; readonly kind: 'fault'; readonly stack: string };

export interface WorkProcessOptions {
  /** The program that answers, and its arguments. */
  readonly program: string;
  readonly args: readonly string[];
  /** Most memory that its values may take, in MiB. */
  readonly heapMegabytes: number;
  /** Longest time between two signs of life, in milliseconds. */
  readonly silence: number;
}

/** A process that works apart from the server, so that no file can stop the server. */
export interface WorkProcess {
  /** Starts the process before there is an order, so that the first need not wait for it. */
  readonly start: () => void;
  readonly carry: Carry;
  readonly close: () => void;
}

/** Characters of what a process wrote to its error stream that are kept, to say why it ended. */
const longestWords = 4_000;

/**
 * Carries out orders in a process of its own, one after the other. One that falls
 * silent or runs out of memory is ended, its order fails, and the next order gets a new one.
 */
export function workProcess({ program, args, heapMegabytes, silence }: WorkProcessOptions): WorkProcess {
  let child: ChildProcess | undefined;
  const lastWords = new WeakMap<ChildProcess, string>();
  const started = (): ChildProcess => {
    if (child?.connected === true) return child;
    const begun = fork(program, args, {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    lastWords.set(begun, '');
    begun.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords.set(begun, ((lastWords.get(begun) ?? '') + text).slice(-longestWords));
    });
    begun.once('exit', () => {
      if (child === begun) child = undefined;
    });
    child = begun;
    return begun;
  };
  return {
    start: () => {
      started();
    },
    carry: (id, onStep) =>
      new Promise((resolve, reject) => {
        const worker = started();
        let timer: NodeJS.Timeout | undefined;
        const end = (error?: Error): void => {
          clearTimeout(timer);
          worker.off('message', answered);
          worker.off('close', ended);
          if (error === undefined) resolve();
          else reject(error);
        };
        const ended = (_code: number | null, signal: string | null): void => {
          const cause = lastWords.get(worker) ?? '';
          // Out of its heap, Node.js says so and aborts; the system kills whoever takes too much.
          const byMemory = signal === 'SIGKILL' || cause.includes('heap out of memory');
          end(new CarryFailed(byMemory ? 'memory' : 'fault', { cause }));
        };
        const alive = (): void => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            end(new CarryFailed('time'));
            if (child === worker) child = undefined;
            worker.kill('SIGKILL');
          }, silence);
        };
        const answered = (message: unknown): void => {
          const answer = message as WorkAnswer;
          if (answer.id !== id) return;
          alive();
          if (answer.kind === 'step') onStep(answer.step);
          else if (answer.kind === 'done') end();
          else end(new CarryFailed('fault', { cause: answer.stack }));
        };
        worker.on('message', answered);
        worker.once('close', ended);
        alive();
        worker.send({ id } satisfies WorkCall);
      }),
    close: () => {
      child?.kill('SIGTERM');
    },
  };
}
