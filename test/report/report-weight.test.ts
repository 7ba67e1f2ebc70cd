import { htmlReport } from '../../src/report/html/html-report';
import { itemPage } from '../../src/report/html/item-page';
import { htmlOutline, type Element } from './html-outline';
import { templates } from './templates';
import { judgedSample, repeated } from './thousand-items';

const ofClass = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));

// Judged without the outlook: it adds a few lines to an item that is explained, and the room for those is bounded anyway.
describe.each(['en', 'ja'] as const)('the report of a thousand items in %s', (lang) => {
  const many = repeated(judgedSample(), 1000);
  const html = htmlReport(many, lang, templates);
  const elements = htmlOutline(html);

  test('weighs less than 1.5 MB, and 1.2 MB where that is enough for the rows', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
    expect(Buffer.byteLength(htmlReport(judgedSample(), lang, templates))).toBeLessThan(1_200_000);
  });

  test('has a row for every item, and says of each that is not explained where the explanation stands', () => {
    const rows = ofClass(elements, 'item');
    const explained = ofClass(elements, 'item-body').length;
    expect(rows).toHaveLength(1000);
    expect(explained).toBeGreaterThan(0);
    expect(ofClass(elements, 'elsewhere')).toHaveLength(1000 - explained);
  });

  test('explains what matters most: no item that both lists answer before one that is a gap', () => {
    const outcomes = new Set(
      elements
        .filter(({ tag, attributes }) => tag === 'details' && attributes.get('class') === 'item')
        .map(({ attributes }) => attributes.get('data-outcome')),
    );
    expect([...outcomes].every((outcome) => outcome === 'first-only' || outcome === 'second-only')).toBe(
      ofClass(elements, 'item-body').length <
        many.items.filter(({ alignment }) => alignment.endsWith('-only')).length,
    );
  });

  test('names and links of its kinds of findings stay few, however many there are', () => {
    const [section] = ofClass(elements, 'finding-kinds');
    expect(section?.text.length).toBeLessThan(12_000);
  });
});

test('where a server has a page for each item, rows link to it in place of naming other formats', () => {
  const sample = judgedSample();
  const itemHref = (index: number) => `/reports/x/items/${index + 1}`;
  const elements = htmlOutline(htmlReport(sample, 'en', templates, { bytes: 0, itemHref }));
  const links = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
  expect(sample.items.filter((_item, index) => !links.includes(itemHref(index)))).toEqual([]);
  expect(ofClass(elements, 'elsewhere').every(({ text }) => text.startsWith('Page of this item'))).toBe(true);
});

test('the page of an item has every paragraph that can touch it, and the report none that bears on nothing', () => {
  const sample = judgedSample();
  const index = sample.items.findIndex(({ item }) => item === 'a100');
  const clauses = (html: string) => ofClass(htmlOutline(html), 'clause').map(({ text }) => text);
  const all = clauses(itemPage(sample, index, { lang: 'en', templates }));
  const { verdicts } = sample.items[index]!;
  const addresses = verdicts.flatMap(({ controls }) => controls.map(({ address }) => address));
  expect(all).toHaveLength(addresses.length);
  const own = clauses(
    htmlReport({ ...sample, items: [sample.items[index]!], findings: [] }, 'en', templates),
  );
  expect(own).toEqual([
    expect.stringMatching(/^○applies 3A090\.a\.1 /),
    expect.stringMatching(/^○applies 3A090\.a\.2 /),
    expect.stringMatching(/^×does not apply 第6条第1号ヨ /),
  ]);
});

test('the page of an item that is not there is a fault of ours', () => {
  expect(() => itemPage(judgedSample(), 1000, { lang: 'en', templates })).toThrow(/no item 1000/);
});
