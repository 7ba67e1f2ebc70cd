import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverage } from '../../src/sources/coverage';
import type { OfficialText } from '../../src/sources/official-text';
import { readOfficialText } from '../../src/sources/read-official-text';
import { verify } from '../../src/sources/verify';
import { shippedRulebook } from '../corpus/corpus';

/** The official texts themselves are no part of the project; these tests run where somebody has put them beside it. */
const reference = resolve(__dirname, '../../../shared/reference');
const present = existsSync(reference);
if (!present) console.warn(`skipped: no official texts at ${join('..', 'shared', 'reference')}`);
const withTexts = present ? test : test.skip;

const texts: readonly (readonly [name: string, edition: string, files: readonly string[]])[] = [
  [
    'the Commerce Control List',
    '2026-07-23',
    ['us/ccl-2026-07-23-paragraphs-cat-1-3-4-5.jsonl', 'us/ccl-2026-07-23.jsonl'],
  ],
  ['the Goods Ordinance', '2026-02-14', ['jp/goods-ordinance-2026-02-14.jsonl']],
  ['the Goods Ordinance before', '2025-11-15', ['jp/goods-ordinance-2025-11-15-unlabelled.md']],
  [
    '別表第一',
    '2026-06-05',
    ['jp/appended_table_1.tsv', 'jp/appended_table_1_nested.tsv', 'jp/appended_table_1_chapeau.tsv'],
  ],
  ['the Wassenaar list', '2026-01-15', ['wa/dual-use-list-2025.txt']],
];

const rulebook = remember(shippedRulebook);
const read = remember((name: string): OfficialText => {
  const [, edition = '', files = []] = texts.find(([title]) => title === name) ?? [];
  const text = readOfficialText(
    files.map((file) => ({ file, text: readFileSync(join(reference, file), 'utf8') })),
    { edition },
  );
  if (!text.ok) throw new Error(JSON.stringify(text.diagnostics));
  return text.value;
});

/** Each of these is wanted by several tests, and is made on first use only: the file is loaded where no texts are, too. */
function remember<T>(make: (name: string) => T): (name?: string) => T {
  const made = new Map<string, T>();
  return (name = '') => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name) as T;
  };
}

withTexts.each(texts)('no difference between the rules and %s is left unexplained', (name) => {
  const { findings, stale } = verify(rulebook(), read(name));
  expect(findings.map(({ address, check, figure = '' }) => `${address} ${check} ${figure}`)).toEqual([]);
  expect(stale.map(({ address }) => address)).toEqual([]);
});

withTexts.each(texts.filter(([, , files]) => !files[0]?.endsWith('unlabelled.md')))(
  'no claim of coverage is refuted by %s',
  (name) => {
    const text = read(name);
    const list = rulebook().lists.get(text.list);
    expect(list === undefined ? `no list ${text.list}` : coverage(list, text).faults).toEqual([]);
  },
);

withTexts('the traps of the US reading: the paragraph of the entry wins over the list of a note', () => {
  const text = read('the Commerce Control List');
  const words = (address: string): string =>
    text.paragraphs
      .filter((part) => part.address === address && part.kind === 'paragraph')
      .map((part) => part.text.slice(0, 24))
      .join('|');
  expect(['3A001.b', '3A090.b', '3A090.c', '4A003.a', '4A003.b', '4A994.a'].map(words)).toEqual([
    expect.stringMatching(/^Microwave/),
    expect.stringMatching(/^Integrated circuits/),
    expect.stringMatching(/^High bandwidth/),
    '[Reserved]',
    expect.stringMatching(/^“Digital/),
    expect.stringMatching(/^Electronic computers/),
  ]);
});
