import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is written piece by piece and is there only when it is complete. */
export interface OutputFile {
  /** Text as UTF-8. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Puts the file in place. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/** Begins a file beside its goal; folders on the way are made. */
export async function outputFile(path: string): Promise<OutputFile> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.part`);
  const file = await open(temporary, 'wx');
  return {
    write: async (content) => {
      await file.writeFile(content, 'utf8');
    },
    finish: async () => {
      await file.sync();
      await file.close();
      await rename(temporary, path);
    },
    discard: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}
