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
  // One after the other from a list of what is still to come: a generator in a generator hands each part up through all of them.
  const coming: Part[] = [partWith(condition, relation)];
  for (let next = coming.pop(); next !== undefined; next = coming.pop()) {
    if (!enter(next.part, next.relation)) continue;
    yield next;
    const inside = partsIn(next);
    for (let at = inside.length - 1; at >= 0; at -= 1) {
      const part = inside[at];
      if (part !== undefined) coming.push(part);
    }
  }
}

/** What stands just inside a condition. */
function partsIn({ part: condition, relation }: Part): readonly Part[] {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return nothing;
    case 'reference':
      return (condition.resolved ?? []).flatMap(({ condition: screen }) =>
        screen === undefined ? [] : [partWith(screen, relation)],
      );
    case 'all':
    case 'any':
      return condition.of.map((part) => partWith(part, relation));
    case 'not':
      return [partWith(condition.of, relation)];
    case 'related': {
      const path = relation === undefined ? condition.relation : `${relation}/${condition.relation}`;
      return [partWith(condition.of, path)];
    }
  }
}

const nothing: readonly Part[] = [];

function partWith(part: Condition, relation: string | undefined): Part {
  return relation === undefined ? { part } : { part, relation };
}
