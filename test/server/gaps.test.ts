import request from 'supertest';
import { shippedCorpus } from '../app/shipped-corpus';
import { smallCorpus } from '../app/small-corpus';
import { htmlOutline } from '../report/html-outline';
import { servedApp } from './served-app';

/** What supertest answers, with a body that has to be looked at before it is believed. */
const seen = (answer: { readonly status: number; readonly body: unknown }) => answer;

const app = servedApp(smallCorpus());

interface Problem {
  readonly errors: readonly { readonly id: string }[];
}

interface Gaps {
  readonly lists: readonly { readonly asOf: string }[];
  readonly classes: readonly {
    readonly itemClass: string;
    readonly list: { readonly relation: string; readonly regions: readonly { words: { en: string } }[] };
  }[];
}

test('a browser gets the gaps as a page in its language, a program as JSON', async () => {
  const page = await request(app).get('/gaps').set('Accept', 'text/html').set('Accept-Language', 'ja');
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.text).toContain('<html lang="ja"');
  expect(page.headers['vary']).toMatch(/Accept.*Accept-Language/);
  expect(htmlOutline(page.text).some(({ tag }) => tag === 'svg')).toBe(true);
  const data = await request(app).get('/gaps').set('Accept', 'application/json');
  expect((data.body as Gaps).classes.map(({ itemClass }) => itemClass)).toEqual(['converter']);
});

test('days and filters of the query count, an empty one is none', async () => {
  const { status, body } = seen(
    await request(app)
      .get('/gaps?jp-as-of=2025-12-01&us-as-of=&class=converter&row=&eccn=3A001&lang=en')
      .set('Accept', 'application/json'),
  );
  expect(status).toBe(200);
  expect((body as Gaps).lists.map(({ asOf }) => asOf)).toEqual(['2026-07-23', '2025-12-01']);
});

test.each([
  ['class=nothing', 'unknown-class'],
  ['row=99', 'unknown-row'],
  ['eccn=9Z999', 'unknown-entry'],
  ['jp-as-of=2026-02-30', 'unknown-day'],
  ['clas=converter', 'unknown-name'],
  ['__proto__=x', 'unknown-name'],
  ['class=a&class=b', 'repeated-name'],
])('the query %s is a fault that is named', async (query, id) => {
  const { status, body } = seen(await request(app).get(`/gaps?${query}`).set('Accept', 'application/json'));
  expect(status).toBe(422);
  expect((body as Problem).errors.map((error) => error.id)).toContain(id);
});

test.each([
  ['en', 'This cannot be answered as it was asked', 'in the address'],
  ['ja', '指定された条件では表示できません', 'アドレス（URL）の指定'],
])('a page in %s says of such a query that it is the address, and of no list', async (lang, title, where) => {
  for (const path of [`/gaps?class=nothing&lang=${lang}`, `/rules?list=nowhere&lang=${lang}`]) {
    const { text } = await request(app).get(path).set('Accept', 'text/html');
    expect(htmlOutline(text).find(({ tag }) => tag === 'h1')?.text).toBe(title);
    expect(text).toContain(where);
    expect(text).not.toMatch(/not compared|対比されません|line 1/u);
  }
});

test('gaps answers GET only, and as a page or JSON only', async () => {
  expect((await request(app).post('/gaps')).status).toBe(405);
  expect((await request(app).get('/gaps').set('Accept', 'image/png')).status).toBe(406);
});

test('the upload page leads to the gaps', async () => {
  const links = htmlOutline((await request(app).get('/?lang=en')).text).filter(({ tag }) => tag === 'a');
  expect(links.map(({ attributes }) => attributes.get('href'))).toContain('/gaps?lang=en');
});

test('with the shipped rules: before 14 February 2026 processors below 600 Gbyte/s were a gap at any performance', async () => {
  const { body } = seen(
    await request(servedApp(shippedCorpus()))
      .get('/gaps?class=digital-processing-circuit&us-as-of=2026-07-23&jp-as-of=2025-12-01')
      .set('Accept', 'application/json'),
  );
  const words = (body as Gaps).classes[0]?.list.regions.map((region) => region.words.en) ?? [];
  expect(words).toContainEqual(
    expect.stringMatching(
      /^total processing performance \(TPP\) 4800 or more and aggregate bidirectional transfer rate under 600 Gbyte\/s(?: and not controlled by both lists on other grounds)?$/u,
    ),
  );
});
