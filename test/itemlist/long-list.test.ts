import { parse } from 'csv-parse/sync';
import { compareSource } from '../../src/app/compare-source';
import { compareStream, Digest } from '../../src/app/compare-stream';
import { openItemSource } from '../../src/app/item-source';
import { openItemStream, type ItemStream } from '../../src/app/item-stream';
import { judgeStream } from '../../src/app/judge-stream';
import { judgedHead, judgedLines, resultHead, resultLines } from '../../src/app/render/results';
import { smallCorpus } from '../app/small-corpus';

const corpus = smallCorpus();
const { vocabulary } = corpus.rulebook;
const head =
  '一覧表,,,\n# assumptions: not-military; no-other-class,,,\nid,class,resolution,sample-rate [MSPS]\n';
const row = (index: number): string =>
  `item ${index},converter,${10 + (index % 6)} bit,${index % 7 === 0 ? '不明' : 390 + (index % 30)}\n`;
const rows = (count: number): string => Array.from({ length: count }, (_, index) => row(index)).join('');

/** Bytes in pieces of an awkward length, so that characters are cut in two. */
const piecesOf = (bytes: Uint8Array) =>
  function* () {
    for (let at = 0; at < bytes.length; at += 1021) yield bytes.subarray(at, at + 1021);
  };

async function opened(text: string, encoding: 'utf8' | 'utf16le' = 'utf8'): Promise<ItemStream> {
  const list = await openItemStream(
    { file: 'l.csv', hash: 'h', pieces: piecesOf(Buffer.from(text, encoding)) },
    {},
    vocabulary,
  );
  if (!list.ok) throw new Error(JSON.stringify(list.diagnostics));
  return list.value;
}

async function resultsOf(list: ItemStream): Promise<{ readonly csv: string; readonly digest: Digest }> {
  let csv = '';
  const digest = new Digest();
  for await (const part of compareStream(list, { asOf: new Map(), assumptions: [] }, corpus)) {
    const { first, comparison } = part;
    if (first === 1) csv += resultHead(comparison, 'csv', 'en');
    csv += resultLines(comparison, 'csv', 'en', first);
    digest.add(part);
  }
  return { csv, digest };
}

test('a list read row by row gives the same results, in the same order, as when read as a whole', async () => {
  const text = head + rows(700);
  const { csv, digest } = await resultsOf(await opened(text));
  const source = await openItemSource('l.csv', Buffer.from(text), 'h');
  if (!source.ok) throw new Error('the list cannot be read');
  const whole = compareSource({ source: source.value, asOf: new Map(), assumptions: [] }, corpus);
  if (!whole.ok) throw new Error('the list cannot be compared');
  expect(csv).toBe(resultHead(whole.value, 'csv', 'en') + resultLines(whole.value, 'csv', 'en', 1));
  expect(digest.comparison?.counts).toEqual(whole.value.counts);
  expect(digest.comparison?.items.every(({ alignment }) => alignment === 'first-only')).toBe(true);
  expect(digest.exitCode('gap')).toBe(1);
  const { items = [], numbers } = digest.comparison ?? {};
  expect(items.length).toBeGreaterThan(100);
  const place = new Map(whole.value.items.map(({ item }, index) => [item, index + 1]));
  expect(numbers).toEqual(items.map(({ item }) => place.get(item)));
});

const cellsOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { bom: true, columns: true });

test('judged without the reasons, each row has the verdicts, paragraphs and outcome that it has when it is explained', async () => {
  const list = await opened(head + rows(300));
  const stream = judgeStream(list, { asOf: new Map(), assumptions: [] }, corpus);
  const table = { ...stream.table, lang: 'en' } as const;
  const line = judgedLines(table);
  let csv = judgedHead(table);
  let number = 0;
  for await (const { item, judged } of stream.items()) csv += line(item, judged, (number += 1));
  const { csv: explained, digest } = await resultsOf(list);
  const reasoned = cellsOf(explained);
  const judgedRows = cellsOf(csv);
  expect(judgedRows).toHaveLength(300);
  judgedRows.forEach((row, at) => {
    const shared = Object.entries(row).filter(([name]) => name in (reasoned[at] ?? {}));
    expect(shared.length).toBeGreaterThanOrEqual(10);
    expect(reasoned[at]).toMatchObject(Object.fromEntries(shared));
  });
  const { counts, items } = stream.comparison();
  expect(counts).toEqual(digest.comparison?.counts);
  expect(items.map(({ item }) => item)).toEqual(digest.comparison?.items.map(({ item }) => item));
  expect(stream.exitCode('gap')).toBe(digest.exitCode('gap'));
});

test('a name that a spreadsheet would take for a formula, and one with commas and quotes, stand in the table as text', async () => {
  const text = 'id,name,class,resolution\n"=1+1","a, ""b""",converter,12 bit\n-2,x,converter,12 bit\n';
  const stream = judgeStream(await opened(text), { asOf: new Map(), assumptions: [] }, corpus);
  const line = judgedLines({ ...stream.table, lang: 'en' });
  const lines: string[] = [];
  for await (const { item, judged } of stream.items()) lines.push(line(item, judged, 1));
  expect(lines[0]).toMatch(/^1,'=1\+1,"a, ""b""",/u);
  expect(lines[1]).toMatch(/^1,'-2,x,/u);
});

test('below a title and a line of assumptions rows are found at their own lines, whatever ends a line', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `${head}a,converter,12 bit,450\n\n"b\nc",converter,約12 bit,1\nd,converter,x,1\n`.replaceAll(
      '\n',
      end,
    );
    const list = await opened(text);
    const lines: number[] = [];
    for await (const { place } of list.items()) lines.push(place.line);
    expect(lines).toEqual([4, 6, 8]);
    expect(list.diagnostics.map(({ place }) => place.line)).toEqual([6, 8]);
  }
});

test('how the list was understood, how many items it has and what is missing in it is known before the first is judged', async () => {
  const { list, count, diagnostics } = await opened(head + rows(100), 'utf16le');
  expect(list).toMatchObject({
    assumptions: ['not-military', 'no-other-class'],
    reading: { encoding: 'UTF-16LE', delimiter: ',', headerRows: [3, 3] },
  });
  expect([count, diagnostics]).toEqual([100, []]);
});

test('an error in its last row, and nothing of it is judged', async () => {
  const text = `${head}${rows(60)}last,convrter,,\n`;
  const list = await openItemStream(
    { file: 'l.csv', hash: 'h', pieces: piecesOf(Buffer.from(text)) },
    {},
    vocabulary,
  );
  expect(list).toMatchObject({ ok: false, diagnostics: [{ id: 'unknown-item-class', place: { line: 64 } }] });
});

test('a quote that is never closed is found at its row', async () => {
  const text = `${head}${rows(60)}"open,converter,,\n`;
  const list = await openItemStream(
    { file: 'l.csv', hash: 'h', pieces: piecesOf(Buffer.from(text)) },
    {},
    vocabulary,
  );
  expect(list).toMatchObject({ ok: false, diagnostics: [{ id: 'unclosed-quote', place: { line: 64 } }] });
});

test('a fault in every row of a long list is reported a thousand times at most', async () => {
  const text = head + Array.from({ length: 3000 }, (_, index) => `i${index},converter,約12 bit,1\n`).join('');
  const { diagnostics, count } = await opened(text);
  expect([diagnostics.length, diagnostics.at(-1)?.id, count]).toEqual([1001, 'more-diagnostics', 3000]);
});

test('memory does not grow with the length of the list', async () => {
  const bytes = Buffer.from(rows(1000));
  const pieces = (times: number) =>
    function* () {
      yield Buffer.from(head);
      for (let time = 0; time < times; time += 1) yield bytes;
    };
  const used = async (times: number): Promise<number> => {
    const list = await openItemStream({ file: 'l.csv', hash: 'h', pieces: pieces(times) }, {}, vocabulary);
    if (!list.ok) throw new Error(JSON.stringify(list.diagnostics));
    let most = 0;
    let count = 0;
    for await (const item of list.value.items()) {
      count += item.id === '' ? 0 : 1;
      if (count % 2000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
    }
    expect(count).toBe(times * 1000);
    return most;
  };
  const few = await used(5);
  expect((await used(25)) - few).toBeLessThan(120 * 1024 ** 2);
});

test('a column of destinations is refused: a result without its licences would look like clearance', async () => {
  const text = 'id,class,resolution,sample-rate [MSPS],仕向地\na,converter,12 bit,450,CN\n';
  const file = { file: 'l.csv', hash: 'h', pieces: piecesOf(Buffer.from(text)) };
  const list = await openItemStream(file, {}, vocabulary);
  expect(list).toMatchObject({ ok: false, diagnostics: [{ id: 'destination-in-long-list' }] });
});
