import request from 'supertest';
import { smallCorpus, smallList } from '../app/small-corpus';
import { servedApp, servedParts } from './served-app';

const corpus = smallCorpus();
const app = servedApp(corpus);
const bytes = Buffer.from(smallList);
const upload = (to = app) => request(to).post('/reports').attach('items', bytes, 'list.yaml');

test.each([
  ['a page of another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['a page of a neighbouring site', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['an old browser on another site', { Origin: 'https://elsewhere.example' }, 403],
  ['a page without an origin', { Origin: 'null' }, 403],
  ['our own page', { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://elsewhere.example' }, 303],
  ['our own page in an old browser', { Origin: 'http://here.example', Host: 'here.example' }, 303],
  ['a program', {}, 303],
])('what %s sends is answered with the status it deserves', async (_name, headers, status) => {
  expect((await upload().set(headers)).status).toBe(status);
});

test('pages of another site may lead here, but have nothing done', async () => {
  const { status } = await request(app).get('/').set('Sec-Fetch-Site', 'cross-site');
  expect(status).toBe(200);
});

test.each([
  ['the name of this machine', 'localhost:4310', 200],
  ['its address', '127.0.0.1', 200],
  ['its other address', '[::1]:4310', 200],
  ['a name that another site made lead here', 'rebind.example:4310', 421],
  ['no name', '', 421],
])('asked by %s, the server answers only to its own', async (_name, host, status) => {
  const own = servedApp(corpus, { hosts: ['localhost', '127.0.0.1', '[::1]'] });
  expect((await request(own).get('/').set('Host', host)).status).toBe(status);
});

const basic = (password: string) => `Basic ${Buffer.from(`anyone:${password}`).toString('base64')}`;

test.each([
  ['nothing', undefined, 401],
  ['another token', 'Bearer wrong', 401],
  ['the beginning of the token', 'Bearer secre', 401],
  ['the token', 'Bearer secret', 200],
  ['the token as a password', basic('secret'), 200],
  ['another password', basic('secret2'), 401],
  ['a scheme that is not known', 'Digest secret', 401],
])('where a token is asked for, %s is answered with its status', async (_name, authorization, status) => {
  const locked = servedApp(corpus, { token: 'secret' });
  const asked = request(locked).get('/reports');
  const answer = await (authorization === undefined ? asked : asked.set('Authorization', authorization));
  expect(answer.status).toBe(status);
  expect('www-authenticate' in answer.headers).toBe(status === 401);
});

test('whoever watches the server needs no token, and learns nothing of a list', async () => {
  const locked = servedApp(corpus, { token: 'secret' });
  expect((await request(locked).get('/healthz')).status).toBe(200);
  expect((await request(locked).get('/readyz')).body).toEqual({ status: 'ready', waiting: 0 });
  expect((await request(locked).get('/metrics')).status).toBe(401);
});

test('one address may have so much done in a minute, and is told when to come again', async () => {
  const busy = servedApp(corpus, { ratePerMinute: 3 });
  const statuses: number[] = [];
  for (let n = 0; n < 5; n += 1) statuses.push((await upload(busy)).status);
  expect(statuses).toEqual([303, 303, 303, 429, 429]);
  const refused = await upload(busy).set('Accept', 'application/json');
  expect(refused.headers).toMatchObject({ 'retry-after': expect.stringMatching(/^\d+$/) as string });
  expect((await request(busy).get('/')).status).toBe(200);
});

test('a request has a name, in its answer, in a problem and in the log', async () => {
  const lines: object[] = [];
  const log = { info: (facts: object) => void lines.push(facts), error: () => undefined };
  const logged = servedApp(corpus, { log });
  const answer = await request(logged)
    .get('/nowhere')
    .set('Accept', 'application/json')
    .set('X-Request-Id', 'ticket-4711');
  expect(answer.headers['x-request-id']).toBe('ticket-4711');
  expect(answer.body).toMatchObject({ status: 404, instance: 'ticket-4711' });
  expect(lines).toMatchObject([{ id: 'ticket-4711', method: 'GET', path: '/nowhere', status: 404 }]);
  const own = await request(logged).get('/healthz').set('X-Request-Id', 'a\tb<script>');
  expect(own.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('neither log nor metrics hold what a list says, what it is called, or what was searched for', async () => {
  const lines: object[] = [];
  const log = {
    info: (facts: object) => void lines.push(facts),
    error: (facts: object) => void lines.push(facts),
  };
  const logged = servedApp(corpus, { log });
  const secret = smallList.replaceAll('Twelve bit', 'Project Chrysanthemum');
  await request(logged)
    .post('/reports')
    .redirects(1)
    .attach('items', Buffer.from(secret), 'chrysanthemum.yaml')
    .expect(200);
  await request(logged).get('/gaps?class=chrysanthemum').expect(422);
  const metrics = await request(logged).get('/metrics');
  expect(JSON.stringify(lines)).not.toMatch(/chrysanthemum/i);
  expect(metrics.text).not.toMatch(/chrysanthemum/i);
  expect(metrics.text).toMatch(
    /ecalign_http_requests_total\{method="POST",route="\/reports",status="303"\} 1/,
  );
});

test('while it closes, the server is not ready and takes nothing on, but keeps what it was given', async () => {
  const { app: closing, store, workshop } = servedParts(corpus);
  await workshop.close();
  expect((await request(closing).get('/readyz')).status).toBe(503);
  const answer = await upload(closing).set('Accept', 'application/json');
  expect(answer.status).toBe(503);
  expect(answer.headers['retry-after']).toMatch(/^\d+$/);
  expect(await store.entries()).toHaveLength(1);
});
