import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CliDependencies } from '../../src/cli/cli-dependencies';
import { run } from '../../src/cli/run';
import { readOfficial } from '../../src/io/read-official';
import { writeAtomically } from '../../src/io/write-atomically';
import { fixtureText, smallRuleFiles } from './fixture';

const fixture = (name: string): string => resolve(__dirname, '../../fixtures/sources', name);
const second = {
  'jp-meti/list.yaml': (smallRuleFiles()['us-ccl/list.yaml'] ?? '')
    .replace('us-ccl', 'jp-meti')
    .replace('eccn', 'ordinance'),
};
let folder = '';
let server: Server;
let url = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  server = createServer((request, response) => {
    if (request.url === '/part.xml') response.end(fixtureText('ecfr-part.xml'));
    else if (request.url === '/moved.xml') response.writeHead(302, { location: '/part.xml' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

async function ecalign(argv: readonly string[], files = smallRuleFiles()) {
  const [out, err]: [string[], string[]] = [[], []];
  const unused = () => Promise.reject(new Error('not used'));
  const deps: CliDependencies = {
    tool: { name: 'ecalign', version: '0' },
    readRuleFiles: () =>
      Promise.resolve(Object.entries({ ...files, ...second }).map(([path, text]) => ({ path, text }))),
    readTemplates: () => Promise.resolve({}),
    readItemFile: unused,
    readOfficial,
    writeFile: writeAtomically,
    samplePath: '',
    serve: unused,
  };
  const streams = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    colourOut: false,
    colourErr: false,
  };
  const code = await run(['sources', ...argv], streams, deps);
  return { code, out: out.join(''), err: err.join('') };
}

const day = ['--edition', '2026-07-23'];

test('import reads a file and an address to the same paragraphs, and verify takes what it wrote', async () => {
  const [file, address] = [join(folder, 'file.json'), join(folder, 'address.json')];
  expect((await ecalign(['import', fixture('ecfr-part.xml'), ...day, '-o', file])).code).toBe(0);
  expect((await ecalign(['import', `${url}/moved.xml`, ...day, '-o', address])).code).toBe(0);
  const [first, other] = (await Promise.all([file, address].map((path) => readFile(path, 'utf8')))).map(
    (text) => JSON.parse(text) as { source: string; paragraphs: unknown },
  );
  expect(first?.paragraphs).toEqual(other?.paragraphs);
  expect(other?.source).toBe(`${url}/moved.xml`);
  const { code, out } = await ecalign(['verify', file]);
  expect([code, out]).toEqual([0, expect.stringContaining('9 paragraphs compared')]);
});

test('verify ends with 1 where the rules and the text differ, and says where in both languages', async () => {
  const files = smallRuleFiles();
  const path = 'us-ccl/3A001/a.yaml';
  const changed = { ...files, [path]: (files[path] ?? '').replace('>= 8 bit', '> 8 bit') };
  const english = await ecalign(['verify', fixture('ecfr-part.xml'), ...day], changed);
  expect(english.code).toBe(1);
  expect(english.out).toMatch(/3A001\.a\.1 {2}comparison `8 bit`: .*\n {4}us-ccl\/3A001\/a\.yaml:\d+:\d+/);
  const japanese = await ecalign(['verify', fixture('ecfr-part.xml'), ...day, '--lang', 'ja'], changed);
  expect(japanese.out).toContain('相違 1 件');
  const json = await ecalign(['verify', fixture('ecfr-part.xml'), ...day, '--format', 'json'], changed);
  expect(JSON.parse(json.out)).toMatchObject({ findings: [{ check: 'comparison', address: '3A001.a.1' }] });
});

test('coverage ends with 1 where a claim is refuted', async () => {
  const whole = await ecalign(['coverage', fixture('ecfr-part.xml'), ...day]);
  expect([whole.code, whole.out]).toEqual([0, expect.stringContaining('3A001\t8\t0\t0\t0\tfull')]);
  const files = Object.fromEntries(
    Object.entries(smallRuleFiles()).filter(([path]) => !path.endsWith('b.yaml')),
  );
  const refuted = await ecalign(['coverage', fixture('ecfr-part.xml'), ...day], files);
  expect([refuted.code, refuted.out]).toEqual([
    1,
    expect.stringContaining('3A001: claimed `full`, but not encoded: 3A001.b'),
  ]);
  expect((await ecalign(['coverage', '--list', 'us-ccl'])).code).toBe(0);
});

test('diff shows words taken out and put in, and the controls that they touch', async () => {
  const days = ['--from', '2026-07-23', '--to', '2026-09-01'];
  const { code, out } = await ecalign([
    'diff',
    fixture('ecfr-part.xml'),
    fixture('ecfr-part-later.xml'),
    ...days,
  ]);
  expect(code).toBe(1);
  expect(out).toContain('[-300-]{+400+}');
  expect(out).toContain('touches: 3A001.a.1');
  expect((await ecalign(['diff', fixture('ecfr-part.xml'), fixture('ecfr-part.xml'), ...days])).code).toBe(0);
});

test.each([
  ['a file that is not there', () => [fixture('none.xml')], 'cannot be read (ENOENT)'],
  ['an address that answers with an error', () => [`${url}/none.xml`], 'answers 404'],
  ['an address where nobody answers', () => ['http://127.0.0.1:1/x.xml'], 'cannot be reached'],
  ['a text of a list without rules', () => [fixture('wassenaar.txt')], 'for which there are no rules'],
])('%s is bad input', async (_, names, words) => {
  const { code, err } = await ecalign(['verify', ...names(), ...day]);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});

test('a day that does not exist is a fault of usage', async () => {
  expect((await ecalign(['import', fixture('ecfr-part.xml'), '--edition', '2026-02-30'])).code).toBe(64);
});
