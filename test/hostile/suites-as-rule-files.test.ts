import { CsvCursor, isBlank } from '../../src/itemlist/csv-table';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { corpusWith } from '../rulebook/good-corpus';
import { faultsOfDiagnostics } from './fuzz/inside';
import { csvSpectrum, jsonSuite, naughty, yamlTexts } from './inputs/public-suites';

/** The file that is replaced; small, so that most of the time goes into reading it. */
const path = 'vocabulary/relations.yaml';

function faultsOf(name: string, text: string): readonly string[] {
  const files = corpusWith({ [path]: text });
  const loaded = loadRulebook(files);
  const textOf = (file: string) => files.find((each) => each.path === file)?.text;
  return [
    ...(loaded.ok ? [`${name} is taken for a rule file`] : []),
    ...faultsOfDiagnostics(loaded.diagnostics, textOf).map((fault) => `${name}: ${fault}`),
  ];
}

test.each([
  ['yaml-test-suite', yamlTexts],
  ['JSONTestSuite', jsonSuite],
])('no text of %s is taken for a rule file, and every fault that is found stands inside it', (_, texts) => {
  expect(texts.flatMap(({ name, text }) => faultsOf(name, text))).toEqual([]);
});

test('naughty strings as ids and labels of the vocabulary are refused or read, never run into', () => {
  const each = naughty.map(
    (text) => `  ${JSON.stringify(text)}: {label: {en: x, ja: ${JSON.stringify(`${text}x`)}}}\n`,
  );
  const labels = naughty.map(
    (text, index) => `  r-${index}: {label: {en: ${JSON.stringify(text)}, ja: x}}\n`,
  );
  for (const entries of [each, labels]) {
    const text = `relations:\n${entries.join('')}`;
    expect(faultsOf('naughty', text).filter((fault) => !fault.includes('is taken for'))).toEqual([]);
  }
});

test('the tables of csv-spectrum are read cell by cell', () => {
  for (const { name, text, rows } of csvSpectrum) {
    const read = new CsvCursor(text, ',').rest().filter((row) => !isBlank(row));
    const [header = [], ...cells] = read.map((row) => row.cells);
    const expected = rows.map((row) => header.map((key) => row[key]));
    expect([name, cells]).toEqual([name, expected]);
  }
});

test('a rule file that would cost more than it is worth is refused in a moment', () => {
  const list = Array.from({ length: 60_000 }, (_, index) => `c${index}`);
  const texts = [
    `relations: {${list.map((key) => `${key}: {}`).join(', ')}}\n`,
    `classes: {a: {label: {en: x, ja: x}, aliases: [${'{}, '.repeat(60_000)}]}}\n`,
    `classes: {a: {label: {en: x, ja: x}, aliases: [${list.join(', ')}]}}\n`,
    `relations: [${'[], '.repeat(240_000)}]\n`,
    `relations: ${'['.repeat(200_000)}`,
    `a: ${'x'.repeat(1_100_000)}\n`,
  ];
  for (const text of texts) {
    const start = process.cpuUsage();
    const loaded = loadRulebook(corpusWith({ 'vocabulary/classes.yaml': text }));
    expect(loaded.ok).toBe(false);
    expect(loaded.diagnostics.length).toBeLessThan(5_000);
    expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(8);
  }
});
