import { encode } from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import type { Express } from 'express';
import request from 'supertest';
import { smallCorpus, smallList } from '../app/small-corpus';
import { htmlOutline } from '../report/html-outline';
import { servedApp } from './served-app';

const corpus = smallCorpus();
const faults: unknown[] = [];
const app = servedApp(corpus, {
  sample: { file: 'sample.yaml', bytes: Buffer.from(smallList) },
  maxBytes: 8 * 1024,
  report: (error) => void faults.push(error),
});

/** What supertest answers, with a body that has to be looked at before it is believed. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const seen = (answer: Answer): Answer => answer;

interface Result {
  readonly input: { readonly file: string; readonly assumptions: readonly string[] };
  readonly lists: readonly { readonly asOf: string }[];
  readonly items: readonly { readonly item: string; readonly alignment: string }[];
}

interface ProblemDocument {
  readonly status: number;
  readonly errors: readonly {
    readonly id: string;
    readonly place: unknown;
    readonly cell?: unknown;
    readonly message: string;
  }[];
}

const upload = (text: string | Buffer, file = 'list.yaml', accept = 'application/json', to: Express = app) =>
  request(to).post('/reports').redirects(1).set('Accept', accept).attach('items', Buffer.from(text), file);

test('an uploaded list comes back as verdicts', async () => {
  const { status, body, headers } = seen(await upload(smallList));
  const { items, input } = body as Result;
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'application/json; charset=utf-8',
    'no-store',
  ]);
  expect(items.map(({ item, alignment }) => `${item}: ${alignment}`)).toEqual([
    'twelve: first-only',
    'fourteen: both-controlled',
    'slow: neither-controlled',
    'open: undetermined',
  ]);
  expect(input.file).toBe('list.yaml');
});

test('a browser gets the same result as a report in the language of the form', async () => {
  const { status, text, headers } = await upload(smallList, '品目.yaml', 'text/html').field('lang', 'ja');
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  const elements = htmlOutline(text);
  expect(elements.find(({ tag }) => tag === 'html')?.attributes.get('lang')).toBe('ja');
  expect(elements.some(({ tag, text: words }) => tag === 'dd' && words === '品目.yaml')).toBe(true);
  const groups = elements.filter(({ tag }) => tag === 'h3').map(({ text: words }) => words);
  expect(groups).toEqual(
    expect.arrayContaining(['一方のリストのみ該当 1', '双方該当 1', '双方非該当 1', '判定不能 1']),
  );
});

test('dates and assumptions of the form are applied', async () => {
  const bare = smallList.replace(/^.*\n/, '');
  const { body } = seen(
    await upload(bare)
      .field('jp-as-of', '2025-12-01')
      .field('us-as-of', '')
      .field('assume', 'not-military')
      .field('assume', 'no-other-class'),
  );
  const { lists, items, input } = body as Result;
  expect(lists.map(({ asOf }) => asOf)).toEqual(['2026-07-23', '2025-12-01']);
  expect(items[0]).toMatchObject({ item: 'twelve', alignment: 'both-controlled' });
  expect(input.assumptions).toEqual(['not-military', 'no-other-class']);
});

test('a bad list is answered with every fault and its row and column', async () => {
  const csv = 'id,name,class,Resolution [GHz]\na,A,converter,12\nb,B,convrter,12\nb,C,converter,13\n';
  const { status, body, headers } = seen(await upload(csv, 'list.csv'));
  const problem = body as ProblemDocument;
  expect([status, headers['content-type']]).toEqual([422, 'application/problem+json; charset=utf-8']);
  expect(problem).toMatchObject({ type: 'about:blank', status: 422, title: 'Unprocessable Entity' });
  expect(problem.errors.length).toBeGreaterThanOrEqual(2);
  expect(problem.errors.find(({ message }) => message.includes('`convrter`'))).toMatchObject({
    place: { file: 'list.csv', line: 3 },
    cell: { row: 3, column: 'C' },
  });
});

test('a browser gets the faults as a page', async () => {
  const { status, text } = await upload('id,name,class\na,A,<b>convrter</b>\n', 'list.csv', 'text/html');
  const elements = htmlOutline(text);
  expect(status).toBe(422);
  expect(
    elements.some(({ tag, text: words }) => tag === 'span' && words === 'list.csv, row 2, column C'),
  ).toBe(true);
  expect(elements.some(({ tag, text: words }) => tag === 'dd' && words.includes('<b>convrter</b>'))).toBe(
    true,
  );
});

test.each([
  [
    'a date that does not exist',
    (form: request.Test) => form.field('us-as-of', '2026-02-30'),
    422,
    'unknown-day',
  ],
  ['an unknown field', (form: request.Test) => form.field('eu-as-of', '2026-02-28'), 422, 'unknown-field'],
  [
    'a field named like a prototype member',
    (form: request.Test) => form.field('__proto__', 'x'),
    422,
    'unknown-field',
  ],
  [
    'an unknown assumption',
    (form: request.Test) => form.field('assume', 'not-miltary'),
    422,
    'unknown-assumption',
  ],
])('%s is refused, not guessed', async (_name, add, expected, id) => {
  const { status, body } = seen(await add(upload(smallList)));
  expect([status, (body as ProblemDocument).errors.map((error) => error.id)]).toEqual([expected, [id]]);
});

test.each([
  ['a list that is too large', () => upload(Buffer.alloc(9 * 1024, 'x')), 413],
  ['a second file', () => upload(smallList).attach('more', Buffer.from('x'), 'x.yaml'), 400],
  [
    'a form without a list',
    () => request(app).post('/reports').set('Accept', 'application/json').field('lang', 'en'),
    400,
  ],
  [
    'a body that is no form',
    () => request(app).post('/reports').set('Accept', 'application/json').send({ items: [] }),
    415,
  ],
  ['an empty body', () => request(app).post('/reports').set('Accept', 'application/json'), 415],
  [
    'a broken form',
    () =>
      request(app)
        .post('/reports')
        .set('Accept', 'application/json')
        .set('Content-Type', 'multipart/form-data; boundary=x')
        .send('--x\r\nbroken'),
    400,
  ],
  [
    'a form without a boundary',
    () =>
      request(app)
        .post('/reports')
        .set('Accept', 'application/json')
        .set('Content-Type', 'multipart/form-data')
        .send('x'),
    400,
  ],
  ['an unknown address', () => request(app).get('/nowhere').set('Accept', 'application/json'), 404],
  ['an address that is no text', () => request(app).get('/%ff').set('Accept', 'application/json'), 404],
  [
    'a method that an address does not answer',
    () => request(app).delete('/gaps').set('Accept', 'application/json'),
    405,
  ],
  [
    'a form that nobody can be sent',
    () => request(app).get('/reports/sample').redirects(1).set('Accept', 'image/png'),
    406,
  ],
  ['bytes that are no text', () => upload(Buffer.from([0x89, 0x50, 0x4e, 0x47])), 422],
])('%s is refused with its own status', async (_name, send, expected) => {
  const { status, text } = await send();
  expect(status).toBe(expected);
  expect(text).not.toMatch(/node_modules|\.ts:\d|at \w+ \(/);
});

test('a list that would take too long is refused before it is compared', async () => {
  const { status, body } = seen(
    await upload(smallList, 'list.yaml', 'application/json', servedApp(corpus, { maxItems: 3 })),
  );
  expect([status, (body as ProblemDocument).errors]).toMatchObject([
    413,
    [{ id: 'list-too-long', message: expect.stringContaining('4 items') as string }],
  ]);
});

test('405 says which method is answered', async () => {
  expect((await request(app).put('/reports')).headers['allow']).toBe('GET, HEAD, POST');
  expect((await request(app).post('/')).headers['allow']).toBe('GET, HEAD');
});

test('the upload page offers the lists, their latest editions and the assumptions, and works without scripts', async () => {
  const { text, status } = await request(app).get('/');
  const elements = htmlOutline(text);
  const inputs = elements
    .filter(({ tag }) => tag === 'input')
    .map(({ attributes }) => `${attributes.get('name') ?? ''}=${attributes.get('value') ?? ''}`);
  expect(status).toBe(200);
  expect(inputs).toEqual([
    'items=',
    'us-as-of=2026-07-23',
    'jp-as-of=2026-02-14',
    'assume=no-other-class',
    'assume=not-military',
    'lang=en',
    'lang=ja',
    'sheet=',
    'mapping=',
    'lang=en',
  ]);
  const form = elements.find(({ tag }) => tag === 'form');
  expect(Object.fromEntries(form?.attributes ?? [])).toEqual({
    action: '/reports',
    method: 'post',
    enctype: 'multipart/form-data',
  });
  const labels = new Set(
    elements.filter(({ tag }) => tag === 'label').map(({ attributes }) => attributes.get('for')),
  );
  expect(['items', 'us-as-of', 'jp-as-of'].filter((id) => !labels.has(id))).toEqual([]);
  expect(
    elements.filter(({ tag }) => tag === 'script').map(({ attributes }) => attributes.get('src')),
  ).toEqual(['/site.js']);
});

test('pages follow the language of the browser, and the one asked for before that', async () => {
  const lang = async (path: string, accept: string) =>
    /<html lang="(..)"/.exec(
      (await request(app).get(path).redirects(1).set('Accept-Language', accept)).text,
    )?.[1];
  expect(await lang('/', 'ja,en;q=0.5')).toBe('ja');
  expect(await lang('/?lang=en', 'ja')).toBe('en');
  expect(await lang('/reports/sample?lang=ja', 'en')).toBe('ja');
  expect(await lang('/nowhere', 'ja')).toBe('ja');
});

test('the sample report is the same whoever asks, as page and as JSON', async () => {
  const [first, second] = [
    await request(app).get('/reports/sample').redirects(1),
    await request(app).get('/reports/sample').redirects(1),
  ];
  expect(first.text).toBe(second.text);
  const { body } = seen(
    await request(app).get('/reports/sample').redirects(1).set('Accept', 'application/json'),
  );
  expect((body as Result).items).toHaveLength(4);
});

test('without a sample there is no sample report', async () => {
  expect((await request(servedApp(corpus)).get('/reports/sample').redirects(1)).status).toBe(404);
});

test('the health check names the rules that are served', async () => {
  expect((await request(app).get('/healthz')).body).toEqual({
    status: 'ok',
    version: '0.0.0-test',
    rules: corpus.rulebook.hash,
  });
});

test('pages may load the one style sheet and the one script and nothing else', async () => {
  const { headers } = await request(app).get('/');
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none';script-src 'self' 'sha256-[^']+';connect-src 'self';style-src 'self' 'sha256-[^']+';img-src data:;form-action 'self';base-uri 'none';frame-ancestors 'none'$/,
  );
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  expect(headers).not.toHaveProperty('x-powered-by');
  const style = await request(app).get('/style.css');
  expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
});

test('a fault of ours says nothing of itself to the client, and is reported', async () => {
  const broken = servedApp(
    {
      ...corpus,
      rulebook: {
        ...corpus.rulebook,
        get hash(): never {
          throw new Error('a secret place');
        },
      },
    },
    { report: (error) => void faults.push(error) },
  );
  faults.length = 0;
  const { status, text } = await request(broken).get('/healthz').set('Accept', 'application/json');
  expect([status, JSON.parse(text)]).toMatchObject([500, { status: 500, errors: [] }]);
  expect(text).not.toContain('secret');
  expect(faults).toMatchObject([{ message: 'a secret place' }]);
});

test('a workbook, a list in CP932 and one whose headers need a mapping are compared like any other', async () => {
  const rows = [
    ['品目コード', '区分', 'resolution', 'sample-rate'],
    ['twelve', 'converter', '12 bit', '401 MSPS'],
  ];
  const csv = rows.map((row) => row.join(',')).join('\r\n');
  const mapping = 'columns:\n  "区分": class\n';
  const files: readonly (readonly [string, Buffer])[] = [
    ['list.xlsx', await writeExcelFile(rows).toBuffer()],
    ['list.csv', encode(csv, 'cp932')],
    ['list.csv', Buffer.from(csv)],
  ];
  for (const [name, bytes] of files) {
    const answer: Answer = await request(app)
      .post('/reports')
      .redirects(1)
      .set('Accept', 'application/json')
      .field('mapping', mapping)
      .field('encoding', '')
      .field('assume', 'not-military')
      .field('assume', 'no-other-class')
      .attach('items', bytes, name);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ items: [{ item: 'twelve', alignment: 'first-only' }] });
  }
});

test('what a form says of the reading of a list is checked like the list itself', async () => {
  const answer: Answer = await request(app)
    .post('/reports')
    .set('Accept', 'application/json')
    .field('encoding', 'klingon')
    .field('mapping', '- no mapping')
    .attach('items', Buffer.from('id,class\n'), 'list.csv');
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ errors: [{ id: 'unknown-encoding' }, { id: 'unexpected-shape' }] });
});

test('a form for an item class can be downloaded as a workbook', async () => {
  const answer: Answer = await request(app)
    .get('/template?class=converter&lang=ja')
    .buffer(true)
    .responseType('blob');
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toContain('converter.xlsx');
  expect((answer.body as Buffer).subarray(0, 2).toString()).toBe('PK');
  expect((await request(app).get('/template?class=none')).status).toBe(422);
});
