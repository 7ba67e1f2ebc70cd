import fc from 'fast-check';
import { point, type Enclosure } from '../../src/quantity/enclosure';
import {
  evaluate,
  parseExpression,
  printExpression,
  variablesOf,
  type Expression,
} from '../../src/quantity/expression';
import { printRational } from '../../src/quantity/quantity';
import { rational } from '../../src/quantity/rational';
import { printedDecimals } from './arbitraries';
import { randomExpressions } from './random-expressions';

function formula(text: string): Expression {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(`${text}: ${result.found} at ${result.at}`);
  return result.expression;
}

function value(text: string, names: Record<string, string> = {}): string | undefined {
  const values = new Map(Object.entries(names).map(([name, number]) => [name, point(rational(number))]));
  const result = evaluate(formula(text), values);
  if (result === undefined) return undefined;
  return result.low.equals(result.high) ? printRational(result.low) : 'enclosed';
}

test('an FFT of 1,024 points has the limit of exactly half a millisecond', () => {
  expect(value('fft-points * log2(fft-points) / 20480', { 'fft-points': '1024' })).toBe('0.5');
});

test.each([
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['8 - 4 - 2', '2'],
  ['8 / 4 / 2', '1'],
  ['-2^2', '-4'],
  ['(-2)^2', '4'],
  ['2^-2', '0.25'],
  ['2 * -3', '-6'],
  ['2 - -3', '5'],
  ['0^0', '1'],
  ['1 / 3', '1/3'],
  ['0.1 * 1e-9', '0.0000000001'],
  ['log10(1000)', '3'],
  ['log10(0.001)', '-3'],
  ['log2(0.125)', '-3'],
  ['log2(3)', 'enclosed'],
  ['log2(8)^2', '9'],
])('%s is %s', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test('505.62 / f^2 is exact at every frequency', () => {
  expect(value('505.62 / operating-frequency.max^2', { 'operating-frequency.max': '37.5' })).toBe('0.359552');
});

test.each(['1 / 0', '1 / (f - f)', 'log2(0)', 'log10(-1)', '(f - f)^-1', 'g'])('%s has no value', (text) => {
  expect(value(text, { f: '2' })).toBeUndefined();
});

test.each([
  ['', 'end of formula', 0],
  ['1 +', 'end of formula', 3],
  ['1 2', '`2`', 2],
  ['(1', 'end of formula', 2],
  ['1)', '`)`', 1],
  ['a -b', 'minus without spaces', 2],
  ['2-3', 'minus without spaces', 1],
  ['2^x', '`x`', 2],
  ['2^0.5', '`0.5`', 2],
  ['2^65', '`65`', 2],
  ['log2 5', '`5`', 5],
  ['ln(5)', '`(`', 2],
  ['1,000', '`,`', 1],
  ['A', '`A`', 0],
  ['１', '`１`', 0],
  ['0x10', '`x10`', 1],
  ['1e999999', '`999999`', -1],
  ['a.mean', '`.`', 1],
])('the formula `%s` is refused for %s', (text, found, at) => {
  const result = parseExpression(text);
  expect(result.ok).toBe(false);
  if (!result.ok && at >= 0) expect([result.found, result.at]).toEqual([found, at]);
});

test('a formula of a thousand brackets is refused and not run into the ground', () => {
  expect(parseExpression('('.repeat(400) + '1' + ')'.repeat(400)).ok).toBe(false);
  expect(parseExpression('1 + '.repeat(1000) + '1')).toMatchObject({ ok: false, expected: 'at most 1000' });
});

test('the names of a formula are its parameters, each once, ends of ranges included', () => {
  expect(
    variablesOf(formula('total-processing-performance / applicable-die-area + f.max * f.min - log2(f.max)')),
  ).toEqual(['total-processing-performance', 'applicable-die-area', 'f.max', 'f.min']);
});

test.each([
  ['fft-points*log2( fft-points )/20480', 'fft-points * log2(fft-points) / 20480'],
  ['((a))+(b*c)', 'a + b * c'],
  ['a - (b - c)', 'a - (b - c)'],
  ['(a + b)^2 / -(c)', '(a + b)^2 / -c'],
  ['1.50', '1.5'],
])('`%s` is written `%s`', (text, canonical) => {
  expect(printExpression(formula(text))).toBe(canonical);
});

const expressions = randomExpressions(
  ['a', 'fft-points', 'f.max'],
  printedDecimals.map((number) => number.abs()),
);

test('a formula that is printed and read again is the same formula', () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      const text = printExpression(expression);
      expect(shape(formula(text))).toBe(shape(expression));
    }),
  );
});

/** The tree itself, independent of the printer that is under test. */
function shape(expression: Expression): string {
  return JSON.stringify(expression, (_, part: unknown) =>
    typeof part === 'bigint' ? part.toString() : part,
  );
}

test('an enclosure of the arguments encloses the value at every point within', () => {
  const within = fc
    .tuple(printedDecimals, printedDecimals, printedDecimals)
    .map((three) => three.sort((a, b) => a.compare(b)));
  fc.assert(
    fc.property(expressions, within, within, within, (expression, a, b, c) => {
      const ends = (three: typeof a): Enclosure => ({ low: three[0], high: three[2] });
      const names = ['a', 'fft-points', 'f.max'];
      const wide = evaluate(
        expression,
        new Map([a, b, c].map((three, index) => [names[index]!, ends(three)])),
      );
      const narrow = evaluate(
        expression,
        new Map([a, b, c].map((three, index) => [names[index]!, point(three[1])])),
      );
      if (wide === undefined) return;
      expect(narrow).toBeDefined();
      expect(wide.low.compare(narrow!.high) <= 0 && wide.high.compare(narrow!.low) >= 0).toBe(true);
    }),
  );
});
