import { parse } from 'csv-parse/sync';
import { compareSource } from '../../src/app/compare-source';
import { openItemSource } from '../../src/app/item-source';
import { followUpForm, itemTemplate } from '../../src/app/item-template';
import { renderResults } from '../../src/app/render/results';
import type { Comparison } from '../../src/model/comparison';
import { smallCorpus, smallList, source } from '../app/small-corpus';

const corpus = smallCorpus();

async function compare(name: string, content: string | Uint8Array): Promise<Comparison> {
  const opened = await openItemSource(name, Buffer.from(content), 'hash');
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  const compared = compareSource({ source: opened.value, asOf: new Map(), assumptions: [] }, corpus);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  return compared.value;
}

const small = compareSource(
  { source: source('l.yaml', smallList), asOf: new Map(), assumptions: [] },
  corpus,
);
if (!small.ok) throw new Error('the small list cannot be compared');
const comparison = small.value;

test.each(['en', 'ja'] as const)(
  'results as CSV (%s) have one row per item in the order of the list',
  async (lang) => {
    const { output, exitCode } = await renderResults(comparison, { format: 'csv', lang, failOn: 'gap' });
    const [header = [], ...rows] = parse(String(output), { bom: true });
    expect(rows.map(([, id]) => id)).toEqual(['twelve', 'fourteen', 'slow', 'open']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect([new Set(header).size, exitCode]).toEqual([header.length, 1]);
  },
);

test('every result as a line of JSON names its form, its verdicts and its findings', async () => {
  const { output } = await renderResults(comparison, { format: 'jsonl', lang: 'en', failOn: 'never' });
  const lines = String(output)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ form, id, alignment }) => [form, id, alignment])).toEqual([
    ['ecalign-result/1', 'twelve', 'first-only'],
    ['ecalign-result/1', 'fourteen', 'both-controlled'],
    ['ecalign-result/1', 'slow', 'neither-controlled'],
    ['ecalign-result/1', 'open', 'undetermined'],
  ]);
});

test('a workbook of results holds results, clauses with their marks, and sources, and its formulas are text', async () => {
  const named = await compare('l.yaml', smallList.replace('Twelve bit', '=1+1'));
  const { output } = await renderResults(named, { format: 'xlsx', lang: 'ja', failOn: 'never' });
  const opened = await openItemSource('r.xlsx', Buffer.from(output), 'hash');
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  const [results, clauses, sources] = opened.value.sheets ?? [];
  expect([results?.name, clauses?.name, sources?.name]).toEqual(['判定結果', '項目別対比表', '出典・版']);
  expect(results?.rows.map(({ cells }) => cells[2])).toEqual([
    '品名',
    '=1+1',
    'Fourteen bit',
    'Exactly at the limit',
    'No rate',
  ]);
  expect(results?.rows.every(({ kinds }) => kinds === undefined)).toBe(true);
  const marks = new Set(clauses?.rows.slice(2).map(({ cells }) => cells[9]));
  expect(marks).toEqual(new Set(['○', '×', '?']));
  expect(sources?.rows.flatMap(({ cells }) => cells)).toContain('2026-07-23 版');
});

test('a text that begins like a formula is neutralised in CSV and read back as it was', async () => {
  const [name, item] = ['=HYPERLINK("x")', 'id,name,class,ECCN\n-1,"=HYPERLINK(""x"")",converter,\n'];
  const { output } = await renderResults(await compare('l.csv', item), {
    format: 'csv',
    lang: 'en',
    failOn: 'never',
  });
  expect(String(output)).toContain(`"'=HYPERLINK(""x"")"`);
  expect((await compare('l.csv', "id,name,class\n'-1,'=HYPERLINK(x),converter\n")).items[0]).toMatchObject({
    item: '-1',
    stated: { name: '=HYPERLINK(x)' },
  });
  expect(name.startsWith('=')).toBe(true);
});

test.each([
  ['en', 'csv'],
  ['ja', 'csv'],
  ['en', 'xlsx'],
  ['ja', 'xlsx'],
] as const)(
  'a form (%s, %s) that is filled in is an item list with every figure that both lists ask for',
  async (lang, format) => {
    const form = await itemTemplate('converter', { format: 'csv', lang }, corpus);
    if (!form.ok) throw new Error(JSON.stringify(form.diagnostics));
    const text = String(form.value);
    const header = text.trimEnd().split(/\r\n/).at(-1) ?? '';
    const cells = header
      .split(',')
      .map((name) =>
        name.includes('bit')
          ? '14'
          : name.includes('MSPS')
            ? '500'
            : /military|軍事/.test(name)
              ? 'no'
              : /^(ID|品番)$/.test(name)
                ? 'X'
                : /^(Class|品目)$/.test(name)
                  ? 'converter'
                  : '',
      );
    if (format === 'csv') {
      const { items, input } = await compare('form.csv', `${text}${cells.join(',')}\r\n`);
      expect(items.map(({ item }) => item)).toEqual(['X']);
      expect([...items[0]!.stated.figures.keys()].toSorted()).toEqual([
        'military',
        'resolution',
        'sample-rate',
      ]);
      expect(input.reading?.columns?.filter(({ means }) => means === undefined)).toEqual([]);
    } else {
      const workbook = await itemTemplate('converter', { format, lang }, corpus);
      const opened = workbook.ok
        ? await openItemSource('form.xlsx', Buffer.from(workbook.value), 'hash')
        : workbook;
      if (!opened.ok) throw new Error('the form cannot be opened');
      expect(opened.value.sheets?.[0]?.rows[0]?.cells.join(',')).toBe(header);
      expect(opened.value.sheets?.[1]?.rows.length).toBe(cells.length + 2);
    }
  },
);

test('a class that is none is named with those that are like it', async () => {
  expect(await itemTemplate('adc-converter', { format: 'csv', lang: 'en' }, corpus)).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'unknown-item-class', expected: 'one of `converter`' }],
  });
});

test('the follow-up form asks of the open items only what would decide, and is itself a list', async () => {
  const text = String(await followUpForm(comparison, { format: 'csv', lang: 'en' }, corpus));
  const lines = text
    .trimEnd()
    .split('\r\n')
    .filter((line) => !/^"?#/.test(line.replace('\ufeff', '')));
  expect(lines.map((line) => line.split(',')[0])).toEqual(['ID', 'open']);
  expect(lines[0]).toContain('sample rate [MSPS]');
  const answered = text.replace(/(open,No rate,,converter,,,14 bit,)/, '$1500 MSPS');
  const { items } = await compare('answers.csv', answered);
  expect(items.map(({ item, alignment }) => [item, alignment])).toEqual([['open', 'both-controlled']]);
});

test('the follow-up form asks first for what most matters to each list and each item, in turns', async () => {
  const open = comparison.items.find(({ item }) => item === 'open');
  if (open === undefined) throw new Error('the small list has an open item');
  const asking = (first: readonly string[], second: readonly string[]): typeof open => {
    const missing = [first, second].map((ids) =>
      ids.map((id) => ({ kind: 'parameter', id, controls: [] }) as const),
    );
    return {
      ...open,
      outlook: {},
      stated: { ...open.stated, figures: new Map() },
      verdicts: [
        { ...open.verdicts[0], missing: missing[0] ?? [] },
        { ...open.verdicts[1], missing: missing[1] ?? [] },
      ],
    };
  };
  const columns = async (...items: (typeof open)[]): Promise<readonly string[]> => {
    const form = await followUpForm({ ...comparison, items }, { format: 'csv', lang: 'en' }, corpus);
    const header = String(form)
      .split('\r\n')
      .find((line) => line.startsWith('ID,'));
    return (header ?? '').split(',').filter((each) => /resolution|rate|military/.test(each));
  };
  expect(await columns(asking(['sample-rate', 'military'], ['resolution', 'sample-rate']))).toEqual([
    'sample rate [MSPS]',
    'resolution [bit]',
    'military',
  ]);
  expect(
    await columns(
      asking(['military', 'resolution'], ['military', 'resolution']),
      asking(['sample-rate'], []),
    ),
  ).toEqual(['military', 'sample rate [MSPS]', 'resolution [bit]']);
});
