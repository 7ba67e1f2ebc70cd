import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../app/error-code';
import type { KeptContent, KeptEntry, KeptStore, Outcome } from '../app/kept/kept-store';
import { isOrderId, orderId, type WorkOrder } from '../app/kept/work-order';

/** What stands beside the input of an order. */
interface OrderFile {
  readonly order: WorkOrder;
  readonly acceptedAt: string;
}

/** A store on disk, with what it takes to keep it in order. */
export interface FolderStore extends KeptStore {
  /** Clears what a process that is gone has left behind. */
  recover(): Promise<void>;
  /** Removes what was accepted longer ago than that. */
  expire(keepDays: number): Promise<void>;
}

/**
 * Keeps orders and outcomes in a folder: `orders/<id>/` with `order.json`, `input`, and `outcome/` once it has ended. Each folder
 * is written elsewhere, synchronised and renamed into its place, so that what is there is whole. `incoming` and `removed` hold
 * what a crash may leave, under the number of the process.
 */
export function folderStore(folder: string, now: () => Date): FolderStore {
  const orders = join(folder, 'orders');
  const incoming = join(folder, 'incoming');
  const removed = join(folder, 'removed');
  const place = (id: string, ...names: readonly string[]): string => {
    if (!isOrderId(id)) throw new Error('not the name of an order');
    return join(orders, id, ...names);
  };

  /** Writes a folder of files and moves it to its place; one that is there already wins. */
  const put = async (
    files: ReadonlyMap<string, KeptContent>,
    goal: string,
    parent: string,
  ): Promise<void> => {
    const temporary = join(incoming, passingName());
    await mkdir(temporary, { recursive: true });
    try {
      for (const [name, content] of files) await writeSynchronised(join(temporary, name), content);
      await synchronise(temporary);
      await rename(temporary, goal);
      await synchronise(parent);
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      const code = errorCode(error);
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    }
  };

  const discard = async (path: string): Promise<void> => {
    await mkdir(removed, { recursive: true });
    const away = join(removed, passingName());
    if (await moved(path, away)) await rm(away, { recursive: true, force: true });
  };

  const entry = async (id: string): Promise<KeptEntry | undefined> => {
    if (!isOrderId(id)) return undefined;
    const text = await contentOf(place(id, 'order.json'));
    if (text === undefined) return undefined;
    const { order, acceptedAt } = JSON.parse(text.toString('utf8')) as OrderFile;
    const ended = await contentOf(place(id, 'outcome', 'outcome.json'));
    const outcome = ended && (JSON.parse(ended.toString('utf8')) as { readonly outcome: Outcome }).outcome;
    return { id, order, acceptedAt, ...(outcome && { outcome }) };
  };

  const entries = async (): Promise<readonly KeptEntry[]> => {
    const found = await Promise.all((await namesIn(orders)).filter(isOrderId).map(entry));
    return found
      .filter((each) => each !== undefined)
      .sort((a, b) =>
        a.acceptedAt === b.acceptedAt ? compare(a.id, b.id) : compare(b.acceptedAt, a.acceptedAt),
      );
  };

  const remove = async (id: string): Promise<void> => {
    if (isOrderId(id)) await discard(place(id));
  };

  return {
    async accept(order, input) {
      const id = orderId(order);
      if ((await entry(id)) !== undefined) return id;
      const acceptedAt = now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z');
      await mkdir(orders, { recursive: true });
      const about = JSON.stringify({ order, acceptedAt } satisfies OrderFile, null, 1);
      await put(
        new Map<string, KeptContent>([
          ['order.json', about],
          ['input', input],
        ]),
        place(id),
        orders,
      );
      return id;
    },
    entry,
    entries,
    input: (id) => (isOrderId(id) ? contentOf(place(id, 'input')) : nothing),
    file: (id, name, part) =>
      isOrderId(id) && /^[a-z]+(\.[a-z]+)+$/.test(name)
        ? contentOf(place(id, 'outcome', name), part)
        : nothing,
    async finish(id, outcome, files) {
      if ((await entry(id)) === undefined) return;
      const all = new Map([...files, ['outcome.json', JSON.stringify({ outcome })]]);
      await put(all, place(id, 'outcome'), place(id)).catch((error: unknown) => {
        // Removed while it was worked out: its outcome goes with it.
        if (errorCode(error) !== 'ENOENT') throw error;
      });
    },
    reopen: (id) => discard(place(id, 'outcome')),
    remove,
    async recover() {
      for (const passing of [incoming, removed]) {
        const left = (await namesIn(passing)).filter((name) => !isRunning(Number(name.split('-')[0])));
        for (const name of left) await rm(join(passing, name), { recursive: true, force: true });
      }
    },
    async expire(keepDays) {
      const oldest = new Date(now().getTime() - keepDays * 24 * 60 * 60 * 1000).toISOString();
      for (const { id, acceptedAt } of await entries()) if (acceptedAt < oldest) await remove(id);
    },
  };
}

const nothing = Promise.resolve(undefined);

/** Begins with the number of this process, so that another can tell whether it is still at work on it. */
function passingName(): string {
  return `${process.pid}-${randomUUID()}`;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function contentOf(
  path: string,
  part?: { readonly from: number; readonly length: number },
): Promise<Buffer | undefined> {
  try {
    if (part === undefined) return await readFile(path);
    const file = await open(path);
    try {
      const bytes = Buffer.alloc(part.length);
      const { bytesRead } = await file.read(bytes, 0, part.length, part.from);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeSynchronised(path: string, content: KeptContent): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder safe. */
async function synchronise(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
