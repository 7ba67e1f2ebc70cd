#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { CliDependencies, ServeOptions, Running } from './cli/cli-dependencies';
import { loadCorpus } from './cli/load-corpus';
import { run } from './cli/run';
import { packaged } from './io/package-folder';
import { printPdf } from './io/print-pdf';
import { readFolder } from './io/read-folder';
import { recallRules } from './io/recall-rules';
import { outputFile } from './io/output-file';
import { readingClock } from './io/reading-clock';
import * as ruleSources from './io/rule-sources';
import { writeAtomically } from './io/write-atomically';

const manifest = JSON.parse(readFileSync(packaged.manifest, 'utf8')) as { readonly version: string };

/** First argument of the processes in which the server has its work done. */
const workerVerb = '--answer-work';

/** Serves until the process is asked to end; a second request ends it at once. */
async function serve(options: ServeOptions): Promise<Running> {
  const [{ default: pino }, { servingParts }, { createApp }, { startServer }] = await Promise.all([
    import('pino'),
    import('./io/serving-parts.js'),
    import('./server/create-app.js'),
    import('./server/start-server.js'),
  ]);
  const { corpus, data, keepDays, maxItems, host, port, anyPort } = options;
  const log = pino({ level: options.logLevel, base: null }, pino.destination(2));
  const report = (error: unknown, request?: string): void => {
    log.error({ err: error, ...(request !== undefined && { id: request }) }, 'a fault of this tool');
  };
  const token = options.tokenFile && readFileSync(options.tokenFile, 'utf8').trim();
  const parts = await servingParts({
    data,
    keepDays,
    program: __filename,
    worker: [workerVerb, data, String(maxItems), ...options.limit],
    samplePath: deps.samplePath,
    report,
  });
  const app = createApp({
    corpus,
    ...parts,
    patience: 1_500,
    keepDays,
    maxBytes: options.maxMib * 1024 * 1024,
    ratePerMinute: options.rate,
    report,
    log,
    ...(token && { token }),
    ...hostsOf(host, options.allowHost),
  });
  const server = await startServer(app, { host, port, anyPort });
  const asked = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  return { url: server.url, stopped: asked.then(() => server.close()).then(() => parts.close()) };
}

/** Names under which a server on this machine is reached; one that listens on all addresses may be reached under any. */
function hostsOf(host: string, allowed: readonly string[]): { readonly hosts?: readonly string[] } {
  if (host === '0.0.0.0' || host === '::') return allowed.length === 0 ? {} : { hosts: allowed };
  return { hosts: [host, `[${host}]`, 'localhost', '127.0.0.1', '[::1]', ...allowed] };
}

/** Carries out what the serving process names, in a process of its own. */
async function work(data: string, maxItems: number, limits: readonly string[]): Promise<void> {
  // The terminal asks all its processes to end; this one ends with its parent.
  process.on('SIGINT', () => undefined);
  const [corpus, { answerWork }, { folderStore }] = await Promise.all([
    loadCorpus(deps),
    import('./io/answer-work.js'),
    import('./io/folder-store.js'),
  ]);
  await answerWork(
    process,
    folderStore(data, () => new Date()),
    corpus,
    { maxItems, limits, clock: readingClock, printPdf },
  );
  // Nobody waits for what may still be under way.
  process.exit(0);
}

let ruleFiles: ReturnType<typeof readFolder> | undefined;

const deps: CliDependencies = {
  tool: { name: 'ecalign', version: manifest.version },
  readRuleFiles: () => (ruleFiles ??= readFolder(packaged.rules, ['.yaml'])),
  loadRules: async (files) =>
    recallRules(files, packaged.cache) ??
    (await import('./io/rule-snapshot.js')).loadWithSnapshot(files, packaged.cache),
  checkRules: async (files) => (await import('./io/rule-snapshot.js')).checkWithMemory(files, packaged.cache),
  compareScopes: async (request, corpus) =>
    (await import('./io/kept-gaps.js')).gapsWithMemory(request, corpus, packaged.cache),
  readTemplates: async () => {
    const files = await readFolder(packaged.templates, ['.hbs', '.css', '.js', '.yaml']);
    return Object.fromEntries(files.map(({ path, text }) => [path, text]));
  },
  readItemFile: async (...asked) => (await import('./io/read-item-file.js')).readItemFile(...asked),
  longListFile: async (...asked) => (await import('./io/item-stream-file.js')).longListFile(...asked),
  readingClock,
  outputFile,
  readOfficial: async (...asked) => (await import('./io/read-official.js')).readOfficial(...asked),
  ruleSources,
  writeFile: writeAtomically,
  printPdf,
  samplePath: relative(process.cwd(), packaged.sample),
  serve,
};

const streams = {
  out: (text: string): void => void process.stdout.write(text),
  err: (text: string): void => void process.stderr.write(text),
  ...colours(),
  ready: () =>
    process.stdout.writableNeedDrain
      ? new Promise<void>((resolve) => process.stdout.once('drain', resolve))
      : Promise.resolve(),
  ...(process.stderr.isTTY && { clock: () => performance.now() }),
};

/** Colour only on a terminal, and never where NO_COLOR is set. */
function colours(): { readonly colourOut: boolean; readonly colourErr: boolean } {
  const wanted = !process.env['NO_COLOR'];
  return { colourOut: wanted && process.stdout.isTTY, colourErr: wanted && process.stderr.isTTY };
}

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 70);
});

const [verb, data, maxItems, ...limits] = process.argv.slice(2);
if (verb === workerVerb && data !== undefined) void work(data, Number(maxItems), limits);
else
  void run(process.argv.slice(2), streams, deps).then((code) => {
    process.exitCode = code;
  });
