import { openItemStream } from '../../src/app/item-stream';
import { judgeStream } from '../../src/app/judge-stream';
import { judgeTable } from '../../src/app/long/judge-table';
import { JudgedRows } from '../../src/app/long/judged-rows';
import { openLongTable } from '../../src/app/long/open-long-table';
import type { Corpus } from '../../src/app/corpus';
import { judgedHead, judgedLines } from '../../src/app/render/results';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Lang } from '../../src/model/text';
import { shippedRulebook } from '../corpus/corpus';
import { randomTable } from './random-table';
import { smallCorpus } from './small-corpus';

/** Bytes in pieces of an awkward length, in one buffer as a file is read. */
const piecesOf = (bytes: Uint8Array, length: number) =>
  function* () {
    const buffer = Buffer.alloc(length);
    for (let at = 0; at < bytes.length; at += length) {
      buffer.set(bytes.subarray(at, at + length));
      yield buffer.subarray(0, Math.min(length, bytes.length - at));
    }
  };

interface Outcome {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts?: unknown;
  /** Each with its number. */
  readonly explained?: readonly string[];
}

/** A list judged as a table, in one pass. */
async function atOnce(
  bytes: Uint8Array,
  corpus: Corpus,
  lang: Lang,
  assumptions: readonly string[],
  length = 999,
): Promise<Outcome> {
  const file = { file: 'l.csv', hash: 'h', pieces: piecesOf(bytes, length) };
  const long = await openLongTable(file, {}, corpus.rulebook.vocabulary);
  if (long?.ok !== true) return { text: '', diagnostics: long?.diagnostics ?? [] };
  let text = '';
  const judged = await judgeTable(long.value, { asOf: new Map(), assumptions, lang }, corpus, {
    write: (lines) => {
      text += Buffer.from(lines).toString('utf8');
      return Promise.resolve();
    },
  });
  if (!judged.ok) return { text: '', diagnostics: judged.diagnostics };
  const { counts, explained, numbers } = judged.value.tally;
  return {
    text,
    diagnostics: judged.diagnostics,
    counts,
    explained: explained.map(({ id }, at) => `${numbers[at] ?? 0} ${id}`),
  };
}

/** The same list read row by row into items, each of which is judged by itself. */
async function oneByOne(
  bytes: Uint8Array,
  corpus: Corpus,
  lang: Lang,
  assumptions: readonly string[],
): Promise<Outcome> {
  const file = { file: 'l.csv', hash: 'h', pieces: piecesOf(bytes, 4096) };
  const list = await openItemStream(file, {}, corpus.rulebook.vocabulary);
  if (!list.ok) return { text: '', diagnostics: list.diagnostics };
  const stream = judgeStream(list.value, { asOf: new Map(), assumptions }, corpus);
  const line = judgedLines({ ...stream.table, lang });
  let text = judgedHead({ ...stream.table, lang });
  let count = 0;
  const counts: Record<string, number> = {};
  const explained: string[] = [];
  for await (const { item, judged } of stream.items()) {
    text += line(item, judged, (count += 1));
    counts[judged.alignment] = (counts[judged.alignment] ?? 0) + 1;
    if (judged.alignment.endsWith('-only') && explained.length < 200) explained.push(`${count} ${item.id}`);
  }
  return { text, diagnostics: list.value.diagnostics, counts, explained };
}

const lines = (text: string): readonly string[] => text.split('\r\n');

describe('a table judged in one pass has the lines, faults and counts of its items judged one by one', () => {
  const corpus: Corpus = { rulebook: shippedRulebook(), tool: { name: 't', version: '0' }, templates: {} };
  const everything = [...corpus.rulebook.vocabulary.assumptions.keys()];
  const seed = Number(process.env['ECALIGN_RANDOM_SEED'] ?? 20261122);
  const rows = Number(process.env['ECALIGN_RANDOM_ROWS'] ?? 200);

  test.each([
    [1, 'en', everything],
    [2, 'ja', []],
  ] as const)('random tables, seed %i, in %s', async (each, lang, assumptions) => {
    const table = Buffer.from(randomTable(corpus.rulebook, seed + each, { rows, classes: 2 }));
    const longWay = jest.spyOn(JudgedRows.prototype, 'takeRow');
    const found = await atOnce(table, corpus, lang, assumptions);
    const { length } = longWay.mock.calls;
    longWay.mockRestore();
    const expected = await oneByOne(table, corpus, lang, assumptions);
    expect(lines(found.text)).toEqual(lines(expected.text));
    expect(found.diagnostics).toEqual(expected.diagnostics);
    expect(found.counts).toMatchObject(expected.counts as object);
    expect(found.explained).toEqual(expected.explained);
    // Many rows are like one before and take the short way.
    expect(length).toBeLessThan(0.7 * rows);
    expect(lines(found.text).length).toBeGreaterThan(rows / 2);
  });
});

describe('what is unusual about a table', () => {
  const corpus = smallCorpus();
  const head = 'id,class,resolution,sample-rate [MSPS]\n';
  const same = async (text: string | Uint8Array, length?: number): Promise<Outcome> => {
    const bytes = Buffer.from(text);
    const found = await atOnce(bytes, corpus, 'en', [], length);
    expect(found).toMatchObject(await oneByOne(bytes, corpus, 'en', []));
    return found;
  };

  test.each([
    ['a mark at its beginning', `\ufeff${head}a,converter,12 bit,450\n`],
    [
      'a title, a comment and a line of assumptions above the header',
      `一覧,,\n# assumptions: not-military\n${head}a,converter,12 bit,450\n`,
    ],
    ['other line ends', `${head}a,converter,12 bit,450\n\nb,converter,14 bit,\n`.replaceAll('\n', '\r')],
    ['no line end at its end', `${head}a,converter,12 bit,450\nb,converter,1,2`],
    ['blank rows and rows of empty cells', `${head}\n,,,\na,converter,12 bit,450\n  ,,,\n`],
    ['cells that are left out at the end of a row', `${head}a,converter,12 bit,450\nb,converter,12 bit\n`],
    ['a cell too many', `${head}a,converter,12 bit,450\nb,converter,12 bit,1,2\n`],
    ['empty cells too many', `${head}a,converter,12 bit,450\nb,converter,12 bit,1,,\n`],
    [
      'the header once more, and notes under it',
      `${head}a,converter,12 bit,450\n${head}以上,,,\n※ note,,,\n`,
    ],
    [
      'quotes around all cells',
      `"id","class","resolution"\n"a","converter","12 bit"\n"b ""x""","converter","14 bit"\n`,
    ],
    ['a line break in a cell', `${head}"a\r\nb",converter,12 bit,450\nc,converter,12 bit,450\n`],
    ['no column of ids', 'name,class,resolution\na,converter,12 bit\n,converter,14 bit\n'],
    ['a class that stands for nothing', `${head}a,convrter,12 bit,450\nb,converter,12 bit,450\n`],
    [
      'excluded classes',
      'id,class,not class,resolution\na,converter,,12 bit\nb,converter,converter,12 bit\nc,converter,,12 bit\n',
    ],
    [
      'figures that are not verified',
      'id,class,unverified,resolution\na,converter,resolution,12 bit\nb,converter,,12 bit\nc,converter,sample-rate,12 bit\n',
    ],
    [
      'an id that is missing',
      `${head}a,converter,12 bit,450\n ,converter,12 bit,450\n\u3000,converter,12 bit,1\n`,
    ],
    ['semicolons', `${head}a,converter,12 bit,450\nb,converter,"14,0 bit",450\n`.replaceAll(',', ';')],
    ['no items', head],
    ['no header', 'a,b\n'],
    ['a quote that is never closed', `${head}a,converter,12 bit,450\n"b,converter,12 bit,450\nc,,,\n`],
    ['a quote in the middle of a cell', `${head}a,converter,12" bit,450\n`],
    ['text behind a quote', `${head}"a"b,converter,12 bit,450\n`],
  ])('%s', async (_, text) => {
    for (const length of [7, 4096]) await same(text, length);
  });

  test('other encodings', async () => {
    const text = 'id,名称,品目,分解能\na,変換器あ,converter,12 bit\nb,品,変換器,１４ bit\n';
    expect((await same(Buffer.from(`\ufeff${text}`, 'utf16le'))).text).toContain('変換器あ');
    const sjis = Uint8Array.from([
      ...Buffer.from('id,name,class,resolution\na,'),
      ...[0x95, 0xcf, 0x8a, 0xb7],
      ...Buffer.from(',converter,12 bit\n'),
    ]);
    expect((await same(sjis)).text).toContain('変換');
  });

  test('of faults in every row a thousand are told, and how many more there are', async () => {
    const text = head + Array.from({ length: 1500 }, (_, at) => `i${at},converter,約12 bit,1\n`).join('');
    expect((await same(text)).diagnostics).toHaveLength(1001);
  });

  test('a row that is longer than all pieces', async () => {
    await same(
      `${head}a,converter,12 bit,450\n"${'x'.repeat(30_000)}",converter,14 bit,450\nc,converter,14 bit,450\n`,
      64,
    );
  });

  test('with an error in its last row nothing that was written holds', async () => {
    const text = `${head}${'a,converter,12 bit,450\n'.repeat(60)}last,convrter,,\n`;
    const found = await atOnce(Buffer.from(text), corpus, 'en', []);
    expect(found.text).toBe('');
    expect(found.diagnostics).toMatchObject([{ id: 'unknown-item-class', place: { line: 62 } }]);
  });
});

test('where the result cannot be written the list is closed, and whoever asked is told, once', async () => {
  const rows = Array.from({ length: 40_000 }, (_, at) => `i${at},adc-integrated-circuit`);
  const bytes = Buffer.from(['id,class', ...rows].join('\n'));
  let [opened, closed] = [0, 0];
  const pieces = function* () {
    opened += 1;
    try {
      yield* piecesOf(bytes, 4096)();
    } finally {
      closed += 1;
    }
  };
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const { rulebook } = smallCorpus();
  const long = await openLongTable({ file: 'l.csv', hash: 'h', pieces }, {}, rulebook.vocabulary);
  if (long?.ok !== true) throw new Error(JSON.stringify(long));
  const judged = judgeTable(long.value, { asOf: new Map(), assumptions: [], lang: 'en' }, smallCorpus(), {
    write: () => Promise.reject(new Error('the disk is full')),
  });
  await expect(judged).rejects.toThrow('the disk is full');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
  expect(closed).toBe(opened);
});
