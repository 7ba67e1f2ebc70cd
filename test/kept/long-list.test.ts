import request from 'supertest';
import { smallCorpus } from '../app/small-corpus';
import { servedParts } from '../server/served-app';

const { app } = servedParts(smallCorpus(), { maxItems: 50 });

/** Every third item is between the limits of the two lists, every third above both, every third open. */
const list = [
  'id,name,class,resolution [bit],sample-rate [MSPS]',
  ...Array.from(
    { length: 900 },
    (_, n) => `i${n},Item ${n},converter,${n % 3 === 0 ? 12 : 14},${n % 3 === 2 ? '' : 401}`,
  ),
].join('\n');

/** What supertest answers, with a body that has to be looked at before it is believed. */
const seen = (answer: { readonly status: number; readonly body: unknown }) => answer;

const upload = async (text: string): Promise<string> => {
  const { headers } = await request(app)
    .post('/reports')
    .field('assume', 'no-other-class')
    .field('assume', 'not-military')
    .attach('items', Buffer.from(text), 'long.csv');
  return new URL(headers['location'] ?? '', 'http://here').pathname;
};

test('of a long table every item is judged and counted, and those that matter most are explained', async () => {
  const address = await upload(list);
  const { status, body } = seen(await request(app).get(address).set('Accept', 'application/json'));
  const { counts, items, diagnostics } = body as {
    readonly counts: Readonly<Record<string, number>>;
    readonly items: readonly { readonly alignment: string }[];
    readonly diagnostics: readonly { readonly id: string; readonly found: string }[];
  };
  expect(status).toBe(200);
  expect(counts).toMatchObject({ 'first-only': 300, 'both-controlled': 300, undetermined: 300 });
  expect(new Set(items.map(({ alignment }) => alignment))).toEqual(new Set(['first-only']));
  expect(diagnostics.map(({ id }) => id)).toContain('long-list');
  expect(diagnostics.find(({ id }) => id === 'long-list')?.found).toContain('900 items');
  const table = (await request(app).get(`${address}/report.csv?lang=en`).buffer(true)).text
    .trimEnd()
    .split('\r\n');
  expect(table).toHaveLength(901);
  expect(table[1]).toContain('i0');
  expect(table[900]).toContain('i899');
});

test('what would look like all and is not, is not there', async () => {
  const address = await upload(list);
  for (const ending of ['xlsx', 'jsonl'])
    expect((await request(app).get(`${address}/report.${ending}`)).status).toBe(404);
  const page = await request(app).get(`${address}/items/2?lang=ja`);
  const [, number, id] = /<small>(\d+) · i(\d+)<\/small>/.exec(page.text) ?? [];
  expect(Number(number)).toBe(Number(id) + 1);
});

test('a short list is explained in full', async () => {
  const address = await upload(list.split('\n').slice(0, 21).join('\n'));
  const { body } = seen(await request(app).get(address).set('Accept', 'application/json'));
  expect((body as { readonly items: readonly unknown[] }).items).toHaveLength(20);
  const { text } = await request(app).get(`${address}/items/7?lang=en`);
  expect(text).toContain('<small>7 · i6</small>');
});
