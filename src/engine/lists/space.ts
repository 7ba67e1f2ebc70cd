import type { Condition, Criterion } from '../../model/condition';
import type { AxisMeaning } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import type { Quantity } from '../../quantity/quantity';
import { rational, type Rational } from '../../quantity/rational';
import type { Interval } from '../../scope/interval';
import { Scopes } from '../../scope/scopes';
import { axisId, axisOf, measuredParameter } from './axis-meaning';
import { inOrder } from './axis-order';
import { elementaryBands } from './elementary-bands';
import { formulaOf, limitLink, linkedAxes, type Link } from './links';
import { bandOf, coverageOf, curveKey, operandsOf, overlapOf, type Bands } from './operands';
import { figuresIn, intervalOf, limitOf } from './printed-figure';
import { distinctParts, type Part } from './parts-of';

/** The axes on which the conditions of a comparison stand, and the diagrams over them. */
export interface Space {
  readonly vocabulary: Vocabulary;
  readonly scopes: Scopes;
  readonly bands: Bands;
  /** Meaning by name of the axis, in the order of the axes. */
  readonly meanings: ReadonlyMap<string, AxisMeaning>;
  /** Figures with which an axis is compared anywhere, in the declared unit, and as the law prints them. */
  readonly figures: ReadonlyMap<string, readonly Rational[]>;
  readonly printed: ReadonlyMap<string, readonly Quantity[]>;
  /** Whether the law prints two figures for some limit that are not the same. */
  readonly hasTwoFigures: boolean;
  /** What the criteria ask of an axis: the figures that meet one of them. */
  readonly asked: ReadonlyMap<string, readonly Interval[]>;
  /** Curves that some condition looks at *at every* point of a band. */
  readonly whole: ReadonlySet<string>;
  /** What is asked of related items, by relation. */
  readonly relatedBy: ReadonlyMap<string, readonly Condition[]>;
  /** Axes whose figure follows from the figures of other axes. */
  readonly links: readonly Link[];
  /** The axes of which links speak: the first of all. */
  readonly linked: readonly string[];
}

/** Collects the axes of reduced conditions; `axis-order.ts` and `scope.rationale.md` have their order. */
export function spaceOf(conditions: readonly Condition[], vocabulary: Vocabulary, nodeBudget: number): Space {
  const parts = distinctParts(conditions);
  const bands = bandsOf(parts, vocabulary);
  const meanings = new Map<string, AxisMeaning>();
  const figures = new Map<string, Map<string, Rational>>();
  const printed = new Map<string, Quantity[]>();
  const asked = new Map<string, Interval[]>();
  const links = new Map<string, Link>();
  const whole = new Set<string>();
  let hasTwoFigures = false;
  const relatedBy = new Map<string, Condition[]>();

  const add = (meaning: AxisMeaning): string => {
    const id = axisId(meaning, vocabulary);
    if (meanings.has(id)) return id;
    meanings.set(id, meaning);
    const formula = formulaOf(meaning, id, vocabulary, add);
    if (formula !== undefined) links.set(id, formula);
    return id;
  };
  const compare = (axis: string, values: readonly Rational[]): void => {
    const known = figures.get(axis) ?? new Map<string, Rational>();
    for (const value of values) known.set(value.toFraction(), value);
    figures.set(axis, known);
  };
  const edges = ({ low, high }: Interval): readonly Rational[] =>
    [low, high].flatMap((bound) => bound?.value ?? []);

  const addCriterion = (criterion: Criterion, relation: string | undefined): void => {
    const { parameter, operator } = criterion;
    const threshold = limitOf(criterion.threshold);
    if (criterion.at?.quantifier === 'every') whole.add(parameter);
    for (const { axis, interval } of coverageOf(criterion, vocabulary, relation))
      compare(add(axis), edges(interval));
    for (const operand of operandsOf(criterion, vocabulary, bands, relation)) {
      const id = add(operand);
      const limits =
        threshold.kind === 'printed'
          ? figuresIn(threshold.figures, measuredParameter(vocabulary, parameter).unit)
          : [rational(0)];
      asked.set(id, [...(asked.get(id) ?? []), ...limits.map((limit) => intervalOf(operator, limit))]);
      if (threshold.kind === 'printed') {
        printed.set(id, [...(printed.get(id) ?? []), ...threshold.figures]);
        compare(id, limits);
        hasTwoFigures ||= limits.some((limit) => limits.some((other) => !other.equals(limit)));
      } else if (operand.kind === 'computed' && !links.has(id)) {
        const link = limitLink(operand, threshold, id, vocabulary, add);
        if (link !== undefined) links.set(id, link);
      }
    }
  };

  for (const { part, relation } of parts) {
    const related = relation === undefined ? {} : { relation };
    switch (part.kind) {
      case 'criterion':
        addCriterion(part, relation);
        break;
      case 'answer':
        add({ kind: 'answer', parameter: part.parameter, ...related });
        break;
      case 'class':
        for (const itemClass of part.classes) add({ kind: 'class', class: itemClass, ...related });
        break;
      case 'related':
        add({ kind: 'related', relation: curveKey(part.relation, relation) });
        relatedBy.set(curveKey(part.relation, relation), [
          ...(relatedBy.get(curveKey(part.relation, relation)) ?? []),
          part.of,
        ]);
        break;
      case 'reference':
        for (const { address, isElsewhere } of part.resolved ?? [])
          add({ kind: 'not-encoded', address, ...(isElsewhere && { isElsewhere }), ...related });
        break;
      case 'all':
      case 'any':
      case 'not':
        break;
    }
  }
  // An operating range is cut at the edges of the bands too: whether it reaches into one is a fact about the curve.
  for (const meaning of meanings.values()) {
    if (!('band' in meaning)) continue;
    for (const { axis, interval } of overlapOf(
      meaning.band,
      meaning.parameter,
      vocabulary,
      meaning.relation,
    )) {
      const end = axisId(axis, vocabulary);
      if (meanings.has(end)) compare(end, edges(interval));
    }
  }
  const linked = linkedAxes([...links.values()]);
  const ordered = inOrder(meanings, linked, vocabulary);
  const axes = [...ordered.values()].map((meaning) => axisOf(meaning, vocabulary));
  return {
    vocabulary,
    scopes: new Scopes(axes, { nodeBudget }),
    bands,
    meanings: ordered,
    figures: new Map([...figures].map(([axis, values]) => [axis, [...values.values()]])),
    printed,
    hasTwoFigures,
    asked,
    whole,
    relatedBy,
    links: [...links.values()],
    linked: [...ordered.keys()].filter((axis) => linked.has(axis)),
  };
}

function bandsOf(parts: readonly Part[], vocabulary: Vocabulary): Bands {
  const named = new Map<string, Interval[]>();
  for (const { part, relation } of parts) {
    const band = part.kind === 'criterion' ? bandOf(part, vocabulary) : undefined;
    if (part.kind !== 'criterion' || band === undefined) continue;
    const key = curveKey(part.parameter, relation);
    named.set(key, [...(named.get(key) ?? []), band]);
  }
  return new Map([...named].map(([key, bands]) => [key, elementaryBands(bands)]));
}
