import { readFile } from 'node:fs/promises';
import { openWorkshop, type Workshop } from '../app/kept/workshop';
import { folderMemory } from './folder-memory';
import { folderStore, type FolderStore } from './folder-store';
import type { HeaderMemory } from '../app/readings/header-memory';
import { workProcess } from './work-process';

/** Where results are kept and who works them out. */
export interface ServingParts {
  readonly store: FolderStore;
  readonly workshop: Workshop;
  readonly memory: HeaderMemory;
  readonly sample: { readonly file: string; readonly bytes: Uint8Array };
  /** Ends the processes. What has begun has some seconds to end; what has not ended then is taken on again at the next start. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that work has to end when the server does. */
const graceful = 8_000;

/** Milliseconds between two looks for results that have been kept long enough. */
const tidyEvery = 60 * 60 * 1000;

/**
 * Opens the store in a folder, clears what a crash has left there, and takes on again what was accepted and had not ended. Work is
 * done by `program` with `worker` as its arguments, in a process each for comparisons, readings and gaps.
 */
export async function servingParts(options: {
  readonly data: string;
  readonly keepDays: number;
  readonly program: string;
  readonly worker: readonly string[];
  readonly samplePath: string;
  readonly report: (error: unknown) => void;
}): Promise<ServingParts> {
  const { data, keepDays, program, worker, samplePath, report } = options;
  const store = folderStore(data, () => new Date());
  // A worker outlives a killed server for a moment; what it leaves is taken away the next time.
  const tidy = async (): Promise<void> => {
    await store.recover();
    await store.expire(keepDays);
  };
  await tidy();
  const process = () => workProcess({ program, args: worker, heapMegabytes: 3072, silence: 120_000 });
  const [lists, readings, gaps] = [process(), process(), process()];
  const carry = { lists: lists.carry, readings: readings.carry, gaps: gaps.carry };
  lists.start();
  const workshop = openWorkshop(carry, store, { report });
  for (const { id, order, outcome } of await store.entries())
    if (outcome === undefined) workshop.take(id, order.kind);
  const timer = setInterval(() => void tidy().catch(report), tidyEvery);
  timer.unref();
  return {
    store,
    workshop,
    memory: folderMemory(data, () => new Date()),
    sample: { file: samplePath, bytes: await readFile(samplePath) },
    close: async () => {
      clearInterval(timer);
      const late = new Promise((resolve) => setTimeout(resolve, graceful).unref());
      await Promise.race([workshop.close(), late]);
      lists.close();
      readings.close();
      gaps.close();
    },
  };
}
