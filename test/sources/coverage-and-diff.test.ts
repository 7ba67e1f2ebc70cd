import { coverage } from '../../src/sources/coverage';
import { diffEditions } from '../../src/sources/diff-editions';
import { textHash } from '../../src/sources/text-hash';
import { wordChanges } from '../../src/sources/word-changes';
import type { OfficialText } from '../../src/sources/official-text';
import { edition, readFixture, rulebookOf, smallRuleFiles, smallText } from './fixture';

const list = (files = smallRuleFiles()) => rulebookOf(files).lists.get('us-ccl')!;
const without = (name: string) =>
  Object.fromEntries(Object.entries(smallRuleFiles()).filter(([path]) => !path.endsWith(name)));

test('an entry encoded in full has every paragraph of the text that is not reserved', () => {
  const report = coverage(list(), smallText());
  expect(report.entries).toEqual([
    {
      entry: '3A001',
      counts: { full: 8, part: 0, screened: 0, not: 0 },
      claims: [{ address: '3A001', coverage: 'full' }],
      missing: [],
    },
  ]);
  expect(report.faults).toEqual([]);
});

test('a claim that the text refutes is a fault', () => {
  const { faults, total } = coverage(list(without('b.yaml')), smallText());
  expect(faults).toEqual([{ address: '3A001', claimed: 'full', missing: ['3A001.b'] }]);
  expect(total.not).toBe(1);
});

test('what is screened counts as screened and contradicts nothing', () => {
  const files = { ...without('b.yaml') };
  const entry = files['us-ccl/3A001/entry.yaml'] ?? '';
  files['us-ccl/3A001/entry.yaml'] = entry.replace(
    'coverage: full',
    'coverage: screen, screen: {train: yes}',
  );
  const { faults, total } = coverage(list(files), smallText());
  expect(faults).toEqual([]);
  expect(total).toEqual({ full: 0, part: 0, screened: 8, not: 0 });
});

test('without a text the rule files are counted by what they claim', () => {
  expect(coverage(list()).total).toEqual({ full: 8, part: 0, screened: 0, not: 0 });
});

test('two editions differ in the paragraphs that changed, with the words and the controls that they touch', () => {
  const later = readFixture(['ecfr-part-later.xml'], { edition: '2026-09-01' });
  const changes = diffEditions(smallText(), later, list());
  expect(changes.map(({ kind, address, controls }) => [kind, address, controls])).toEqual([
    ['changed', '3A001.a.1', ['3A001.a.1']],
    ['added', '3A001.b.1', ['3A001.b']],
    ['removed', '3A001.z.1.b', ['3A001.z.1.b']],
  ]);
  const words = changes[0]?.words
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, text }) => `${kind} ${text}`);
  expect(words).toEqual(['removed 300', 'added 400']);
});

test('an edition does not differ from itself, and differences mirror each other', () => {
  const [before, after] = [smallText(), readFixture(['ecfr-part-later.xml'], { edition })];
  expect(diffEditions(before, before)).toEqual([]);
  const mirror = { changed: 'changed', added: 'removed', removed: 'added' } as const;
  const forth = diffEditions(before, after).map(({ kind, address }) => `${mirror[kind]} ${address}`);
  const back = diffEditions(after, before).map(({ kind, address }) => `${kind} ${address}`);
  expect([...forth].sort()).toEqual([...back].sort());
});

test('a copy without signs is paired by order and likeness', () => {
  const copy = (lines: readonly string[], signs: boolean): OfficialText => ({
    source: 'x',
    edition,
    list: 'jp-meti',
    paragraphs: lines.map((text, index) => ({
      address: signs ? `第6条第${index + 1}号` : '',
      kind: 'paragraph',
      text,
      hash: textHash(text),
    })),
  });
  const before = copy(['集積回路', '速度が五ギガヘルツを超えるもの', '計算機'], false);
  const after = copy(['集積回路', '速度が六ギガヘルツを超えるもの', '計算機', '量子計算機'], true);
  const changes = diffEditions(before, after);
  expect(changes.map(({ kind, address }) => [kind, address])).toEqual([
    ['changed', '第6条第2号'],
    ['added', '第6条第4号'],
  ]);
});

test('Japanese is compared by words, and a letter with a combining mark is one letter', () => {
  expect(wordChanges('が変わる', 'か\u3099変わる')).toEqual([{ kind: 'same', text: 'が変わる' }]);
  const changed = wordChanges('端子の数が七〇〇を超えるもの', '端子の数が八〇〇を超えるもの').filter(
    ({ kind }) => kind !== 'same',
  );
  expect(changed.map(({ text }) => text).join('')).not.toContain('端子');
  expect(changed).toHaveLength(2);
});

test('a paragraph that a waiver says is left out counts as not encoded and refutes no claim', () => {
  const waiver = '{address: "3A001.b", check: not-encoded, reason: {en: why, ja: 理由}}';
  const files = { ...without('b.yaml'), 'us-ccl/waivers.yaml': `list: us-ccl\nwaivers: [${waiver}]\n` };
  const { faults, total } = coverage(list(files), smallText());
  expect([faults, total.not]).toEqual([[], 1]);
});
