import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import type { Corpus } from '../../src/app/corpus';
import { carryOut, type WorkMeans } from '../../src/app/kept/carry-out';
import type { KeptStore } from '../../src/app/kept/kept-store';
import { openWorkshop, type Workshop } from '../../src/app/kept/workshop';
import { folderMemory } from '../../src/io/folder-memory';
import { printPdf } from '../../src/io/print-pdf';
import { folderStore } from '../../src/io/folder-store';
import { createApp, type ServerDependencies } from '../../src/server/create-app';

export interface ServedParts {
  readonly app: Express;
  readonly store: KeptStore;
  readonly workshop: Workshop;
}

/** Time at which everything of a test is received. */
export const testDay = new Date('2026-03-01T09:00:00Z');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The application over a store in a folder of its own, which is removed after the suite; work is done in this process. */
export function servedParts(
  corpus: Corpus,
  {
    maxItems = 500,
    means,
    ...options
  }: Partial<ServerDependencies> & { readonly maxItems?: number; readonly means?: Partial<WorkMeans> } = {},
): ServedParts {
  const folder = mkdtempSync(join(tmpdir(), 'ecalign-kept-'));
  folders.push(folder);
  const store = options.store ?? folderStore(folder, () => testDay);
  const memory = folderMemory(folder, () => testDay);
  const workshop = openWorkshop(inProcess(store, corpus, { ...usualMeans, maxItems, ...means }), store, {
    report: (error) => options.report?.(error, 'work'),
  });
  const app = createApp({ corpus, store, workshop, memory, patience: 60_000, keepDays: 30, ...options });
  return { app, store, workshop };
}

/** The same, for tests that only ask. */
export function servedApp(corpus: Corpus, options: Parameters<typeof servedParts>[1] = {}): Express {
  return servedParts(corpus, options).app;
}

const usualMeans = { limits: [], clock: () => performance.now() / 1000, printPdf };

function inProcess(store: KeptStore, corpus: Corpus, means: WorkMeans): Parameters<typeof openWorkshop>[0] {
  const carry = (id: string, onStep: Parameters<typeof carryOut>[4]): Promise<void> =>
    carryOut(id, store, corpus, means, onStep);
  return { lists: carry, readings: carry, gaps: carry };
}
