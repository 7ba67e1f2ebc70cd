import type { Condition, Criterion, Operator } from '../../src/model/condition';
import type { Vocabulary } from '../../src/model/vocabulary';
import { ancestorsOf, areDisjoint } from '../../src/engine/class-graph';
import { bandUnit, measuredParameter, parameterOf } from '../../src/engine/lists/axis-meaning';
import type { ClassUniverse } from '../../src/engine/lists/class-universe';
import { elementaryBands, isBandWithin } from '../../src/engine/lists/elementary-bands';
import { bandOf, coverageOf, overlapOf } from '../../src/engine/lists/operands';
import { figuresIn, limitOf } from '../../src/engine/lists/printed-figure';
import { distinctParts } from '../../src/engine/lists/parts-of';
import { variablesOf, type Expression } from '../../src/quantity/expression';
import { rational, type Rational } from '../../src/quantity/rational';
import { findUnit } from '../../src/quantity/unit';
import type { Interval } from '../../src/scope/interval';

/**
 * What one list controls and the other does not, for one class, as a question in SMT-LIB: `unsat` when there is no such
 * item. Made from the criteria, with axioms of its own for order, formulas, classes and curves; nothing of it goes through a
 * diagram. A logarithm is a function of which nothing is known: then only `unsat` means anything.
 */
export function smtQuestions(
  universe: ClassUniverse,
  vocabulary: Vocabulary,
): { readonly texts: readonly [string, string]; readonly hasLogarithm: boolean } {
  const writer = new SmtWriter(universe, vocabulary);
  const [first, second] = universe.controls.map((controls) =>
    joined(
      'or',
      controls.map(({ scope }) => writer.condition(scope, '')),
    ),
  );
  const declarations = writer.declarations();
  const ask = (own = 'false', other = 'false'): string =>
    `${declarations}\n(assert ${own})\n(assert (not ${other}))\n`;
  return { texts: [ask(first, second), ask(second, first)], hasLogarithm: declarations.includes('log-') };
}

class SmtWriter {
  private readonly sorts = new Map<string, string>();
  private readonly axioms = new Set<string>();
  private readonly bands = new Map<string, readonly Interval[]>();
  private readonly classes = new Map<string, Set<string>>();

  constructor(
    universe: ClassUniverse,
    private readonly vocabulary: Vocabulary,
  ) {
    const named = new Map<string, Interval[]>();
    for (const { part, relation } of distinctParts(universe.controls.flat().map(({ scope }) => scope))) {
      const band = part.kind === 'criterion' ? bandOf(part, vocabulary) : undefined;
      if (part.kind !== 'criterion' || band === undefined) continue;
      const key = `${prefixOf(relation)}${part.parameter}`;
      named.set(key, [...(named.get(key) ?? []), band]);
    }
    for (const [key, intervals] of named) this.bands.set(key, elementaryBands(intervals));
  }

  condition(condition: Condition, prefix: string): string {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return joined(
          condition.kind === 'all' ? 'and' : 'or',
          condition.of.map((part) => this.condition(part, prefix)),
        );
      case 'not':
        return `(not ${this.condition(condition.of, prefix)})`;
      case 'class':
        return joined(
          'or',
          condition.classes.map((id) => this.classOf(id, prefix)),
        );
      case 'answer': {
        const parameter = parameterOf(this.vocabulary, condition.parameter);
        if (parameter.kind !== 'choice') {
          const asked = this.declare(`${prefix}${condition.parameter}`, 'Bool');
          return joined(
            'or',
            condition.values.map((value) => (value === 'yes' ? asked : `(not ${asked})`)),
          );
        }
        const chosen = this.declare(`${prefix}${condition.parameter}`, 'Int');
        this.axioms.add(`(and (<= 0 ${chosen}) (< ${chosen} ${parameter.values.length}))`);
        const places = condition.values.map((value) => parameter.values.findIndex(({ id }) => id === value));
        return joined(
          'or',
          places.map((place) => `(= ${chosen} ${place})`),
        );
      }
      case 'related': {
        const inner = `${prefix}${condition.relation}/`;
        const there = this.declare(`${inner}?`, 'Bool');
        return `(and ${there} ${this.condition(condition.of, inner)})`;
      }
      case 'reference':
        return joined(
          'or',
          (condition.resolved ?? []).map(({ address, condition: screen }) => {
            const holds = this.declare(`${prefix}not encoded ${address}`, 'Bool');
            return screen === undefined ? holds : `(and ${holds} ${this.condition(screen, prefix)})`;
          }),
        );
      case 'criterion':
        return this.criterion(condition, prefix);
    }
  }

  declarations(): string {
    for (const [prefix, members] of this.classes) this.relateClasses(prefix, [...members]);
    this.relateNumbers();
    return [
      ...[...this.sorts].map(([name, sort]) => `(declare-fun ${name} ${sort})`),
      ...[...this.axioms].map((axiom) => `(assert ${axiom})`),
    ].join('\n');
  }

  private criterion(criterion: Criterion, prefix: string): string {
    const { parameter, end, at, operator } = criterion;
    const threshold = limitOf(criterion.threshold);
    const { unit } = measuredParameter(this.vocabulary, parameter);
    const limit =
      threshold.kind === 'printed'
        ? exact(figuresIn(threshold.figures, unit)[0])
        : this.computed(threshold.expression, threshold.unitSymbol, parameter, prefix);
    const asked = bandOf(criterion, this.vocabulary);
    if (asked === undefined)
      return compared(
        operator,
        this.number(end === undefined ? parameter : `${parameter}.${end}`, prefix),
        limit,
      );
    const parts = (this.bands.get(`${prefix}${parameter}`) ?? []).filter((part) => isBandWithin(part, asked));
    const figures = parts.map((band) => this.curve(parameter, band, prefix));
    if (at?.quantifier === 'every') {
      const covered = coverageOf(criterion, this.vocabulary).map(({ axis, interval }) =>
        within(this.number(`${axis.parameter}.${axis.end ?? ''}`, prefix), interval),
      );
      const met = figures.map(
        ({ there, low, high }) =>
          `(and ${there} ${compared(operator, low, limit)} ${compared(operator, high, limit)})`,
      );
      return joined('and', [...covered, ...met]);
    }
    const isLow = operator === '<' || operator === '<=';
    return joined(
      'or',
      figures.map(
        ({ there, low, high }) => `(and ${there} ${compared(operator, isLow ? low : high, limit)})`,
      ),
    );
  }

  /** The lowest and the highest figure of a curve in a band, if it has any there: then the item operates in the band. */
  private curve(parameter: string, band: Interval, prefix: string): Record<'there' | 'low' | 'high', string> {
    const unit = bandUnit(this.vocabulary, parameter).symbol;
    const edge = (bound: Interval['low'], open: string): string =>
      bound === undefined ? open : `${bound.closed ? '[' : '('}${bound.value.toFraction()}`;
    const name = `${prefix}${parameter} at ${edge(band.low, '-')} to ${edge(band.high, '-')} ${unit}`;
    const [there, low, high] = [
      this.declare(`${name}?`, 'Bool'),
      this.declare(`lowest ${name}`, 'Real'),
      this.declare(`highest ${name}`, 'Real'),
    ];
    const reached = overlapOf(band, parameter, this.vocabulary).map(({ axis, interval }) =>
      within(this.number(`${axis.parameter}.${axis.end ?? ''}`, prefix), interval),
    );
    this.axioms.add(`(=> ${there} ${joined('and', [`(<= ${low} ${high})`, ...reached])})`);
    const known = parameterOf(this.vocabulary, parameter);
    if (known.kind === 'number' && known.least !== undefined)
      this.axioms.add(`(<= ${exact(known.least)} ${low})`);
    if (known.kind === 'number' && known.most !== undefined)
      this.axioms.add(`(<= ${high} ${exact(known.most)})`);
    return { there, low, high };
  }

  /** A number parameter or an end of a range, with what holds of it for every item. */
  private number(name: string, prefix: string): string {
    const [id = '', end] = name.split('.');
    const parameter = measuredParameter(this.vocabulary, id);
    const isNew = !this.sorts.has(quoted(`${prefix}${name}`));
    const isWhole = parameter.kind === 'number' && parameter.domain === 'integer';
    const symbol = this.declare(`${prefix}${name}`, isWhole ? 'Int' : 'Real');
    if (!isNew) return symbol;
    if (parameter.least !== undefined) this.axioms.add(`(<= ${exact(parameter.least)} ${symbol})`);
    if (parameter.kind === 'number' && parameter.most !== undefined)
      this.axioms.add(`(<= ${symbol} ${exact(parameter.most)})`);
    if (parameter.kind === 'number' && end === undefined && parameter.formula !== undefined)
      this.axioms.add(`(= ${symbol} ${this.expression(parameter.formula, prefix)})`);
    return symbol;
  }

  /** A limit that depends on other figures, in the unit of the parameter that it limits. */
  private computed(expression: Expression, unitSymbol: string, parameter: string, prefix: string): string {
    const [from, to] = [findUnit(unitSymbol), measuredParameter(this.vocabulary, parameter).unit];
    if (from === undefined) throw new Error(`no unit ${unitSymbol}`);
    const factor = exact(from.scale.div(to.scale));
    const shift = exact(from.offset.sub(to.offset).div(to.scale));
    return `(+ (* ${factor} ${this.expression(expression, prefix)}) ${shift})`;
  }

  private expression(expression: Expression, prefix: string): string {
    const inner = (part: Expression): string => this.expression(part, prefix);
    switch (expression.kind) {
      case 'number':
        return exact(expression.value);
      case 'name':
        return asReal(this.number(expression.name, prefix), this.sorts);
      case 'negate':
        return `(- ${inner(expression.of)})`;
      case 'add':
      case 'subtract':
      case 'multiply':
        return `(${signs[expression.kind]} ${inner(expression.left)} ${inner(expression.right)})`;
      case 'divide': {
        const divisor = inner(expression.right);
        if (variablesOf(expression.right).length > 0) this.axioms.add(`(not (= ${divisor} 0.0))`);
        return `(/ ${inner(expression.left)} ${divisor})`;
      }
      case 'power': {
        const times = Array.from({ length: Math.abs(expression.exponent) }, () => inner(expression.base));
        const product = times.length === 0 ? '1.0' : `(* 1.0 ${times.join(' ')})`;
        return expression.exponent < 0 ? `(/ 1.0 ${product})` : product;
      }
      case 'log':
        this.sorts.set(`log-${expression.base}`, '(Real) Real');
        return `(log-${expression.base} ${inner(expression.of)})`;
    }
  }

  private classOf(id: string, prefix: string): string {
    this.classes.set(prefix, (this.classes.get(prefix) ?? new Set()).add(id));
    return this.declare(`${prefix}class ${id}`, 'Bool');
  }

  private relateClasses(prefix: string, members: readonly string[]): void {
    for (const one of members) {
      for (const other of members) {
        if (one === other) continue;
        const [a, b] = [this.classOf(one, prefix), this.classOf(other, prefix)];
        if (ancestorsOf(this.vocabulary, one).has(other)) this.axioms.add(`(=> ${a} ${b})`);
        if (areDisjoint(this.vocabulary, one, other)) this.axioms.add(`(not (and ${a} ${b}))`);
      }
    }
  }

  /** Order facts and the ends of ranges, for those numbers that the question names. */
  private relateNumbers(): void {
    const names = [...this.sorts.keys()].map((name) => name.slice(1, -1));
    const orders = [
      ...this.vocabulary.orderFacts,
      ...[...this.vocabulary.parameters.values()].flatMap(({ kind, id }) =>
        kind === 'range' ? [{ lesser: `${id}.min`, greater: `${id}.max` }] : [],
      ),
    ];
    for (const { lesser, greater } of orders) {
      for (const name of names) {
        const prefix = name.endsWith(lesser) ? name.slice(0, name.length - lesser.length) : undefined;
        if (prefix === undefined || (prefix !== '' && !prefix.endsWith('/'))) continue;
        if (this.sorts.has(quoted(`${prefix}${greater}`)))
          this.axioms.add(`(<= ${quoted(name)} ${quoted(`${prefix}${greater}`)})`);
      }
    }
  }

  private declare(name: string, sort: string): string {
    this.sorts.set(quoted(name), `() ${sort}`);
    return quoted(name);
  }
}

const signs = { add: '+', subtract: '-', multiply: '*' } as const;

function prefixOf(relation: string | undefined): string {
  return relation === undefined ? '' : `${relation}/`;
}

function quoted(name: string): string {
  return `|${name}|`;
}

function joined(kind: 'and' | 'or', parts: readonly string[]): string {
  if (parts.length === 0) return kind === 'and' ? 'true' : 'false';
  return `(${kind} ${parts.join(' ')})`;
}

function exact(value: Rational): string {
  const size = `(/ ${value.n}.0 ${value.d}.0)`;
  return value.lt(rational(0)) ? `(- ${size})` : size;
}

function asReal(symbol: string, sorts: ReadonlyMap<string, string>): string {
  return sorts.get(symbol) === '() Int' ? `(to_real ${symbol})` : symbol;
}

function compared(operator: Operator, figure: string, limit: string): string {
  return `(${operator} ${figure} ${limit})`;
}

function within(figure: string, { low, high }: Interval): string {
  return joined('and', [
    ...(low === undefined ? [] : [compared(low.closed ? '>=' : '>', figure, exact(low.value))]),
    ...(high === undefined ? [] : [compared(high.closed ? '<=' : '<', figure, exact(high.value))]),
  ]);
}
