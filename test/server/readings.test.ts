import fc from 'fast-check';
import { encode } from 'iconv-lite';
import request from 'supertest';
import writeExcelFile from 'write-excel-file/node';
import { openItemSource } from '../../src/app/item-source';
import { columnMeanings } from '../../src/app/readings/column-meanings';
import { columnOf } from '../../src/itemlist/column';
import { readMapping } from '../../src/itemlist/read-mapping';
import { vocabularyNames } from '../../src/itemlist/vocabulary-names';
import { writeMapping } from '../../src/itemlist/write-mapping';
import type { ListPreview } from '../../src/model/list-preview';
import { shippedCorpus } from '../app/shipped-corpus';
import { smallCorpus, smallList } from '../app/small-corpus';
import { htmlOutline, type Element } from '../report/html-outline';
import { servedParts } from './served-app';

const corpus = smallCorpus();
const { app } = servedParts(corpus);

/** What supertest answers, with a body that has to be looked at before it is believed. */
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const erp =
  'MATNR,GRUPPE,BITS,RATE,MEMO\na,converter,12 bit,401,x\nb,converter,約14,500 MSPS,\nc,converter,14 bit,1000,y\n';
const choices = {
  'column-A': 'id',
  'column-B': 'class',
  'column-C': 'resolution',
  'column-D': 'sample-rate [MSPS]',
  'column-E': 'ignore',
};
const mapping =
  'columns:\n  MATNR: id\n  GRUPPE: class\n  BITS: resolution\n  RATE: "sample-rate [MSPS]"\n  MEMO: ignore\n';

/** Uploads a list to be looked over; the path of its reading. */
async function look(
  list: string | Buffer,
  file = 'erp.csv',
  fields: Readonly<Record<string, string>> = {},
  to = app,
) {
  const form = request(to).post('/readings');
  for (const [name, value] of Object.entries(fields)) form.field(name, value);
  const answer: Answer = await form.attach('items', Buffer.from(list), file);
  expect(answer.status).toBe(303);
  return pathOf(answer);
}

function pathOf({ headers }: Answer): string {
  return (headers['location'] ?? '').replace(/\?.*$/, '');
}

async function previewAt(path: string, to = app): Promise<ListPreview & { readonly rememberedAt?: string }> {
  const answer: Answer = await request(to).get(path).redirects(1).set('Accept', 'application/json');
  expect(answer.status).toBe(200);
  return answer.body as ListPreview;
}

async function pageAt(path: string, lang: 'en' | 'ja', to = app): Promise<readonly Element[]> {
  const answer: Answer = await request(to)
    .get(`${path}?lang=${lang}`)
    .redirects(1)
    .set('Accept', 'text/html');
  expect(answer.status).toBe(200);
  return htmlOutline(answer.text);
}

/** Sends the form of a reading. */
async function send(
  path: string,
  action: string,
  fields: Readonly<Record<string, string>>,
  to = app,
): Promise<Answer> {
  const reading = path.split('/')[2] ?? '';
  return request(to)
    .post(action)
    .type('form')
    .set('Accept', 'application/json')
    .send({ reading, ...fields });
}

const texts = (page: readonly Element[], tag: string): readonly string[] =>
  page.filter((element) => element.tag === tag).map(({ text }) => text);

const fieldsOf = (page: readonly Element[]) =>
  page
    .filter(({ attributes }) => attributes.get('name')?.startsWith('column-') === true)
    .map(({ attributes }) => [attributes.get('name'), attributes.get('value')]);

test.each([
  ['en', 'How erp.csv was read', 'Not understood, and not read', 'not read'],
  ['ja', 'erp.csvの読取り結果', '意味が分からず、読み取らない列', '読取り不可'],
] as const)(
  'a reading says what was understood, and first what was not (%s)',
  async (lang, title, open, mark) => {
    const path = await look('id,class,resolution,Speed\na,converter,約12,x\n', 'erp.csv', { lang });
    const page = await pageAt(path, lang);
    expect(texts(page, 'h1')).toEqual([title]);
    expect(page.find(({ tag }) => tag === 'html')?.attributes.get('lang')).toBe(lang);
    expect(texts(page, 'th').find((text) => text === open)).toBe(open);
    expect(fieldsOf(page)).toEqual([
      ['column-D', ''],
      ['column-A', 'id'],
      ['column-B', 'class'],
      ['column-C', 'resolution'],
    ]);
    const cell = page.find(
      ({ tag, attributes }) => tag === 'td' && attributes.get('class') === 'cell-unread',
    );
    expect(cell?.text).toContain(`約12${mark}`);
  },
);

test('a reading names encoding, delimiter, header, columns, values and what could not be read', async () => {
  const cp932 = encode('品番;品目;resolution;備考\nA-1;converter;約12;①\n', 'cp932');
  const preview = await previewAt(await look(cp932, 'list.csv'));
  expect(preview.reading).toMatchObject({
    encoding: 'Shift_JIS (CP932)',
    delimiter: ';',
    headerRows: [1, 1],
  });
  expect(
    preview.columns.map(({ column, header, means, samples, unread }) => [
      column,
      header,
      means,
      samples,
      unread,
    ]),
  ).toEqual([
    ['A', '品番', 'id', ['A-1'], 0],
    ['B', '品目', 'class', ['converter'], 0],
    ['C', 'resolution', 'resolution', ['約12'], 1],
    ['D', '備考', 'remark', ['①'], 0],
  ]);
  expect(preview.rows[0]?.cells.map(({ state }) => state)).toEqual(['read', 'read', 'unread', 'read']);
  expect(preview.items).toBe(1);
  expect(preview.diagnostics).toMatchObject([{ id: 'approximate-figure', cell: { row: 2, column: 'C' } }]);
});

test('what is chosen for the columns gives the same result as the same mapping in a file', async () => {
  const path = await look(erp);
  const picked = await send(path, '/reports', { ...choices, assume: 'no-other-class' });
  expect(picked.headers['location']).toMatch(/^\/reports\/[0-9a-f]{24}/);
  const byChoice: Answer = await request(app).get(pathOf(picked)).set('Accept', 'application/json');
  const byFile: Answer = await request(app)
    .post('/reports')
    .redirects(1)
    .set('Accept', 'application/json')
    .field('assume', 'no-other-class')
    .attach('mapping', Buffer.from(mapping), 'erp.mapping.yaml')
    .attach('items', Buffer.from(erp), 'erp.csv');
  expect(byChoice.body).toMatchObject({ items: [{ item: 'a' }, { item: 'b' }, { item: 'c' }] });
  expect(byChoice.body).toEqual(byFile.body);
});

test('what is chosen can be taken away as a mapping file', async () => {
  const answer = await send(await look(erp), '/readings/mapping', choices);
  expect(answer.headers['content-disposition']).toContain('erp.mapping.yaml');
  const read = readMapping('m.yaml', answer.text);
  const wanted = readMapping('m.yaml', mapping);
  expect(read.ok && wanted.ok && [...read.value.columns]).toEqual(wanted.ok && [...wanted.value.columns]);
});

test('what was settled for a header row is applied to the next list with it, says so, and can be forgotten', async () => {
  const { app: own } = servedParts(corpus);
  const first = await look(erp, 'erp.csv', {}, own);
  expect((await previewAt(first, own)).rememberedAt).toBeUndefined();
  await send(first, '/reports', choices, own);

  const second = await look('ＭＡＴＮＲ,Gruppe,BITS,RATE,memo\nd,converter,12,2\n', 'next.csv', {}, own);
  const preview = await previewAt(second, own);
  expect(preview.rememberedAt).toBe('2026-03-01T09:00:00Z');
  expect(preview.columns.map(({ means }) => means)).toEqual([
    'id',
    'class',
    'resolution',
    'sample-rate [MSPS]',
    'ignore',
  ]);
  const led = pathOf(await request(own).get(second));
  expect(texts(await pageAt(led, 'ja', own), 'p')).toContainEqual(expect.stringContaining('2026-03-01'));

  const forgotten: Answer = await request(own).post(`${led}/forget`).type('form').send({ lang: 'ja' });
  expect(forgotten.headers['location']).toBe(`${second}?lang=ja`);
  const plain = await previewAt(second, own);
  expect([plain.rememberedAt, plain.columns[0]?.means]).toEqual([undefined, undefined]);
});

test('a choice that stands for nothing, and a changed way of reading, are shown before anything is compared', async () => {
  const path = await look(erp);
  const wrong = await send(path, '/reports', { ...choices, 'column-C': 'resolutoin' });
  expect(wrong.headers['location']).toMatch(/^\/readings\//);
  const preview = await previewAt(pathOf(wrong));
  expect(preview.columns[2]).toMatchObject({ settled: 'resolutoin', faults: [{ id: 'unknown-column' }] });
  const page = await pageAt(pathOf(wrong), 'en');
  expect(fieldsOf(page)[0]).toEqual(['column-C', 'resolutoin']);
  const semicolons = await send(path, '/reports', { ...choices, delimiter: 'semicolon' });
  expect((await previewAt(pathOf(semicolons))).reading?.delimiter).toBe(';');
});

test('an emptied field leaves its column to be found out again', async () => {
  const mapped = await send(await look('id,class,Memo\na,converter,x\n'), '/readings', {
    'column-A': 'ignore',
  });
  expect((await previewAt(pathOf(mapped))).columns[0]?.means).toBe('ignore');
  const again = await send(pathOf(mapped), '/readings', { 'column-A': '' });
  expect((await previewAt(pathOf(again))).columns[0]?.means).toBe('id');
});

test('dates, assumptions and destinations are carried along', async () => {
  const path = await look(erp, 'erp.csv', { 'jp-as-of': '2025-12-01', assume: 'not-military', lang: 'ja' });
  const inputs = (await pageAt(path, 'ja')).filter(({ tag }) => tag === 'input');
  const ticked = inputs.filter(({ attributes }) => attributes.has('checked'));
  expect(
    inputs.find(({ attributes }) => attributes.get('name') === 'jp-as-of')?.attributes.get('value'),
  ).toBe('2025-12-01');
  expect(ticked.map(({ attributes }) => attributes.get('value'))).toEqual(['not-military', 'ja']);
});

test('another sheet, another row for the header and another encoding are read when they are asked for', async () => {
  const sheets = [
    {
      sheet: 'A',
      data: [
        ['id', 'class', 'resolution'],
        ['a', 'converter', '12'],
      ],
    },
    {
      sheet: 'B',
      data: [
        ['class', 'id'],
        ['Kennung', 'Art'],
        ['b', 'converter'],
      ],
    },
  ];
  const path = await look(await writeExcelFile(sheets).toBuffer(), 'list.xlsx');
  const first = await previewAt(path);
  expect([first.reading?.sheet, first.sheets.map(({ name }) => name)]).toEqual(['A', ['A', 'B']]);
  const second = pathOf(await send(path, '/readings', { sheet: 'B' }));
  expect((await previewAt(second)).columns.map(({ means }) => means)).toEqual(['class', 'id']);
  const lower = pathOf(await send(second, '/readings', { sheet: 'B', 'header-row': '2' }));
  expect((await previewAt(lower)).columns.map(({ header }) => header)).toEqual(['Kennung', 'Art']);

  const ambiguous = await look(encode('id,class\n表ソ,converter\n', 'euc-jp'), 'list.csv');
  const asked = pathOf(await send(ambiguous, '/readings', { encoding: 'euc-jp' }));
  expect((await previewAt(asked)).columns[0]?.samples).toEqual(['表ソ']);
});

test.each([
  ['bytes that are no text', Buffer.from('%PDF-1.7'), 'list.csv', 'wrong-kind-of-file'],
  ['an unclosed quote', Buffer.from('id,class\n"a,converter\n'), 'list.csv', 'unclosed-quote'],
  ['a format that is not read', Buffer.from('x'), 'list.doc', 'unknown-format'],
  ['an empty file', Buffer.alloc(0), 'list.csv', 'empty-list'],
])('%s is a reading that says so', async (_name, bytes, file, id) => {
  const path = await look(bytes, file);
  expect((await previewAt(path)).diagnostics.map((fault) => fault.id)).toContain(id);
  for (const lang of ['en', 'ja'] as const)
    expect(texts(await pageAt(path, lang), 'h2').length).toBeGreaterThan(1);
});

test('a document is read without columns, and is compared from its reading', async () => {
  const path = await look(smallList, 'list.yaml');
  const preview = await previewAt(path);
  expect([preview.items, preview.columns, preview.assumptions]).toEqual([
    4,
    [],
    ['no-other-class', 'not-military'],
  ]);
  const compared = await send(path, '/reports', {});
  expect((await request(app).get(pathOf(compared)).set('Accept', 'application/json')).body).toMatchObject({
    items: [{ alignment: 'first-only' }, {}, {}, {}],
  });
});

test('headers that try to break out, and a great many of them, are shown as text and can be settled', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '=cmd|x',
    '" onfocus="x',
    '{{constructor}}',
    '__proto__',
    'a: [b',
  ];
  const headers = ['id', 'class', ...hostile, ...Array.from({ length: 300 }, (_, index) => `extra ${index}`)];
  const quoted = headers.map((header) => `"${header.replaceAll('"', '""')}"`).join(',');
  const path = await look(`${quoted}\na,converter${',x'.repeat(headers.length - 2)}\n`);
  const page = await pageAt(path, 'en');
  expect(fieldsOf(page)).toHaveLength(headers.length);
  expect(page.filter(({ tag }) => tag === 'script')).toHaveLength(1);
  for (const header of hostile) expect(texts(page, 'th')).toContain(header);
  const { columns } = await previewAt(path);
  const ignored = Object.fromEntries(columns.slice(2).map(({ column }) => [`column-${column}`, 'ignore']));
  const settled = await previewAt(pathOf(await send(path, '/readings', ignored)));
  expect(settled.columns.filter(({ means }) => means === undefined)).toEqual([]);
  expect(settled.diagnostics).toEqual([]);
});

test.each([
  ['a reading that there is not', '/readings/0123456789abcdef01234567'],
  ['a name that cannot be one', '/readings/..%2f..'],
])('%s is not found', async (_name, path) => {
  expect((await request(app).get(path)).status).toBe(404);
});

test('a reading is no report, and a report no reading', async () => {
  const path = await look(smallList, 'list.yaml');
  const compared = pathOf(await send(path, '/reports', {}));
  expect((await request(app).get(path.replace('readings', 'reports'))).status).toBe(404);
  expect((await request(app).get(compared.replace('reports', 'readings'))).status).toBe(404);
  expect((await send(compared.replace('reports', 'readings'), '/reports', {})).status).toBe(404);
  expect((await request(app).post('/readings').type('form').send({})).status).toBe(400);
});

test('a follow-up form asks for what would decide the open items, and decides them once it is filled in', async () => {
  const posted: Answer = await request(app)
    .post('/reports')
    .attach('items', Buffer.from(smallList), 'list.yaml');
  const form = await request(app)
    .get(`${pathOf(posted)}/follow-up.xlsx?lang=ja`)
    .buffer(true)
    .responseType('blob');
  expect(form.headers['content-disposition']).toContain('list.follow-up.xlsx');
  const opened = await openItemSource('form.xlsx', form.body as Buffer, 'hash');
  const rows = (opened.ok && opened.value.sheets?.[0]?.rows) || [];
  const header =
    rows.find(({ cells }) => cells.some((cell) => cell.startsWith('サンプルレート')))?.cells ?? [];
  const filled = rows.map(({ cells }) =>
    header.map((name, index) =>
      cells[0] === 'open' && name.startsWith('サンプルレート') ? '1 GSPS' : (cells[index] ?? ''),
    ),
  );
  expect(filled.filter(([id]) => id === 'open')).toHaveLength(1);
  const csv = filled
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
  const decided: Answer = await request(app)
    .post('/reports')
    .redirects(1)
    .set('Accept', 'application/json')
    .attach('items', Buffer.from(csv), 'form.csv');
  expect(decided.body).toMatchObject({ items: [{ item: 'open', alignment: 'both-controlled' }] });
});

test('a mapping that is written is read back, whatever the headers', () => {
  const headers = fc.dictionary(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(
      headers,
      fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
      (columns, headerRow) => {
        const wanted = {
          columns: new Map(Object.entries(columns)),
          ...(headerRow !== undefined && { headerRow }),
        };
        const read = readMapping('m.yaml', writeMapping(wanted));
        expect(read.ok && read.value).toEqual(wanted);
      },
    ),
  );
});

test('everything that a column can be read as is understood, and in its unit', () => {
  const { rulebook } = shippedCorpus();
  const { vocabulary } = rulebook;
  const names = vocabularyNames(vocabulary);
  const meanings = columnMeanings(rulebook);
  expect(new Set(meanings.map(({ value }) => value)).size).toBe(meanings.length);
  expect(meanings.length).toBeGreaterThan(vocabulary.parameters.size + vocabulary.relations.size);
  for (const { value, label } of meanings) {
    const column = columnOf(value, names, vocabulary);
    expect([value, column.kind, label.en !== '' && label.ja !== '']).not.toEqual([value, 'unknown', true]);
    if (column.kind !== 'figure') continue;
    const { parameter, unit } = column;
    expect([value, unit?.symbol]).toEqual([value, 'unit' in parameter ? parameter.unit.symbol : undefined]);
  }
});
