import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file with its path relative to the folder that was read, with `/`. */
export interface FolderFile {
  readonly path: string;
  readonly text: string;
}

/** Reads all files below a folder whose names end in one of the endings, in the order of their paths. */
export async function readFolder(folder: string, endings: readonly string[]): Promise<readonly FolderFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort((left, right) => (left < right ? -1 : 1));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}
