import type { ComputedThreshold } from '../../model/condition';
import type { AxisMeaning } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { withNames, type Expression } from '../../quantity/expression';
import type { Rational } from '../../quantity/rational';
import { findUnit } from '../../quantity/unit';
import { namesOf } from './names-of';
import { measuredParameter } from './axis-meaning';

/** The figure on `axis` is what the expression gives; its names are names of axes. */
export interface Link {
  readonly axis: string;
  readonly expression: Expression;
}

/** The axes of which links speak. */
export function linkedAxes(links: readonly Link[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ axis, expression }) => [axis, ...namesOf(expression)]));
}

const ordered = new WeakMap<readonly Link[], readonly Link[]>();

/** A dependent figure that another one depends on comes first. */
export function inDependencyOrder(links: readonly Link[]): readonly Link[] {
  const known = ordered.get(links) ?? byDependency(links);
  ordered.set(links, known);
  return known;
}

function byDependency(links: readonly Link[]): readonly Link[] {
  const placed: Link[] = [];
  const add = (link: Link): void => {
    if (placed.includes(link)) return;
    for (const name of namesOf(link.expression)) {
      const before = links.find(({ axis }) => axis === name);
      if (before !== undefined) add(before);
    }
    placed.push(link);
  };
  links.forEach(add);
  return placed;
}

/** Adds an axis if it is not there yet, and returns its name. */
type AddAxis = (meaning: AxisMeaning) => string;
type Computed = Extract<AxisMeaning, { kind: 'computed' }>;

/** The link of a derived parameter (performance density from performance and area); its variables become axes too. */
export function formulaOf(
  meaning: AxisMeaning,
  axis: string,
  vocabulary: Vocabulary,
  add: AddAxis,
): Link | undefined {
  if (meaning.kind !== 'number' || meaning.end !== undefined || meaning.band !== undefined) return undefined;
  const parameter = measuredParameter(vocabulary, meaning.parameter);
  if (parameter.kind !== 'number' || parameter.formula === undefined) return undefined;
  return { axis, expression: overAxes(parameter.formula, meaning.relation, add) };
}

/**
 * The link of a limit that depends on other figures: figure minus limit, in the declared unit of the figure. `undefined`
 * for a limit in decibels, which nobody prints as a formula: what meets it then stays unresolved.
 */
export function limitLink(
  meaning: Computed,
  threshold: ComputedThreshold,
  axis: string,
  vocabulary: Vocabulary,
  add: AddAxis,
): Link | undefined {
  const from = findUnit(threshold.unitSymbol);
  const { unit: to } = measuredParameter(vocabulary, meaning.parameter);
  if (from === undefined || from.family === 'decibel' || to.family === 'decibel') return undefined;
  const { parameter, end, band, extreme, relation } = meaning;
  const operand = {
    kind: 'number',
    parameter,
    ...(end && { end }),
    ...(band && { band }),
    ...(extreme && { extreme }),
    ...related(relation),
  } as const;
  const limit = overAxes(threshold.expression, meaning.relation, add);
  const scaled = binary('multiply', numeral(from.scale.div(to.scale)), limit);
  const inUnit = binary('add', scaled, numeral(from.offset.sub(to.offset).div(to.scale)));
  return {
    axis,
    expression: binary('subtract', { kind: 'name', name: add(operand) }, inUnit),
  };
}

function overAxes(expression: Expression, relation: string | undefined, add: AddAxis): Expression {
  return withNames(expression, (name) => {
    const [parameter = '', end] = name.split('.');
    const measured = { kind: 'number', parameter, ...related(relation) } as const;
    return { kind: 'name', name: add(end === 'min' || end === 'max' ? { ...measured, end } : measured) };
  });
}

function related(relation: string | undefined): { readonly relation?: string } {
  return relation === undefined ? {} : { relation };
}

function binary(kind: 'add' | 'subtract' | 'multiply', left: Expression, right: Expression): Expression {
  return { kind, left, right };
}

/** A number of either sign; a numeral of an expression is never negative. */
function numeral(value: Rational): Expression {
  if (value.gte(0)) return { kind: 'number', value };
  return { kind: 'negate', of: { kind: 'number', value: value.neg() } };
}
