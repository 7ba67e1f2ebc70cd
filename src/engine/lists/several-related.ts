import type { Condition } from '../../model/condition';
import type { Scope } from '../../scope/node-store';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import type { ClassDiagrams } from './class-diagrams';
import { factsIn } from './facts';
import { curveKey } from './operands';
import { distinctParts } from './parts-of';
import { relatedScope } from './scope-of';
import { settle } from './settle';
import type { Space } from './space';

/** Nodes that the question may take beside those that found the difference. */
const nodeBudget = 20_000;
/** Cells of related items after which the question is left open. */
const mostCells = 256;

/**
 * Whether items with several related items of one relation can answer in a way that none with one such item does, so that
 * one representative in the diagram is not enough. `scopeOf` says of which form of condition it always is; for relations of
 * which a condition asks otherwise:
 *
 * Let F1…Fn be what is asked of the items of one relation. A related item answers with a vector of n truths; let V be the
 * vectors that some related item gives. Having none answers no throughout, which changes no disjunction. "There is a related item
 * with Fi" holds for an item with the related items r1…rk just where the disjunction of their vectors says yes at i. So if V
 * holds the disjunction of any two of its vectors, any number of related items answers as one of them alone would, whatever
 * the conditions make of the answers; and one representative takes every vector of V. Relations are independent of each
 * other. Where one leads on from a related item (a part designed for a computer that contains a circuit), what several of
 * those further items answer together is answered by one of them, by the same argument or, where they are only asked for
 * without negation, is the disjunction of what the same related item answers with each, which V holds too.
 */
export function needsSeveralRelatedItems({ universe, space }: ClassDiagrams): boolean {
  const conditions = universe.controls.flat().map(({ inUnion }) => inUnion);
  const beyondOne = new Set(
    conditions.flatMap((condition) => [...pathsBeyondOne(condition, undefined, false)]),
  );
  if (beyondOne.size === 0) return false;
  const asked = new Map<string, Set<Scope>>([...beyondOne].map((path) => [path, new Set()]));
  space.scopes.allow(nodeBudget);
  const isSettled = withinBudget(() => {
    for (const { part, relation } of distinctParts(conditions)) {
      if (part.kind !== 'related') continue;
      const path = curveKey(part.relation, relation);
      asked.get(path)?.add(relatedScope(part.of, space, path));
    }
    return [...asked.values()].every((scopes) => isClosed([...scopes], space));
  });
  return isSettled !== true;
}

/** Whether any two answers of related items, taken together, are the answer of one. */
function isClosed(asked: readonly Scope[], space: Space): boolean {
  const { scopes } = space;
  let cells: readonly { readonly scope: Scope; readonly answers: string }[] = [
    { scope: scopes.all, answers: '' },
  ];
  for (const one of asked) {
    cells = cells.flatMap(({ scope, answers }) => [
      { scope: scopes.intersection(scope, one), answers: `${answers}1` },
      { scope: scopes.difference(scope, one), answers: `${answers}0` },
    ]);
    cells = cells.filter(({ scope }) => scope !== scopes.empty && factsIn(space).canExist(scope));
    if (cells.length > mostCells) return false;
  }
  const real = new Set<string>();
  for (const { scope, answers } of cells) {
    const settled = settle(factsIn(space).possible(scope), space);
    if (settled.real !== scopes.empty) real.add(answers);
    else if (settled.open !== scopes.empty) return false;
  }
  const vectors = [...real];
  return vectors.every((one, at) => vectors.slice(at + 1).every((other) => real.has(either(one, other))));
}

function either(one: string, other: string): string {
  return Array.from(one, (answer, at) => (answer === '1' || other[at] === '1' ? '1' : '0')).join('');
}

/** The relations of which a reduced condition looks at several related items at once, or says that there is none. */
function* pathsBeyondOne(
  condition: Condition,
  relation: string | undefined,
  negated: boolean,
): Generator<string> {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return;
    case 'reference':
      for (const { condition: screen } of condition.resolved ?? [])
        if (screen !== undefined) yield* pathsBeyondOne(screen, relation, negated);
      return;
    case 'not':
      yield* pathsBeyondOne(condition.of, relation, !negated);
      return;
    case 'related': {
      const path = curveKey(condition.relation, relation);
      if (negated) yield path;
      yield* pathsBeyondOne(condition.of, path, negated);
      return;
    }
    case 'all':
    case 'any': {
      const met = new Set<string>();
      for (const part of condition.of) {
        if ((condition.kind === 'all') !== negated) {
          for (const id of relationsIn(part)) {
            if (met.has(id)) yield curveKey(id, relation);
          }
          for (const id of relationsIn(part)) met.add(id);
        }
        yield* pathsBeyondOne(part, relation, negated);
      }
    }
  }
}

function relationsIn(condition: Condition): ReadonlySet<string> {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return new Set();
    case 'reference':
      return new Set(
        (condition.resolved ?? []).flatMap((part) => [
          ...(part.condition ? relationsIn(part.condition) : []),
        ]),
      );
    case 'not':
      return relationsIn(condition.of);
    case 'related':
      return new Set([condition.relation]);
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((part) => [...relationsIn(part)]));
  }
}
