import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** A file with its path relative to the folder that was read, with `/`. */
export interface FolderFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8. */
  readonly text: string;
}

/**
 * Reads all files below a folder whose names end in one of the endings, in the order of their paths. Thousands of small files
 * are read one after the other, which takes a tenth of the time that as many promises take.
 */
export function readFolder(folder: string, endings: readonly string[]): Promise<readonly FolderFile[]> {
  return new Promise((resolve) => {
    resolve(filesIn(folder, endings));
  });
}

/** The same at once. */
export function filesIn(folder: string, endings: readonly string[]): readonly FolderFile[] {
  const blocks = new Blocks();
  return pathsIn(folder, '')
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort((left, right) => (left < right ? -1 : 1))
    .map((path) => folderFile(path, blocks.read(join(folder, path))));
}

/** Most files are only looked through for whether they have changed: their text is made when somebody reads it. */
function folderFile(path: string, bytes: Buffer): FolderFile {
  let text: string | undefined;
  return {
    path,
    bytes,
    get text() {
      return (text ??= bytes.toString('utf8'));
    },
  };
}

/** Reads files into large blocks of memory: to ask for the size of each and for memory of its own takes half of the time. */
class Blocks {
  private free = Buffer.alloc(0);

  read(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      let size = 0;
      for (;;) {
        if (size === this.free.length) this.grow(size);
        const count = readSync(file, this.free, size, this.free.length - size, null);
        if (count === 0) break;
        size += count;
      }
      const bytes = this.free.subarray(0, size);
      this.free = this.free.subarray(size);
      return bytes;
    } finally {
      closeSync(file);
    }
  }

  /** The first bytes are those of the file that is being read. */
  private grow(size: number): void {
    const block = Buffer.allocUnsafeSlow(Math.max(blockBytes, 2 * size));
    this.free.copy(block, 0, 0, size);
    this.free = block;
  }
}

const blockBytes = 1 << 20;

/** Files below a folder, by their paths from `prefix` on; what a link leads to is no file of the folder. */
function pathsIn(folder: string, prefix: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return pathsIn(join(folder, entry.name), `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}
