import type { CliDependencies } from '../../src/cli/cli-dependencies';
import { run } from '../../src/cli/run';
import { ruleFiles as shippedFiles } from '../corpus/corpus';
import { templates } from '../report/templates';

async function explain(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const deps: Pick<CliDependencies, 'tool' | 'readRuleFiles' | 'readTemplates'> = {
    tool: { name: 'ecalign', version: '1.2.3' },
    readRuleFiles: () => Promise.resolve(shippedFiles()),
    readTemplates: () => Promise.resolve(templates),
  };
  const streams = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    colourOut: false,
    colourErr: false,
  };
  const code = await run(['explain', ...argv], streams, deps as CliDependencies);
  return { out: out.join(''), err: err.join(''), code };
}

test('explain shows an item on each side of every limit of a paragraph', async () => {
  const { out, err, code } = await explain('3A001.a.5.a.1');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('reasons: NS column 2');
  expect(out).toMatch(
    /sample rate > 1\.3 GSPS\n.*inside +sample rate 1\d+ MSPS\n.*outside +sample rate 1300 MSPS\n.*both/,
  );
});

test('a Japanese address is understood in full-width characters, and answered in Japanese', async () => {
  const { out } = await explain('第６条第１号ホ（一）１', '--lang', 'ja');
  expect(out).toContain('第6条第1号ホ(一)1');
  expect(out).toContain('該当側');
});

test('a condition is explained with the control whose condition it is', async () => {
  expect((await explain('3A901.b.1')).out).toContain('3A901.b  Parametric amplifiers');
});

test('a limit that decides nothing says so', async () => {
  expect((await explain('3A001.a.14')).out).toContain('whatever the other figures are');
});

test('the same as data, exact', async () => {
  const { out } = await explain('3A001.a.5.a.1', '--format', 'json');
  const { form, controls } = JSON.parse(out) as {
    form: string;
    controls: { limits: { parameter: string }[] }[];
  };
  expect(form).toBe('ecalign-explain/1');
  expect(controls[0]!.limits.map(({ parameter }) => parameter)).toContain('sample-rate');
});

test('an address that no rule file has is a fault with the nearest one', async () => {
  const { err, code } = await explain('3A001.a.5.a.11');
  expect(code).toBe(2);
  expect(err).toContain('no paragraph at `3A001.a.5.a.11`');
  expect(err).toContain('did you mean `3A001.a.5.a.1`');
});
