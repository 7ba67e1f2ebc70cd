import { listOnDay } from '../../src/engine/as-of';
import { statedParagraph } from '../../src/engine/claims/stated-paragraph';
import { loadRules } from '../../src/app/load-rules';
import { ruleTexts } from '../app/small-corpus';

/** The small rules with a paragraph that ended, one that begins later, one that nobody has encoded, and rows. */
const texts = {
  ...ruleTexts,
  'us-ccl/3A001/b.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  "b":
    heading: {en: ended, ja: 廃止}
    coverage: full
    versions:
      - {from: unknown, until: "2026-03-01", seen: {"2026-01-01": unknown}, class: converter, when: {resolution: ">= 16 bit"}, reasons: [{reason: NS, column: 2}]}
`,
  'us-ccl/3A001/c.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  "c":
    heading: {en: later, ja: 未施行}
    coverage: full
    versions: [{from: "2027-01-01", seen: {"2027-01-01": unknown}, class: converter, when: {resolution: ">= 10 bit"}, reasons: [{reason: NS, column: 2}]}]
`,
  'us-ccl/3A001/d.yaml': `
list: us-ccl
entry: "3A001"
paragraphs:
  "d":
    heading: {en: somewhere else, ja: その他}
    coverage: none
    versions: [{from: unknown, seen: {"2026-07-23": unknown}}]
`,
  'jp-meti/goods/art-6/2.yaml': `
list: jp-meti
entry: "第6条第2号"
paragraphs:
  "":
    heading: {en: row, ja: 項}
    coverage: full
    versions:
      - {from: unknown, seen: {"2026-02-14": unknown}, class: converter, row: "7の項(2)", when: {resolution: ">= 20 bit"}}
`,
  'jp-meti/rows.yaml': `
list: jp-meti
entry: "rows"
paragraphs:
  "7の項": {heading: {en: electronics, ja: エレクトロニクス}, coverage: full, versions: [{from: unknown, seen: {"2026-02-14": unknown}}]}
  "7の項(2)": {heading: {en: converters, ja: 変換器}, coverage: full, versions: [{from: unknown, seen: {"2026-02-14": unknown}}]}
`,
  'us-ccl/list.yaml': ruleTexts['us-ccl/list.yaml']!.replace(
    'editions: [',
    'editions: [{date: "2026-01-01", title: {en: old, ja: 旧版}, source: eCFR}, ',
  ).replace(
    'source: eCFR}]',
    'source: eCFR}, {date: "2027-01-01", title: {en: new, ja: 新版}, source: eCFR}]',
  ),
};

const loaded = loadRules(Object.entries(texts).map(([path, text]) => ({ path, text })));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics, null, 1));
const { lists, vocabulary } = loaded.value;
const onDay = (id: string, day: string) => listOnDay(lists.get(id)!, day, vocabulary);

test.each([
  ['3A001.a', 'in-force', ['3A001.a']],
  ['3A001', 'in-force', ['3A001.a']],
  ['3A001.b', 'ended', []],
  ['3A001.b.1', 'ended', []],
  ['3A001.c', 'not-yet', []],
  ['3A001.d', 'not-encoded', []],
  ['3A001.d.1', 'not-encoded', []],
  ['3A001.a.1', 'never', []],
  ['3A001.z', 'never', []],
  ['5A002.a', 'not-encoded', []],
])('on 23 July 2026 %s is %s', (address, standing, controls) => {
  const stated = statedParagraph(address, onDay('us-ccl', '2026-07-23'));
  expect([stated.standing, stated.controls.map((each) => each.address)]).toEqual([standing, controls]);
});

test('before it ended the paragraph was in force', () => {
  expect(statedParagraph('3A001.b', onDay('us-ccl', '2026-02-28')).standing).toBe('in-force');
});

test.each([
  ['7の項(2)', 'in-force', ['第6条第2号']],
  ['7の項', 'in-force', ['第6条第2号']],
  ['7の項(22)', 'not-encoded', []],
  ['17の項', 'never', []],
  ['第6条', 'in-force', ['第6条第1号', '第6条第2号']],
  ['第6条第1号ホ', 'never', []],
  ['第8条第9号', 'not-encoded', []],
])('%s is %s, and stands for %j', (address, standing, controls) => {
  const stated = statedParagraph(address, onDay('jp-meti', '2026-07-23'));
  expect([stated.standing, stated.controls.map((each) => each.address)]).toEqual([standing, controls]);
});

test('for a paragraph that is not there the last one above it that is there is named', () => {
  expect(statedParagraph('3A001.a.5.b', onDay('us-ccl', '2026-07-23')).nearest).toBe('3A001.a');
});
