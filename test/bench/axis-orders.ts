import type { ClassUniverse } from '../../src/engine/lists/class-universe';
import { factsIn } from '../../src/engine/lists/facts';
import { scopeOf } from '../../src/engine/lists/scope-of';
import { spaceOf, type Space } from '../../src/engine/lists/space';
import type { Vocabulary } from '../../src/model/vocabulary';
import type { Axis } from '../../src/scope/axis';
import { withinBudget } from '../../src/scope/scope-budget-exceeded';
import { Scopes } from '../../src/scope/scopes';

/** Nodes after which an order is given up. */
const nodeBudget = 300_000;

/** Orders of the axes beside the one that is used. */
const orders: readonly (readonly [name: string, order: (axes: readonly Axis[]) => readonly Axis[]])[] = [
  ['as used', (axes) => axes],
  ['reversed', (axes) => axes.toReversed()],
  ['by name', (axes) => axes.toSorted((one, other) => (one.id < other.id ? -1 : 1))],
  [
    'questions before figures',
    (axes) => {
      const isAsked = ({ kind }: Axis): boolean => kind === 'question' || kind === 'choice';
      return [...axes.filter(isAsked), ...axes.filter((axis) => !isAsked(axis))];
    },
  ],
];

/** What the axes in one order take: nodes made, and nodes of what is left to be described. */
export interface OrderCost {
  readonly name: string;
  /** `undefined` where it is more than the budget. */
  readonly made?: number;
  readonly kept?: number;
}

/** What both lists, their two differences and the facts take for a class, in several orders of the axes. */
export function orderCosts({ controls }: ClassUniverse, vocabulary: Vocabulary): readonly OrderCost[] {
  const conditions = controls.map((side) => side.map(({ inUnion }) => inUnion));
  const space = spaceOf(conditions.flat(), vocabulary, nodeBudget);
  return orders.map(([name, order]): OrderCost => {
    const scopes = new Scopes(order(space.scopes.axes), { nodeBudget });
    const ordered: Space = { ...space, scopes };
    const kept = withinBudget(() => {
      const [first = scopes.empty, second = scopes.empty] = conditions.map((side) =>
        scopes.union(...side.map((condition) => scopeOf(condition, ordered))),
      );
      const facts = scopes.intersection(...factsIn(ordered).about(scopes.axes.map(({ id }) => id)));
      const apart = [scopes.difference(first, second), scopes.difference(second, first)];
      return apart.reduce((sum, part) => sum + scopes.nodeCount(scopes.intersection(part, facts)), 0);
    });
    return kept === undefined ? { name } : { name, kept, made: scopes.made };
  });
}
