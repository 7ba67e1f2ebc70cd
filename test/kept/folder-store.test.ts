import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComparisonOrder } from '../../src/app/kept/work-order';
import { folderStore } from '../../src/io/folder-store';

const folder = mkdtempSync(join(tmpdir(), 'ecalign-store-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let day = new Date('2026-03-01T09:00:00.123Z');
const store = folderStore(folder, () => day);

const order = (file: string): ComparisonOrder => ({
  kind: 'comparison',
  tool: { name: 'ecalign', version: '0' },
  rules: 'r',
  file,
  hash: 'h',
  asOf: {},
  assumptions: [],
  to: [],
  read: {},
});
const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (content: Uint8Array | undefined): string | undefined =>
  content && Buffer.from(content).toString();

test('an order is kept with its input, at one address however often it is given', async () => {
  const id = await store.accept(order('a.csv'), bytes('one'));
  expect(id).toMatch(/^[0-9a-f]{24}$/);
  expect(await store.accept(order('a.csv'), bytes('one'))).toBe(id);
  expect(await store.accept(order('b.csv'), bytes('one'))).not.toBe(id);
  expect(await store.entry(id)).toEqual({ id, order: order('a.csv'), acceptedAt: '2026-03-01T09:00:00Z' });
  expect(text(await store.input(id))).toBe('one');
});

test('an outcome is there as a whole, once, and can be read in parts', async () => {
  const id = await store.accept(order('c.csv'), bytes(''));
  expect(await store.file(id, 'report.json')).toBeUndefined();
  await store.finish(id, 'finished', new Map([['report.json', '0123456789']]));
  await store.finish(id, 'failed', new Map([['report.json', 'later']]));
  expect((await store.entry(id))?.outcome).toBe('finished');
  expect(text(await store.file(id, 'report.json'))).toBe('0123456789');
  expect(text(await store.file(id, 'report.json', { from: 3, length: 4 }))).toBe('3456');
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('an outcome can be forgotten, an order removed, and what comes too late is dropped', async () => {
  const id = await store.accept(order('d.csv'), bytes('x'));
  await store.finish(id, 'failed', new Map());
  await store.reopen(id);
  expect((await store.entry(id))?.outcome).toBeUndefined();
  await store.remove(id);
  await store.remove(id);
  await store.finish(id, 'finished', new Map([['report.json', 'late']]));
  expect(await store.entry(id)).toBeUndefined();
  expect(await store.file(id, 'report.json')).toBeUndefined();
  expect(readdirSync(join(folder, 'removed'))).toEqual([]);
});

test.each(['../../etc/passwd', '..', '', 'A'.repeat(24), `${'a'.repeat(24)}/..`, 'a'.repeat(23), '\0'])(
  'the name %j is no order, and no path',
  async (name) => {
    expect(await store.entry(name)).toBeUndefined();
    expect(await store.input(name)).toBeUndefined();
    expect(await store.file(name, 'report.json')).toBeUndefined();
    await store.remove(name);
    expect(readdirSync(folder).sort()).toEqual(['incoming', 'orders', 'removed']);
  },
);

test.each(['../order.json', 'a/b.json', '/etc/passwd', 'outcome', '..'])(
  'the file %j is not read',
  async (name) => {
    const id = await store.accept(order('a.csv'), bytes('one'));
    expect(await store.file(id, name)).toBeUndefined();
  },
);

test('what a dead process left behind is cleared, what a living one works on is not', async () => {
  const dead = join(folder, 'incoming', '999999999-x');
  const alive = join(folder, 'incoming', `${process.pid}-x`);
  for (const each of [dead, alive]) {
    mkdirSync(each);
    writeFileSync(join(each, 'input'), 'half');
  }
  await store.recover();
  expect(readdirSync(join(folder, 'incoming'))).toEqual([`${process.pid}-x`]);
  rmSync(alive, { recursive: true });
});

test('newest first; what was kept long enough goes', async () => {
  day = new Date('2026-03-20T00:00:00Z');
  const late = await store.accept(order('late.csv'), bytes('x'));
  expect((await store.entries())[0]?.id).toBe(late);
  day = new Date('2026-04-02T00:00:00Z');
  await store.expire(30);
  expect((await store.entries()).map(({ id }) => id)).toEqual([late]);
});
