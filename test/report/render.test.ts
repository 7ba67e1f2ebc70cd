import type { Comparison } from '../../src/model/comparison';
import type { Diagnostic } from '../../src/model/diagnostic';
import { exitCode } from '../../src/report/exit-code';
import { jsonForm } from '../../src/report/json/json-report';
import { plain } from '../../src/report/json/plain';
import { render } from '../../src/report/render';
import { displayWidth } from '../../src/report/text/display-width';
import { templates } from './templates';
import { compared, sampleComparison, verdict } from './sample-comparison';

const options = { lang: 'en', failOn: 'gap', colour: false, templates } as const;

test('JSON is the whole result: verdicts, exact figures and what the list states', () => {
  const result = JSON.parse(render(sampleComparison(), { ...options, format: 'json' }).output) as Record<
    string,
    unknown
  >;
  expect(result['form']).toBe(jsonForm);
  expect(result['counts']).toMatchObject({ 'first-only': 1, undetermined: 1, 'neither-controlled': 1 });
  expect(result).toMatchObject({
    items: [
      {
        item: 'a100',
        stated: {
          classes: { 'integrated-circuit': 'yes', 'adc-processing-circuit': 'no' },
          figures: {
            resolution: {
              value: { kind: 'number', low: { closed: true, figure: { unit: 'bit', value: '12' } } },
            },
          },
        },
        verdicts: [{ status: 'controlled', controlledBy: ['3A090.a'] }, { status: 'not-controlled' }],
      },
      {},
      {},
    ],
  });
});

test('JSON does not depend on the order in which a result was built', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value instanceof Map)
      return new Map(
        [...(value as Map<string, unknown>)].reverse().map(([key, inner]) => [key, reversed(inner)]),
      );
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };
  const comparison = sampleComparison();
  const backwards = reversed(comparison) as Comparison;
  expect(render(backwards, { ...options, format: 'json' }).output).toBe(
    render(comparison, { ...options, format: 'json' }).output,
  );
});

test('what JSON cannot hold is a fault of ours', () => {
  expect(() => plain({ f: () => 1 })).toThrow(/no plain form/);
});

test('the text report has a table that lines up also under wide characters', () => {
  const item = compared('x', '日本語の品名 12ビット', 'neither-controlled', [
    verdict('us-ccl', {}),
    verdict('jp-meti', {}),
  ]);
  const { output } = render(sampleComparison([item]), { ...options, format: 'text' });
  const lines = output.split('\n');
  const column = (line: string | undefined, word: string) => displayWidth((line ?? '').split(word)[0] ?? '');
  const head = lines.find((line) => line.startsWith('Subject'));
  const row = lines.find((line) => line.startsWith('日本語') && line.includes('not controlled'));
  expect(column(row, 'not controlled')).toBe(column(head, 'United States'));
});

test('the text report has no control characters but line breaks, whatever an item is called', () => {
  const item = compared('x', 'red\u001b[31m\u0007 \u202edesrever', 'neither-controlled', [
    verdict('us-ccl', {}),
    verdict('jp-meti', {}),
  ]);
  const { output } = render(sampleComparison([item]), { ...options, format: 'text' });
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});

test('the text report gives the reasons, in either language', () => {
  expect(render(sampleComparison(), { ...options, format: 'text' }).output).toContain(
    '× Total processing performance: 4992 TPP [≥ 6000 TPP]',
  );
  expect(render(sampleComparison(), { ...options, format: 'text', lang: 'ja' }).output).toContain(
    '× 総合処理性能: 4992 TPP [≥ 6000 TPP]  1008 TPP（16.80 %） 下回る',
  );
});

test('colour stands only where it is asked for', () => {
  expect(render(sampleComparison(), { ...options, format: 'text', colour: true }).output).toContain(
    '\u001b[',
  );
  expect(render(sampleComparison(), { ...options, format: 'text' }).output).not.toContain('\u001b[');
});

describe('the exit code', () => {
  const none = {
    'both-controlled': 1,
    'neither-controlled': 1,
    'first-only': 0,
    'second-only': 0,
    undetermined: 0,
    'not-covered': 0,
  };
  const code = (counts: Partial<Comparison['counts']>, failOn: 'gap' | 'undetermined' | 'never') =>
    exitCode({ ...sampleComparison(), findings: [], counts: { ...none, ...counts } }, failOn);

  test.each([
    [{}, 0, 0],
    [{ 'first-only': 1 }, 1, 1],
    [{ 'second-only': 1 }, 1, 1],
    [{ undetermined: 1 }, 0, 1],
    [{ 'not-covered': 1 }, 0, 1],
  ])('%j gives %d for a gap and %d for undetermined', (counts, gap, undetermined) => {
    expect([code(counts, 'gap'), code(counts, 'undetermined'), code(counts, 'never')]).toEqual([
      gap,
      undetermined,
      0,
    ]);
  });
});

test('a warning names the cell, and in Japanese what kind of fault it is', () => {
  const warning: Diagnostic = {
    severity: 'warning',
    id: 'unreadable-figure',
    place: { file: 'parts.csv', line: 2, column: 1 },
    cell: { row: 2, column: 'D' },
    found: 'unreadable figure `12 1`',
  };
  const comparison = { ...sampleComparison(), diagnostics: [warning] };
  expect(render(comparison, { ...options, format: 'text' }).output).toContain(
    'parts.csv, row 2, column D: unreadable figure `12 1`',
  );
  const japanese = render(comparison, { ...options, format: 'html', lang: 'ja' }).output;
  expect(japanese).toContain('parts.csv, 2行D列</span> 数値として読めない：');
});
