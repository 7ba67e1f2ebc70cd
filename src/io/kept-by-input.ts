import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFile } from '../app/load-rules';
import { filesIn } from './read-folder';

/** What is worked out from rule files by some layers of this program, and nothing else. */
export interface KeptWork<T> {
  /** Begins the name of its file in `cache`. */
  readonly name: string;
  readonly cache: string;
  /** Folders of this program whose code has a say in it. */
  readonly layers: readonly string[];
  readonly make: () => T;
  /** As bytes; `undefined` for what is to be made anew each time. */
  readonly toBytes: (value: T) => Uint8Array | undefined;
  readonly fromBytes: (bytes: Uint8Array) => T;
}

/** Bytes of the hash that a kept file begins with, over all that follows it. */
const hashBytes = 32;

/**
 * What was worked out before, when rule files, code and runtime are those that it was made of; else it is made anew and kept. A
 * damaged file is not believed, and a folder that cannot be written to is done without.
 */
export function keptByInput<T>(files: readonly RuleFile[], work: KeptWork<T>): T {
  const file = fileOf(files, work);
  const before = read(join(work.cache, file), work.fromBytes);
  if (before !== undefined) return before.value;
  const value = work.make();
  const payload = work.toBytes(value);
  if (payload !== undefined) write(work, file, payload);
  return value;
}

/** What was worked out before, in the same sense; `undefined` where it has to be made anew. */
export function recalledByInput<T>(
  files: readonly RuleFile[],
  work: Omit<KeptWork<T>, 'make' | 'toBytes'>,
): T | undefined {
  return read(join(work.cache, fileOf(files, work)), work.fromBytes)?.value;
}

function fileOf(
  files: readonly RuleFile[],
  { name, layers }: Pick<KeptWork<never>, 'name' | 'layers'>,
): string {
  return `${name}-${keyOf(files, layers)}.bin`;
}

function read<T>(path: string, fromBytes: (bytes: Uint8Array) => T): { readonly value: T } | undefined {
  try {
    const bytes = readFileSync(path);
    const payload = bytes.subarray(hashBytes);
    if (!bytes.subarray(0, hashBytes).equals(hashOf(payload))) return undefined;
    return { value: fromBytes(payload) };
  } catch {
    return undefined;
  }
}

function write(
  { cache, name }: Pick<KeptWork<never>, 'cache' | 'name'>,
  file: string,
  payload: Uint8Array,
): void {
  try {
    mkdirSync(cache, { recursive: true });
    const temporary = join(cache, `.${file}.${randomUUID()}.part`);
    try {
      writeFileSync(temporary, Buffer.concat([hashOf(payload), payload]));
      renameSync(temporary, join(cache, file));
    } finally {
      rmSync(temporary, { force: true });
    }
    const outdated = readdirSync(cache).filter((each) => each.startsWith(`${name}-`) && each !== file);
    for (const each of outdated) rmSync(join(cache, each), { force: true });
  } catch {
    // A folder that cannot be written to costs time, not answers.
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Of the rule files, of the code, and of the runtime whose bytes the file holds. */
function keyOf(files: readonly RuleFile[], layers: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const add = (name: string, file: RuleFile): void => {
    const bytes = file.bytes ?? Buffer.from(file.text);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  };
  for (const file of files) add(file.path, file);
  for (const layer of layers) {
    for (const file of filesIn(join(__dirname, '..', layer), ['.js', '.ts', '.json']))
      add(`${layer}/${file.path}`, file);
  }
  return hash.digest('hex').slice(0, 32);
}
