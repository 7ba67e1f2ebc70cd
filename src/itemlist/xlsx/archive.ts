import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { ReadLimits } from '../limits';
import { damaged, excessive, Unreadable } from '../unreadable';

/** Unpacked bytes below which a part may be packed as tightly as it likes. */
const smallPart = 1024 ** 2;

/** The parts of a workbook by name; their contents are unpacked when asked for. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** Names in the order of the archive. */
  readonly names: readonly string[];
  /** Unpacks one part in pieces of UTF-8 text, as often as asked. Throws `Unreadable`. */
  readonly read: (name: string) => AsyncGenerator<string>;
}

/** Opens a zip archive. Throws `Unreadable` for what is none, and for one that holds more than the limits allow. */
export async function openArchive(bytes: Uint8Array, limits: ReadLimits): Promise<Archive> {
  const file = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (file.entryCount > limits.parts)
    throw excessive(limits, 'parts', `${file.entryCount} parts in the workbook`);
  const entries = new Map<string, Entry>();
  for (const entry of await entriesOf(file)) {
    if (entry.isEncrypted())
      throw new Unreadable({
        id: 'encrypted-workbook',
        found: 'a workbook with encrypted parts',
        repair: 'save it without a password',
      });
    if (entries.has(entry.fileName)) throw damaged(`two parts called \`${entry.fileName}\``);
    entries.set(entry.fileName, entry);
  }
  const counted = new Set<string>();
  let left = limits.unpacked;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw damaged(`no part \`${name}\` in the workbook`);
      const { uncompressedSize: size, compressedSize: packed } = entry;
      if (size > smallPart && size > packed * limits.ratio)
        throw excessive(
          limits,
          'ratio',
          `part \`${name}\`, which unpacks to ${Math.round(size / packed)} times its size`,
        );
      if (!counted.has(name)) left -= size;
      counted.add(name);
      if (left < 0) throw excessive(limits, 'unpacked', `more than ${limits.unpacked} bytes in the workbook`);
      yield* unpacked(file, entry);
    },
  };
}

function openZip(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, file) => {
      if (error === null) resolve(file);
      else reject(damaged('a file that begins like a workbook and is no readable archive'));
    });
  });
}

function entriesOf(file: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    file.on('entry', (entry: Entry) => {
      entries.push(entry);
      file.readEntry();
    });
    file.on('end', () => {
      resolve(entries);
    });
    // Also for a name that leads out of the archive.
    file.on('error', () => {
      reject(damaged('an archive with a damaged or forbidden list of parts'));
    });
    file.readEntry();
  });
}

/** The size that the archive declares is a limit that the stream keeps; the checksum is looked at here. */
async function* unpacked(file: ZipFile, entry: Entry): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let checksum = 0;
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      file.openReadStream(entry, (error, readable) => {
        if (error === null) resolve(readable);
        else reject(error);
      });
    });
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      checksum = crc32(bytes, checksum);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw damaged(`part \`${entry.fileName}\` that cannot be unpacked or is no UTF-8`);
  }
  if (checksum !== entry.crc32) throw damaged(`part \`${entry.fileName}\` whose checksum is another`);
}
