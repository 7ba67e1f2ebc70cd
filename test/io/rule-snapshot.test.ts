import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRules } from '../../src/app/check-rules';
import { recallRules } from '../../src/io/recall-rules';
import { checkWithMemory, loadWithSnapshot } from '../../src/io/rule-snapshot';
import { ruleFiles } from '../app/small-corpus';

const cache = mkdtempSync(join(tmpdir(), 'ecalign-snapshot-'));
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

const snapshots = (): readonly string[] => readdirSync(cache).sort();
const hashOf = (files: typeof ruleFiles): string => {
  const loaded = loadWithSnapshot(files, cache);
  if (!loaded.ok) throw new Error('the rules do not load');
  return loaded.value.hash;
};

test('rules are kept once they are checked, and read from there', () => {
  const first = hashOf(ruleFiles);
  expect(snapshots()).toHaveLength(1);
  expect(hashOf(ruleFiles)).toBe(first);
});

test('checked rules are recalled without being checked, and only while nothing has changed', () => {
  const loaded = loadWithSnapshot(ruleFiles, cache);
  expect(recallRules(ruleFiles, cache)).toEqual(loaded);
  const edited = ruleFiles.map(({ path, text }) => ({ path, text: `${text}\n` }));
  expect(recallRules(edited, cache)).toBeUndefined();
  expect(recallRules(ruleFiles, join(cache, 'nowhere'))).toBeUndefined();
});

test('a snapshot is found by the bytes of the files as by their texts', () => {
  const loaded = loadWithSnapshot(ruleFiles, cache);
  const asBytes = ruleFiles.map(({ path, text }) => ({ path, text: 'unread', bytes: Buffer.from(text) }));
  expect(recallRules(asBytes, cache)).toEqual(loaded);
  const other = asBytes.map((file) => ({ ...file, bytes: Buffer.concat([file.bytes, Buffer.from('\n')]) }));
  expect(recallRules(other, cache)).toBeUndefined();
});

test('other rules make another snapshot, and the one before goes', () => {
  const before = snapshots();
  const edited = ruleFiles.map(({ path, text }) => ({
    path,
    text: text.replace('> 400 MSPS', '> 401 MSPS'),
  }));
  expect(hashOf(edited)).not.toBe(hashOf(ruleFiles));
  expect(snapshots()).toEqual(before);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed in one byte',
    (bytes: Buffer) => {
      bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
      return bytes;
    },
  ],
])('a snapshot that is %s is not believed', (_name, damage) => {
  const right = hashOf(ruleFiles);
  const [name = ''] = snapshots();
  const path = join(cache, name);
  const whole = readFileSync(path);
  writeFileSync(path, damage(readFileSync(path)));
  expect(hashOf(ruleFiles)).toBe(right);
  expect(readFileSync(path).equals(whole)).toBe(true);
});

test('a folder that cannot be written to costs nothing but time', () => {
  const loaded = loadWithSnapshot(ruleFiles, join(cache, snapshots()[0] ?? '', 'below-a-file'));
  expect(loaded.ok).toBe(true);
});

test('rules with a fault are not kept', () => {
  const broken = [...ruleFiles, { path: 'us-ccl/3A001/x.yaml', text: 'list: us-ccl\n' }];
  const before = snapshots();
  expect(loadWithSnapshot(broken, cache).ok).toBe(false);
  expect(snapshots()).toEqual(before);
});

test('what check says is remembered for the same files, and only for them', () => {
  const said = checkWithMemory(ruleFiles, cache);
  expect(said).toEqual(checkRules(ruleFiles));
  expect(snapshots().some((file) => file.startsWith('check-'))).toBe(true);
  expect(checkWithMemory(ruleFiles, cache)).toEqual(said);
  const broken = ruleFiles.map(({ path, text }) => ({ path, text: text.replace('> 400 MSPS', '> 400 GHz') }));
  expect(checkWithMemory(broken, cache)).toEqual(checkRules(broken));
  expect(checkRules(broken).diagnostics.length).toBeGreaterThan(said.diagnostics.length);
});
