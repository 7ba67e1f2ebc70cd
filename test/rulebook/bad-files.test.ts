import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { printPlace } from '../../src/model/place';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { corpusWith } from './good-corpus';

const root = resolve(__dirname, '../../fixtures/bad');
const fixtures = readdirSync(root).sort();

/** The files of a fixture replace or join those of the good corpus. */
function changesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path !== 'expected.txt',
  );
  const texts = files.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    texts.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

function diagnose(folder: string): string {
  const lines = loadRulebook(corpusWith(changesIn(folder))).diagnostics.map(
    (fault) => `${printPlace(fault.place)}: ${fault.severity}: ${diagnosticMessage(fault)} [${fault.id}]`,
  );
  return lines.map((line) => `${line}\n`).join('');
}

test.each(fixtures)('the fault `%s` is named at its place, with what was expected and the repair', (name) => {
  expect(diagnose(join(root, name))).toBe(readFileSync(join(root, name, 'expected.txt'), 'utf8'));
});

test('every fixture has a fault', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(25);
  expect(fixtures.filter((name) => readFileSync(join(root, name, 'expected.txt'), 'utf8') === '')).toEqual(
    [],
  );
});

test('diagnostics begin in lower case, end without a full stop and hold no type names', () => {
  const lines = fixtures.flatMap((name) =>
    readFileSync(join(root, name, 'expected.txt'), 'utf8')
      .trim()
      .split('\n'),
  );
  const messages = lines.map((line) =>
    line.replace(/^\S+ (error|warning): /, '').replace(/ \[[a-z-]+\]$/, ''),
  );
  expect(messages.filter((message) => !/^[a-z`]/.test(message) || message.endsWith('.'))).toEqual([]);
  expect(
    messages.filter((message) => /\b(undefined|null|NaN|string|object|boolean)\b/.test(message)),
  ).toEqual([]);
});
