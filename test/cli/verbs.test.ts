import type { CliDependencies, Streams } from '../../src/cli/cli-dependencies';
import { program } from '../../src/cli/program';
import { ruleFiles } from '../app/small-corpus';
import * as ruleSources from '../../src/io/rule-sources';

const streams: Streams = {
  out: () => undefined,
  err: () => undefined,
  colourOut: false,
  colourErr: false,
};
const never = (): never => {
  throw new Error('nothing is run here');
};
const deps: CliDependencies = {
  tool: { name: 'ecalign', version: '1.2.3' },
  readRuleFiles: () => Promise.resolve(ruleFiles),
  readTemplates: never,
  readItemFile: never,
  readOfficial: never,
  ruleSources,
  writeFile: never,
  samplePath: 'sample.yaml',
  serve: never,
};
const commands = async (verb: string | undefined) =>
  (await program(verb, streams, deps, () => undefined)).commands;

test('a verb that is loaded alone is the verb that help shows, options and all', async () => {
  const all = await commands(undefined);
  expect(all.map((command) => command.name())).toEqual(
    'compare gaps explain serve demo sources template check diff diff-file'.split(' '),
  );
  for (const command of all) {
    const [alone, ...others] = await commands(command.name());
    expect(others).toEqual([]);
    expect(alone?.helpInformation()).toBe(command.helpInformation());
  }
});

test.each(['--help', '--version', 'help', 'compere', 'constructor'])(
  '%s is no verb: all of them are there',
  async (word) => {
    expect(await commands(word)).toHaveLength(10);
  },
);
