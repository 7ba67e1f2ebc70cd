import type { Condition, Criterion } from '../../src/model/condition';
import type { Diagnostic } from '../../src/model/diagnostic';
import { printExpression } from '../../src/quantity/expression';
import { printQuantity } from '../../src/quantity/quantity';
import { flatten } from '../../src/rulebook/conditions-of';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { corpusWith, goodText } from './good-corpus';

const path = 'us-ccl/3A001/a.5.yaml';
const written = 'when: {adc-resolution: ">= 10 bit, < 12 bit", sample-rate: "> 600 MSPS"}';

/** Loads the good corpus with another `when` in 3A001.a.5.a.2. */
function load(when: string): { readonly condition?: Condition; readonly diagnostics: readonly Diagnostic[] } {
  const loaded = loadRulebook(corpusWith({ [path]: goodText(path, written, `when: ${when}`) }));
  if (!loaded.ok) return loaded;
  const paragraphs = flatten(loaded.value.lists.get('us-ccl')!.entries);
  const condition = paragraphs.find(({ address }) => address === '3A001.a.5.a.2')!.versions[0]!.when!;
  return { condition, diagnostics: loaded.diagnostics };
}

/** A condition as text: what is compared, with what, and how it is joined. */
function print(condition: Condition): string {
  switch (condition.kind) {
    case 'criterion':
      return printCriterion(condition);
    case 'answer':
      return `${condition.parameter} in ${condition.values.join(' or ')}`;
    case 'class':
      return `class ${condition.classes.join(' or ')}`;
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.of.map(print).join('; ')})`;
    case 'not':
      return `not(${print(condition.of)})`;
    case 'reference':
      return `${condition.mode} ${condition.targets.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(' or ')}`;
    case 'related':
      return `${condition.relation}(${print(condition.of)})`;
  }
}

function printCriterion({ parameter, end, at, operator, threshold }: Criterion): string {
  const limit =
    threshold.kind === 'printed'
      ? threshold.figures.map((figure) => printQuantity(figure)).join(' / ')
      : `{${printExpression(threshold.expression)}} ${threshold.unitSymbol}`;
  const { lower, upper } = at?.band ?? {};
  const ends = [lower, upper].flatMap((bound) =>
    bound ? [`${bound.operator} ${printQuantity(bound.figure)}`] : [],
  );
  return [parameter, end, operator, limit, at && `at ${at.quantifier}`, ...ends].filter(Boolean).join(' ');
}

const read = (when: string): string => {
  const { condition, diagnostics } = load(when);
  if (condition === undefined) throw new Error(JSON.stringify(diagnostics));
  return print(condition);
};

test.each([
  ['{adc-resolution: ">= 8 bit, < 10 bit"}', 'all(adc-resolution >= 8 bit; adc-resolution < 10 bit)'],
  ['{sample-rate: "> 1.3 GSPS"}', 'sample-rate > 1.3 GSPS'],
  ['{terminal-count: "= 5"}', 'terminal-count = 5 count'],
  [
    '{sample-rate: "> 1 GSPS", adc-resolution: ">= 8 bit"}',
    'all(sample-rate > 1 GSPS; adc-resolution >= 8 bit)',
  ],
])('numbers: %s', (when, expected) => {
  expect(read(when)).toBe(expected);
});

test('both figures that the law prints for one limit are kept', () => {
  expect(read('{rated-ambient-temperature: "max > 398 K (125 degC)"}')).toBe(
    'rated-ambient-temperature max > 398 K / 125 degC',
  );
});

test('a limit that depends on other figures keeps its formula and its unit', () => {
  expect(read('{fft-execution-time: "< {fft-points * log2(fft-points) / 20480} ms"}')).toMatch(
    /^fft-execution-time < \{.*log2.*\} ms$/,
  );
  expect(read('{terminal-count: "> {fft-points / operating-frequency.max}"}')).toMatch(
    /\{.*operating-frequency\.max.*\} count$/,
  );
});

test.each([
  ['max < 0 degC', 'p max < 0 degC'],
  ['min < -55 degC', 'p min < -55 degC'],
  ['covers >= -55 degC, <= 125 degC', 'all(p min <= -55 degC; p max >= 125 degC)'],
  // The ends of a range belong to it: to cover an open band it must reach both of its ends all the same.
  ['covers > -55 degC, < 125 degC', 'all(p min <= -55 degC; p max >= 125 degC)'],
  [
    'covers >= 218 K (-55 degC), <= 398 K (125 degC)',
    'all(p min <= 218 K / -55 degC; p max >= 398 K / 125 degC)',
  ],
  ['overlaps > 0 degC, <= 10 degC', 'all(p max > 0 degC; p min <= 10 degC)'],
  ['overlaps >= 0 degC, < 10 degC', 'all(p max >= 0 degC; p min < 10 degC)'],
  ['overlaps > 90 degC', 'p max > 90 degC'],
  ['within >= 0 degC, < 10 degC', 'all(p min >= 0 degC; p max < 10 degC)'],
  ['within < 10 degC', 'p max < 10 degC'],
])('ranges: %s is a comparison of the two ends', (text, expected) => {
  expect(read(`{rated-ambient-temperature: "${text}"}`)).toBe(
    expected.replaceAll('p ', 'rated-ambient-temperature '),
  );
});

test('a curve is looked at within a band, which stands in the unit of its axis', () => {
  expect(read('{peak-power: "> 75 W (48.75 dBm) at some > 2.7 GHz, <= 2900 MHz"}')).toBe(
    'peak-power > 75 W / 48.75 dBm at some > 2.7 GHz <= 2.9 GHz',
  );
  expect(read('{peak-power: "> 5 W, <= 9 W at every > 90 GHz"}')).toBe(
    'all(peak-power > 5 W at every > 90 GHz; peak-power <= 9 W at every > 90 GHz)',
  );
});

test.each([
  ['{material: "compound | diamond"}', 'material in compound or diamond'],
  ['{designed-for-military-use: no}', 'designed-for-military-use in no'],
  ['{class: [computer, adc-integrated-circuit]}', 'class computer or adc-integrated-circuit'],
  ['{controlled-by: 3A001.a.5.a.10}', 'controlled-by 3A001.a.5.a.10'],
  [
    '{meets: [3A001.a.5.a.10, {from: 3A001.a.5.a.10, to: 3A001.a.5.a.10}]}',
    'meets 3A001.a.5.a.10 or 3A001.a.5.a.10',
  ],
  ['{contains: {class: computer, material: diamond}}', 'contains(all(class computer; material in diamond))'],
  ['{any: [{class: computer}, {not: {material: silicon}}]}', 'any(class computer; not(material in silicon))'],
  [
    '{all: [{sample-rate: "> 1 SPS"}, {sample-rate: "> 2 SPS"}]}',
    'all(sample-rate > 1 SPS; sample-rate > 2 SPS)',
  ],
])('other criteria: %s', (when, expected) => {
  expect(read(when)).toBe(expected);
});

test('a criterion keeps its own words and the place where they are written', () => {
  const { condition } = load('{adc-resolution: ">= 8 bit, < 10 bit"}');
  expect(condition).toMatchObject({
    of: [{ printed: '>= 8 bit', place: { file: path, line: 29, column: 36 } }, { printed: '< 10 bit' }],
  });
});

test.each([
  '398 K (125 degC)',
  '218 K (-55 degC)',
  '273 K (0 degC)',
  '4.5 K (-268.65 degC)',
  '958 K (685 degC)',
])('rounding in print is no disagreement of two figures: %s', (figures) => {
  expect(load(`{rated-ambient-temperature: "max > ${figures}"}`).diagnostics).toEqual([]);
});

test('two figures that differ by more than rounding are a warning, and the file loads', () => {
  const { condition, diagnostics } = load('{rated-ambient-temperature: "max > 398 K (152 degC)"}');
  expect(condition).toBeDefined();
  expect(diagnostics).toMatchObject([{ id: 'figures-disagree', severity: 'warning' }]);
});

test('a whole number of the unit is one whatever unit it is written in', () => {
  expect(load('{adc-resolution: ">= 1 byte"}').diagnostics).toEqual([]);
  expect(load('{adc-resolution: ">= 0.1 byte"}').diagnostics).toMatchObject([{ id: 'not-a-whole-number' }]);
});
