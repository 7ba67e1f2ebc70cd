import fc from 'fast-check';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { readCriterion } from '../../src/rulebook/read-criterion';
import { reportInto } from '../../src/rulebook/report';
import type { SourceFile } from '../../src/rulebook/source-file';
import { corpusWith } from './good-corpus';

const paths = corpusWith().map(({ path }) => path);
const path = fc.oneof(fc.constantFrom(...paths), fc.string());
const words = [
  ...[
    'paragraphs:',
    'versions:',
    '""',
    'when: {',
    'except: [',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '? ',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '<<: *a',
    '%YAML 1.1',
    '---',
    '...',
    '|',
    '>',
    '"',
    "'",
    '#',
    '\t',
    '__proto__: ',
    'constructor: ',
  ],
  ...[
    '"> 1 GSPS"',
    '"> {a / b} W"',
    'covers >= 1 K',
    'at some > 1 GHz',
    '5E002',
    '.inf',
    '0x1F',
    'true',
    'null',
    '~',
    'ホ(一)',
    '7の項(1)',
  ],
];
const yamlish = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('2026-07-23', 'unknown', 'any', 'eccn', 'yes'),
    ),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(
        fc.string(),
        fc.constantFrom('paragraphs', 'versions', 'when', 'any', 'not', 'kind', 'list', 'entry', ''),
      ),
      tie('node'),
      { maxKeys: 4 },
    ),
  ),
})).node;

function loads(files: readonly SourceFile[]): void {
  const loaded = loadRulebook(files);
  if (!loaded.ok) expect(loaded.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
}

test('whatever stands in a file, loading gives a value or diagnostics and never throws', () => {
  fc.assert(
    fc.property(path, yamlish, (name, text) => {
      loads([{ path: name, text }]);
    }),
    { numRuns: 500 },
  );
});

test('whatever tree stands in a file, loading gives a value or diagnostics and never throws', () => {
  fc.assert(
    fc.property(path, tree, (name, value) => {
      loads([{ path: name, text: JSON.stringify(value) }]);
    }),
    { numRuns: 500 },
  );
});

test('a good corpus with pieces cut out, doubled or exchanged gives a value or diagnostics and never throws', () => {
  const files = corpusWith();
  const piece = fc.tuple(
    fc.nat(),
    fc.nat(60),
    fc.oneof(fc.constant(''), fc.constantFrom(...words), fc.string({ maxLength: 8 })),
  );
  fc.assert(
    fc.property(
      fc.nat(files.length - 1),
      fc.array(piece, { minLength: 1, maxLength: 3 }),
      (index, pieces) => {
        const changed = files.map((file, position) => {
          if (position !== index) return file;
          const text = pieces.reduce((old, [start, length, word]) => {
            const from = start % (old.length + 1);
            return old.slice(0, from) + word + old.slice(from + length);
          }, file.text);
          return { ...file, text };
        });
        loads(changed);
      },
    ),
    { numRuns: 100 },
  );
});

test('whatever is written as a criterion, reading gives a condition or diagnostics and never throws', () => {
  const number = fc.constantFrom(
    '0',
    '-1',
    '1',
    '2.5',
    '1e99',
    '1e-99',
    '1e999',
    '-5e300',
    '99999999999999999999999',
    '.5',
    '1,000',
  );
  const unit = fc.constantFrom(
    'GHz',
    'W',
    'dBm',
    'dBW',
    'K',
    'degC',
    'bit',
    'byte',
    'MSPS',
    'count',
    '',
    'nonsense',
  );
  const figure = fc.tuple(number, unit).map((parts) => parts.join(' '));
  const formula = fc.constantFrom(
    '{fft-points ^ 64}',
    '{1 / 0} W',
    '{log2(0 - 1)} GHz',
    '{',
    '{}',
    '{fft-points} bit',
  );
  const limit = fc.oneof(
    figure,
    fc.tuple(figure, figure).map(([one, other]) => `${one} (${other})`),
    formula,
  );
  const comparisons = fc
    .array(fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '=', '', '≥'), limit), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.map((part) => part.join(' ')).join(', '));
  const words = fc.constantFrom('', 'max ', 'min ', 'covers ', 'overlaps ', 'within ', 'yes | ');
  const at = fc.oneof(
    fc.constant(''),
    fc.tuple(fc.constantFrom(' at some ', ' at every '), comparisons).map((parts) => parts.join('')),
  );
  const texts = 'label: {en: x, ja: x}, definition: {en: x, ja: x}';
  const level = `level: {kind: range, unit: dBm, least: -3, ${texts}}`;
  const gain = `gain: {kind: number, unit: dBm, over: level, ${texts}}`;
  const levels = `parameters:\n  ${level}\n  ${gain}\n`;
  const loaded = loadRulebook(corpusWith({ 'vocabulary/parameters/levels.yaml': levels }));
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(diagnosticMessage).join('\n'));
  const { parameters } = loaded.value.vocabulary;
  const place = { file: 'a.yaml', line: 1, column: 1 };
  fc.assert(
    fc.property(
      fc.constantFrom(...parameters.values()),
      words,
      comparisons,
      at,
      (parameter, word, text, band) => {
        const names = { parameters, known: parameters };
        expect(readCriterion(word + text + band, parameter, names, place, reportInto([]))).toBeDefined();
      },
    ),
    { numRuns: 2_000 },
  );
});

test('keys named like the inner workings of JavaScript are unknown keys like any other', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const loaded = loadRulebook(
      corpusWith({ 'vocabulary/relations.yaml': `relations: {}\n${key}: {polluted: yes}\n` }),
    );
    expect(loaded.diagnostics.map(({ id }) => id)).toContain('unknown-key');
    const named = loadRulebook(corpusWith({ 'vocabulary/relations.yaml': `relations:\n  ${key}: {}\n` }));
    expect(named.diagnostics.map(({ id }) => id)).toContain('missing-key');
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('nesting and length that no rule file has are refused, not run into', () => {
  for (const text of [
    `relations: ${'['.repeat(2_000)}`,
    `relations: ${'{a: '.repeat(2_000)}`,
    `a: ${'x'.repeat(1_100_000)}`,
  ]) {
    expect(loadRulebook(corpusWith({ 'vocabulary/relations.yaml': text })).ok).toBe(false);
  }
  const chain = Array.from(
    { length: 3_000 },
    (_, index) => `  c${index}: {label: {en: x, ja: x}, parents: [c${index + 1}]}\n`,
  );
  expect(loadRulebook(corpusWith({ 'vocabulary/classes.yaml': `classes:\n${chain.join('')}` })).ok).toBe(
    false,
  );
});
