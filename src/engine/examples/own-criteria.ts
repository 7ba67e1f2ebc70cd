import type { Condition, Criterion } from '../../model/condition';

/** A limit that a control states itself, of the item or of one that stands in the relation to it. */
export interface OwnCriterion {
  readonly criterion: Criterion;
  /** `contains`, or `designed-for/contains` for an item of the related item. */
  readonly relation?: string;
}

/** The limits in a condition, without those of the paragraphs that it refers to: these have examples of their own. */
export function ownCriteria(condition: Condition, relation?: string): readonly OwnCriterion[] {
  switch (condition.kind) {
    case 'criterion':
      return [{ criterion: condition, ...(relation !== undefined && { relation }) }];
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => ownCriteria(part, relation));
    case 'not':
      return ownCriteria(condition.of, relation);
    case 'related':
      return ownCriteria(
        condition.of,
        relation === undefined ? condition.relation : `${relation}/${condition.relation}`,
      );
    case 'answer':
    case 'class':
    case 'reference':
      return [];
  }
}

/** The classes that a condition names of the item itself; with `referred`, also those that paragraphs name to which it refers. */
export function classesNamed(condition: Condition, referred = false): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Condition>();
  const look = (part: Condition): void => {
    if (seen.has(part)) return;
    seen.add(part);
    switch (part.kind) {
      case 'class':
        for (const id of part.classes) found.add(id);
        return;
      case 'all':
      case 'any':
        part.of.forEach(look);
        return;
      case 'not':
        look(part.of);
        return;
      case 'reference':
        for (const { condition: target } of referred ? (part.resolved ?? []) : []) if (target) look(target);
        return;
      case 'criterion':
      case 'answer':
      case 'related':
        return;
    }
  };
  look(condition);
  return found;
}

/** What is asked of items to which one of these relations leads. */
export function askedThrough(
  condition: Condition,
  relations: ReadonlySet<string>,
): readonly { readonly relation: string; readonly of: Condition }[] {
  switch (condition.kind) {
    case 'related':
      return relations.has(condition.relation) ? [condition] : [];
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => askedThrough(part, relations));
    case 'not':
      return askedThrough(condition.of, relations);
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
      return [];
  }
}
