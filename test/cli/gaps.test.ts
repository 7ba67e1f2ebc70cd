import type { CliDependencies } from '../../src/cli/cli-dependencies';
import { run } from '../../src/cli/run';
import { ruleFiles as shippedFiles } from '../corpus/corpus';
import { ruleFiles as smallFiles } from '../app/small-corpus';
import { templates } from '../report/templates';

const plainFiles = smallFiles.map(({ path, text }) => ({
  path,
  text: text.replace('when: {military: no}, ', ''),
}));

type Files = readonly { readonly path: string; readonly text: string }[];

async function gaps(argv: readonly string[], files: Files = plainFiles) {
  const [out, err]: [string[], string[]] = [[], []];
  const written = new Map<string, string>();
  const deps: Pick<CliDependencies, 'tool' | 'readRuleFiles' | 'readTemplates' | 'writeFile'> = {
    tool: { name: 'ecalign', version: '1.2.3' },
    readRuleFiles: () => Promise.resolve(files),
    readTemplates: () => Promise.resolve(templates),
    writeFile: (path, content) => {
      written.set(path, Buffer.from(content).toString('utf8'));
      return Promise.resolve();
    },
  };
  const streams = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    colourOut: false,
    colourErr: false,
  };
  const code = await run(['gaps', ...argv], streams, deps as CliDependencies);
  return { out: out.join(''), err: err.join(''), code, written };
}

test('gaps prints where the lists differ and says by its exit code that there is a gap', async () => {
  const { out, err, code } = await gaps([]);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('resolution 12 or 13 bit and sample rate over 400 MSPS');
});

test.each([
  [['--fail-on', 'never'], 0],
  [['--jp-as-of', '2025-12-01'], 0],
  [['--jp-as-of', '2025-12-01', '--fail-on', 'note'], 0],
])('gaps %j ends with %d', async (argv, code) => {
  expect((await gaps(argv)).code).toBe(code);
});

test('what hinges on a judgment is a review, and no gap', async () => {
  expect((await gaps([], smallFiles)).code).toBe(0);
  expect((await gaps(['--fail-on', 'review'], smallFiles)).code).toBe(1);
});

test.each([
  ['json', /^\{\n "classes"/],
  ['md', /^# 二つの規制リストの差異/],
  ['html', /^<!DOCTYPE html>\n<html lang="ja"/],
  ['text', /^二つの規制リストの差異/],
])(
  'gaps writes %s to a file in the language asked for, and nothing to the terminal',
  async (format, start) => {
    const { out, written } = await gaps(['--format', format, '--lang', 'ja', '-o', 'gaps.out']);
    expect(out).toBe('');
    expect(written.get('gaps.out')).toMatch(start);
  },
);

test.each([
  [['--class', 'nothing'], /unknown item class `nothing`/],
  [['--row', '99'], /no control in row `99`/],
  [['--eccn', '9Z999'], /no control at `9Z999`/],
])('gaps %j names nothing: bad input, not an empty report', async (argv, fault) => {
  const { code, err, out } = await gaps(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(fault);
});

test.each([[['--format', 'xlsx']], [['--jp-as-of', '2026-02-30']], [['--unknown']]])(
  'gaps %j is wrong usage',
  async (argv) => {
    expect((await gaps(argv)).code).toBe(64);
  },
);

test('3A090 against 第6条第1号ヨ on 1 June 2026, in words, with both paragraphs and an item', async () => {
  const argv = ['--class', 'digital-processing-circuit', '--eccn', '3A090', '--jp-as-of', '2026-06-01'];
  const { out, code } = await gaps(argv, shippedFiles());
  expect(code).toBe(1);
  expect(out).toMatch(/total processing performance \(TPP\) 4800 to under 6000/);
  expect(out).toMatch(/3A090\.a\.1 /);
  expect(out).toMatch(/第6条第1号ヨ /);
  expect(out).toMatch(/confirmed by the plain evaluator: .*total processing performance \(TPP\) \d+ TPP/);
});
