import { createHash } from 'node:crypto';
import type { SourceFile } from './source-file';

/** SHA-256, in hexadecimal, over paths and contents in the order of the paths; the order given does not matter. */
export function hashFiles(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of sortByPath(files)) hash.update(JSON.stringify([path, text]));
  return hash.digest('hex');
}

/** Files in the order of their paths, by code units: the same on every machine. */
export function sortByPath(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...files].sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}
