import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../app/error-code';
import type { RuleFile } from '../app/load-rules';
import { decodeSource, type SourceText } from '../app/source-text';
import type { Checked } from '../model/diagnostic';
import { readFolder } from './read-folder';

export { readRevision } from './read-revision';

/** Whether a path names a folder; what cannot be looked at is none. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/** All YAML files below a folder. */
export function readRuleFolder(path: string): Promise<readonly RuleFile[]> {
  return readFolder(resolve(path), ['.yaml']);
}

/** Reads a text file that the user named. */
export async function readTextFile(path: string): Promise<Checked<SourceText>> {
  try {
    const bytes = await readFile(path);
    return decodeSource(path, bytes, createHash('sha256').update(bytes).digest('hex'));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const place = { file: path, line: 1, column: 1 };
    const fault = { id: 'unreadable-file', found: `\`${path}\` cannot be read (${code})` };
    return {
      ok: false,
      diagnostics: [{ severity: 'error', place, ...fault, repair: 'name a file that exists' }],
    };
  }
}

/** The day by the clock of the machine, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Editors save in several steps; these milliseconds gather them. */
const settling = 150;

/** Calls back after every change below a folder, one call at a time, until the process is asked to end. */
export async function watchFolder(path: string, changed: () => Promise<void>): Promise<void> {
  const watcher = watch(path, { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    watcher.on('change', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(changed).catch(reject);
      }, settling);
    });
    watcher.on('error', reject);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  }).finally(() => {
    clearTimeout(timer);
    watcher.close();
  });
  await running;
}
