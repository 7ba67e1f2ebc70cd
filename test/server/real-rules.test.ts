import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import request from 'supertest';
import { packaged } from '../../src/io/package-folder';
import { htmlOutline } from '../report/html-outline';
import { shippedCorpus } from '../app/shipped-corpus';
import { servedApp } from './served-app';

interface Verdict {
  readonly status: string;
  readonly controlledBy: readonly string[];
  readonly missing: readonly { readonly id: string }[];
}

/** What supertest answers, with a body that has to be looked at before it is believed. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const seen = (answer: Answer): Answer => answer;

interface Result {
  readonly input: { readonly hash: string };
  readonly items: readonly {
    readonly item: string;
    readonly alignment: string;
    readonly verdicts: readonly [Verdict, Verdict];
  }[];
}

const corpus = shippedCorpus();
const app = servedApp(corpus, { sample: { file: 'sample.yaml', bytes: readFileSync(packaged.sample) } });

const accelerator = (assumed: string) => `
assumptions: [not-military, not-nuclear, not-radiation-hardened, no-cryptography, silicon, not-custom, general-purpose, no-other-function, not-automotive${assumed}]
items:
  - id: accelerator
    name: Accelerator
    class: digital-processing-circuit
    figures: {total-processing-performance: 6000 TPP, applicable-die-area: 826 mm2, bidirectional-io-rate: 400 Gbyte/s, rated-ambient-temperature: 0..85 degC, datacenter-design-or-marketing: "yes"}
  - id: a100
    name: A100
    class: digital-processing-circuit
    figures: {total-processing-performance: 4992 TPP, applicable-die-area: 826 mm2, bidirectional-io-rate: 664 Gbyte/s, rated-ambient-temperature: 0..85 degC, datacenter-design-or-marketing: "yes"}
`;

async function compare(list: string | Buffer, file: string, day = ''): Promise<Result> {
  const { status, body } = seen(
    await request(app)
      .post('/reports')
      .redirects(1)
      .set('Accept', 'application/json')
      .field('jp-as-of', day)
      .attach('items', Buffer.from(list), file),
  );
  expect({ status, ...(status === 200 ? {} : { body }) }).toEqual({ status: 200 });
  return body as Result;
}

const alignments = ({ items }: Result) => items.map(({ item, alignment }) => `${item}: ${alignment}`);

test('an accelerator below the limit of Japan is controlled by the United States only, on either day', async () => {
  const list = accelerator(', no-other-class, no-neural-network');
  expect(alignments(await compare(list, 'a.yaml', '2025-12-01'))).toContain('a100: first-only');
  const now = await compare(list, 'a.yaml', '2026-02-14');
  expect(alignments(now)).toContain('a100: first-only');
  expect(now.items[1]?.verdicts[0].controlledBy).toContain('3A090.a.1');
  expect(now.items[1]?.verdicts[1].status).toBe('not-controlled');
});

test('an accelerator of TPP 6000 with little input and output is answered differently by Japan on the two days', async () => {
  const list = accelerator(', no-other-class, no-neural-network');
  const [before, since] = [
    await compare(list, 'a.yaml', '2025-12-01'),
    await compare(list, 'a.yaml', '2026-02-14'),
  ];
  expect([before.items[0]?.verdicts[1].status, since.items[0]?.verdicts[1].status]).toEqual([
    'not-controlled',
    'controlled',
  ]);
});

test('unless the list says whether there is a neural network, Japan cannot answer and says so', async () => {
  const { items } = await compare(accelerator(''), 'a.yaml');
  expect(items[1]?.verdicts[1].status).toBe('undetermined');
  expect(items[1]?.verdicts[1].missing.map(({ id }) => id)).toContain('neural-network-circuit');
});

test('the sample list comes back judged: gaps on both sides, one undetermined for want of a sample rate', async () => {
  const bytes = readFileSync(packaged.sample);
  const result = await compare(bytes, 'sample.yaml');
  expect(result.input.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  const kinds = new Set(result.items.map(({ alignment }) => alignment));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'first-only',
      'second-only',
      'undetermined',
      'both-controlled',
      'neither-controlled',
    ]),
  );
  const waiting = result.items.filter(({ verdicts }) =>
    verdicts.every(({ missing }) => missing.some(({ id }) => id === 'sample-rate')),
  );
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.map(({ alignment }) => alignment)).toContain('undetermined');
});

test.each(['en', 'ja'])(
  'the sample report in %s is well-formed, moderate in size and names nothing by its id',
  async (lang) => {
    const { status, text } = await request(app)
      .get(`/reports/sample?lang=${lang}`)
      .redirects(1)
      .set('Accept', 'text/html');
    const words = htmlOutline(text).find(({ tag }) => tag === 'main')?.text ?? '';
    expect(status).toBe(200);
    expect(text.length).toBeLessThan(5_000_000);
    const ids = [
      ...corpus.rulebook.vocabulary.parameters.keys(),
      ...corpus.rulebook.vocabulary.assumptions.keys(),
    ].filter((id) => /-.*-/.test(id));
    expect(ids.filter((id) => words.includes(id))).toEqual([]);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
  },
);
