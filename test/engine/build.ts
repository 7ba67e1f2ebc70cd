import type { AddressRange, Band, Condition, Criterion, Negation, Operator } from '../../src/model/condition';
import type { ControlList, Paragraph, Version } from '../../src/model/control-list';
import type { Figure, FigureValue, Item } from '../../src/model/item';
import type { Assumption, ItemClass, OrderFact, Parameter, Vocabulary } from '../../src/model/vocabulary';
import { parseExpression, type Expression } from '../../src/quantity/expression';
import { parseQuantity } from '../../src/quantity/parse-quantity';
import type { Quantity } from '../../src/quantity/quantity';
import { rational } from '../../src/quantity/rational';
import { findUnit, type Unit } from '../../src/quantity/unit';

/** Model objects for tests, written as briefly as a rule file: no loader takes part. */

export const place = { file: 'test', line: 1, column: 1 };
const both = (text: string) => ({ en: text, ja: text });

export function quantities(text: string): Quantity[] {
  const parsed = parseQuantity(text, { unit: unit('count') });
  const other = parsed.ok ? parsed : parseQuantity(text, {});
  if (!other.ok) throw new Error(`${text}: ${other.found}`);
  return [other.quantity, ...other.also];
}

export function unit(symbol: string): Unit {
  const found = findUnit(symbol);
  if (found === undefined) throw new Error(`no unit ${symbol}`);
  return found;
}

export function expression(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.found}`);
  return parsed.expression;
}

/** `is('sample-rate', '> 1.3 GSPS')`, `is('temperature.max', '> 398 K (125 degC)')`. */
export function is(name: string, limit: string, at?: { some?: string; every?: string }): Criterion {
  const [, operator = '=', figure = ''] = /^(>=|<=|>|<|=)\s*(.*)$/.exec(limit) ?? [];
  const [parameter = name, end] = name.split('.');
  const computed = /^\{(.*)\}\s*(\S+)$/.exec(figure);
  return {
    kind: 'criterion',
    parameter,
    ...(end !== undefined && { end: end as 'min' | 'max' }),
    ...(at && {
      at: { quantifier: at.some === undefined ? 'every' : 'some', band: band(at.some ?? at.every ?? '') },
    }),
    operator: operator as Operator,
    threshold: computed
      ? { kind: 'computed', expression: expression(computed[1]!), unitSymbol: computed[2]! }
      : { kind: 'printed', figures: quantities(figure) },
    printed: limit,
    place,
  };
}

function band(text: string): Band {
  const [from, to] = text
    .split('..')
    .map((end) => (end.trim() === '' ? undefined : quantities(end.trim())[0]));
  return {
    ...(from && { lower: { operator: '>', figure: from } }),
    ...(to && { upper: { operator: '<=', figure: to } }),
  };
}

export const answers = (parameter: string, ...values: string[]): Condition => ({
  kind: 'answer',
  parameter,
  values,
  printed: values.join(' | '),
  place,
});
export const ofClass = (...classes: string[]): Condition => ({ kind: 'class', classes, place });
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
export const no = (of: Condition): Condition => ({ kind: 'not', of });
export const except = (
  of: Condition,
  staysControlled: 'yes' | 'no' | 'unknown' = 'no',
  address = 'note',
): Negation => ({ kind: 'not', of, exclusion: { address, staysControlled, place } });
export const refers = (
  mode: 'controlled-by' | 'meets',
  ...targets: (string | AddressRange)[]
): Condition => ({
  kind: 'reference',
  mode,
  targets: targets.map((target) => (typeof target === 'string' ? { from: target, to: target } : target)),
  place,
});
export const related = (relation: string, of: Condition): Condition => ({
  kind: 'related',
  relation,
  of,
  place,
});

type VersionText = Partial<Omit<Version, 'seen'>> & { readonly seen?: string | readonly string[] };

export function version({ seen = '2026-01-01', ...words }: VersionText = {}): Version {
  const days = typeof seen === 'string' ? [seen] : seen;
  return {
    from: 'unknown',
    absent: false,
    except: [],
    place,
    ...words,
    seen: new Map(days.map((day) => [day, 'unknown'])),
  };
}

/** A paragraph with one version, given by its words, or with several. */
export function paragraph(
  address: string,
  words: VersionText | readonly VersionText[],
  more: Partial<Pick<Paragraph, 'of' | 'coverage' | 'screen' | 'children'>> = {},
): Paragraph {
  const versions: readonly VersionText[] = Array.isArray(words) ? words : [words as VersionText];
  return {
    address,
    heading: both(address),
    of: 'any',
    versions: versions.map(version),
    children: [],
    place,
    ...more,
  };
}

export function list(id: string, entries: readonly Paragraph[], jurisdiction = both(id)): ControlList {
  return {
    id,
    title: both(id),
    jurisdiction,
    publisher: both(id),
    editions: [{ date: '2026-01-01', title: both('edition'), source: 'test' }],
    entries: entries.map((entry) => ({ coverage: 'full', ...entry })),
    limits: [],
  };
}

type ClassText = { parents?: string[]; disjoint?: string[]; touchedBy?: Record<string, string[]> };
type AssumptionText = { sets?: Record<string, string>; excludes?: string[]; closes?: boolean };

export function vocabulary(text: {
  classes?: Record<string, ClassText>;
  numbers?: Record<
    string,
    {
      unit: string;
      domain?: 'real' | 'integer';
      least?: string;
      most?: string;
      formula?: string;
      over?: string;
    }
  >;
  ranges?: Record<string, { unit: string; least?: string }>;
  choices?: Record<string, string[]>;
  questions?: string[];
  orderFacts?: [lesser: string, greater: string][];
  assumptions?: Record<string, AssumptionText>;
}): Vocabulary {
  const base = (id: string) => ({
    id,
    label: both(id),
    definition: both(id),
    aliases: [],
    wording: new Map(),
    speaksOf: [],
    askedOf: [],
    place,
  });
  const parameters: Parameter[] = [
    ...Object.entries(text.numbers ?? {}).map(
      ([id, { unit: symbol, domain = 'real', least, most, formula, over }]): Parameter => ({
        ...base(id),
        kind: 'number',
        dimension: unit(symbol).dimension,
        unit: unit(symbol),
        domain,
        ...(least !== undefined && { least: rational(least) }),
        ...(most !== undefined && { most: rational(most) }),
        ...(formula !== undefined && { formula: expression(formula) }),
        ...(over !== undefined && { over }),
      }),
    ),
    ...Object.entries(text.ranges ?? {}).map(([id, { unit: symbol, least }]): Parameter => ({
      ...base(id),
      kind: 'range',
      dimension: unit(symbol).dimension,
      unit: unit(symbol),
      ...(least !== undefined && { least: rational(least) }),
    })),
    ...Object.entries(text.choices ?? {}).map(([id, values]): Parameter => ({
      ...base(id),
      kind: 'choice',
      values: values.map((value) => ({ id: value, label: both(value), aliases: [] })),
    })),
    ...(text.questions ?? []).map((id): Parameter => ({
      ...base(id),
      kind: 'question',
      question: both(id),
      basis: 'fact',
    })),
  ];
  return {
    classes: new Map(
      Object.entries(text.classes ?? {}).map(
        ([id, { parents = [], disjoint = [], touchedBy = {} }]): [string, ItemClass] => [
          id,
          {
            id,
            label: both(id),
            parents,
            disjointFrom: disjoint,
            touchedBy: new Map(Object.entries(touchedBy)),
            aliases: [],
            place,
          },
        ],
      ),
    ),
    parameters: new Map(parameters.map((parameter) => [parameter.id, parameter])),
    relations: new Map([['contains', { id: 'contains', label: both('contains'), place }]]),
    orderFacts: (text.orderFacts ?? []).map(([lesser, greater]): OrderFact => ({
      lesser,
      greater,
      reason: both(''),
    })),
    assumptions: new Map(
      Object.entries(text.assumptions ?? {}).map(
        ([id, { sets = {}, excludes = [], closes = false }]): [string, Assumption] => [
          id,
          {
            id,
            label: both(id),
            sets: new Map(Object.entries(sets)),
            excludesClasses: excludes,
            closesClasses: closes,
            place,
          },
        ],
      ),
    ),
  };
}

/** A figure from `12 bit`, `>= 12 bit`, `yes`, `-40 degC .. 85 degC`, or a value of the model. */
export function figure(text: string | FigureValue): Figure {
  if (typeof text !== 'string') return { value: text, printed: 'curve', verified: true, place };
  return { value: figureValue(text), printed: text, verified: true, place };
}

function figureValue(text: string): FigureValue {
  if (text.includes('..')) {
    const [min, max] = text
      .split('..')
      .map((end) => (end.trim() === '' ? undefined : quantities(end.trim())[0]));
    return { kind: 'range', ...(min && { min }), ...(max && { max }) };
  }
  const [, sign = '', rest = ''] = /^(>=|<=|>|<)?\s*(.*)$/.exec(text) ?? [];
  if (!/^[+-]?\d/.test(rest)) return { kind: 'answer', value: text };
  const [main, ...also] = quantities(rest);
  const end = { figure: main!, closed: sign === '' || sign.endsWith('=') };
  return {
    kind: 'number',
    ...(sign.startsWith('<') ? {} : { low: end }),
    ...(sign.startsWith('>') ? {} : { high: end }),
    also,
  };
}

export function item(
  classes: readonly string[],
  figures: Record<string, string | FigureValue> = {},
  more: { notClasses?: string[]; contains?: Item[]; id?: string } = {},
): Item {
  return {
    id: more.id ?? 'item',
    name: more.id ?? 'item',
    classes: new Map([
      ...classes.map((id) => [id, 'yes'] as const),
      ...(more.notClasses ?? []).map((id) => [id, 'no'] as const),
    ]),
    figures: new Map(Object.entries(figures).map(([id, text]) => [id, figure(text)])),
    related: (more.contains ?? []).map((other) => ({ relation: 'contains', item: other })),
    place,
  };
}
