import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { openItemStream } from '../../src/app/item-stream';
import type { CliDependencies, ServeOptions } from '../../src/cli/cli-dependencies';
import { run } from '../../src/cli/run';
import { longListFile } from '../../src/io/item-stream-file';
import { readItemFile } from '../../src/io/read-item-file';
import { readOfficial } from '../../src/io/read-official';
import { readingClock } from '../../src/io/reading-clock';
import { fileLimits } from '../../src/itemlist/limits';
import { ruleFiles, smallCorpus } from '../app/small-corpus';
import { templates } from '../report/templates';
import { servedParts } from '../server/served-app';

const folder = mkdtempSync(join(tmpdir(), 'ecalign-edges-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const table = (rows: number): string =>
  `id,class,resolution,sample-rate [MSPS]\n${Array.from({ length: rows }, (_, n) => `i${n},converter,12 bit,400\n`).join('')}`;
const short = inFolder('short.csv', table(3));
const long = inFolder('long.csv', table(400_000));
const official = inFolder('text.xml', '<DIV5>'.padEnd(5_000));

async function ecalign(
  argv: readonly string[],
): Promise<{ readonly code: number; readonly err: string; readonly served: readonly ServeOptions[] }> {
  const err: string[] = [];
  const served: ServeOptions[] = [];
  const deps: CliDependencies = {
    tool: { name: 'ecalign', version: '0' },
    readRuleFiles: () => Promise.resolve(ruleFiles),
    readTemplates: () => Promise.resolve(templates),
    readItemFile,
    longListFile,
    readingClock,
    readOfficial,
    writeFile: () => Promise.resolve(),
    samplePath: short,
    serve: (options) => {
      served.push(options);
      return Promise.resolve({ url: 'http://127.0.0.1:1', stopped: Promise.resolve() });
    },
  };
  const streams = {
    out: () => undefined,
    err: (text: string) => void err.push(text),
    colourOut: false,
    colourErr: false,
  };
  return { code: await run(argv, streams, deps), err: err.join(''), served };
}

test.each([
  ['a short list', [short]],
  ['a long list that is judged as it is read', [long, '--format', 'csv']],
])(
  'the command line ends reading %s when its time is over, and says what the limit is called',
  async (_name, said) => {
    const { code, err } = await ecalign(['compare', ...said, '--limit', 'seconds=0']);
    expect(code).toBe(2);
    expect(err).toContain('more than 0 seconds to read, expected at most 0');
    expect(err).toContain('`--limit seconds=…`');
  },
);

test('a list of more bytes than are allowed is refused from the disk without being read to its end', async () => {
  const whole = inFolder('whole.csv', table(1_000));
  const { code, err } = await ecalign(['compare', whole, '--limit', 'bytes=1000']);
  expect(code).toBe(2);
  expect(err).toContain('more than 1000 bytes, expected at most 1000');
  expect(await readItemFile('/dev/zero', { limits: ['bytes=3000000'] })).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'file-too-large' }],
  });
  expect((await ecalign(['compare', short, '--limit', 'bytes=1000'])).code).toBe(0);
});

test('an official text of more bytes than are allowed is refused, and the limit can be raised', async () => {
  const asked = (...said: readonly string[]) => ecalign(['sources', 'import', official, ...said]);
  const { code, err } = await asked('--limit', 'bytes=4999');
  expect(code).toBe(2);
  expect(err).toContain('expected at most 4999');
  expect(err).toContain('`--limit bytes=…` raises it');
  expect((await asked('--limit', 'bytes=5000')).err).not.toContain('at most');
  for (const wrong of ['5000', 'bytes=', 'bytes=-1', 'rows=5', 'bytes=1e9'])
    expect((await asked('--limit', wrong)).code).toBe(64);
  expect(await readOfficial('/dev/zero', 3_000_000)).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'text-too-large' }],
  });
});

const corpus = smallCorpus();
const { vocabulary } = corpus.rulebook;

test.each([
  ['is explained', 3],
  ['is only judged', 3_000],
])(
  'the server says 503 of a list that %s when there was no time to read it, and reads it when asked again',
  async (_name, rows) => {
    let step = 1;
    const clock = (): number => (now += step);
    let now = 0;
    const means = { limits: ['seconds=2'], clock };
    const { app } = servedParts(corpus, { maxItems: 50, means });
    const sent = await request(app)
      .post('/reports')
      .attach('items', Buffer.from(table(rows)), 'l.csv');
    const address = new URL(sent.headers['location'] ?? '', 'http://here').pathname;
    const refused = await request(app).get(address).set('Accept', 'application/json');
    expect(refused.status).toBe(503);
    const { errors } = refused.body as { readonly errors: readonly { id: string; message: string }[] };
    expect(errors.map(({ id }) => id)).toContain('took-too-long');
    expect(errors[0]?.message).toContain('the limit is called `seconds`');
    const page = await request(app).get(address).set('Accept', 'text/html').set('Accept-Language', 'ja');
    expect(page.text).toContain('制限時間内に処理できませんでした');
    step = 0;
    const again = await request(app).post(`${address}/again`);
    expect(again.status).toBe(303);
    expect((await request(app).get(address).set('Accept', 'application/json')).status).toBe(200);
  },
);

test('a list that is looked over has no more time than one that is compared, and is read when it comes again', async () => {
  let now = 0;
  let step = 1;
  const { app } = servedParts(corpus, { means: { limits: ['seconds=1'], clock: () => (now += step) } });
  const sent = await request(app)
    .post('/readings')
    .attach('items', Buffer.from(table(3)), 'l.csv');
  expect(sent.status).toBe(303);
  const address = new URL(sent.headers['location'] ?? '', 'http://here').pathname;
  expect((await request(app).get(address)).status).toBe(503);
  step = 0;
  await request(app)
    .post('/readings')
    .attach('items', Buffer.from(table(3)), 'l.csv');
  expect((await request(app).get(address)).status).toBe(200);
});

test('a long upload is held to the limits of an upload, not to those of a file of one’s own', async () => {
  const wide = `id,class,resolution,sample-rate [MSPS]\ni,converter,12 bit,${' '.repeat(900)}400\n${'i,converter,12 bit,400\n'.repeat(99)}`;
  const { app } = servedParts(corpus, { maxItems: 50, means: { limits: ['cell=800'] } });
  const sent = await request(app).post('/reports').attach('items', Buffer.from(wide), 'l.csv');
  const address = new URL(sent.headers['location'] ?? '', 'http://here').pathname;
  const refused = await request(app).get(address).set('Accept', 'application/json');
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    413,
    expect.stringContaining('cell-too-long'),
  ]);
});

test('the limits of uploads are said when serving begins, and one that is none is refused there', async () => {
  const { served } = await ecalign(['serve', '--limit', 'seconds=5', '--limit', 'rows=100']);
  expect(served.map(({ limit }) => limit)).toEqual([['seconds=5', 'rows=100']]);
  expect((await ecalign(['serve'])).served.map(({ limit }) => limit)).toEqual([[]]);
  for (const wrong of ['seconds', 'hours=1', 'seconds=x'])
    expect((await ecalign(['serve', '--limit', wrong])).code).toBe(64);
});

test('what is asked of a long list after it was looked through takes what time it needs', async () => {
  let now = 0;
  const pieces = (): Uint8Array[] => [Buffer.from(table(20))];
  const bounds = { limits: { ...fileLimits, seconds: 1 }, clock: () => now };
  const list = await openItemStream({ file: 'l.csv', hash: 'h', pieces }, {}, vocabulary, bounds);
  if (!list.ok) throw new Error(JSON.stringify(list.diagnostics));
  now = 1_000;
  let count = 0;
  for await (const item of list.value.items()) count += item.id.startsWith('i') ? 1 : 0;
  expect(count).toBe(20);
});
