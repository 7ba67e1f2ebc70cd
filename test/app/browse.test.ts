import { browseClass } from '../../src/app/browse/browse-class';
import { browseParagraph } from '../../src/app/browse/browse-paragraph';
import { browseParameter } from '../../src/app/browse/browse-parameter';
import { nearestAddresses } from '../../src/app/browse/nearest-addresses';
import { ruleGround } from '../../src/app/browse/rule-ground';
import { searchRules } from '../../src/app/browse/search-rules';
import { workOutParagraph } from '../../src/app/browse/work-out-paragraph';
import { atOnce } from '../../src/app/in-turns';
import { ruleClassPage, rulePage, ruleParameterPage } from '../../src/app/pages';
import { paragraphIndex } from '../../src/engine/paragraph-index';
import { ruleParagraphView } from '../../src/report/view/rule-paragraph-view';
import { ruleWording } from '../../src/report/view/rule-wording';
import { linkedText } from '../../src/report/view/rule-piece';
import { languages } from '../../src/model/text';
import { htmlOutline } from '../report/html-outline';
import { shippedCorpus } from './shipped-corpus';
import { smallCorpus } from './small-corpus';

const latest = new Map<string, string>();
const corpus = shippedCorpus();
const { lists, vocabulary } = corpus.rulebook;
const ground = ruleGround(corpus.rulebook, latest);
const context = (lang: 'en' | 'ja') => ({ ground, lang, templates: corpus.templates });
const paragraph = (list: string, address: string, on = latest) => {
  const found = browseParagraph(list, address, on, corpus);
  if (found === undefined) throw new Error(`no ${address} on ${list}`);
  return found;
};

const wording = { en: ruleWording(ground, 'en'), ja: ruleWording(ground, 'ja') };

/** Every page is made; two in this many, one in either language, are read strictly as well. */
const readStrictly = 40;

test('every address of every list has a page in both languages, on which every address that the rules hold is a link', () => {
  const known = new Map(
    [...lists.values()].flatMap((list) =>
      paragraphIndex(list).inOrder.map(({ paragraph: { address } }) => [address, list.id] as const),
    ),
  );
  let made = 0;
  const wrong: string[] = [];
  for (const [address, list] of known) {
    const found = paragraph(list, address);
    const [inTurn, other] = made % 2 === 0 ? (['en', 'ja'] as const) : (['ja', 'en'] as const);
    // The template is the same in both languages: words are made in both, the page of each address in one of them.
    const words = JSON.stringify(ruleParagraphView(found, wording[other]));
    const html = rulePage(found, {}, context(inTurn));
    for (const text of [words, html]) if (/undefined|\[object|NaN/.test(text)) wrong.push(address);
    made += 1;
    if (made % readStrictly > 1) continue;
    const dead = htmlOutline(html)
      .filter(({ tag, attributes }) => tag === 'span' && attributes.get('class') === 'address')
      .filter(({ text }) => text !== address && known.has(text));
    wrong.push(...dead.map(({ text }) => `${address}: ${text} is no link`));
  }
  expect(wrong).toEqual([]);
  expect(made).toBeGreaterThan(2000);
});

test('every item class and every parameter has a page in both languages', () => {
  for (const id of vocabulary.classes.keys()) {
    const found = browseClass(id, latest, corpus);
    for (const lang of languages)
      expect(found && ruleClassPage(found, undefined, context(lang))).not.toMatch(/undefined|\[object|NaN/);
  }
  for (const id of vocabulary.parameters.keys()) {
    const found = browseParameter(id, latest, corpus);
    for (const lang of languages)
      expect(found && ruleParameterPage(found, context(lang))).not.toMatch(/undefined|\[object|NaN/);
  }
});

test.each([
  ['3A001.a.5', '3A001.a.5'],
  ['3a001a5', '3A001.a.5'],
  ['ECCN: 3A001(a)(5)', '3A001.a.5'],
  ['第6条第1号ホ', '第6条第1号ホ'],
  ['６条１号ホ', '第6条第1号ホ'],
  ['貨物等省令第6条第1号ホ(一)', '第6条第1号ホ(一)'],
  ['7の項(1)', '7の項(1)'],
  ['7-(1)', '7の項(1)'],
  ['３.Ａ.１.a.５', '3.A.1.a.5'],
  ['WA 3.A.1.a.5', '3.A.1.a.5'],
])('%s is found as the address %s', (query, address) => {
  expect(searchRules({ query }, corpus).exact.map((each) => each.address)).toEqual([address]);
});

test('an address brings what stands below it, and a row the paragraphs that belong to it', () => {
  const below = searchRules({ query: '3a001a5a' }, corpus).paragraphs.map(({ address }) => address);
  expect(below).toContain('3A001.a.5.a.1');
  const inRow = searchRules({ query: '7の項(1)' }, corpus).paragraphs.map(({ address }) => address);
  expect(inRow).toContain('第6条第1号ホ(一)1');
});

test.each([
  ['analog-to-digital', 'classes', 'adc-integrated-circuit'],
  ['ADC', 'classes', 'adc-integrated-circuit'],
  ['アナログデジタル変換用集積回路', 'classes', 'adc-integrated-circuit'],
  ['ｱﾅﾛｸﾞﾃﾞｼﾞﾀﾙ変換用集積回路', 'classes', 'adc-integrated-circuit'],
  ['SAMPLE RATE', 'parameters', 'sample-rate'],
  ['sample-rate', 'parameters', 'sample-rate'],
  ['サンプルレート', 'parameters', 'sample-rate'],
  ['sample rates', 'parameters', 'sample-rate'],
] as const)('%s is found among the %s as %s', (query, group, id) => {
  expect(searchRules({ query }, corpus)[group].map((each) => each.id)).toContain(id);
});

test.each([
  ['thyristors', '3A001.g'],
  ['サイリスタ', '3A001.g'],
  ['ＡＤＣ 8 bit', '3A001.a.5.a.1'],
])('the words %s find the paragraph %s', (query, address) => {
  expect(searchRules({ query }, corpus).paragraphs.map((each) => each.address)).toContain(address);
});

test('all words have to occur, and a list narrows the paragraphs', () => {
  expect(searchRules({ query: 'thyristor kumquat' }, corpus).totals).toEqual({
    paragraphs: 0,
    classes: 0,
    parameters: 0,
  });
  const japanese = searchRules({ query: 'ADC', list: 'wassenaar' }, corpus).paragraphs;
  expect(new Set(japanese.map(({ list }) => list))).toEqual(new Set(['wassenaar']));
});

test('an address that the rules do not hold leads to the last one above it that they do', () => {
  expect(searchRules({ query: '3A001.a.5.a.77' }, corpus).nearest.map(({ address }) => address)).toEqual([
    '3A001.a.5.a',
  ]);
  expect(nearestAddresses('3A001.a.5.a.77', corpus.rulebook).map(({ address }) => address)).toContain(
    '3A001.a.5.a.5',
  );
  expect(nearestAddresses('3A0O1', corpus.rulebook).map(({ address }) => address)).toContain('3A001');
  expect(nearestAddresses('\u0000'.repeat(300), corpus.rulebook)).toEqual([]);
});

test('paragraphs that rest on the same number of the regime are kin across the lists', () => {
  const { kin, regime } = paragraph('us-ccl', '3A001.a.5.a.2');
  expect(regime).toBe('WA 3.A.1.a.5.a.2');
  const of = (list: string) =>
    kin.find((each) => each.list === list)?.paragraphs.map(({ address }) => address);
  expect(of('jp-meti')).toContain('第6条第1号ホ(一)2');
  expect(of('wassenaar')).toEqual(['3.A.1.a.5.a.2']);
  const ofRegime = paragraph('wassenaar', '3.A.1.a.5.a.2').kin.map(({ list }) => list);
  expect(ofRegime).toEqual(['us-ccl', 'jp-meti']);
});

test('a paragraph names those that refer to it, be it in a range or through its row', () => {
  const referring = paragraph('us-ccl', '3A001.a.5.a.1').referredBy.map(({ address }) => address);
  expect(referring).toContain('3E001');
  expect(referring).not.toContain('3A001.a.5.a.1');
});

test('an entry says which reasons its sub-paragraphs add to its own', () => {
  const { reasons, reasonsBelow } = paragraph('us-ccl', '3A090');
  expect(reasons.map(({ reason }) => reason)).toEqual(['AT']);
  expect(reasonsBelow.map(({ reason }) => reason)).toContain('RS');
});

test('sub-paragraphs of a text that no longer applies are listed as not in force', () => {
  const { below } = paragraph('jp-meti', '第6条第1号ヨ');
  expect(below.map(({ standing }) => standing)).toEqual(below.map(() => 'not-in-force'));
  const before = paragraph('jp-meti', '第6条第1号ヨ', new Map([['jp-meti', '2025-12-01']])).below;
  expect(before.map(({ standing }) => standing)).toEqual(before.map(() => 'in-force'));
});

test('a deleted paragraph is never shown as in force', () => {
  const deleted = [...lists.values()].flatMap((list) =>
    paragraphIndex(list)
      .inOrder.filter(
        ({ paragraph: { versions } }) => versions.length > 0 && versions.every(({ absent }) => absent),
      )
      .map((indexed) => paragraph(list.id, indexed.paragraph.address)),
  );
  expect(deleted.length).toBeGreaterThan(0);
  expect(new Set(deleted.map(({ standing }) => standing))).toEqual(new Set(['reserved']));
});

describe('two versions of one paragraph', () => {
  const small = smallCorpus();
  const on = (day: string) => browseParagraph('jp-meti', '第6条第1号', new Map([['jp-meti', day]]), small);

  test('the later one gains and loses exactly the limit that was moved', () => {
    const [change] = on('2026-03-01')?.changes ?? [];
    expect(change?.gone).toEqual([
      { kind: 'limit', parameter: 'resolution', operator: '>=', limit: '12 bit' },
    ]);
    expect(change?.added).toEqual([
      { kind: 'limit', parameter: 'resolution', operator: '>=', limit: '14 bit' },
    ]);
    expect(change?.facts).toEqual([]);
  });

  test('exactly the one of the day applies, and one of an unknown first day says so', () => {
    expect(on('2026-02-13')?.versions.map(({ applies }) => applies)).toEqual([true, false]);
    expect(on('2026-02-14')?.versions.map(({ applies }) => applies)).toEqual([false, true]);
    expect(on('2026-02-14')?.versions[0]?.from).toBe('unknown');
  });

  test('what the other list says of its items is worked out with an example on both sides of each limit', () => {
    const worked = atOnce(workOutParagraph('us-ccl', '3A001.a', latest, small));
    const [control] = worked.controls;
    expect(control?.counterparts).toMatchObject([
      { itemClass: 'converter', extent: 'partly', by: ['第6条第1号'] },
    ]);
    expect(control?.limits.map(({ parameter, pair }) => [parameter, 'inside' in pair])).toEqual([
      ['resolution', true],
      ['sample-rate', true],
    ]);
    expect(control?.limits[0]?.axis?.lists[0]?.map(({ outcome }) => outcome)).toContain('controlled');
    const back = atOnce(workOutParagraph('jp-meti', '第6条第1号', latest, small)).controls[0];
    expect(back?.counterparts[0]?.extent).toBe('hinges');
  });
});

test('limits on a parameter stand in the order of their figures, each with who states it on which list', () => {
  const { limits = [] } = browseParameter('sample-rate', latest, corpus) ?? {};
  const stated = limits.map(({ limit }) => ('limit' in limit ? limit.limit : ''));
  expect(stated.indexOf('65 MSPS')).toBeLessThan(stated.indexOf('600 MSPS'));
  expect(stated.indexOf('600 MSPS')).toBeLessThan(stated.indexOf('1.3 GSPS'));
  const last = limits.find(({ limit }) => 'limit' in limit && limit.limit === '1.3 GSPS');
  expect(last?.statedBy.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['3A001.a.5.a.1', '第6条第1号ホ(一)1']),
  );
});

test('a limit inside words that take items out is marked as such', () => {
  const { limits = [] } = browseParameter('metal-layer-count', latest, corpus) ?? {};
  expect(limits.flatMap(({ statedBy }) => statedBy).some(({ excludes }) => excludes)).toBe(true);
});

test('in running text only whole addresses become links, never the beginning of a longer one', () => {
  const links = (text: string) =>
    linkedText(text, wording.en)
      .filter(({ href }) => href !== null)
      .map((piece) => piece.text);
  expect(links('see 3A001.a.5 Note 2, 第6条第1号ホ(一)の要件 and 7の項(1)')).toEqual([
    '3A001.a.5',
    '第6条第1号ホ(一)',
    '7の項(1)',
  ]);
  expect(links('3A001.a.123456 and 13A0012')).toEqual([]);
  const whole = linkedText('a 3A001.a.5, b', wording.en).map((piece) => piece.text);
  expect(whole.join('')).toBe('a 3A001.a.5, b');
});

test('nothing is found for what is nowhere', () => {
  expect(browseParagraph('us-ccl', '9Z999', latest, corpus)).toBeUndefined();
  expect(browseParagraph('no-list', '3A001', latest, corpus)).toBeUndefined();
  expect(browseClass('no-class', latest, corpus)).toBeUndefined();
  expect(browseParameter('no-parameter', latest, corpus)).toBeUndefined();
});
