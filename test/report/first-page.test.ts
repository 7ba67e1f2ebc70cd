import type { Finding } from '../../src/model/finding';
import { htmlReport } from '../../src/report/html/html-report';
import { messagesIn } from '../../src/report/messages/messages';
import { byImportance } from '../../src/report/view/importance';
import { topFindings } from '../../src/report/view/top-findings';
import { htmlOutline } from './html-outline';
import { both, compared, sampleComparison, verdict } from './sample-comparison';
import { templates } from './templates';

const finding = (subject: string, kind: string, severity: Finding['severity'], address = 'x'): Finding => ({
  kind,
  severity,
  subject,
  addresses: [[address], []],
  places: [],
  message: both(`${subject} ${kind}`, `${subject} ${kind}`),
  fingerprint: '0'.repeat(12),
});
const plain = (id: string) =>
  compared(id, id, 'neither-controlled', [verdict('us-ccl', {}), verdict('jp-meti', {})]);

function top(findings: readonly Finding[]) {
  const items = [...new Set(findings.map(({ subject }) => subject))].map(plain);
  const comparison = { ...sampleComparison(items), findings };
  return topFindings(comparison, { t: messagesIn('en'), lang: 'en', glossary: comparison.glossary });
}

test('five findings matter most, gaps before reviews before notes', () => {
  const shown = top([
    finding('a', 'near-limit', 'note'),
    finding('b', 'claims-disagree', 'review'),
    finding('c', 'licence-gap', 'gap'),
    ...['d', 'e', 'f', 'g'].map((id) => finding(id, 'near-limit', 'note', id)),
  ]);
  expect(shown.map(({ severity }) => severity)).toEqual(['gap', 'review', 'note', 'note', 'note']);
});

test('findings of one kind about the same paragraphs stand together, the many first, and say how many there are', () => {
  const shown = top([
    finding('a', 'one', 'gap', 'x'),
    ...['b', 'c', 'd'].map((id) => finding(id, 'one', 'gap', 'y')),
  ]);
  expect(shown.map(({ text, more }) => `${text}; ${more}`)).toEqual([
    'b one; and 2 more of this kind',
    'a one; ',
  ]);
});

test('many gaps of one kind leave room for what else needs a person', () => {
  const gaps = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => finding(id, 'one', 'gap', id));
  const shown = top([...gaps, finding('h', 'two', 'review')]);
  expect(shown.map(({ severity }) => severity)).toEqual(['gap', 'gap', 'gap', 'gap', 'review']);
});

test('what is explained first: gaps, then what waits, then the rest, each with its severest finding first', () => {
  const comparison = sampleComparison([
    plain('calm'),
    plain('noted'),
    { ...plain('open'), alignment: 'undetermined' },
    { ...plain('gap'), alignment: 'second-only' },
  ]);
  const findings = [finding('noted', 'near-limit', 'note')];
  expect(byImportance({ ...comparison, findings })).toEqual([3, 2, 1, 0]);
});

describe.each(['en', 'ja'] as const)('the first page in %s', (lang) => {
  const comparison = sampleComparison();
  const front = htmlOutline(htmlReport(comparison, lang, templates)).find(
    ({ attributes }) => attributes.get('class') === 'front',
  );

  test('stands alone: lists, editions, days, input, counts, findings, what is not covered, assumptions', () => {
    const [us, jp] = comparison.lists;
    const words = [
      ...[us, jp].flatMap((list) => [
        list.title[lang],
        list.asOf,
        list.edition.date,
        list.jurisdiction[lang],
      ]),
      comparison.input.file,
      comparison.input.hash,
      comparison.items[0]!.summary[lang],
      comparison.glossary.assumptions['no-neural-network']![lang],
      lang === 'en' ? '3 items compared' : '3件を対比した',
      lang === 'en' ? 'in full: 1, screened: 1' : '全部収録 1、入口条件のみ 1',
    ];
    expect(words.filter((word) => front?.text.includes(word) !== true)).toEqual([]);
  });
});

test('an item that something not encoded can touch is counted on the first page', () => {
  const item = compared('x', 'X', 'not-covered', [
    verdict('us-ccl', { status: 'not-covered-in-full', notCovered: ['5A002'] }),
    verdict('jp-meti', {}),
  ]);
  const html = htmlReport(sampleComparison([item]), 'en', templates);
  expect(html).toContain('1 of 1 items can be touched by provisions that are not encoded in full.');
});
