import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseYaml } from '../../src/rulebook/parse-yaml';
import { readPlainYaml } from '../../src/rulebook/read-plain-yaml';
import { reportInto } from '../../src/rulebook/report';
import type { SourceFile } from '../../src/rulebook/source-file';
import { plainOf, type Tree } from '../../src/rulebook/tree';
import type { Diagnostic } from '../../src/model/diagnostic';
import { yamlTexts } from '../hostile/inputs/public-suites';

const folder = resolve(__dirname, '../../rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: file.split(sep).join('/'), text: readFileSync(join(folder, file), 'utf8') }));

/** What the parser makes of a file, and what it finds wrong with it. */
function parsed(file: SourceFile): { readonly tree: Tree | undefined; readonly diagnostics: unknown[] } {
  const diagnostics: Diagnostic[] = [];
  return { tree: parseYaml(file, reportInto(diagnostics)), diagnostics };
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? [...each] : each));
}

/** Whether the file was read plainly; if so, the parser must read it without a fault to the same tree, at the same places. */
function agrees(file: SourceFile): boolean {
  const tree = readPlainYaml(file);
  if (tree === undefined) return false;
  const found = { text: file.text, ...parsed(file) };
  const same = { text: file.text, tree, diagnostics: [] };
  // Equality of maps leaves the order of their keys aside, which is that of the criteria.
  if (inOrder(found) !== inOrder(same)) {
    expect(found).toEqual(same);
    throw new Error(`keys in another order in ${JSON.stringify(file.text)}`);
  }
  return true;
}

const read = (text: string): unknown => {
  const tree = readPlainYaml({ path: 'a.yaml', text });
  return tree && plainOf(tree);
};

test('every rule file that is read plainly is what the parser reads, places included, and nearly all of them are', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => !agrees(file)).length).toBeLessThan(files.length / 50);
});

const words = [
  ...[' ', '  ', '\n', '\n\n', '"', "'", '#', ' #', ':', ': ', '- ', '-', '{', '}', '[', ']', ',', ', '],
  ...[
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '|',
    '>',
    '>-',
    '%',
    '@',
    '`',
    '? ',
    '~',
    '<<: *a',
    '---\n',
    '...\n',
    '\t',
  ],
  ...['null', 'true', 'True', 'yes', '0', '1', '-1', '+1', '0x1f', '0o7', '1e3', '5E002', '1.0', '.5', '1_0'],
  ...[
    '.inf',
    '.nan',
    '1:30',
    '2026-01-01',
    '\\',
    '\\n',
    '日本',
    '（',
    '\u3000',
    '\u2028',
    '\ufeff',
    '\r\n',
    '\u0007',
  ],
  ...[
    'a: b\n',
    '"a": ',
    'a:',
    '# c\n',
    '  # c\n',
    '""',
    "''",
    '=',
    '(',
    ')',
    'a b',
    '3A001',
    '8 bit',
    '2025年',
  ],
];

/** Some lines of a rule file, moved to the margin or not, with a few characters taken out, copied or put in. */
const edited = fc
  .record({
    file: fc.nat(files.length - 1),
    from: fc.nat(),
    lines: fc.integer({ min: 1, max: 14 }),
    atMargin: fc.boolean(),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        remove: fc.integer({ min: 0, max: 3 }),
        word: fc.constantFrom('', ...words),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ file, from, lines: count, atMargin, edits }) => {
    const all = (files[file]?.text ?? '').split('\n');
    const lines = all.slice(from % all.length).slice(0, count);
    const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    const text = lines.map((line) => (atMargin ? line.slice(margin) : line)).join('\n');
    return edits.reduce((now, { at, remove, word }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + word + now.slice(place + remove);
    }, text);
  });

/** Short texts of what YAML takes notice of. */
const pieced = fc
  .array(fc.constantFrom(...words, '\n  ', '\n    ', '\n- ', '\n  - ', '\nb: ', 'key: '), { maxLength: 12 })
  .map((pieces) => `a: ${pieces.join('')}`);

const runs = Number(process.env['PLAIN_YAML_RUNS'] ?? 6_000);

test.each([
  ['lines of rule files changed at random', edited],
  ['texts pieced together at random', pieced],
])('what is read plainly of %s is what the parser reads', (_name, texts) => {
  let readable = 0;
  const look = (text: string): void => {
    if (agrees({ path: 'a.yaml', text })) readable += 1;
  };
  fc.assert(fc.property(texts, look), { numRuns: runs, seed: Number(process.env['PLAIN_YAML_SEED'] ?? 1) });
  expect(readable).toBeGreaterThan(runs / 50);
});

test('what is read plainly of the documents of the public suite is what the parser reads', () => {
  const readable = yamlTexts.filter(({ text }) => agrees({ path: 'a.yaml', text }));
  expect(readable.length).toBeGreaterThan(10);
});

test.each<[string, unknown]>([
  ['a: b\n', { a: 'b' }],
  ['a: b', { a: 'b' }],
  ['# what for\na: "b: c # d"\n\n# and\n"": 0\n', { a: 'b: c # d', '': 0 }],
  [
    'a:\n  - \'it is "b"\'\n  - c: d\n    e: [f, { g: true }]\n',
    { a: ['it is "b"', { c: 'd', e: ['f', { g: true }] }] },
  ],
  ['a: >-\n  b\n  # c\nd: {\n  e: f,\n  }\n', { a: 'b # c', d: { e: 'f' } }],
  ['a: 2025年版\nb: 3A001.a.1と同じ\nc: []\nd: {}\n', { a: '2025年版', b: '3A001.a.1と同じ', c: [], d: {} }],
  ['a: b:c d#e\n', { a: 'b:c d#e' }],
  [`a: "\\u30d8 \\"b\\" \\\\ \\n"\nc: 'it''s'\nd: ''\n`, { a: 'ヘ "b" \\ \n', c: "it's", d: '' }],
])('%j is read plainly', (text, value) => {
  expect(read(text)).toEqual(value);
  expect(agrees({ path: 'a.yaml', text })).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a text that could be a number', 'a: 5E002\n'],
  ['a number with a sign or a point', 'a: [-1, 1.5]\n'],
  ['a number with a leading zero', 'a: 007\n'],
  ['a truth value in capitals', 'a: True\n'],
  ['nothing after a key', 'a:\nb: c\n'],
  ['the word for nothing', 'a: null\n'],
  ['a truth value as a key', 'true: a\n'],
  ['an escape that JSON does not have', 'a: "\\x41"\n'],
  ['an escape for half of a character', 'a: "\\ud83d"\n'],
  ['an escape in a key', '"\\u30d8": a\n'],
  ['a text in two lines', 'a: b\n  c\n'],
  ['a text in quotes in two lines', 'a: "b\n  c"\n'],
  ['a folded text of two paragraphs', 'a: >-\n  b\n\n  c\n'],
  ['a text that keeps its lines', 'a: |\n  b\n'],
  ['a key a second time', 'a: b\na: c\n'],
  ['a key a second time in brackets', 'a: { b: c, b: d }\n'],
  ['a tab', 'a:\tb\n'],
  ['a break of another kind', 'a: b\r\n'],
  ['a mark at the beginning', '\ufeffa: b\n'],
  ['half of a character', 'a: \ud800\n'],
  ['an anchor', 'a: &b c\n'],
  ['an alias', 'a: *b\n'],
  ['a tag', 'a: !b c\n'],
  ['a merge key', '<<: { a: b }\n'],
  ['a second document', 'a: b\n---\nc: d\n'],
  ['a directive', '%YAML 1.1\n---\na: b\n'],
  ['a comment in brackets', 'a: [\n  b, # c\n  ]\n'],
  ['brackets that are not closed', 'a: [b\n'],
  ['a bracket that closes at the margin', 'a: [\n  b,\n]\n'],
  ['lines that are out of line', 'a:\n    b: c\n  d: e\n'],
  ['a list that is not indented', 'a:\n- b\n'],
  ['a colon in a bare text', 'a: b: c\n'],
  ['a pair in a list in brackets', 'a: [b: c]\n'],
  ['too deep nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`],
])('%s is left to the parser', (_name, text) => {
  expect(readPlainYaml({ path: 'a.yaml', text })).toBeUndefined();
});
