import type { Expression } from './expression';
import { parseRational, type Rational } from './rational';

/** Where a formula stops making sense; `at` counts characters from 0. */
export interface ExpressionFault {
  readonly ok: false;
  readonly found: string;
  readonly at: number;
  readonly expected?: string;
}

/** Keeps a formula from eating stack and memory; the longest in either list needs a tenth of each. */
const limits = { length: 1000, depth: 50, exponent: 64 };

type Token =
  | { readonly kind: 'numeral'; readonly text: string; readonly at: number; readonly value: Rational }
  | { readonly kind: 'name' | 'sign' | 'other' | 'end'; readonly text: string; readonly at: number };

const tokenPattern =
  /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.(?:min|max)(?![a-z0-9-]))?)|([-+*/^()])|(\S))/gy;

class Fault extends Error {
  constructor(
    readonly found: string,
    readonly at: number,
    readonly expected?: string,
  ) {
    super(found);
  }
}

/**
 * Parses a formula: `+ - * /`, `^` with an integer exponent, `log2(…)`, `log10(…)`, brackets, plain numerals and parameter
 * names (`fft-points`, `operating-frequency.max`). As names contain hyphens, a minus between two operands has a space on
 * either side.
 */
export function parseExpression(
  text: string,
): { readonly ok: true; readonly expression: Expression } | ExpressionFault {
  try {
    if (text.length > limits.length)
      throw new Fault(`formula of ${text.length} characters`, 0, `at most ${limits.length}`);
    return { ok: true, expression: new Reader(text).formula() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const { found, at, expected } = fault;
    return expected === undefined ? { ok: false, found, at } : { ok: false, found, at, expected };
  }
}

/** Recursive descent, one method per rank of the order of operations. */
class Reader {
  private readonly tokens: readonly Token[];
  private index = 0;
  private depth = 0;

  constructor(private readonly text: string) {
    this.tokens = tokensOf(text);
  }

  formula(): Expression {
    const expression = this.sum();
    if (this.next().kind !== 'end') this.refuse('`+`, `-`, `*`, `/` or the end');
    return expression;
  }

  private sum(): Expression {
    let left = this.product();
    for (;;) {
      const sign = this.next();
      if (!this.takes('+') && !this.takes('-')) return left;
      if (sign.text === '-') this.requireSpaces(sign);
      left = { kind: sign.text === '+' ? 'add' : 'subtract', left, right: this.product() };
    }
  }

  private product(): Expression {
    let left = this.operand();
    for (;;) {
      const sign = this.next();
      if (!this.takes('*') && !this.takes('/')) return left;
      left = { kind: sign.text === '*' ? 'multiply' : 'divide', left, right: this.operand() };
    }
  }

  private operand(): Expression {
    this.depth += 1;
    if (this.depth > limits.depth)
      throw new Fault('brackets within brackets', this.next().at, `at most ${limits.depth}`);
    const operand: Expression = this.takes('-') ? { kind: 'negate', of: this.operand() } : this.power();
    this.depth -= 1;
    return operand;
  }

  private power(): Expression {
    const base = this.atom();
    if (!this.takes('^')) return base;
    const minus = this.takes('-');
    const numeral = this.next();
    const exponent = numeral.kind === 'numeral' ? Number(numeral.text) : NaN;
    if (!Number.isInteger(exponent) || exponent > limits.exponent)
      this.refuse(`an integer exponent up to ${limits.exponent}`);
    this.index += 1;
    return { kind: 'power', base, exponent: minus && exponent !== 0 ? -exponent : exponent };
  }

  private atom(): Expression {
    const token = this.next();
    if (token.kind === 'numeral') {
      this.index += 1;
      return { kind: 'number', value: token.value };
    }
    if (token.kind === 'name') {
      this.index += 1;
      if (token.text === 'log2') return { kind: 'log', base: 2, of: this.bracketed() };
      if (token.text === 'log10') return { kind: 'log', base: 10, of: this.bracketed() };
      return { kind: 'name', name: token.text };
    }
    if (token.text === '(') return this.bracketed();
    return this.refuse('a number, a parameter, `log2(`, `log10(` or `(`');
  }

  private bracketed(): Expression {
    if (!this.takes('(')) this.refuse('`(`');
    const inside = this.sum();
    if (!this.takes(')')) this.refuse('`)`');
    return inside;
  }

  private next(): Token {
    return this.tokens[this.index] ?? { kind: 'end', text: '', at: this.text.length };
  }

  private takes(sign: string): boolean {
    const token = this.next();
    const taken = token.kind === 'sign' && token.text === sign;
    if (taken) this.index += 1;
    return taken;
  }

  private requireSpaces(sign: Token): void {
    const around = this.text.charAt(sign.at - 1) + this.text.charAt(sign.at + 1);
    if (around.trim() !== '') throw new Fault('minus without spaces', sign.at, '` - ` between two operands');
  }

  private refuse(expected: string): never {
    const token = this.next();
    throw new Fault(token.kind === 'end' ? 'end of formula' : `\`${token.text}\``, token.at, expected);
  }
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map((match): Token => {
    const [whole, numeral, name, sign, other = ''] = match;
    const at = match.index + whole.length - whole.trimStart().length;
    if (numeral !== undefined) {
      const value = parseRational(numeral);
      return value === undefined
        ? { kind: 'other', text: numeral, at }
        : { kind: 'numeral', text: numeral, at, value };
    }
    if (name !== undefined) return { kind: 'name', text: name, at };
    return sign === undefined ? { kind: 'other', text: other, at } : { kind: 'sign', text: sign, at };
  });
}
