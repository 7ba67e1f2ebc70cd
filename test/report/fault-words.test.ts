import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { faultWords } from '../../src/report/messages/fault-words';

const src = resolve(__dirname, '../../src');

/** Kinds of fault that the sources of these folders name as they tell one. */
function kindsToldIn(folders: readonly string[]): readonly string[] {
  const told = /(?:\bid: |(?:[fF]ault|refuse)\(\s*(?:[\w[\].]+,\s*)?)'([a-z]+(?:-[a-z]+)*)'/g;
  const kinds = folders.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(join(src, folder, name), 'utf8').matchAll(told)])
      .flatMap(([, kind]) => kind ?? []),
  );
  return [...new Set(kinds)].sort();
}

/** What a name that is looked up can be a name of. */
function namedThings(): readonly string[] {
  const things = readdirSync(join(src, 'itemlist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(src, 'itemlist', name), 'utf8').matchAll(/nameIndex\(\s*'([^']+)'/g),
    ])
    .flatMap(([, thing]) => thing?.replaceAll(' ', '-') ?? []);
  return [...new Set(things)];
}

test('every kind of fault of a list or a request is told in Japanese too', () => {
  const kinds = kindsToldIn(['itemlist', 'server', 'app/kept', 'app/readings']);
  expect(kinds.length).toBeGreaterThan(70);
  expect(kinds.filter((kind) => faultWords(kind) === undefined)).toEqual([]);
});

test('a name that is unknown, or means several things, is told in Japanese whatever it should name', () => {
  const kinds = namedThings().flatMap((thing) => [`unknown-${thing}`, `ambiguous-${thing}`]);
  expect(kinds.length).toBeGreaterThan(8);
  expect(kinds.filter((kind) => faultWords(kind) === undefined)).toEqual([]);
});
