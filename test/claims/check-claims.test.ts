import { compareSource } from '../../src/app/compare-source';
import { smallCorpus, source } from '../app/small-corpus';

const corpus = smallCorpus();
const assumed = '# assumptions: no-other-class; not-military\n';

/** The findings about stated classifications, and the checked claims of the first item. */
function check(table: string, asOf: Readonly<Record<string, string>> = {}) {
  const request = { source: source('list.csv', table), asOf: new Map(Object.entries(asOf)), assumptions: [] };
  const compared = compareSource(request, corpus);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const { findings, items } = compared.value;
  return {
    claims: items[0]?.claims ?? [],
    findings: findings
      .filter(({ kind }) => /claim|dead/.test(kind))
      .map(({ kind, severity, message }) => `${severity} ${kind}: ${message.en}`),
  };
}

/** An item that both lists judge: 14 bit and fast is controlled by both, 12 bit by the first only, slow by neither. */
const judged = (figures: string, eccn: string, item: string) =>
  check(`${assumed}id,class,resolution,sample-rate,ECCN,項番\nX,converter,${figures},${eccn},${item}\n`);

test.each([
  ['14 bit,500 MSPS', '3A001.a', '第6条第1号', ['confirmed', 'confirmed'], []],
  ['14 bit,500 MSPS', '3A001', '該当', ['confirmed', 'confirmed'], []],
  ['12 bit,500 MSPS', '3A001.a', '非該当', ['confirmed', 'confirmed'], []],
  ['14 bit,400 MSPS', 'EAR99', '対象外', ['confirmed', 'confirmed'], []],
  [
    '12 bit,500 MSPS',
    'EAR99',
    '第6条第1号',
    ['contradicted', 'contradicted'],
    [
      'review claim-contradicts-verdict: X: stated for United States as EAR99; its figures give control by 3A001.a',
      'review claim-contradicts-verdict: X: stated for Japan as 第6条第1号; its figures give not controlled',
    ],
  ],
  ['14 bit,', '3A001.a', '非該当', ['open', 'open'], expect.anything()],
  [
    '14 bit,500 MSPS',
    '3A001.a.7',
    '',
    ['contradicted'],
    [
      'review dead-or-unknown-code: X: 3A001.a.7, stated for United States, is no paragraph of the list (3A001.a is) on 2026-07-23',
    ],
  ],
  [
    '14 bit,500 MSPS',
    '5A992.c',
    '',
    ['not-judged'],
    [
      'note claim-not-encoded: X: 5A992.c, stated for United States, is not encoded here and was not looked at',
    ],
  ],
])('%s stated as %s and %s', (figures, eccn, item, answers, findings) => {
  const checked = judged(figures, eccn, item);
  expect(checked.claims.map(({ answer }) => answer)).toEqual(answers);
  expect(checked.findings).toEqual(findings);
});

const bare = (eccn: string, item: string, asOf: Readonly<Record<string, string>> = {}) =>
  check(`${assumed}id,ECCN,項番\nX,${eccn},${item}\n`, asOf);

test('a bare ECCN of which the other list controls a part is a review that says which part it does not control', () => {
  const { claims, findings } = bare('3A001.a', '');
  expect(claims[0]?.counterpart).toMatchObject([
    {
      itemClass: 'converter',
      extent: 'partly',
      by: ['第6条第1号'],
      without: [{ en: expect.stringContaining('12 or 13 bit') as string }],
    },
  ]);
  expect(findings).toEqual([
    expect.stringMatching(
      /^review claim-partly-controlled: X: of what 3A001.a describes, Japan controls a part/,
    ),
  ]);
});

test('on a day on which the lists agree the same ECCN is always controlled by the other list, and nothing is found', () => {
  const { claims, findings } = bare('3A001.a', '7の項(1)', { 'jp-meti': '2026-01-01' });
  expect(claims[0]?.counterpart).toMatchObject([{ extent: 'always' }]);
  expect(findings).toEqual([
    'note claim-not-encoded: X: 7の項(1), stated for Japan, is not encoded here and was not looked at',
  ]);
});

test('stated as controlled by one list and not by the other, though that one controls all of it, the claims disagree', () => {
  const { findings } = bare('EAR99', '第6条第1号');
  expect(findings).toEqual([
    'review claims-disagree: X: stated as 第6条第1号, all of which United States controls too (3A001.a), and as EAR99 for United States',
  ]);
});

test('claims alone decide no verdict', () => {
  const { claims } = bare('3A001.a', '第6条第1号');
  expect(claims.map(({ answer }) => answer)).toEqual(['not-judged', 'not-judged']);
});
