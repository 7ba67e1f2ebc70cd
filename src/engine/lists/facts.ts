import type { Rational } from '../../quantity/rational';
import { simplestPart } from '../../scope/boxes';
import type { Interval } from '../../scope/interval';
import type { Scope } from '../../scope/node-store';
import { ancestorsOf, areDisjoint } from '../class-graph';
import { axisId } from './axis-meaning';
import { curveFacts } from './curve-facts';
import type { Space } from './space';

/** Something that holds for every real item, and the axes of which it speaks. */
export interface Fact {
  readonly axes: readonly string[];
  readonly scope: () => Scope;
}

/** What holds for every real item, conjoined only as far as a scope can tell items apart. */
export interface Facts {
  /** The items of the scope that can exist. */
  readonly possible: (scope: Scope) => Scope;
  /** Whether some item of the scope can exist. */
  readonly canExist: (scope: Scope) => boolean;
  /** All facts, as far as they bear on these axes. */
  readonly about: (axes: readonly string[]) => readonly Scope[];
}

/**
 * What holds for every real item, as far as the space can tell items apart: minimum ≤ maximum, order facts, classes and
 * their parents, disjoint classes, and no figure of a curve in a band in which the item does not operate.
 *
 * A scope meets a fact only on the axes that both test: the fact is first asked for *some* value of its other axes. That is
 * exact one fact at a time because no axis on which two facts hang both could be in the way of the other: those that chain
 * (a ≤ b ≤ c) are one fact, and what else shares an axis (bands of one operating range) can be met by its outermost value.
 */
export function factsOf(space: Space): Scope {
  return space.scopes.intersection(...factsIn(space).about([...space.meanings.keys()]));
}

const known = new WeakMap<Space, Facts>();

/** As `factsOf`, without making more of it than is asked for. */
export function factsIn(space: Space): Facts {
  const facts = known.get(space) ?? collectFacts(space);
  known.set(space, facts);
  return facts;
}

function collectFacts(space: Space): Facts {
  const { scopes } = space;
  const all = [...orderFacts(space), ...classFacts(space), ...curveFacts(space, inOrder)];
  const projected = new Map<string, Scope>();
  const made = new Map<Fact, Scope>();
  const about = (axes: readonly string[]): readonly Scope[] => {
    const tested = new Set(axes);
    return all.flatMap((fact, index) => {
      const free = fact.axes.filter((axis) => !tested.has(axis));
      if (free.length === fact.axes.length) return [];
      const key = `${index} ${free.join()}`;
      const full = made.get(fact) ?? fact.scope();
      made.set(fact, full);
      const found = projected.get(key) ?? scopes.forSome(full, ...free);
      projected.set(key, found);
      return found === scopes.all ? [] : [found];
    });
  };
  // The facts first, which are small: the scope is gone through once, not once for each of them.
  const possible = (scope: Scope): Scope => scopes.intersection(...about(scopes.support(scope)), scope);
  return {
    about,
    possible,
    // Mostly there is one in the simplest part of the scope, which is far less work to see than all that are.
    canExist: (scope) =>
      possible(simplestPart(scopes, scope)) !== scopes.empty || possible(scope) !== scopes.empty,
  };
}

/**
 * "lesser ≤ greater" compares two axes, which a diagram cannot. But no condition distinguishes figures between two
 * neighbouring cuts, so it suffices to say for every cut: when the lesser is above it, so is the greater. Where facts
 * chain, all axes of the chain need the cuts of all. Given that, figures that lie in the same part may be taken equal.
 */
function orderFacts(space: Space): readonly Fact[] {
  return chains(orderedPairs(space)).map((chain) => {
    const axes = [...new Set(chain.flat())];
    const figures = axes.flatMap((axis) => space.figures.get(axis) ?? []);
    return {
      axes,
      scope: () =>
        space.scopes.intersection(
          ...chain.map(([lesser, greater]) => inOrder(space, lesser, greater, figures)),
        ),
    };
  });
}

function inOrder({ scopes }: Space, lesser: string, greater: string, figures: readonly Rational[]): Scope {
  return scopes.intersection(
    ...figures.flatMap((value) =>
      [true, false].map((closed) => {
        const above: Interval = { low: { value, closed } };
        return scopes.union(scopes.complement(scopes.between(lesser, above)), scopes.between(greater, above));
      }),
    ),
  );
}

type Pair = readonly [lesser: string, greater: string];

/** Pairs of axes of which the first is never above the second. */
export function orderedPairs(space: Space): readonly Pair[] {
  return [...rangeEnds(space), ...statedOrders(space)];
}

function rangeEnds({ meanings, vocabulary }: Space): readonly Pair[] {
  return [...meanings].flatMap(([id, meaning]) => {
    if (meaning.kind !== 'number' || meaning.end !== 'min') return [];
    const other = axisId({ ...meaning, end: 'max' }, vocabulary);
    return meanings.has(other) ? [[id, other] as const] : [];
  });
}

function statedOrders({ meanings, vocabulary }: Space): readonly Pair[] {
  const relations = new Set([...meanings.values()].map((meaning) => meaning.relation));
  return vocabulary.orderFacts.flatMap(({ lesser, greater }) =>
    [...relations].flatMap((relation) => {
      const related = relation === undefined ? {} : { relation };
      const pair = [lesser, greater].map((parameter) =>
        axisId({ kind: 'number', parameter, ...related }, vocabulary),
      );
      const [low, high] = pair;
      return low !== undefined && high !== undefined && meanings.has(low) && meanings.has(high)
        ? [[low, high] as const]
        : [];
    }),
  );
}

/** Pairs that share axes, directly or through others. */
function chains(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const done: Pair[][] = [];
  for (const pair of pairs) {
    const touching = done.filter((chain) => chain.flat().some((axis) => pair.includes(axis)));
    for (const chain of touching) done.splice(done.indexOf(chain), 1);
    done.push([...touching.flat(), pair]);
  }
  return done;
}

/** Only classes that stand on an axis: the others are decided for the whole comparison, or have no bearing on it. */
function classFacts({ scopes, meanings, vocabulary }: Space): readonly Fact[] {
  const stated = [...meanings].flatMap(([id, meaning]) =>
    meaning.kind === 'class' ? [{ id, meaning }] : [],
  );
  const relations = new Set(stated.map(({ meaning }) => meaning.relation));
  return [...relations].map((relation) => {
    const group = stated.filter(({ meaning }) => meaning.relation === relation);
    const between = (one: (typeof stated)[0], other: (typeof stated)[0]): readonly Scope[] => {
      const [a, b] = [scopes.isOneOf(one.id, ['yes']), scopes.isOneOf(other.id, ['yes'])];
      if (ancestorsOf(vocabulary, one.meaning.class).has(other.meaning.class))
        return [scopes.union(scopes.complement(a), b)];
      return areDisjoint(vocabulary, one.meaning.class, other.meaning.class)
        ? [scopes.complement(scopes.intersection(a, b))]
        : [];
    };
    return {
      axes: group.map(({ id }) => id),
      scope: () =>
        scopes.intersection(
          ...group.flatMap((one) => group.flatMap((other) => (other === one ? [] : between(one, other)))),
        ),
    };
  });
}
