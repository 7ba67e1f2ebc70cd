import request from 'supertest';
import { itemAddress } from '../../src/app/kept/result-files';
import { smallCorpus, smallList } from '../app/small-corpus';
import { shippedCorpus } from '../app/shipped-corpus';
import { htmlOutline } from '../report/html-outline';
import { servedApp, servedParts } from './served-app';

/** What supertest answers, with a body that has to be looked at before it is believed. */
const seen = (answer: { readonly status: number; readonly body: unknown }) => answer;

const corpus = smallCorpus();
const app = servedApp(corpus);
const japanese = `/rules/jp-meti/${encodeURIComponent('第6条第1号')}`;

function linksOf(html: string): readonly string[] {
  return htmlOutline(html)
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes }) => attributes.get('href') ?? '');
}

test.each([
  '/rules',
  '/rules?q=converter',
  '/rules/us-ccl',
  '/rules/us-ccl/3A001.a',
  japanese,
  '/rules/classes',
  '/rules/classes/converter',
  '/rules/parameters',
  '/rules/parameters/resolution',
])('%s is a page in either language and JSON, with an ETag that spares a second answer', async (address) => {
  for (const lang of ['en', 'ja']) {
    const page = await request(app).get(address).set('Accept', 'text/html').set('Accept-Language', lang);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain(`<html lang="${lang}">`);
    expect(page.headers['vary']).toMatch(/Accept.*Accept-Language/);
    expect(htmlOutline(page.text).filter(({ tag }) => tag === 'h1')).toHaveLength(1);
    const again = await request(app)
      .get(address)
      .set('Accept', 'text/html')
      .set('Accept-Language', lang)
      .set('If-None-Match', page.headers['etag'] ?? '');
    expect(again.status).toBe(304);
  }
  const data = seen(await request(app).get(address).set('Accept', 'application/json'));
  expect(data.body).toMatchObject({ form: 'ecalign-rules/1' });
});

test('every link on every page of the rules leads somewhere, in the language of the page', async () => {
  const done = new Set<string>();
  const open = ['/rules?lang=ja'];
  for (let address = open.shift(); address !== undefined; address = open.shift()) {
    if (done.has(address)) continue;
    done.add(address);
    const answer = await request(app).get(address).set('Accept', 'text/html').redirects(1);
    expect([address, answer.status]).toEqual([address, 200]);
    if (!address.startsWith('/rules')) continue;
    for (const link of linksOf(answer.text).filter((href) => href.startsWith('/'))) {
      // The switch at the top is the only link to the other language.
      expect(link).toMatch(/[?&]lang=ja/);
      open.push(link);
    }
  }
  expect([...done].filter((address) => address.startsWith('/rules/')).length).toBeGreaterThan(8);
});

test('the days that were asked for stay in every link, and the page shows the text of its day', async () => {
  const before = await request(app).get(`${japanese}?jp-as-of=2025-12-01&lang=en`).set('Accept', 'text/html');
  expect(before.text).toContain('≥ 12 bit');
  const inside = linksOf(before.text).filter((href) => /^\/rules\/.*3A001/.test(href));
  expect(inside.length).toBeGreaterThan(0);
  for (const href of inside) expect(href).toContain('jp-as-of=2025-12-01');
  const after = await request(app).get(`${japanese}?lang=en`).set('Accept', 'text/html');
  const own = after.text.slice(after.text.indexOf('id="says"'), after.text.indexOf('id="counterparts"'));
  expect(own).toContain('≥ 14 bit');
  expect(own).not.toContain('≥ 12 bit');
});

test.each([
  ['/rules?jp-as-of=2026-02-30', 'unknown-day'],
  ['/rules?qq=1', 'unknown-name'],
  ['/rules?q=a&q=b', 'repeated-name'],
  ['/rules?list=nowhere', 'unknown-list'],
  ['/rules?__proto__=x', 'unknown-name'],
  [`/rules?q=${'x'.repeat(201)}`, 'long-query'],
  ['/rules/us-ccl/3A001?us-as-of=yesterday', 'unknown-day'],
])('%s is a fault that is named', async (address, id) => {
  const { status, body } = seen(await request(app).get(address).set('Accept', 'application/json'));
  expect(status).toBe(422);
  expect((body as { errors: { id: string }[] }).errors.map((error) => error.id)).toContain(id);
});

test('what the rules do not hold is 404 with what is near it, and says that this clears nothing', async () => {
  const page = await request(app).get('/rules/us-ccl/3A001.z?lang=en').set('Accept', 'text/html');
  expect(page.status).toBe(404);
  expect(page.text).toContain('That does not say that nothing is controlled there.');
  expect(linksOf(page.text)).toContain('/rules/us-ccl/3A001.a?lang=en');
  const data = seen(await request(app).get('/rules/us-ccl/3A001.z').set('Accept', 'application/json'));
  expect(data.status).toBe(404);
  expect(data.body).toMatchObject({ status: 404, near: [{ address: '3A001' }, { address: '3A001.a' }] });
  for (const address of ['/rules/classes/convert', '/rules/parameters/resolutio']) {
    const other = await request(app).get(address).set('Accept', 'text/html');
    expect([other.status, linksOf(other.text).some((href) => href.startsWith(address))]).toEqual([404, true]);
  }
  expect((await request(app).get('/rules/nowhere').set('Accept', 'text/html')).status).toBe(404);
  expect((await request(app).get('/rules/nowhere/3A001').set('Accept', 'text/html')).status).toBe(404);
  expect((await request(app).get('/rules/us-ccl/%E7%8')).status).toBe(400);
});

test('an address that is punctuated otherwise leads to its page, on the same day', async () => {
  const answer = await request(app).get('/rules/us-ccl/3a001(A)?us-as-of=2026-07-23&lang=ja');
  expect([answer.status, answer.headers['location']]).toEqual([
    301,
    '/rules/us-ccl/3A001.a?us-as-of=2026-07-23&lang=ja',
  ]);
  const wide = await request(app).get(`/rules/jp-meti/${encodeURIComponent('６条１号')}`);
  expect(decodeURIComponent(wide.headers['location'] ?? '')).toBe('/rules/jp-meti/第6条第1号');
});

test('an address without its list leads to the list that holds it, and what none holds is told with what is near it', async () => {
  const leads = async (address: string): Promise<unknown> => {
    const { status, headers } = await request(app).get(`/rules/${encodeURIComponent(address)}?lang=en`);
    return [status, decodeURIComponent(headers['location'] ?? '')];
  };
  expect(await leads('3A001.a')).toEqual([301, '/rules/us-ccl/3A001.a?lang=en']);
  expect(await leads('3a001(A)')).toEqual([301, '/rules/us-ccl/3A001.a?lang=en']);
  expect(await leads('第6条第1号')).toEqual([301, '/rules/jp-meti/第6条第1号?lang=en']);
  const none = await request(app).get('/rules/3A001.z?lang=en').set('Accept', 'text/html');
  expect(none.status).toBe(404);
  expect(linksOf(none.text)).toContain('/rules/us-ccl/3A001.a?lang=en');
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor}}',
  '\u202e\u0000\ufffd',
])('the query %j stands on its page as text only', async (text) => {
  const hostile = encodeURIComponent(text);
  const page = await request(app).get(`/rules?q=${hostile}&lang=en`).set('Accept', 'text/html');
  expect(page.status).toBe(200);
  const tags = htmlOutline(page.text).map(({ tag }) => tag);
  expect(tags.filter((tag) => tag === 'img')).toEqual([]);
  expect(tags.filter((tag) => tag === 'script')).toHaveLength(1);
  const missing = await request(app).get(`/rules/us-ccl/${hostile}?lang=en`).set('Accept', 'text/html');
  expect(missing.status).toBe(404);
  expect(htmlOutline(missing.text).filter(({ tag }) => tag === 'img')).toEqual([]);
});

test('pages on rules are only read', async () => {
  for (const address of ['/rules', '/rules/us-ccl/3A001', '/rules/classes/converter']) {
    const answer = await request(app).post(address);
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect((await request(app).get(address).set('Accept', 'image/png')).status).toBe(406);
  }
});

test('a class shows both scopes once they have been compared, and compares nothing itself', async () => {
  const { app: own, store } = servedParts(corpus);
  const scopes = async () =>
    seen(await request(own).get('/rules/classes/converter').set('Accept', 'application/json')).body as {
      scopes?: { relation: string };
    };
  expect((await scopes()).scopes).toBeUndefined();
  expect(await store.entries()).toEqual([]);
  await request(own).get('/gaps?class=converter').set('Accept', 'text/html');
  // The difference in figures stands, but for items on which only the first list asks a judgment.
  expect((await scopes()).scopes?.relation).toBe('not-comparable');
  const page = await request(own).get('/rules/classes/converter?lang=en').set('Accept', 'text/html');
  expect(page.text).toContain('not comparable');
  // Other days are another comparison.
  const then = seen(
    await request(own).get('/rules/classes/converter?jp-as-of=2025-12-01').set('Accept', 'application/json'),
  );
  expect((then.body as { scopes?: unknown }).scopes).toBeUndefined();
});

test('a paragraph names the items of the last list that it decides, each with its page; no cache may keep that', async () => {
  const { app: own } = servedParts(corpus);
  const before = await request(own).get('/rules/us-ccl/3A001.a?lang=en').set('Accept', 'text/html');
  expect(before.text).toContain('No compared list is kept.');
  const answer = await request(own)
    .post('/reports')
    .attach('items', Buffer.from(smallList), 'parts.yaml')
    .set('Accept', 'text/html');
  const id = /reports\/([0-9a-f]{24})/.exec(answer.headers['location'] ?? '')?.[1] ?? '';
  const page = await request(own).get('/rules/us-ccl/3A001.a?lang=en').set('Accept', 'text/html');
  expect(linksOf(page.text)).toEqual(
    expect.arrayContaining([`${itemAddress(id, 0)}?lang=en`, `${itemAddress(id, 1)}?lang=en`]),
  );
  expect(linksOf(page.text)).not.toContain(`${itemAddress(id, 2)}?lang=en`);
  expect(page.headers['cache-control']).toBe('private, no-cache');
  const above = await request(own).get('/rules/us-ccl/3A001?lang=en').set('Accept', 'text/html');
  expect(linksOf(above.text)).toContain(`${itemAddress(id, 0)}?lang=en`);
});

describe('with the shipped rules', () => {
  const shipped = servedApp(shippedCorpus());

  test('the page of an ADC paragraph names its counterpart, draws the figure and gives an example on both sides', async () => {
    const page = await request(shipped).get('/rules/us-ccl/3A001.a.5.a.2?lang=en').set('Accept', 'text/html');
    expect(page.text).toContain('Japan controls all of them.');
    const links = linksOf(page.text).map(decodeURIComponent);
    expect(links).toEqual(
      expect.arrayContaining([
        '/rules/jp-meti/第6条第1号ホ(一)2?lang=en',
        '/rules/wassenaar/3.A.1.a.5.a.2?lang=en',
        '/rules/classes/adc-integrated-circuit?lang=en',
        '/rules/parameters/sample-rate?lang=en',
      ]),
    );
    expect(htmlOutline(page.text).filter(({ tag }) => tag === 'svg').length).toBeGreaterThan(1);
    expect(page.text).toContain('sample rate 600 MSPS');
  });

  test('links of a sample of pages lead to pages', async () => {
    const start = [
      '/rules/classes/adc-integrated-circuit?lang=ja',
      '/rules/parameters/adc-resolution?lang=ja',
    ];
    const found = new Set<string>();
    for (const address of start) {
      const page = await request(shipped).get(address).set('Accept', 'text/html');
      for (const href of linksOf(page.text)) if (href.startsWith('/rules/')) found.add(href);
    }
    const sample = [...found].filter((_, index) => index % 12 === 0);
    expect(sample.length).toBeGreaterThan(4);
    for (const address of sample) {
      const answer = await request(shipped).get(address).set('Accept', 'text/html');
      expect([address, answer.status]).toEqual([address, 200]);
    }
  });
});
