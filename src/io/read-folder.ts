import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file with its path relative to the folder that was read, with `/`. */
export interface FolderFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads all files below a folder whose names end in one of the endings, in the order of their paths. Thousands of small files
 * are read one after the other, which takes a tenth of the time that as many promises take.
 */
export function readFolder(folder: string, endings: readonly string[]): Promise<readonly FolderFile[]> {
  return new Promise((resolve) => {
    resolve(
      pathsIn(folder, '')
        .filter((path) => endings.some((ending) => path.endsWith(ending)))
        .sort((left, right) => (left < right ? -1 : 1))
        .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
    );
  });
}

/** Files below a folder, by their paths from `prefix` on; what a link leads to is no file of the folder. */
function pathsIn(folder: string, prefix: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return pathsIn(join(folder, entry.name), `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}
