import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packaged } from '../../src/io/package-folder';
import { readFolder } from '../../src/io/read-folder';
import { fileLimits } from '../../src/itemlist/limits';
import { readItemFile } from '../../src/io/read-item-file';
import { readingClock } from '../../src/io/reading-clock';
import { writeAtomically } from '../../src/io/write-atomically';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecalign-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a file is written whole, over what was there, and nothing is left beside it', async () => {
  const path = join(folder, 'deep/report.html');
  await writeAtomically(path, 'old');
  await writeAtomically(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(join(folder, 'deep'))).toEqual(['report.html']);
});

test('where writing fails, nothing is half-written', async () => {
  await expect(writeAtomically(folder, 'text')).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test('an item list is read with its name and the hash of its bytes', async () => {
  const path = join(folder, '品目.csv');
  await writeFile(path, '\ufeffid\n');
  expect(await readItemFile(path)).toEqual({
    ok: true,
    value: {
      file: path,
      text: 'id\n',
      encoding: 'UTF-8',
      options: { limits: fileLimits, clock: readingClock },
      hash: 'a774f952bfd14710ca37f3ef426c4958b6146892d64c84697c1aa2b03f250079',
    },
    diagnostics: [],
  });
});

test('an item list that cannot be opened is a fault of the input', async () => {
  expect(await readItemFile(join(folder, 'none.csv'))).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'unreadable-file', found: expect.stringContaining('ENOENT') as string }],
  });
  expect(await readItemFile(folder)).toMatchObject({ ok: false, diagnostics: [{ id: 'unreadable-file' }] });
});

test('a folder is read in the order of its paths, whatever the order on the disk', async () => {
  for (const name of ['b/2.yaml', 'b/10.yaml', 'a.yaml', 'c.txt'])
    await writeAtomically(join(folder, name), name);
  expect(await readFolder(folder, ['.yaml'])).toEqual(
    ['a.yaml', 'b/10.yaml', 'b/2.yaml'].map((path) => ({ path, text: path, bytes: Buffer.from(path) })),
  );
});

test('files are read to their last byte, also those that do not fit in what is left of a block', async () => {
  const sizes = [0, 1, 700_000, 0, 700_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000, 5];
  const texts = sizes.map((size, place) => String(place).repeat(size));
  for (const [place, text] of texts.entries())
    await writeAtomically(join(folder, `${String(place)}.yaml`), text);
  const read = await readFolder(folder, ['.yaml']);
  expect(read.map(({ text, bytes }) => [text, bytes.length])).toEqual(
    texts.map((text) => [text, text.length]),
  );
});

test('what the package brings along is where it is looked for', () => {
  expect(Object.values(packaged).filter((path) => !existsSync(path))).toEqual([]);
});
