import { createHash } from 'node:crypto';
import { htmlReport } from '../../src/report/html/html-report';
import { templates } from './templates';
import { htmlOutline, type Element } from './html-outline';
import { compared, sampleComparison, verdict } from './sample-comparison';

const page = (lang: 'en' | 'ja') => htmlReport(sampleComparison(), lang, templates);
const having = (elements: readonly Element[], tag: string, name: string, value?: string) =>
  elements.filter(
    (element) =>
      element.tag === tag &&
      (value === undefined
        ? element.attributes.has(name)
        : element.attributes.get(name)?.split(' ').includes(value)),
  );

describe.each(['en', 'ja'] as const)('the report in %s', (lang) => {
  const html = page(lang);
  const elements = htmlOutline(html);

  test('is the same bytes for the same comparison', () => {
    expect(page(lang)).toBe(html);
  });

  test('asks nothing of the network and runs nothing but its own script', () => {
    const references = elements.flatMap(({ attributes }) =>
      ['href', 'src', 'action'].flatMap((name) => attributes.get(name) ?? []),
    );
    expect(references.filter((reference) => !reference.startsWith('#') && reference !== 'data:,')).toEqual(
      [],
    );
    expect(elements.filter(({ tag }) => ['iframe', 'img', 'object', 'embed'].includes(tag))).toEqual([]);
    expect(elements.filter(({ tag }) => tag === 'script').map(({ text }) => text)).toEqual([
      templates['report.js'],
    ]);
    expect(
      elements.filter(({ attributes }) =>
        [...attributes.keys()].some((name) => name === 'style' || name.startsWith('on')),
      ),
    ).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  test('admits exactly its own style sheet and its own script by their hashes', () => {
    const css = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    const js = createHash('sha256')
      .update(/<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '')
      .digest('base64');
    const [policy] = having(elements, 'meta', 'http-equiv', 'Content-Security-Policy');
    expect(css).toBe(templates['style.css']);
    expect(policy?.attributes.get('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; script-src 'sha256-${js}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('is marked with its language, and Japanese addresses with theirs', () => {
    expect(having(elements, 'html', 'lang', lang)).toHaveLength(1);
    const address = elements.filter(({ tag, text }) => tag === 'span' && text === '第6条第1号ヨ');
    expect(address.length).toBeGreaterThan(0);
    expect(
      address.every(({ attributes }) => attributes.get('lang') === (lang === 'en' ? 'ja' : undefined)),
    ).toBe(true);
  });

  test('every anchor is unique and every link inside the page has a goal', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const goals = elements
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((href) => href.startsWith('#'));
    expect(goals.length).toBeGreaterThan(5);
    expect(goals.filter((goal) => !ids.includes(goal.slice(1)))).toEqual([]);
    const labels = elements.flatMap(({ attributes }) =>
      (attributes.get('aria-labelledby') ?? attributes.get('aria-describedby') ?? '').split(' '),
    );
    expect(labels.filter((label) => label !== '' && !ids.includes(label))).toEqual([]);
  });

  test('the chart says in words what it draws, and the table beside it has the same numbers', () => {
    const description = elements.find(({ tag }) => tag === 'desc')?.text ?? '';
    const rows = elements
      .filter(({ tag, attributes }) => tag === 'text' && attributes.get('class') === 'bar-count')
      .map(({ text }) => text);
    const table = having(elements, 'td', 'class', 'number')
      .map(({ text }) => text)
      .slice(0, rows.length);
    expect(rows).toEqual(['1', '0', '1', '0', '0', '1']);
    expect(table).toEqual(rows);
    expect(description.match(/\d+/g)).toEqual(rows);
  });

  test('nothing unworded is left', () => {
    const text = elements.find(({ tag }) => tag === 'body')?.text ?? '';
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}|total-processing-performance/);
  });

  test('shows gaps before everything that waits, and that before the rest', () => {
    const places = ['A100', 'ADC without a rate', 'Plain circuit'].map((name) =>
      html.indexOf(`<strong>${name}</strong>`),
    );
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places.every((place) => place > 0)).toBe(true);
  });
});

test('an item says what was compared, criterion by criterion', () => {
  const rows = htmlOutline(page('en'))
    .filter(({ tag }) => tag === 'tr')
    .map(({ text }) => text);
  expect(rows).toContain('×not met Total processing performance 4992 TPP ≥ 6000 TPP1008 TPP (16.80 %) below');
  expect(rows).toContain('○met Total processing performance 4992 TPP ≥ 4800 TPP192 TPP (4.00 %) above');
});

test('assumptions and unverified figures are named beside what rests on them', () => {
  const text = htmlOutline(page('en')).find(({ tag }) => tag === 'body')?.text ?? '';
  expect(text).toContain('assumed: no neural network circuit');
  expect(text).toContain('12 bit unverified');
});

test('a figure that both lists wait for is asked for once', () => {
  const asked = htmlOutline(page('en')).filter(
    ({ tag, text }) => tag === 'th' && text === 'Sample rate in MSPS',
  );
  expect(asked).toHaveLength(1);
});

test('names that look like markup stay text', () => {
  const hostile = '</style><script>alert(1)</script>"\' onload=x {{7*7}} {{{t}}}';
  const item = compared('x', hostile, 'neither-controlled', [verdict('us-ccl', {}), verdict('jp-meti', {})], {
    source: 'javascript:alert(1)',
    remark: hostile,
  });
  const elements = htmlOutline(htmlReport(sampleComparison([item]), 'en', templates));
  expect(elements.filter(({ tag }) => tag === 'script')).toHaveLength(1);
  expect(elements.some(({ tag, text }) => tag === 'strong' && text === hostile)).toBe(true);
});

test('only the style sheet and the script are placed without escaping', () => {
  const raw = Object.entries(templates).flatMap(([name, text]) =>
    /\{\{\{|\{\{&/.test(text.replace(/\{\{!.*?\}\}/g, '')) ? [name] : [],
  );
  expect(raw.sort()).toEqual(['inline-script.hbs', 'inline-style.hbs']);
});

test('an empty list gives a whole report', () => {
  const elements = htmlOutline(htmlReport({ ...sampleComparison([]), findings: [] }, 'en', templates));
  expect(elements.some(({ text }) => text === 'Nothing was found to report.')).toBe(true);
});
