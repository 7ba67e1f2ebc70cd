import type { Operator } from '../model/condition';
import { oneOf } from './nearest-name';
import type { Fault } from './report';

/** One comparison of a criterion: `>= 8 bit` is `>=` and the limit `8 bit`. */
export interface Comparison {
  readonly operator: Operator;
  readonly limit: string;
  readonly printed: string;
}

const operators: Readonly<Record<string, Operator>> = {
  '>': '>',
  '>=': '>=',
  '<': '<',
  '<=': '<=',
  '=': '=',
};
const misspelt: Readonly<Record<string, Operator>> = {
  '≥': '>=',
  '≧': '>=',
  '=>': '>=',
  '≤': '<=',
  '≦': '<=',
  '=<': '<=',
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '==': '=',
};

/** Splits `>= 8 bit, < 10 bit` at its commas (not at those in braces) and each part at its operator. */
export function splitComparisons(text: string): {
  readonly comparisons: readonly Comparison[];
  readonly faults: readonly Fault[];
} {
  const separated = /\d{1,3}(?:,\d{3})+(?![\d.])/.exec(text)?.[0];
  if (separated !== undefined) {
    const repair = `write \`${separated.replaceAll(',', '')}\``;
    const found = `\`${separated}\` with separators`;
    return { comparisons: [], faults: [{ id: 'digit-separator', found, expected: 'plain digits', repair }] };
  }
  const comparisons: Comparison[] = [];
  const faults: Fault[] = [];
  if (text.trim() === '')
    return {
      comparisons,
      faults: [{ id: 'no-limit', found: 'no comparison', expected: 'a comparison such as `> 1 GHz`' }],
    };
  for (const part of text.split(/,(?![^{]*\})/).map((piece) => piece.trim())) {
    const [, sign = '', limit = ''] = /^([<>=≥≧≤≦＞＜＝]*)\s*(.*)$/su.exec(part) ?? [];
    const operator = operators[sign];
    if (operator === undefined) faults.push(unknownOperator(part, sign));
    else if (limit === '') {
      faults.push({ id: 'no-limit', found: `\`${part}\` without a limit`, expected: 'a number and a unit' });
    } else comparisons.push({ operator, limit, printed: part });
  }
  return { comparisons, faults };
}

function unknownOperator(part: string, sign: string): Fault {
  const meant = misspelt[sign];
  return {
    id: 'unknown-comparison',
    found: sign === '' ? `\`${part}\` without a comparison` : `unknown comparison \`${sign}\``,
    expected: oneOf(Object.keys(operators)),
    ...(meant !== undefined && { repair: `write \`${meant}\`` }),
  };
}
