import type { Condition } from '../../model/condition';

/** A condition inside another one; with the relation where it is about a related item. */
export interface Part {
  readonly part: Condition;
  readonly relation?: string;
}

/** What conditions are made of, in the order of first occurrence; what paragraphs share through references only once. */
export function distinctParts(conditions: readonly Condition[]): readonly Part[] {
  const seen = new Map<string | undefined, Set<Condition>>();
  return conditions.flatMap((condition) => [
    ...partsOf(condition, undefined, (part, relation) => {
      const known = seen.get(relation) ?? new Set();
      seen.set(relation, known);
      const isNew = !known.has(part);
      known.add(part);
      return isNew;
    }),
  ]);
}

/** Every condition inside a reduced one, itself first; into those that `enter` refuses it does not look. */
export function* partsOf(
  condition: Condition,
  relation?: string,
  enter: (part: Condition, relation: string | undefined) => boolean = () => true,
): Generator<Part> {
  if (!enter(condition, relation)) return;
  yield relation === undefined ? { part: condition } : { part: condition, relation };
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return;
    case 'reference':
      for (const { condition: screen } of condition.resolved ?? []) {
        if (screen !== undefined) yield* partsOf(screen, relation, enter);
      }
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) yield* partsOf(part, relation, enter);
      return;
    case 'not':
      yield* partsOf(condition.of, relation, enter);
      return;
    case 'related':
      yield* partsOf(
        condition.of,
        relation === undefined ? condition.relation : `${relation}/${condition.relation}`,
        enter,
      );
      return;
  }
}
