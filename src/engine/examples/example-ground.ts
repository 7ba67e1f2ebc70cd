import type { Condition } from '../../model/condition';
import type { Control } from '../../model/control-list';
import type { Truth } from '../../model/truth';
import type { Vocabulary } from '../../model/vocabulary';
import type { Scope } from '../../scope/node-store';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import { ancestorsOf, areDisjoint } from '../class-graph';
import { factsIn } from '../lists/facts';
import { isNever, reducerFor } from '../lists/reduce-condition';
import { scopeOf } from '../lists/scope-of';
import { spaceOf, type Space } from '../lists/space';
import { subjectRelations, type SubjectChain } from '../lists/subject-chain';
import { askedThrough, classesNamed } from './own-criteria';

/** The items among which an example is looked for: those of a class, and for software and technology what they are for. */
export interface ExampleGround {
  readonly itemClass: string;
  readonly subjects?: SubjectChain;
}

/** A control over the items of a ground: where it holds, and which of them can exist. */
export interface ControlDiagram {
  readonly space: Space;
  readonly diagram: Scope;
  readonly facts: Scope;
}

const nodeBudget = 60_000;
/** Classes that only paragraphs name to which the control refers, of which so many are tried. */
const mostReferred = 8;

/** Where to look: first the classes that the control names itself, then those of the paragraphs to which it refers. */
export function groundsOf({ classes, scope }: Control, vocabulary: Vocabulary): readonly ExampleGround[] {
  const named = new Set([...classes, ...classesNamed(scope)]);
  const referred = [...classesNamed(scope, true)].filter((id) => !named.has(id)).slice(0, mostReferred);
  const all = [...named, ...(classes.length === 0 ? referred : [])];
  const chains = askedThrough(scope, subjectRelations(vocabulary)).flatMap(({ relation, of }) =>
    subjectsIn(of).map((itemClass): SubjectChain => ({ steps: [{ relation, itemClass }] })),
  );
  return all.flatMap((itemClass): readonly ExampleGround[] =>
    chains.length === 0 ? [{ itemClass }] : chains.map((subjects) => ({ itemClass, subjects })),
  );

  function subjectsIn(asked: Condition): readonly string[] {
    return [...new Set([...classesNamed(asked), ...classesNamed(asked, true)])].slice(0, mostReferred);
  }
}

/**
 * The scope of a control on a ground. Other classes that it names itself stay open; those that only other paragraphs name are not had.
 * `never` where it holds for no item of the ground, `undefined` where the diagram grows too large.
 */
export function diagramOn(
  { itemClass, subjects }: ExampleGround,
  scope: Condition,
  vocabulary: Vocabulary,
): ControlDiagram | 'never' | undefined {
  const named = classesNamed(scope);
  const only = (id: string, open: ReadonlySet<string>): ((other: string) => Truth) => {
    const had = ancestorsOf(vocabulary, id);
    return (other) => {
      if (had.has(other)) return 'yes';
      return open.has(other) && !areDisjoint(vocabulary, id, other) ? 'unknown' : 'no';
    };
  };
  const chain = subjects?.steps.map((step) => only(step.itemClass, new Set()));
  const reduce = reducerFor(
    only(itemClass, named),
    chain && { relations: subjectRelations(vocabulary), chain },
  );
  return withinBudget(() => {
    const reduced = reduce(scope);
    if (isNever(reduced)) return 'never';
    const space = spaceOf([reduced], vocabulary, nodeBudget);
    const diagram = scopeOf(reduced, space);
    const axes = space.scopes.axes.map(({ id }) => id);
    return { space, diagram, facts: space.scopes.intersection(...factsIn(space).about(axes)) };
  });
}
