import type { Condition, Criterion, Reference } from '../../model/condition';
import { rational } from '../../quantity/rational';
import type { Scope } from '../../scope/node-store';
import { axisId, measuredParameter } from './axis-meaning';
import { factsIn } from './facts';
import { coverageOf, curveKey, operandsOf } from './operands';
import { figuresIn, intervalOf, limitOf } from './printed-figure';
import type { Space } from './space';

/**
 * How a limit with two printed figures is read. `declared`: by the figure in the declared unit. `sure`: what every figure
 * gives; `possible`: what some figure gives; so the scope by any choice of figures lies between these two.
 */
export type Reading = 'declared' | 'sure' | 'possible';

/**
 * A reduced condition as a scope of the space that was made for it.
 *
 * Related items: there are arbitrarily many, and the diagram has one representative for each relation, or none. This is
 * enough for union, difference and equality of conditions in which *there is a related item* is never negated and no two
 * of one relation are joined by *and*. Such a condition is "f of the item alone, or there is a related item r with F(item,
 * r)". If one of these implies another for none and for one related item, it does for many: f holds without any related
 * item, where the other holds by assumption; and the r that satisfies F satisfies it alone, where the other holds again;
 * more related items make neither false. `needsSeveralRelatedItems` looks into conditions that are not of this form.
 */
export function scopeOf(condition: Condition, space: Space, reading: Reading = 'declared'): Scope {
  return scopeIn(condition, space, reading, undefined);
}

/** What is asked of a related item, on the axes of its relation (`technology-for/contains` where one leads to another). */
export function relatedScope(condition: Condition, space: Space, relation: string): Scope {
  return scopeIn(condition, space, 'declared', relation);
}

const known = new WeakMap<Space, Map<string, Map<Condition, Scope>>>();

/** What paragraphs share through references is the same condition object, and is built once. */
function scopeIn(condition: Condition, space: Space, reading: Reading, relation: string | undefined): Scope {
  const ofSpace = known.get(space) ?? new Map<string, Map<Condition, Scope>>();
  known.set(space, ofSpace);
  const key = `${reading} ${relation ?? ''}`;
  const built = ofSpace.get(key) ?? new Map<Condition, Scope>();
  ofSpace.set(key, built);
  const scope = built.get(condition) ?? buildScope(condition, space, reading, relation);
  built.set(condition, scope);
  return scope;
}

function buildScope(
  condition: Condition,
  space: Space,
  reading: Reading,
  relation: string | undefined,
): Scope {
  const { scopes, vocabulary } = space;
  const related = relation === undefined ? {} : { relation };
  switch (condition.kind) {
    case 'criterion':
      return criterionScope(condition, space, reading, relation);
    case 'answer':
      return scopes.isOneOf(
        axisId({ kind: 'answer', parameter: condition.parameter, ...related }, vocabulary),
        condition.values,
      );
    case 'class':
      return scopes.union(
        ...condition.classes.map((itemClass) =>
          scopes.isOneOf(axisId({ kind: 'class', class: itemClass, ...related }, vocabulary), ['yes']),
        ),
      );
    case 'all':
      return scopes.intersection(...condition.of.map((part) => scopeIn(part, space, reading, relation)));
    case 'any':
      return scopes.union(...condition.of.map((part) => scopeIn(part, space, reading, relation)));
    case 'not':
      return scopes.complement(scopeIn(condition.of, space, opposite(reading), relation));
    case 'reference':
      return notEncodedScope(condition, space, reading, relation);
    case 'related': {
      const inner = curveKey(condition.relation, relation);
      return scopes.intersection(presence(inner, space), scopeIn(condition.of, space, reading, inner));
    }
  }
}

const presences = new WeakMap<Space, Map<string, Scope>>();

/**
 * That there is a related item at all. An item that has none is answered like one whose related item meets nothing that is
 * asked of it; so where such a related item can exist, there may as well always be one, and no axis is spent on it.
 */
function presence(relation: string, space: Space): Scope {
  const { scopes, vocabulary } = space;
  const ofSpace = presences.get(space) ?? new Map<string, Scope>();
  presences.set(space, ofSpace);
  const known = ofSpace.get(relation);
  if (known !== undefined) return known;
  const asked = (space.relatedBy.get(relation) ?? []).map((part) =>
    scopeIn(part, space, 'possible', relation),
  );
  const nothing = factsIn(space).possible(scopes.complement(scopes.union(...asked)));
  const scope =
    nothing === scopes.empty
      ? scopes.isOneOf(axisId({ kind: 'related', relation }, vocabulary), ['yes'])
      : scopes.all;
  ofSpace.set(relation, scope);
  return scope;
}

/** What is sure not to hold is what cannot possibly hold. */
function opposite(reading: Reading): Reading {
  switch (reading) {
    case 'declared':
      return 'declared';
    case 'sure':
      return 'possible';
    case 'possible':
      return 'sure';
  }
}

function criterionScope(
  criterion: Criterion,
  space: Space,
  reading: Reading,
  relation: string | undefined,
): Scope {
  const { scopes, vocabulary, bands } = space;
  const met = operandsOf(criterion, vocabulary, bands, relation).map((meaning) =>
    comparedScope(criterion, axisId(meaning, vocabulary), space, reading),
  );
  if (criterion.at?.quantifier !== 'every') return scopes.union(...met);
  const covered = coverageOf(criterion, vocabulary, relation).map(({ axis, interval }) =>
    scopes.between(axisId(axis, vocabulary), interval),
  );
  return scopes.intersection(...covered, ...met);
}

function comparedScope(
  { parameter, operator, threshold: stated }: Criterion,
  axis: string,
  space: Space,
  reading: Reading,
): Scope {
  const { scopes, vocabulary } = space;
  const threshold = limitOf(stated);
  if (threshold.kind === 'computed') return scopes.between(axis, intervalOf(operator, rational(0)));
  const [declared, ...others] = figuresIn(threshold.figures, measuredParameter(vocabulary, parameter).unit);
  const figures = reading === 'declared' ? [declared] : [declared, ...others];
  const parts = figures.map((figure) => scopes.between(axis, intervalOf(operator, figure)));
  return reading === 'sure' ? scopes.intersection(...parts) : scopes.union(...parts);
}

/** Paragraphs that are not encoded: each a question of its own, answered no where its screen says no. */
function notEncodedScope(
  reference: Reference,
  space: Space,
  reading: Reading,
  relation: string | undefined,
): Scope {
  const related = relation === undefined ? {} : { relation };
  return space.scopes.union(
    ...(reference.resolved ?? []).map(({ address, condition, isElsewhere }) => {
      const home = { kind: 'not-encoded', address, ...(isElsewhere && { isElsewhere }), ...related } as const;
      const holds = axisId(home, space.vocabulary);
      const screen =
        condition === undefined ? space.scopes.all : scopeIn(condition, space, reading, relation);
      return space.scopes.intersection(space.scopes.isOneOf(holds, ['yes']), screen);
    }),
  );
}
