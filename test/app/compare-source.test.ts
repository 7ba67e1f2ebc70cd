import { compareSource } from '../../src/app/compare-source';
import type { Comparison } from '../../src/model/comparison';
import { render } from '../../src/app/render/report';
import { templates } from '../report/templates';
import { smallCorpus, smallList, source } from './small-corpus';

const corpus = smallCorpus();

function compare(
  text: string,
  asOf: Readonly<Record<string, string>> = {},
  assumptions: readonly string[] = [],
): Comparison {
  const request = { source: source('list.yaml', text), asOf: new Map(Object.entries(asOf)), assumptions };
  const compared = compareSource(request, corpus);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  return compared.value;
}

const alignments = ({ items }: Comparison) => items.map(({ item, alignment }) => `${item}: ${alignment}`);

test('an item at 12 bit is a gap where only one list begins there', () => {
  expect(alignments(compare(smallList))).toEqual([
    'twelve: first-only',
    'fourteen: both-controlled',
    'slow: neither-controlled',
    'open: undetermined',
  ]);
});

test('on a day of the older edition the two lists agree', () => {
  const before = compare(smallList, { 'jp-meti': '2026-01-01' });
  expect(alignments(before)[0]).toBe('twelve: both-controlled');
  expect(before.lists[1]).toMatchObject({ asOf: '2026-01-01', edition: { date: '2025-11-15' } });
});

test('without a date each list is applied in its latest edition', () => {
  expect(compare(smallList).lists.map(({ asOf }) => asOf)).toEqual(['2026-07-23', '2026-02-14']);
});

test('the counts are those of the items', () => {
  const { counts, items } = compare(smallList);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
  expect(counts).toMatchObject({
    'first-only': 1,
    'both-controlled': 1,
    'neither-controlled': 1,
    undetermined: 1,
  });
});

test('assumptions declared beside the list join those that the list declares', () => {
  const bare = smallList.replace(/^.*\n/, '');
  expect(alignments(compare(bare))).toContain('twelve: undetermined');
  const assumed = compare(bare, {}, ['not-military', 'no-other-class']);
  expect(alignments(assumed)).toEqual(alignments(compare(smallList)));
  expect(assumed.input.assumptions).toEqual(['not-military', 'no-other-class']);
});

test('an unknown assumption is a fault that names the known ones', () => {
  const request = {
    source: source('list.yaml', smallList),
    asOf: new Map<string, string>(),
    assumptions: ['not-miltary'],
  };
  const compared = compareSource(request, corpus);
  expect(compared).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'unknown-assumption', expected: 'one of `no-other-class`, `not-military`' }],
  });
});

test('a list in a format that its name does not tell is refused', () => {
  const request = {
    source: source('list.xlsx', smallList),
    asOf: new Map<string, string>(),
    assumptions: [],
  };
  expect(compareSource(request, corpus)).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'unknown-format' }],
  });
});

test('every word that a report needs is in the glossary of the result', () => {
  const { glossary } = compare(smallList);
  expect(glossary.parameters['sample-rate']).toMatchObject({ unit: 'MSPS', label: { ja: 'サンプルレート' } });
  expect(glossary.headings).toMatchObject({ '3A001.a': { en: 'fast' }, 第6条第1号: { ja: '変換器' } });
  expect(glossary.assumptions).toHaveProperty('not-military');
});

test.each(['text', 'json', 'html'] as const)('the same list gives the same bytes as %s', (format) => {
  const write = () =>
    render(compare(smallList), { format, lang: 'ja', failOn: 'gap', colour: false, templates }).output;
  expect(write()).toBe(write());
});

test('coverage names the entries, and below them only what is encoded to another degree', () => {
  expect(compare(smallList).lists[0].coverage).toEqual([
    { address: '3A001', heading: { en: 'converters', ja: '変換器' }, coverage: 'full' },
  ]);
});
