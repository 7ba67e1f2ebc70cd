#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { CliDependencies, ServeOptions, Running } from './cli/cli-dependencies';
import { run } from './cli/run';
import { packaged } from './io/package-folder';
import { readFolder } from './io/read-folder';
import { longListFile } from './io/item-stream-file';
import { outputFile } from './io/output-file';
import { readItemFile } from './io/read-item-file';
import { readOfficial } from './io/read-official';
import * as ruleSources from './io/rule-sources';
import { writeAtomically } from './io/write-atomically';
import { createApp } from './server/create-app';
import { startServer } from './server/start-server';

const manifest = JSON.parse(readFileSync(packaged.manifest, 'utf8')) as { readonly version: string };

/** Serves until the process is asked to end; a second request ends it at once. */
async function serve({ corpus, sample, ...address }: ServeOptions): Promise<Running> {
  const report = (error: unknown): void => {
    process.stderr.write(
      `a fault of this tool: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  };
  const app = createApp({ corpus, report, ...(sample === undefined ? {} : { sample }) });
  const server = await startServer(app, address);
  const asked = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  return { url: server.url, stopped: asked.then(() => server.close()) };
}

const deps: CliDependencies = {
  tool: { name: 'ecalign', version: manifest.version },
  readRuleFiles: () => readFolder(packaged.rules, ['.yaml']),
  readTemplates: async () => {
    const files = await readFolder(packaged.templates, ['.hbs', '.css']);
    return Object.fromEntries(files.map(({ path, text }) => [path, text]));
  },
  readItemFile,
  longListFile,
  outputFile,
  readOfficial,
  ruleSources,
  writeFile: writeAtomically,
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

void run(process.argv.slice(2), streams, deps).then((code) => {
  process.exitCode = code;
});
