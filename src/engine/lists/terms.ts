import type { Expression } from '../../quantity/expression';
import { rational, type Rational } from '../../quantity/rational';
import type { Bound, Interval } from '../../scope/interval';

/** A coefficient times powers of names. */
interface Term {
  readonly coefficient: Rational;
  readonly powers: ReadonlyMap<string, number>;
}

/** A sum of terms, by their powers. */
export type Terms = ReadonlyMap<string, Term>;

/** An expression as a sum of terms; `undefined` where it has a logarithm or divides by a sum. */
export function termsOf(expression: Expression): Terms | undefined {
  switch (expression.kind) {
    case 'number':
      return sumOf([{ coefficient: expression.value, powers: new Map() }]);
    case 'name':
      return sumOf([{ coefficient: rational(1), powers: new Map([[expression.name, 1]]) }]);
    case 'negate':
      return times(termsOf(expression.of), constant(-1));
    case 'add':
    case 'subtract': {
      const [left, right] = [termsOf(expression.left), termsOf(expression.right)];
      const added = expression.kind === 'add' ? right : times(right, constant(-1));
      return left && added && sumOf([...left.values(), ...added.values()]);
    }
    case 'multiply':
      return times(termsOf(expression.left), termsOf(expression.right));
    case 'divide':
      return times(termsOf(expression.left), raised(termsOf(expression.right), -1));
    case 'power':
      return raised(termsOf(expression.base), expression.exponent);
    case 'log':
      return undefined;
  }
}

/** The first sum less as many times the other as makes a term of a name, which both have, disappear. */
export function withoutShared(
  one: Terms,
  other: Terms,
): { readonly factor: Rational; readonly rest: Expression } | undefined {
  const key = [...one.keys()].find((powers) => powers !== '' && other.has(powers));
  const [mine, theirs] = key === undefined ? [] : [one.get(key), other.get(key)];
  if (mine === undefined || theirs === undefined) return undefined;
  const factor = mine.coefficient.div(theirs.coefficient);
  const rest = times(other, sumOf([{ coefficient: factor.neg(), powers: new Map() }]));
  return { factor, rest: asExpression(sumOf([...one.values(), ...(rest?.values() ?? [])])) };
}

/** Where the one figure less `factor` times the other lies. */
export function shifted(one: Interval, other: Interval, factor: Rational): Interval {
  const [least, most] = factor.gt(0) ? [other.high, other.low] : [other.low, other.high];
  const end = (mine: Bound | undefined, theirs: Bound | undefined): Bound | undefined =>
    mine &&
    theirs && { value: mine.value.sub(theirs.value.mul(factor)), closed: mine.closed && theirs.closed };
  const [low, high] = [end(one.low, least), end(one.high, most)];
  return { ...(low && { low }), ...(high && { high }) };
}

function constant(value: number): Terms {
  return sumOf([{ coefficient: rational(value), powers: new Map() }]);
}

function sumOf(terms: readonly Term[]): Terms {
  const sum = new Map<string, Term>();
  for (const term of terms) {
    const key = [...term.powers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, power]) => `${name}^${power}`)
      .join(' ');
    const known = sum.get(key);
    sum.set(key, known ? { ...term, coefficient: known.coefficient.add(term.coefficient) } : term);
  }
  return new Map([...sum].filter(([, { coefficient }]) => !coefficient.equals(0)));
}

function times(left: Terms | undefined, right: Terms | undefined): Terms | undefined {
  if (left === undefined || right === undefined) return undefined;
  return sumOf([...left.values()].flatMap((a) => [...right.values()].map((b) => product(a, b))));
}

function product(a: Term, b: Term): Term {
  const powers = new Map(a.powers);
  for (const [name, power] of b.powers) {
    const sum = (powers.get(name) ?? 0) + power;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  return { coefficient: a.coefficient.mul(b.coefficient), powers };
}

/** A single term to a power. */
function raised(terms: Terms | undefined, exponent: number): Terms | undefined {
  const [term, ...others] = terms === undefined ? [] : [...terms.values()];
  if (term === undefined || others.length > 0) return undefined;
  return sumOf([
    {
      coefficient: term.coefficient.pow(exponent),
      powers: new Map([...term.powers].map(([name, power]) => [name, power * exponent])),
    },
  ]);
}

/** What all terms have in common stands before the sum of the rest: intervals are narrower where a name stands once. */
function asExpression(terms: Terms): Expression {
  const all = [...terms.values()];
  const [first] = all;
  if (first === undefined) return { kind: 'number', value: rational(0) };
  const shared = new Map(
    [...first.powers].filter(([name, power]) => all.every(({ powers }) => powers.get(name) === power)),
  );
  const rest = all.map(({ coefficient, powers }) =>
    termExpression({ coefficient, powers: new Map([...powers].filter(([name]) => !shared.has(name))) }),
  );
  const sum = rest.reduce((left, right): Expression => ({ kind: 'add', left, right }));
  if (shared.size === 0) return sum;
  return { kind: 'multiply', left: termExpression({ coefficient: rational(1), powers: shared }), right: sum };
}

function termExpression({ coefficient, powers }: Term): Expression {
  const number: Expression = coefficient.gte(0)
    ? { kind: 'number', value: coefficient }
    : { kind: 'negate', of: { kind: 'number', value: coefficient.neg() } };
  return [...powers].reduce(
    (left, [name, exponent]): Expression => ({
      kind: 'multiply',
      left,
      right:
        exponent === 1 ? { kind: 'name', name } : { kind: 'power', base: { kind: 'name', name }, exponent },
    }),
    number,
  );
}
