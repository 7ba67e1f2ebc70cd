import { readdirSync } from 'node:fs';
import { fixtures, readFixture } from './fixture';
import { printedDiagnostic } from './printed';

/** File → every diagnostic in it: line and column, cell as a spreadsheet shows it, severity, kind. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'aliases-and-tags.yaml': ['2:12 error anchor', '3:5 error alias', '4:10 error alias', '4:28 error tag'],
  'ambiguous-column.csv': ['1:1 C1 warning ambiguous-parameter'],
  'circular.yaml': ['7:48 error circular-relation', '7:54 error unknown-item', '7:59 error unexpected-shape'],
  'comments-only.csv': ['1:1 error empty-list'],
  'contradictory-classes.csv': [
    '2:1 C2 error contradictory-class',
    '3:1 C3 error contradictory-class',
    '4:1 D4 error contradictory-class',
  ],
  'custom-tag.yaml': ['2:22 error tag'],
  'duplicate-and-missing-ids.csv': ['3:1 A3 error missing-id', '4:1 A4 error duplicate-id'],
  'duplicate-columns.csv': [
    '1:1 D1 error duplicate-column',
    '1:1 F1 error duplicate-column',
    '1:1 G1 error duplicate-column',
  ],
  'duplicate-key.yaml': ['4:5 error duplicate-key'],
  'empty.csv': ['1:1 error empty-list'],
  'empty.yaml': ['1:1 error unexpected-shape'],
  'header-only.csv': ['1:1 error empty-list'],
  'no-id-column.csv': ['1:1 A1 warning missing-column', '1:1 A1 error missing-column'],
  'no-items.yaml': ['1:1 error empty-list'],
  'no-mapping.yaml': ['1:1 error unexpected-shape'],
  'prototype-keys.yaml': [
    '2:37 error unknown-parameter',
    '2:53 error unknown-parameter',
    '2:67 error unknown-parameter',
    '2:81 error unknown-key',
  ],
  'quote-inside-cell.csv': ['2:1 B2 error stray-quote'],
  'ragged-rows.csv': ['2:1 C2 error ragged-row', '3:1 E3 error ragged-row'],
  'relations.csv': [
    '2:1 C2 error unknown-item',
    '2:1 C2 error duplicate-relation',
    '4:1 C4 error circular-relation',
  ],
  'strict.yaml': [
    '1:1 error unknown-key',
    '3:9 error unexpected-shape',
    '4:11 error unexpected-shape',
    '5:5 error unknown-key',
    '8:7 error unknown-parameter',
    '10:7 error duplicate-key',
    '11:22 warning unexpected-rows',
    '11:23 error unexpected-shape',
    '12:22 error unknown-key',
    '12:42 error unexpected-shape',
    '13:5 error unexpected-shape',
    '14:5 error missing-id',
    '16:5 error missing-id',
  ],
  'text-after-quote.csv': ['2:1 B2 error stray-quote'],
  'trailing-comma.json': ['1:39 error not-json'],
  'two-documents.yaml': ['3:1 error second-document'],
  'unclosed-quote.csv': ['2:1 B2 error unclosed-quote'],
  'unclosed.json': ['2:1 error unreadable-document'],
  'unknown-assumption.csv': ['1:1 A1 error unknown-assumption', '1:1 B1 warning repeated-assumption'],
  'unknown-class.csv': [
    '2:1 C2 error unknown-item-class',
    '3:1 C3 error unknown-item-class',
    '4:1 C4 warning no-class',
  ],
  'unknown-columns.csv': [
    '1:1 D1 warning unknown-column',
    '1:1 E1 warning unknown-column',
    '1:1 F1 warning unknown-column',
    '1:1 H1 warning unknown-column',
  ],
  'unreadable-figures.csv': [
    '2:1 D2 warning approximate-figure',
    '2:1 E2 warning missing-unit',
    '2:1 F2 warning one-end',
    '2:1 G2 warning contradictory-figures',
    '2:1 H2 warning unreadable-answer',
    '3:1 E3 warning wrong-dimension',
    '3:1 F3 warning reversed-range',
    '3:1 G3 warning unreadable-figure',
  ],
  'unverified-names.csv': ['2:1 E2 warning nothing-to-verify', '2:1 E2 error unknown-parameter'],
  'wrong-unit-in-header.csv': ['1:1 C1 error wrong-dimension', '1:1 D1 error unknown-unit'],
};

const withoutFault = [
  'forgiving.csv',
  'forgiving.yaml',
  'plain.json',
  'semicolons.csv',
  'windows-line-ends-and-bom.csv',
];

test.each(Object.entries(expected))('%s has exactly the faults %j', (file, faults) => {
  const { diagnostics } = readFixture(file);
  expect(diagnostics.map((each) => printedDiagnostic(each).split(': ')[0])).toEqual(faults);
});

test.each(Object.keys(expected))('%s gives a list only if all its faults are warnings', (file) => {
  const checked = readFixture(file);
  expect(checked.ok).toBe(!checked.diagnostics.some(({ severity }) => severity === 'error'));
});

test.each(withoutFault)('%s is read without a diagnostic', (file) => {
  expect(readFixture(file)).toMatchObject({ ok: true, diagnostics: [] });
});

test('every fixture is expected to be read or refused', () => {
  const files = readdirSync(fixtures).filter((file) => file !== 'awkward');
  expect(files.toSorted()).toEqual([...Object.keys(expected), ...withoutFault].toSorted());
});

test('diagnostics say what was found, what was expected and what to do, in lower case and without a full stop', () => {
  const messages = Object.keys(expected).flatMap((file) =>
    readFixture(file).diagnostics.flatMap(({ found, expected: due, repair }) => [
      found,
      due ?? '',
      repair ?? '',
    ]),
  );
  expect(messages.filter((message) => /^[A-Z]|[.]$/.test(message))).toEqual([]);
});

test.each([
  [
    'unreadable-figures.csv',
    'E3',
    'unexpected unit `GHz` in `1.5 GHz`, expected one of `SPS`, `kSPS`, `MSPS`, `GSPS`, `WPS`, `MWPS`, `GWPS`',
  ],
  ['unreadable-figures.csv', 'E2', 'say which unit, in the cell (`1500 MSPS`) or in the header'],
  ['unknown-class.csv', 'C2', 'did you mean `adc-integrated-circuit`?'],
  ['duplicate-and-missing-ids.csv', 'A4', 'id `C-1` is taken by row 2'],
  ['unknown-assumption.csv', 'A1', 'did you mean `not-military`?'],
  ['ambiguous-column.csv', 'C1', 'expected one of `sample-rate`, `output-rate`'],
  ['duplicate-columns.csv', 'D1', 'means the same as column C'],
])('%s, cell %s: %s', (file, cell, words) => {
  const lines = readFixture(file).diagnostics.map(printedDiagnostic);
  expect(lines.filter((line) => line.includes(` ${cell} `)).join('\n')).toContain(words);
});
