import type { Condition } from '../../model/condition';
import type { Control } from '../../model/control-list';
import type { LimitPair, WithoutExample } from '../../model/explanation';
import type { Item } from '../../model/item';
import type { Vocabulary } from '../../model/vocabulary';
import { rational } from '../../quantity/rational';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import { evaluate } from '../evaluate';
import { axisId, measuredParameter } from '../lists/axis-meaning';
import { operandsOf } from '../lists/operands';
import { figuresIn, limitOf } from '../lists/printed-figure';
import type { Space } from '../lists/space';
import { witnessItem } from '../lists/witness-item';
import { witnessPoint } from '../lists/witness-point';
import { subjectOf } from '../subject';
import { diagramOn, groundsOf, type ExampleGround } from './example-ground';
import { ownCriteria, type OwnCriterion } from './own-criteria';
import { screensAsScopes } from './screens-as-scopes';
import { sidesOfLimit, type AxisFigures } from './sides-of-limit';

/** A limit of a control with an item just inside of it and one just outside, the same in all else that counts. */
export interface ThresholdExample extends OwnCriterion {
  readonly found: LimitPair;
}

/**
 * For every limit that the control states or inherits, a pair of items found through the control's diagram: a point at
 * which the figure alone decides. Each item is judged by the plain evaluator before it is shown.
 */
export function thresholdExamples(control: Control, vocabulary: Vocabulary): readonly ThresholdExample[] {
  const own = distinct(ownCriteria(control.scope));
  // Where screens leave no item, the second reading shows that only what is not encoded stands in the way.
  const grounds = ([screensAsScopes, asTheyStand] as const).flatMap((read) =>
    groundsOf(control, vocabulary).map((ground): Prepared => {
      let made: { readonly diagram: ReturnType<typeof diagramOn> } | undefined;
      const scope = read(control.scope);
      return { ground, diagram: () => (made ??= { diagram: diagramOn(ground, scope, vocabulary) }).diagram };
    }),
  );
  return own.map((one) => ({ ...one, found: exampleOf(one, control, grounds) }));
}

/** A ground with the control's diagram on it, made when it is first needed. */
interface Prepared {
  readonly ground: ExampleGround;
  readonly diagram: () => ReturnType<typeof diagramOn>;
}

function asTheyStand(condition: Condition): Condition {
  return condition;
}

function distinct(own: readonly OwnCriterion[]): readonly OwnCriterion[] {
  return own.filter(
    ({ criterion, relation }, place) =>
      own.findIndex((other) => other.criterion === criterion && other.relation === relation) === place,
  );
}

/** The first ground that gives a pair; otherwise what came nearest to one. */
function exampleOf(own: OwnCriterion, control: Control, grounds: readonly Prepared[]): LimitPair {
  let best: WithoutExample = 'never-decides';
  for (const prepared of grounds) {
    const found = withinBudget(() => pairIn(own, control, prepared)) ?? { without: 'too-large' as const };
    if ('inside' in found) return found;
    best = nearer(best, found.without);
  }
  return { without: best };
}

const order: readonly WithoutExample[] = ['never-decides', 'not-possible', 'too-large', 'not-confirmed'];

function nearer(one: WithoutExample, other: WithoutExample): WithoutExample {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

function pairIn(
  { criterion, relation }: OwnCriterion,
  control: Control,
  { ground: items, diagram: make }: Prepared,
): LimitPair {
  const made = make();
  if (made === undefined || made === 'never')
    return { without: made === 'never' ? 'never-decides' : 'too-large' };
  const { space, diagram, facts } = made;
  const { scopes, vocabulary } = space;
  const threshold = limitOf(criterion.threshold);
  let best: WithoutExample = 'never-decides';
  for (const operand of operandsOf(criterion, vocabulary, space.bands, relation)) {
    const axis = axisId(operand, vocabulary);
    if (!space.meanings.has(axis)) continue;
    const { unit } = measuredParameter(vocabulary, criterion.parameter);
    const limit = threshold.kind === 'printed' ? figuresIn(threshold.figures, unit)[0] : rational(0);
    for (const { inside, outside } of sidesOfLimit(criterion.operator, limit, figuresOn(axis, space))) {
      for (const [held, left] of [
        [inside, outside],
        [outside, inside],
      ] as const) {
        const decides = scopes.difference(
          scopes.restrict(diagram, axis, held.interval),
          scopes.restrict(diagram, axis, left.interval),
        );
        if (decides === scopes.empty) continue;
        const real = scopes.intersection(
          decides,
          scopes.restrict(facts, axis, held.interval),
          scopes.restrict(facts, axis, left.interval),
        );
        const [one, other] = [held.interval, left.interval].map((interval) => itemIn(real, axis, interval));
        if (one === undefined || other === undefined) {
          best = nearer(best, 'not-possible');
          continue;
        }
        if (isJudged(one, 'yes') && isJudged(other, 'no')) return { inside: one, outside: other };
        best = nearer(best, 'not-confirmed');
      }
    }
  }
  return { without: best };

  function itemIn(scope: Scope, axis: string, interval: Interval): Item | undefined {
    const point = witnessPoint(scopes.intersection(scope, scopes.between(axis, interval)), space);
    return point && witnessItem(point, { universe: items, space });
  }

  function isJudged(item: Item, wanted: 'yes' | 'no'): boolean {
    return evaluate(control.scope, subjectOf(item, vocabulary, [])).truth === wanted;
  }
}

function figuresOn(axis: string, { scopes, figures }: Space): AxisFigures {
  const { kind, least, most } = { least: undefined, most: undefined, ...scopes.axis(axis) };
  return { limits: figures.get(axis) ?? [], least, most, isWhole: kind === 'integer' };
}
