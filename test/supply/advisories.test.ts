import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { directDependencies, lockedPackages } from './locked-packages';

interface Row {
  readonly name: string;
  readonly locked: string;
  /** Version in which the last fault that is known was mended; empty where none is known. */
  readonly mendedIn: string;
  readonly known: string;
}

const rows: readonly Row[] = readFileSync(resolve(__dirname, 'advisories.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line) => {
    const [, name = '', locked = '', mendedIn = '', known = ''] = line.split('|').map((cell) => cell.trim());
    return { name, locked, mendedIn, known };
  });

/** -1, 0 or 1; of plain versions only. */
function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => one?.[index] !== other?.[index]);
  return at === undefined ? 0 : Math.sign((one?.[at] ?? NaN) - (other?.[at] ?? NaN));
}

test('versions are ordered by their numbers, not by their letters', () => {
  expect(compareVersions('4.7.10', '4.7.9')).toBe(1);
  expect(compareVersions('2.3.0', '2.3.0')).toBe(0);
  expect(compareVersions('8.0.3', '10.0.0')).toBe(-1);
});

test('each package that the program depends on was looked up or is said not to have been', () => {
  expect(rows.map(({ name }) => name)).toEqual([...directDependencies].sort());
  expect(rows.filter(({ known }) => known.length < 10)).toEqual([]);
  // "None known" would be more than anybody can say.
  expect(rows.filter(({ known }) => /\bnone\b|no advisories/i.test(known))).toEqual([]);
});

test('each was looked up in the version that is locked', () => {
  const locked = new Map(
    lockedPackages.filter(({ shipped }) => shipped).map(({ name, version }) => [name, version]),
  );
  expect(rows.filter((row) => locked.get(row.name) !== row.locked)).toEqual([]);
});

test('no locked version is below the one in which its last known fault was mended', () => {
  const bounds = rows.filter(({ mendedIn }) => mendedIn !== '');
  expect(bounds.length).toBeGreaterThan(7);
  expect(bounds.filter(({ locked, mendedIn }) => !(compareVersions(locked, mendedIn) >= 0))).toEqual([]);
});

test.each([
  ['xlsx', undefined],
  ['@xmldom/xmldom', '0.9.12'],
  ['multer', '2.3.0'],
  ['handlebars', '4.7.10'],
  ['diff', '8.0.3'],
])('`%s` is not among the packages, in any version, below %s', (name, least) => {
  const found = lockedPackages.filter((each) => each.name === name && each.shipped);
  expect(found.filter(({ version }) => least === undefined || compareVersions(version, least) < 0)).toEqual(
    [],
  );
});
