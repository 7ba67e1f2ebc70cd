import request from 'supertest';
import { loadRules } from '../../src/app/load-rules';
import { ruleFiles, smallCorpus, smallList } from '../app/small-corpus';
import { htmlOutline } from '../report/html-outline';
import { servedApp, servedParts } from './served-app';

const corpus = smallCorpus();
const { app, store } = servedParts(corpus);

interface Kept {
  readonly reports: readonly { readonly id: string; readonly file: string; readonly state: string }[];
}

/** What supertest answers, with a body that has to be looked at before it is believed. */
const seen = (answer: { readonly status: number; readonly body: unknown }) => answer;

async function upload(text: string, file: string, to = app): Promise<string> {
  const { headers, status } = await request(to).post('/reports').attach('items', Buffer.from(text), file);
  expect(status).toBe(303);
  return new URL(headers['location'] ?? '', 'http://here').pathname;
}

const reports = async (to = app): Promise<Kept['reports']> =>
  ((await request(to).get('/reports').set('Accept', 'application/json')).body as Kept).reports;

test('the same list has the same address, another list another, and both are listed', async () => {
  const address = await upload(smallList, 'list.yaml');
  expect(await upload(smallList, 'list.yaml')).toBe(address);
  expect(await upload(smallList, 'other.yaml')).not.toBe(address);
  expect((await reports()).map(({ file, state }) => `${file} ${state}`).sort()).toEqual([
    'list.yaml finished',
    'other.yaml finished',
  ]);
});

test('a result is the same bytes whenever and wherever it is worked out', async () => {
  const address = await upload(smallList, 'list.yaml');
  const elsewhere = servedApp(corpus);
  expect(await upload(smallList, 'list.yaml', elsewhere)).toBe(address);
  for (const accept of ['application/json', 'text/html']) {
    const [here, there] = [
      await request(app).get(address).set('Accept', accept),
      await request(elsewhere).get(address).set('Accept', accept),
    ];
    expect(there.text).toBe(here.text);
    expect(there.headers['etag']).toBe(here.headers['etag']);
    const again = await request(app)
      .get(address)
      .set('Accept', accept)
      .set('If-None-Match', here.headers['etag'] ?? '');
    expect([again.status, again.text]).toEqual([304, '']);
  }
});

test.each([
  ['json', /^application\/json/, '{'],
  ['jsonl', /^application\/jsonl/, '{'],
  ['html', /^text\/html/, '<!DOCTYPE html>'],
  ['csv', /^text\/csv/, '\ufeff'],
  ['xlsx', /spreadsheetml/, 'PK'],
])('the result can be taken away as %s', async (ending, type, beginning) => {
  const address = await upload(smallList, '品目 "一覧".yaml');
  const { status, headers, body } = (await request(app)
    .get(`${address}/report.${ending}?lang=ja`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    })) as { status: number; headers: Record<string, string>; body: Buffer };
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(type);
  expect(headers['content-disposition']).toContain("filename*=UTF-8''");
  expect(body.toString('utf8').startsWith(beginning)).toBe(true);
});

test('a list with faults keeps its address, at which its faults stand', async () => {
  const address = await upload('id,name,class\na,A,convrter\n', 'bad.csv');
  const { status, body } = seen(await request(app).get(address).set('Accept', 'application/json'));
  expect(status).toBe(422);
  expect(JSON.stringify(body)).toContain('convrter');
  expect((await reports()).find(({ file }) => file === 'bad.csv')?.state).toBe('refused');
});

test('work under way says how far it is, as page and as data, in both languages', async () => {
  const { app: slow } = servedParts(corpus, { patience: 0 });
  const { headers } = await request(slow)
    .post('/reports')
    .attach('items', Buffer.from(smallList), 'list.yaml');
  const address = new URL(headers['location'] ?? '', 'http://here').pathname;
  const page = await request(slow).get(`${address}?lang=ja`).set('Accept', 'text/html');
  if (page.status === 202) {
    expect(page.headers['retry-after']).toMatch(/^\d+$/);
    expect(htmlOutline(page.text).some(({ tag }) => tag === 'progress')).toBe(true);
    expect(page.text).toContain('<noscript><meta http-equiv="refresh"');
  }
  for (;;) {
    const answer = await request(slow).get(address).set('Accept', 'application/json');
    if (answer.status !== 202) {
      expect(answer.status).toBe(200);
      break;
    }
    expect(answer.body).toMatchObject({ state: 'running' });
  }
});

test('a deleted list is gone, with everything that was made of it', async () => {
  const address = await upload(smallList, 'gone.yaml');
  await request(app).get(`${address}/report.xlsx`).expect(200);
  expect((await request(app).delete(address)).status).toBe(204);
  expect((await request(app).get(address)).status).toBe(404);
  expect(
    (await store.entries()).filter(({ order }) => JSON.stringify(order).includes(address.slice(9))),
  ).toEqual([]);
  expect((await request(app).delete(address)).status).toBe(404);
  const second = await upload(smallList, 'gone.yaml');
  expect(
    (await request(app).post(`${second}/delete`).type('form').send({ lang: 'ja' })).headers['location'],
  ).toBe('/reports?lang=ja');
});

test('compared again under newer rules, a list shows which items flipped', async () => {
  const address = await upload(smallList, 'again.yaml');
  const edited = loadRules(
    ruleFiles.map(({ path, text }) => ({ path, text: text.replaceAll('>= 14 bit', '>= 12 bit') })),
  );
  if (!edited.ok) throw new Error('the edited rules do not load');
  const newer = { ...corpus, rulebook: edited.value };
  const { app: later } = servedParts(newer, { store });
  const { headers, status } = await request(later).post(`${address}/again`).type('form').send({ lang: 'en' });
  expect(status).toBe(303);
  expect(headers['location']).toMatch(/^\/reports\/[0-9a-f]{24}\/changes\?since=[0-9a-f]{24}&lang=en$/);
  const page = await request(later)
    .get(headers['location'] ?? '')
    .set('Accept', 'text/html');
  expect(page.status).toBe(200);
  const rows = htmlOutline(page.text).filter(
    ({ tag, attributes }) => tag === 'th' && attributes.get('scope') === 'row',
  );
  expect(rows.map(({ text }) => text)).toEqual([expect.stringContaining('Twelve bit')]);
  const same = await request(later).post(`${address}/again`).type('form').send({ lang: 'en' });
  expect(same.headers['location']).toBe(headers['location']);
});

test.each([
  '/reports/nothing',
  `/reports/${'0'.repeat(24)}`,
  `/reports/${'0'.repeat(24)}/report.exe`,
  '/reports/..%2f..%2fetc%2fpasswd',
  `/reports/${'0'.repeat(24)}/changes?since=x`,
])('there is nothing at %s', async (address) => {
  expect((await request(app).get(address)).status).toBe(404);
});

test('the page of kept results shows names of files as text', async () => {
  await upload(smallList, '<img src=x onerror=alert(1)>.yaml');
  const { text } = await request(app).get('/reports').set('Accept', 'text/html');
  expect(text).not.toContain('<img');
  expect(
    htmlOutline(text).some(({ tag, text: words }) => tag === 'a' && words.startsWith('<img src=x')),
  ).toBe(true);
});
