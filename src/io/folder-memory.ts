import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../app/error-code';
import type { HeaderMemory, RememberedMapping } from '../app/readings/header-memory';
import { writeAtomically } from './write-atomically';

/** Keeps settled mappings in a folder, one small file for each header row. */
export function folderMemory(folder: string, now: () => Date): HeaderMemory {
  const place = (key: string): string => {
    if (!/^[0-9a-f]{24}$/.test(key)) throw new Error('not the name of a header row');
    return join(folder, 'mappings', `${key}.json`);
  };
  return {
    async remember(key, mapping) {
      const at = now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z');
      await writeAtomically(place(key), JSON.stringify({ at, mapping } satisfies RememberedMapping));
    },
    async recall(key) {
      try {
        return JSON.parse(await readFile(place(key), 'utf8')) as RememberedMapping;
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    forget: (key) => rm(place(key), { force: true }),
  };
}
