import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { compareSource } from '../../src/app/compare-source';
import { openItemSource } from '../../src/app/item-source';
import { render } from '../../src/app/render/report';
import { renderResults } from '../../src/app/render/results';
import type { Comparison } from '../../src/model/comparison';
import type { Diagnostic } from '../../src/model/diagnostic';
import { annotations } from '../../src/report/formats/annotations';
import { junit } from '../../src/report/formats/junit';
import type { NoticeReport } from '../../src/report/formats/notice';
import { sarif } from '../../src/report/formats/sarif';
import { problemPage } from '../../src/report/html/problem-page';
import { diagnosticsText } from '../../src/report/text/diagnostics-text';
import { printable } from '../../src/report/text/printable';
import { smallCorpus, source } from '../app/small-corpus';
import { htmlOutline } from '../report/html-outline';
import { odd } from './fuzz/hostile-text';
import { naughty } from './inputs/public-suites';

const corpus = smallCorpus();
const payloads = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '=HYPERLINK("http://x","y")',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</style><script>1</script>',
  '</title><svg onload=1>',
  '&lt;script&gt;',
  '{{constructor}}',
  '{{{x}}}',
  '{{> report}}',
  '](javascript:alert(1))',
  '| a | b |',
  '`code`',
  '<!-- x',
  ']]>',
  '%0A::error::x',
  '\n::error file=x::y',
  '::set-output name=x::y',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://x\u0007y',
  '\u202etxt.exe',
  '\u2066x\u2069',
  'x\u2028y',
];
const hostile = [...naughty, ...odd, ...payloads];
/** The same number of harmless texts: what a page holds may only differ in its words. */
const harmless = hostile.map(() => 'name');

function compared(names: readonly string[]): Comparison {
  const items = names.map((name, index) => ({
    id: `i${index}`,
    name: `${name} .`,
    maker: `${name} .`,
    remark: `${name} .`,
    source: `${name} .`,
    class: 'converter',
    figures: { resolution: '12 bit' },
  }));
  const list = source(
    'list.json',
    JSON.stringify({ assumptions: ['no-other-class', 'not-military'], items }),
  );
  const result = compareSource({ source: list, asOf: new Map(), assumptions: [] }, corpus);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

const comparison = compared(hostile);
const plain = { lang: 'en', colour: false, failOn: 'never', templates: corpus.templates } as const;

/** The elements of a page with their attributes, those left out whose values hold words of the user. */
function shapeOf(html: string): readonly string[] {
  return htmlOutline(html).map(({ tag, attributes }) => `${tag} ${[...attributes.keys()].join(' ')}`);
}

test.each(['en', 'ja'] as const)('no text of an item changes what the report in %s is made of', (lang) => {
  const page = (of: Comparison): string => render(of, { ...plain, lang, format: 'html' }).output;
  // Few at a time: a report of many items explains only those that its size has room for.
  const together = 40;
  const parts = Array.from({ length: Math.ceil(hostile.length / together) }, (_, n) => n * together);
  const expected = shapeOf(page(compared(harmless.slice(0, together))));
  for (const from of lang === 'en' ? parts : parts.slice(-2)) {
    const padded = [...hostile.slice(from, from + together), ...harmless].slice(0, together);
    const html = page(compared(padded));
    expect(shapeOf(html)).toEqual(expected);
    expect(html).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
});

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

test('no text of an item reaches a terminal as anything but text', () => {
  const { output } = render(comparison, { ...plain, format: 'text' });
  expect(output).not.toMatch(control);
  const lines = (of: Comparison): number =>
    render(of, { ...plain, format: 'text' }).output.split('\n').length;
  expect(lines(comparison)).toBe(lines(compared(harmless)));
});

test('no cell of a table of results begins a formula, and each row is one row', async () => {
  const { output } = await renderResults(comparison, { format: 'csv', lang: 'en', failOn: 'never' });
  const rows = parseCsv(String(output), { bom: true });
  expect(rows).toHaveLength(hostile.length + 1);
  const cells = rows.flat();
  expect(
    cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell)),
  ).toEqual([]);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

test('no cell of a workbook of results is a formula, and the workbook is read again as it was written', async () => {
  const { output } = await renderResults(comparison, { format: 'xlsx', lang: 'en', failOn: 'never' });
  const opened = await openItemSource('r.xlsx', Buffer.from(output), 'hash');
  expect(opened.ok ? [] : opened.diagnostics).toEqual([]);
  const [results] = (opened.ok && opened.value.sheets) || [];
  expect(results?.rows).toHaveLength(hostile.length + 1);
  expect(results?.rows.flatMap(({ kinds }) => [...(kinds?.values() ?? [])])).not.toContain('no-value');
});

test('the canonical JSON and the lines of JSON hold each text as it is', async () => {
  const { output } = render(comparison, { ...plain, format: 'json' });
  const { items } = JSON.parse(output) as { readonly items: readonly { readonly name: string }[] };
  expect(items.map(({ name }) => name)).toEqual(comparison.items.map(({ stated }) => stated.name));
  const lines = await renderResults(comparison, { format: 'jsonl', lang: 'en', failOn: 'never' });
  expect(String(lines.output).trimEnd().split('\n')).toHaveLength(hostile.length);
});

const places = hostile.map((text, index) => ({ file: `${text}.yaml`, line: index + 1, column: 1 }));
const report = (texts: readonly string[]): NoticeReport => ({
  tool: { name: 'ecalign', version: '0.0.0' },
  verb: 'check',
  root: 'rules/',
  rules: [{ id: 'x', level: 'error', meaning: 'x' }],
  notices: texts.map((message, index) => ({
    rule: 'x',
    level: 'error',
    message: `${message}.`,
    place: { ...places[index]!, file: `${message}.yaml` },
    ...(index % 3 === 0 && { approved: message }),
  })),
});

/** The elements of an XML text with the names of their attributes; throws where it is not well-formed. */
function xmlShape(xml: string): readonly string[] {
  const elements: string[] = [];
  const parser = new SaxesParser();
  parser.on(
    'opentag',
    ({ name, attributes }) => void elements.push(`${name} ${Object.keys(attributes).join(' ')}`),
  );
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

test('JUnit XML stays well-formed and of one shape, whatever a message or a path holds', () => {
  const xml = Buffer.from(junit(report(hostile))).toString();
  expect(xmlShape(xml)).toEqual(xmlShape(junit(report(harmless))));
});

test('SARIF holds each message as it is, and an address for every path', () => {
  const log = JSON.parse(sarif(report(hostile))) as {
    readonly runs: readonly [
      { readonly results: readonly { readonly message: { readonly text: string } }[] },
    ];
  };
  expect(log.runs[0].results.map(({ message }) => message.text)).toEqual(hostile.map((text) => `${text}.`));
});

test('an annotation is one command on one line, whatever a message or a path holds', () => {
  for (const text of hostile) {
    const lines = annotations({ ...report([text]), notices: report([text, text]).notices.slice(1) })
      .trimEnd()
      .split(/\r\n|\r|\n/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=rules\/[^:,]*,line=2,col=1,title=x::/s);
  }
});

const diagnostics = (texts: readonly string[]): readonly Diagnostic[] =>
  texts.map((text) => ({
    id: 'x',
    severity: 'error',
    place: { file: text, line: 1, column: 1 },
    cell: { sheet: text, row: 1, column: 'A' },
    found: `\`${text}\``,
    expected: text,
    repair: text,
  }));

test('a page that refuses a list quotes it as text, in both languages', () => {
  for (const lang of ['en', 'ja'] as const) {
    const page = (texts: readonly string[]): readonly string[] =>
      shapeOf(
        problemPage(
          { status: 422, title: 'x', detail: 'x', diagnostics: diagnostics(texts) },
          lang,
          corpus.templates,
        ),
      );
    for (let from = 0; from < hostile.length; from += 100) {
      const part = hostile.slice(from, from + 100).map((text) => `${text} .`);
      expect(page(part)).toEqual(page(part.map(() => 'x')));
    }
  }
});

test('diagnostics for a terminal are a line each and the line that they quote', () => {
  const text = diagnosticsText(diagnostics(hostile), () => undefined, false);
  expect(text.trimEnd().split('\n')).toHaveLength(hostile.length);
  expect(printable(text.replaceAll('\n', ''))).toBe(text.replaceAll('\n', ''));
});
