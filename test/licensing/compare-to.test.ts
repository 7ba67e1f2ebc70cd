import { compareSource } from '../../src/app/compare-source';
import type { AskedDestination } from '../../src/app/licensing-destinations';
import { render } from '../../src/app/render/report';
import type { Comparison } from '../../src/model/comparison';
import type { Checked } from '../../src/model/diagnostic';
import type { Lang } from '../../src/model/text';
import { smallCorpus, smallList, source } from '../app/small-corpus';
import { htmlOutline } from '../report/html-outline';
import { licensedCorpus } from './licensed-corpus';

const corpus = licensedCorpus();

function asked(...texts: readonly string[]): readonly AskedDestination[] {
  return texts.map((text) => ({ text, place: { file: '--to', line: 1, column: 1 } }));
}

function compare(
  to: readonly string[],
  text = smallList,
  file = 'list.yaml',
  rules = corpus,
): Checked<Comparison> {
  return compareSource(
    { source: source(file, text), asOf: new Map(), assumptions: [], to: asked(...to) },
    rules,
  );
}

function compared(to: readonly string[], text = smallList, file = 'list.yaml'): Comparison {
  const checked = compare(to, text, file);
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
  return checked.value;
}

function states({ licences }: Comparison): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    (licences?.items ?? []).map(({ item, at }) => [
      item,
      at.map(({ destination, licences: [us, jp] }) => `${destination} ${us.state} ${jp.state}`),
    ]),
  );
}

test('every item is judged at every destination, named by code or in either language', () => {
  expect(states(compared(['CN', 'Germany', '日本', 'CN']))).toEqual({
    // NS 2: China marked, Germany blank; only the US list controls twelve bits.
    twelve: ['CN required not-required', 'DE not-required not-required', 'JP not-required no-export'],
    fourteen: [
      'CN required exception-possible',
      'DE not-required exception-possible',
      'JP not-required no-export',
    ],
    slow: ['CN not-required not-required', 'DE not-required not-required', 'JP not-required no-export'],
    open: ['CN not-decided not-decided', 'DE not-decided not-decided', 'JP not-decided no-export'],
  });
});

test('an item of the list can state its own destinations; NA is Namibia', () => {
  const table = [
    '# assumptions: no-other-class; not-military',
    'id,class,resolution,sample-rate,仕向地',
    'one,converter,14 bit,1 GSPS,NA',
    'two,converter,14 bit,1 GSPS,ドイツ; HK',
    'three,converter,14 bit,1 GSPS,',
  ].join('\n');
  const comparison = compared([], table, 'list.csv');
  expect(states(comparison)).toEqual({
    one: ['NA required exception-possible'],
    two: ['DE not-required exception-possible', 'HK required exception-possible'],
    three: [],
  });
  expect(comparison.licences?.destinations.map(({ code }) => code)).toEqual(['NA', 'DE', 'HK']);
});

test('without a destination nothing is said about licences', () => {
  expect(compared([]).licences).toBeUndefined();
});

test.each([
  ['an unknown name', ['Atlantis'], 'unknown-destination'],
  ['a name that is nearly one', ['Germny'], 'unknown-destination'],
  ['a code that the chart has no row for', ['GL'], 'unknown-destination'],
  ['too many for a page', [...corpus.rulebook.licensing!.destinations.keys()], 'too-many-destinations'],
])('%s is an error and no answer', (_, to, id) => {
  const checked = compare(to);
  expect(checked.ok).toBe(false);
  expect(checked.diagnostics).toMatchObject([{ id, place: { file: '--to' } }]);
});

test('an unknown destination in a table is reported at its cell', () => {
  const checked = compare([], 'id,class,resolution,destination\nx,converter,14 bit,Atlantis\n', 'list.csv');
  expect(checked.diagnostics).toMatchObject([
    { id: 'unknown-destination', found: 'unknown destination `Atlantis`', cell: { row: 2, column: 'D' } },
  ]);
});

test('rules without licensing tables refuse a destination', () => {
  expect(compare(['CN'], smallList, 'list.yaml', smallCorpus()).diagnostics).toMatchObject([
    { id: 'no-licensing-tables' },
  ]);
});

test('the findings tell a licence that differs with the list from one that differs though the lists agree', () => {
  const found = compared(['CN', 'DE', 'FR', 'IR']).findings.filter(({ kind }) => kind.startsWith('licence'));
  expect(found.map(({ kind, severity, subject, message }) => [kind, severity, subject, message.en])).toEqual([
    [
      'licence-by-second-only-same-status',
      'review',
      'fourteen',
      'Fourteen bit: a licence to Germany, France is asked for by Japan only; controlled by both lists',
    ],
    [
      'licence-by-first-only-list-differs',
      'note',
      'twelve',
      'Twelve bit: a licence to China is asked for by United States only; only its list controls the item',
    ],
  ]);
});

test('a licence that nobody could decide is no difference', () => {
  // Iran is a pointer for the United States: neither "no licence" nor a finding.
  const found = compared(['IR']).findings.filter(({ kind }) => kind.startsWith('licence'));
  expect(found).toEqual([]);
});

test('the briefing counts every item at every destination once, and every destination stands in one part of the world', () => {
  const { briefing } = compared(['CN']).licences!;
  const all = briefing.flatMap(({ destinations }) => destinations);
  expect([...all].sort()).toEqual([...corpus.rulebook.licensing!.destinations.keys()].sort());
  for (const { destinations, counts } of briefing) {
    for (const side of counts) {
      expect(Object.values(side).reduce((sum, count) => sum + count, 0)).toBe(4 * destinations.length);
    }
  }
  const part = (code: string): string | undefined =>
    briefing.find(({ destinations }) => destinations.includes(code))?.title.en;
  expect(['IR', 'MO', 'HK', 'VN', 'KR', 'SG', 'LI', 'BR'].map(part)).toEqual([
    'Embargoed (E:1, E:2)',
    'Arms embargo and Macau (D:5, Macau)',
    'Arms embargo and Macau (D:5, Macau)',
    'Of concern (D:1 to D:4)',
    "Japan's Group A",
    'Partners of the United States outside Group A (A:5, A:6)',
    'Partners of the United States outside Group A (A:5, A:6)',
    'All others',
  ]);
});

describe.each(['en', 'ja'] as const)('the report in %s', (lang: Lang) => {
  const comparison = compared(['CN', 'DE', 'JP', 'KP']);
  const written = (format: 'text' | 'html' | 'json'): string =>
    render(comparison, { format, lang, failOn: 'never', colour: false, templates: corpus.templates }).output;

  test('says in one sentence what it leaves out, in text and in HTML', () => {
    const words =
      lang === 'en'
        ? /end use, end user, de minimis, re-export and catch-all/
        : /用途、需要者、デミニミス、再輸出及びキャッチオール規制/;
    expect(written('html')).toMatch(words);
    expect(written('text')).toMatch(words);
  });

  test('has a table of items against destinations whose every cell has a word', () => {
    const elements = htmlOutline(written('html'));
    const words = elements
      .filter(({ attributes }) => attributes.get('class') === 'vh')
      .map(({ text }) => text);
    expect(
      words.filter((word) => word === (lang === 'en' ? 'licence required' : '許可要')).length,
    ).toBeGreaterThan(0);
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const goals = elements
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((href) => href.startsWith('#'));
    expect(goals.filter((goal) => !ids.includes(goal.slice(1)))).toEqual([]);
    expect(goals).toContain('#licences');
  });

  test('names the provisions on which an answer rests', () => {
    for (const format of ['text', 'html'] as const) {
      expect(written(format)).toContain('Supp. No. 1 to part 738');
      expect(written(format)).toContain('7の項(1)');
      expect(written(format)).toContain('JPY 1,000,000');
    }
  });

  test('leaves no message and no placeholder unfilled', () => {
    expect(written('html')).not.toMatch(/\{[a-z]+\}|undefined/);
    expect(written('text')).not.toMatch(/\{[a-z]+\}|undefined/);
  });
});

test('the JSON form holds the matrix', () => {
  const output = render(compared(['CN']), {
    format: 'json',
    lang: 'en',
    failOn: 'never',
    colour: false,
    templates: corpus.templates,
  }).output;
  const { licences } = JSON.parse(output) as { licences: { items: { item: string; at: unknown[] }[] } };
  expect(licences.items.map(({ item, at }) => `${item} ${at.length}`)).toEqual([
    'twelve 1',
    'fourteen 1',
    'slow 1',
    'open 1',
  ]);
});
