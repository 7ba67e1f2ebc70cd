import request from 'supertest';
import type { CliDependencies } from '../../src/cli/cli-dependencies';
import { run } from '../../src/cli/run';
import { servedApp } from '../server/served-app';
import { smallCorpus, smallList, source } from '../app/small-corpus';
import { htmlOutline } from '../report/html-outline';
import { templates } from '../report/templates';
import { licensedCorpus, licensedFiles } from './licensed-corpus';

const app = servedApp(licensedCorpus());

async function ecalign(...argv: readonly string[]) {
  return ecalignWith({}, ...argv);
}

async function ecalignWith(more: Partial<CliDependencies>, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const deps: Partial<CliDependencies> = {
    tool: { name: 'ecalign', version: '1.2.3' },
    readRuleFiles: () => Promise.resolve(licensedFiles),
    readTemplates: () => Promise.resolve(templates),
    readItemFile: (path: string) =>
      Promise.resolve({ ok: true, value: { ...source(path, smallList), format: 'yaml' }, diagnostics: [] }),
    ...more,
  };
  const streams = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    colourOut: false,
    colourErr: false,
  };
  const code = await run(argv, streams, deps as CliDependencies);
  return { out: out.join(''), err: err.join(''), code };
}

describe('the command line', () => {
  test('a list too long to judge licences for is refused, not judged without them', async () => {
    const longListFile = () => Promise.resolve({ file: 'long.csv', hash: 'h', pieces: () => [] });
    const { out, err, code } = await ecalignWith({ longListFile }, 'compare', 'long.csv', '--to', 'CN');
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('too long to judge licences by destination');
  });

  test('compare --to adds the licences at each destination', async () => {
    const { out, err, code } = await ecalign(
      'compare',
      'list.yaml',
      '--to',
      'CN',
      '--to',
      'Germany',
      '--fail-on',
      'never',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Item +China \(CN\) +Germany \(DE\)$/m);
    expect(out).toMatch(/^Fourteen bit +licence \/ licence \(exc\.\) +none \/ licence \(exc\.\)$/m);
    expect(out).toContain('NS column 2 of the Country Chart [Supp. No. 1 to part 738], for 3A001.a');
  });

  test.each([['compare', 'list.yaml'], ['gaps']])(
    '%s names an unknown destination and gives no report',
    async (...argv) => {
      const { out, err, code } = await ecalign(...argv, '--to', 'Germny');
      expect([out, code]).toEqual(['', 2]);
      expect(err).toContain('unknown destination `Germny`');
      expect(err).toContain('did you mean `Germany`');
    },
  );

  test('an empty destination is a wrong use', async () => {
    expect((await ecalign('compare', 'list.yaml', '--to', ' ')).code).toBe(64);
  });

  test('gaps --to ranks the gaps by the destinations at which they bite', async () => {
    const { out } = await ecalign('gaps', '--to', 'CN', '--to', 'DE', '--fail-on', 'never');
    expect(out).toContain('Ranked first by the destinations asked for, China, Germany');
    // NS 2 of the controlling paragraph: marked for China, blank for Germany.
    expect(out).toContain('Where it bites: licence at China; no licence by this paragraph at Germany');
  });

  test.each(['json', 'md', 'html'])('gaps --to says so in %s as well', async (format) => {
    const { out } = await ecalign('gaps', '--to', 'CN', '--format', format, '--fail-on', 'never');
    expect(out).toContain(format === 'json' ? '"bites"' : 'Where it bites: licence at China');
  });
});

describe('the pages', () => {
  test.each([
    ['en', 'Destinations', 'Germany (DE)'],
    ['ja', '仕向地', 'ドイツ (DE)'],
  ])('the upload page in %s offers every destination', async (lang, label, option) => {
    const { text } = await request(app).get(`/?lang=${lang}`).set('Accept', 'text/html');
    const elements = htmlOutline(text);
    const select = elements.find(
      ({ tag, attributes }) => tag === 'select' && attributes.get('name') === 'to',
    );
    expect(select?.attributes.has('multiple')).toBe(true);
    expect(
      elements.find(({ tag, attributes }) => tag === 'label' && attributes.get('for') === 'to')?.text,
    ).toBe(label);
    const options = elements.filter(({ tag }) => tag === 'option').map((element) => element.text);
    expect(options).toContain(option);
    expect(options.filter((text) => / \([A-Z]{2}\)$/u.test(text))).toHaveLength(202);
  });

  test('rules without licensing tables offer none', async () => {
    const { text } = await request(servedApp(smallCorpus())).get('/').set('Accept', 'text/html');
    expect(htmlOutline(text).some(({ attributes }) => attributes.get('name') === 'to')).toBe(false);
  });

  test('an upload with destinations comes back with its licences', async () => {
    const answer = await request(app)
      .post('/reports')
      .redirects(1)
      .set('Accept', 'application/json')
      .field('to', ['CN', 'NA'])
      .attach('items', Buffer.from(smallList), 'list.yaml');
    const body = answer.body as { licences: { destinations: { code: string }[] } };
    expect(answer.status).toBe(200);
    expect(body.licences.destinations.map(({ code }) => code)).toEqual(['CN', 'NA']);
  });

  test('an unknown destination of the form or the query is an answer of 422', async () => {
    const form = await request(app)
      .post('/reports')
      .redirects(1)
      .set('Accept', 'application/json')
      .field('to', 'XX')
      .attach('items', Buffer.from(smallList), 'list.yaml');
    const query = await request(app).get('/gaps?to=XX').set('Accept', 'application/json');
    for (const { status, body } of [form, query] as {
      status: number;
      body: { errors: { id: string }[] };
    }[]) {
      expect([status, body.errors.map(({ id }) => id)]).toEqual([422, ['unknown-destination']]);
    }
  });

  test('the gaps are ranked by the destinations of the query', async () => {
    const answer = await request(app).get('/gaps?to=CN&to=DE').set('Accept', 'application/json');
    const body = answer.body as { differences: { bites: { destination: string; state: string }[] }[] };
    expect(body.differences[0]?.bites).toEqual([
      { destination: 'CN', state: 'required' },
      { destination: 'DE', state: 'not-required' },
    ]);
  });
});
