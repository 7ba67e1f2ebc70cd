import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { advisoriesText, readAdvisories, type AdvisoryEntry } from './advisory';
import { conclusionOf } from './conclusion-of';
import { directTools, lockedPackages, type LockedPackage } from './locked-packages';

const { shipped, 'developed-with': developedWith } = readAdvisories(advisoriesText);
const all = [...shipped, ...developedWith];

const title = ({ package: name, version }: AdvisoryEntry): string => `${name}@${version}`;
const locked = (each: LockedPackage): string => `${each.name}@${each.version}`;
const isTool = ({ path, name }: LockedPackage): boolean =>
  directTools.includes(name) && path === `node_modules/${name}`;

test('everything that comes with the program has an entry, in the version that is locked, and nothing else has', () => {
  const expected = lockedPackages.filter((each) => each.shipped).map(locked);
  expect(expected.length).toBeGreaterThan(100);
  expect(shipped.map(title).sort()).toEqual(expected.sort());
});

test('everything that the program is made with directly has an entry, unless it comes with the program', () => {
  const expected = lockedPackages.filter((each) => !each.shipped && isTool(each)).map(locked);
  expect(developedWith.map(title).sort()).toEqual(expected.sort());
});

test('no package is named in a version of which somebody knows a fault that is reached here', () => {
  expect(all.filter(({ conclusion }) => conclusion === 'affected').map(title)).toEqual([]);
});

test('every conclusion is the one that follows from the versions, and from reasons where versions do not say it', () => {
  const wrong = all.filter((each) => each.conclusion !== conclusionOf(each));
  expect(wrong.map((each) => `${title(each)}: ${conclusionOf(each)}`)).toEqual([]);
});

test('a conclusion follows from numbers, not from letters, and from nothing where the version is not known', () => {
  const entry = (version: string, known: AdvisoryEntry['known'], read = ['threads']): AdvisoryEntry => ({
    package: 'x',
    version,
    conclusion: 'unknown',
    read,
    ...(known && { known }),
  });
  const fault = { ids: ['CVE-2026-1000'], fault: 'unknown' };
  expect(conclusionOf(entry('4.7.10', [{ ...fault, mended: '4.7.9' }]))).toBe('mended');
  expect(conclusionOf(entry('4.7.9', [{ ...fault, mended: '4.7.10' }]))).toBe('affected');
  expect(conclusionOf(entry('2.3.0', [{ ...fault, mended: '2.3.0' }]))).toBe('mended');
  expect(conclusionOf(entry('8.0.2', [{ ...fault, mended: '10.0.0' }]))).toBe('affected');
  expect(conclusionOf(entry('2.3.0', [{ ...fault, since: '2.4.0', mended: '2.4.1' }]))).toBe('mended');
  expect(conclusionOf(entry('2.4.0', [{ ...fault, since: '2.4.0', mended: '2.4.1' }]))).toBe('affected');
  expect(conclusionOf(entry('2.3.0', [{ ...fault, mended: 'unknown' }]))).toBe('affected');
  expect(conclusionOf(entry('2.3.0', [{ ...fault, mended: 'unknown', unaffected: 'not called' }]))).toBe(
    'not-reached',
  );
  expect(conclusionOf(entry('2.3.0', undefined))).toBe('none-found');
  expect(conclusionOf(entry('2.3.0', undefined, []))).toBe('unknown');
});

test('what was not looked up is said to be so, with the reason', () => {
  expect(all.filter(({ read, here }) => read.length === 0 && here === undefined).map(title)).toEqual([]);
  // Of what comes with the program, everything was looked up somewhere.
  expect(shipped.filter(({ conclusion }) => conclusion === 'unknown').map(title)).toEqual([]);
});

test('a changelog that is said to have been read to the locked version comes with the package', () => {
  const claimed = all.filter(({ read }) => read.includes('changelog')).map(title);
  const pathOf = new Map(lockedPackages.map((each) => [locked(each), each.path]));
  const without = claimed.filter(
    (each) =>
      !readdirSync(resolve(__dirname, '../..', pathOf.get(each) ?? '')).some((file) =>
        /^(change|history|release)/i.test(file),
      ),
  );
  expect(claimed.length).toBeGreaterThan(40);
  expect(without).toEqual([]);
});

test('a fault is named once for each package, and by its number wherever one is known', () => {
  const ids = all.flatMap((each) =>
    (each.known ?? []).flatMap((fault) => fault.ids.map((id) => [title(each), id])),
  );
  expect(new Set(ids.map(String)).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(100);
});

test.each([
  ['an identifier that no register gives', 'ids: [CVE-26-1]'],
  ['a range for a version', 'ids: [CVE-2026-1000], since: "<2"'],
])('%s is refused', (_, part) => {
  const text = `shipped: [{ package: x, version: 1.2.3, conclusion: mended, read: [threads], known: [{ fault: some, mended: 1.2.3, ${part} }] }]\ndeveloped-with: []`;
  expect(() => readAdvisories(text)).toThrow('must match pattern');
});

test('`xlsx`, of which the registry has no mended version, is not among the packages', () => {
  expect(lockedPackages.filter(({ name }) => name === 'xlsx')).toEqual([]);
});
