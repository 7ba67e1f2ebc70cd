import type { CliDependencies, ServeOptions } from '../../src/cli/cli-dependencies';
import { run } from '../../src/cli/run';
import { ruleFiles, smallList, source } from '../app/small-corpus';
import { templates } from '../report/templates';

interface World {
  readonly out: string;
  readonly err: string;
  readonly code: number;
  readonly written: ReadonlyMap<string, string>;
  readonly served: readonly ServeOptions[];
}

const gapless = smallList
  .split('\n')
  .filter((line) => !line.includes('twelve'))
  .join('\n');
const decided = gapless
  .split('\n')
  .filter((line) => !line.includes('open'))
  .join('\n');
const items: Readonly<Record<string, string>> = {
  'gap.yaml': smallList,
  'gapless.yaml': gapless,
  'decided.yaml': decided,
};

async function ecalign(argv: readonly string[], rest: Partial<CliDependencies> = {}): Promise<World> {
  const [out, err]: [string[], string[]] = [[], []];
  const written = new Map<string, string>();
  const served: ServeOptions[] = [];
  const deps: CliDependencies = {
    tool: { name: 'ecalign', version: '1.2.3' },
    readRuleFiles: () => Promise.resolve(ruleFiles),
    readTemplates: () => Promise.resolve(templates),
    readItemFile: (path) => {
      const text = items[path];
      const place = { file: path, line: 1, column: 1 };
      return Promise.resolve(
        text === undefined
          ? {
              ok: false,
              diagnostics: [
                { id: 'unreadable-file', severity: 'error', place, found: `\`${path}\` cannot be read` },
              ],
            }
          : { ok: true, value: source(path, text), diagnostics: [] },
      );
    },
    readOfficial: () => Promise.reject(new Error('no official text here')),
    writeFile: (path, content) => {
      written.set(path, Buffer.from(content).toString('utf8'));
      return Promise.resolve();
    },
    samplePath: 'gap.yaml',
    serve: (options) => {
      served.push(options);
      return Promise.resolve({ url: 'http://127.0.0.1:4310', stopped: Promise.resolve() });
    },
    ...rest,
  };
  const streams = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    colourOut: false,
    colourErr: false,
  };
  const code = await run(argv, streams, deps);
  return { out: out.join(''), err: err.join(''), code, written, served };
}

test('compare prints the report and says by its exit code that there is a gap', async () => {
  const { out, err, code } = await ecalign(['compare', 'gap.yaml']);
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatch(/^Twelve bit\s+controlled\s+not controlled\s+United States only$/m);
});

test.each([
  ['gap.yaml', 'gap', 1],
  ['gap.yaml', 'never', 0],
  ['gapless.yaml', 'gap', 0],
  ['gapless.yaml', 'undetermined', 1],
  ['decided.yaml', 'undetermined', 0],
])('compare %s --fail-on %s ends with %d', async (file, level, expected) => {
  expect((await ecalign(['compare', file, '--fail-on', level])).code).toBe(expected);
});

test('the as-of options of the two lists are independent of each other', async () => {
  const result = async (...argv: string[]) =>
    (
      JSON.parse((await ecalign(['compare', 'gap.yaml', '--format', 'json', ...argv])).out) as {
        lists: { asOf: string }[];
      }
    ).lists.map(({ asOf }) => asOf);
  expect(await result()).toEqual(['2026-07-23', '2026-02-14']);
  expect(await result('--jp-as-of', '2025-12-01')).toEqual(['2026-07-23', '2025-12-01']);
  expect(await result('--us-as-of', '2026-08-01', '--jp-as-of', '2025-12-01')).toEqual([
    '2026-08-01',
    '2025-12-01',
  ]);
});

test('the report can be written to a file, then the terminal stays empty', async () => {
  const { out, written, code } = await ecalign([
    'compare',
    'gap.yaml',
    '--format',
    'html',
    '--lang',
    'ja',
    '-o',
    'r.html',
  ]);
  expect([out, code, [...written.keys()]]).toEqual(['', 1, ['r.html']]);
  expect(written.get('r.html')).toMatch(/^<!DOCTYPE html>\s<html lang="ja" /);
});

test('a file that cannot be written is named, and is not our fault', async () => {
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
  const { err, code } = await ecalign(['compare', 'gap.yaml', '-o', '/r.txt'], {
    writeFile: () => Promise.reject(denied),
  });
  expect([code, err]).toEqual([2, expect.stringContaining('`/r.txt` cannot be written (EACCES)')]);
});

test('assumptions are taken from the command line', async () => {
  const { out } = await ecalign([
    'compare',
    'gap.yaml',
    '--assume',
    'not-military,no-other-class',
    '--format',
    'json',
  ]);
  expect((JSON.parse(out) as { input: { assumptions: string[] } }).input.assumptions).toEqual([
    'no-other-class',
    'not-military',
  ]);
});

test('every fault of an item list is printed with its place, the line and a caret', async () => {
  const readItemFile = () =>
    Promise.resolve({
      ok: true,
      value: source(
        'bad.yaml',
        'items:\n  - {id: x, name: X, class: convrter}\n  - {id: x, name: Y, class: converter}\n',
      ),
      diagnostics: [],
    } as const);
  const { err, out, code } = await ecalign(['compare', 'bad.yaml'], { readItemFile });
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^bad\.yaml:2:\d+: error: .*`convrter`/m);
  expect(err).toMatch(/^2 \| {3}- \{id: x, name: X, class: convrter\}\n +\^$/m);
  expect(err).toMatch(/^bad\.yaml:3:\d+: error: /m);
});

test('a cell with a fault is named as a spreadsheet shows it, and the whole line is shown without a caret', async () => {
  const text = 'id,name,class,sample-rate\nA,X,converter,fast\nB,Y,convrter,\n';
  const readItemFile = () =>
    Promise.resolve({ ok: true, value: source('bad.csv', text), diagnostics: [] } as const);
  const { err, code } = await ecalign(['compare', 'bad.csv'], { readItemFile });
  expect(code).toBe(2);
  expect(err).toMatch(/^bad\.csv:2:1 \(row 2, column D\): warning: unreadable figure `fast`/m);
  expect(err).toMatch(
    /^bad\.csv:3:1 \(row 3, column C\): error: .*`convrter`.*\n3 \| B,Y,convrter,\nFaults: 2;/m,
  );
});

test('whoever asks for Japanese reads what is wrong in Japanese, before the particulars', async () => {
  const readItemFile = () =>
    Promise.resolve({
      ok: true,
      value: source('bad.csv', 'id,name,class\nA,X,convrter\n'),
      diagnostics: [],
    } as const);
  const { err } = await ecalign(['compare', 'bad.csv', '--lang', 'ja'], { readItemFile });
  expect(err).toMatch(
    /^bad\.csv:2:1 \(2行C列\): エラー: その名の品目がない。品目の名を確かめてください。（unknown item class `convrter`.*）$/m,
  );
  expect(err).toMatch(/^誤り：1件。対比は行われませんでした$/m);
});

test('items of one name are told apart by their ids, and tables hold the name as it was stated', async () => {
  const text = `${smallList.split('items:')[0]}items:
  - { id: PN-1, name: Converter, class: converter }
  - { id: PN-2, name: Converter, class: converter }
`;
  const readItemFile = () =>
    Promise.resolve({ ok: true, value: source('twins.yaml', text), diagnostics: [] } as const);
  const { out } = await ecalign(['compare', 'twins.yaml'], { readItemFile });
  for (const each of ['Converter (PN-1)', 'Converter (PN-2)'])
    expect(out.split(each).length).toBeGreaterThan(2);
  const { out: table } = await ecalign(['compare', 'twins.yaml', '--format', 'csv'], { readItemFile });
  expect(table).toMatch(/^1,PN-1,Converter,/m);
  expect(table).toMatch(/^2,PN-2,Converter,/m);
});

test('faults of rule files are printed, all of them', async () => {
  const broken = ruleFiles.map(({ path, text }) => ({ path, text: text.replaceAll('400 MSPS', '400 GHz') }));
  const { err, code } = await ecalign(['compare', 'gap.yaml'], {
    readRuleFiles: () => Promise.resolve(broken),
  });
  expect(code).toBe(2);
  expect(err).toMatch(/^us-ccl\/3A001\/entry\.yaml:\d+:\d+: error: /m);
  expect(err).toMatch(/^jp-meti\/goods\/art-6\/1\.yaml:\d+:\d+: error: /m);
});

test('with one list there is nothing to compare', async () => {
  const one = ruleFiles
    .filter(({ path }) => !path.startsWith('jp-meti'))
    .map(({ path, text }) => ({ path, text: text.replace(', jp-meti: ["第6条第1号"]', '') }));
  const { err, code } = await ecalign(['compare', 'gap.yaml'], { readRuleFiles: () => Promise.resolve(one) });
  expect([code, err]).toEqual([2, expect.stringContaining('expected two to compare')]);
});

test.each([
  [['compare']],
  [['compare', 'gap.yaml', '--us-as-of', '2026-02-30']],
  [['compare', 'gap.yaml', '--fr-as-of', '2026-02-28']],
  [['compare', 'gap.yaml', '--format', 'pdf']],
  [['compare', 'gap.yaml', 'second.yaml']],
  [['compare', 'gap.yaml', '--assume', 'a,,b']],
  [['serve', '--port', '99999']],
  [['comprae', 'gap.yaml']],
])('%j is a matter of usage', async (argv) => {
  const { err, out, code } = await ecalign(argv);
  expect([code, out]).toEqual([64, '']);
  expect(err).not.toBe('');
});

test('help and version are answers, not faults', async () => {
  expect(await ecalign(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  const { code, out } = await ecalign(['compare', '--help']);
  expect([code, out]).toEqual([0, expect.stringMatching(/--us-as-of[^]*--jp-as-of/)]);
});

test('a fault of ours ends with its own code', async () => {
  const { code, err } = await ecalign(['compare', 'gap.yaml'], {
    readTemplates: () => Promise.reject(new Error('lost')),
  });
  expect([code, err]).toEqual([70, expect.stringContaining('not of your input')]);
});

test('demo writes the reports of the sample in both languages and prints two addresses', async () => {
  const { out, code, written, served } = await ecalign(['demo']);
  expect(code).toBe(0);
  expect([...written.keys()]).toEqual([
    'out/sample-report.en.html',
    'out/sample-report.ja.html',
    'out/sample-report.json',
  ]);
  expect(out).toContain('http://127.0.0.1:4310/reports/sample');
  expect(out).toMatch(/http:\/\/127\.0\.0\.1:4310\/$/m);
  expect(served).toMatchObject([{ host: '127.0.0.1', port: 4310, anyPort: true, data: 'out/kept' }]);
});

test('an address that is taken is the choice of the user', async () => {
  const taken = Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
  const { err, code } = await ecalign(['serve', '--port', '80'], { serve: () => Promise.reject(taken) });
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('`127.0.0.1:80` cannot be listened on (EADDRINUSE)'),
  ]);
});

test('serve binds to this machine unless told otherwise', async () => {
  const { served, out } = await ecalign(['serve', '--port', '0']);
  expect(served).toMatchObject([{ host: '127.0.0.1', port: 0, anyPort: false }]);
  expect(out).toBe('http://127.0.0.1:4310/\n');
});
