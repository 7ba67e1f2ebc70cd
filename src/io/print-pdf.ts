import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Checked } from '../model/diagnostic';

const execute = promisify(execFile);

/** Names under which systems install Chromium, and the browsers that are made of it. */
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Milliseconds for one document; a thousand items take a few seconds. */
const patience = 180_000;

/**
 * Prints a self-contained page by the command line of a Chromium: the one named, or the first that is on the path. Nothing is
 * left behind, and the page's own policy keeps it from asking the network. A browser that is not there, or does not print in
 * time, is a fault of the machine and comes back as a diagnostic.
 */
export async function printPdf(html: string, browser?: string): Promise<Checked<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'ecalign-print-'));
  try {
    const page = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    await writeFile(page, html, 'utf8');
    for (const name of browser === undefined ? browsers : [browser]) {
      const failure = await run(name, page, target, folder);
      if (failure === 'not there') continue;
      if (failure !== undefined)
        return refuse(
          `\`${name}\`, which did not print the report (${failure})`,
          'name another with `--chromium`',
        );
      return { ok: true, value: await readFile(target), diagnostics: [] };
    }
    return refuse(
      browser === undefined ? 'no Chromium on this machine' : `no program \`${browser}\``,
      'install `chromium`, name one with `--chromium`, or write `--format html` and print it from a browser',
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Why a browser did not print; nothing where it did. */
async function run(name: string, page: string, target: string, folder: string): Promise<string | undefined> {
  const flags = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium refuses to run as root with its sandbox, as in a container; the page is our own.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${target}`,
    pathToFileURL(page).href,
  ];
  try {
    await execute(name, flags, { timeout: patience, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024 });
    const head = (await readFile(target)).subarray(0, 5).toString('latin1');
    return head === '%PDF-' ? undefined : 'what it wrote is no PDF';
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): string {
  const { killed, code, syscall } = error as Partial<Record<'killed' | 'code' | 'syscall', unknown>>;
  if (killed === true) return `not done in ${patience / 1000} seconds`;
  if (typeof code === 'number') return `exit code ${code}`;
  if (typeof code !== 'string') throw error;
  if (code !== 'ENOENT') return code;
  return String(syscall).startsWith('spawn') ? 'not there' : 'it wrote no file';
}

function refuse(found: string, repair: string): Checked<never> {
  const place = { file: 'pdf', line: 1, column: 1 };
  return { ok: false, diagnostics: [{ id: 'no-browser', severity: 'error', place, found, repair }] };
}
