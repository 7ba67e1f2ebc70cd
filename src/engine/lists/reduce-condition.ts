import type { Condition, Reference, ReferredScope } from '../../model/condition';
import type { Truth } from '../../model/truth';
import { withParts } from '../with-parts';

export const always: Condition = { kind: 'all', of: [] };
export const never: Condition = { kind: 'any', of: [] };

/** Whether a reduced condition is decided whatever the item is. */
export function isAlways(condition: Condition): boolean {
  return condition.kind === 'all' && condition.of.length === 0;
}
export function isNever(condition: Condition): boolean {
  return condition.kind === 'any' && condition.of.length === 0;
}

/** What is known before any figure is: class membership of the item itself. */
export type HasClass = (itemClass: string) => Truth;

/**
 * What software or technology is for, as far as it is known: the classes of the item that such a relation leads to, then of
 * the one that this item is for in turn, and so on. At the end of the chain it is for nothing.
 */
export interface Subjects {
  readonly relations: ReadonlySet<string>;
  readonly chain: readonly HasClass[];
}

/** Reduces conditions; each condition object once, as the paragraphs that others refer to are shared. */
export type Reducer = (condition: Condition) => Condition;

/**
 * The condition with class membership put in: references replaced by what they refer to, decided memberships by `always`
 * or `never`, and every combination that this decides. Classes of related items stay open.
 */
export function reducerFor(hasClass: HasClass, subjects?: Subjects): Reducer {
  const reduceWith = (has: HasClass, related: (relation: string) => Reducer, isOwn: boolean): Reducer => {
    const known = new Map<Condition, Condition>();
    const reduce: Reducer = (condition) => {
      const found =
        known.get(condition) ?? reduceAnew(condition, has, reduce, related, isOwn ? subjects : undefined);
      known.set(condition, found);
      return found;
    };
    return reduce;
  };
  const open: Reducer = reduceWith(
    () => 'unknown',
    () => open,
    false,
  );
  const nothing: Reducer = () => never;
  const ofSubjects = (subjects?.chain ?? []).reduceRight<Reducer>(
    (next, has) =>
      reduceWith(has, (relation) => (subjects?.relations.has(relation) === true ? next : open), false),
    nothing,
  );
  return reduceWith(
    hasClass,
    (relation) => (subjects?.relations.has(relation) === true ? ofSubjects : open),
    true,
  );
}

/** One condition by itself. */
export function reduceCondition(condition: Condition, hasClass: HasClass): Condition {
  return reducerFor(hasClass)(condition);
}

function reduceAnew(
  condition: Condition,
  hasClass: HasClass,
  reduce: Reducer,
  related: (relation: string) => Reducer,
  subjects: Subjects | undefined,
): Condition {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
      return condition;
    case 'class': {
      const open = condition.classes.filter((itemClass) => hasClass(itemClass) === 'unknown');
      if (condition.classes.some((itemClass) => hasClass(itemClass) === 'yes')) return always;
      return open.length === 0 ? never : { ...condition, classes: open };
    }
    case 'all':
    case 'any':
      return combine(condition.kind, condition.of, reduce);
    case 'not': {
      if (subjects && staysControlled(condition) && asksOfSubject(condition.of, subjects.relations))
        return always;
      const inner = reduce(staysControlled(condition) ? encodedOnly(condition.of) : condition.of);
      if (isAlways(inner)) return never;
      return isNever(inner) ? always : { ...condition, of: inner };
    }
    case 'reference':
      return reduceReference(condition, reduce);
    case 'related': {
      const inner = related(condition.relation)(condition.of);
      return isNever(inner) ? never : { ...condition, of: inner };
    }
  }
}

/**
 * Whether a condition asks of what the item is for. Where an exclusion that does so says that what it takes out stays
 * controlled, it falls away: (X without N) with N is X with N. Otherwise it would look at two related items at once.
 */
export function asksOfSubject(condition: Condition, relations: ReadonlySet<string>): boolean {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return false;
    case 'all':
    case 'any':
      return condition.of.some((part) => asksOfSubject(part, relations));
    case 'not':
      return asksOfSubject(condition.of, relations);
    case 'reference':
      return (condition.resolved ?? []).some(
        (part) => part.condition && asksOfSubject(part.condition, relations),
      );
    case 'related':
      return relations.has(condition.relation);
  }
}

export function combine(kind: 'all' | 'any', of: readonly Condition[], reduce: Reducer): Condition {
  const [neutral, deciding] = kind === 'all' ? [isAlways, isNever] : [isNever, isAlways];
  const kept: Condition[] = [];
  for (const part of of) {
    const reduced = reduce(part);
    if (deciding(reduced)) return reduced;
    if (!neutral(reduced)) kept.push(reduced);
  }
  const [only] = kept;
  return only !== undefined && kept.length === 1 ? only : { kind, of: kept };
}

function staysControlled({ exclusion }: Extract<Condition, { kind: 'not' }>): boolean {
  return exclusion?.staysControlled === 'yes';
}

const encoded = new WeakMap<Condition, Condition>();

/**
 * A condition without the paragraphs that are not encoded. Where an exclusion says that what it takes out stays controlled
 * by the same list, taking out what nobody has encoded changes nothing of the list as a union: (X without N) with N is X
 * with N, and N is left to the statement of what is not covered.
 */
export function encodedOnly(condition: Condition): Condition {
  const known = encoded.get(condition) ?? encodedPart(condition);
  encoded.set(condition, known);
  return known;
}

function encodedPart(condition: Condition): Condition {
  return condition.kind === 'reference'
    ? { ...condition, resolved: (condition.resolved ?? []).filter(({ encoded: is }) => is) }
    : withParts(condition, encodedOnly);
}

const inUnion = new WeakMap<Condition, Condition>();

/** As the union of a list sees it: exclusions of what stays controlled take out only what is encoded. */
export function asInUnion(condition: Condition): Condition {
  const known = inUnion.get(condition) ?? seenInUnion(condition);
  inUnion.set(condition, known);
  return known;
}

function seenInUnion(condition: Condition): Condition {
  return withParts(
    condition,
    condition.kind === 'not' && staysControlled(condition) ? encodedOnly : asInUnion,
  );
}

/** The scopes that are encoded, joined by *or*; what is not encoded stays a reference, whose answer nobody knows. */
function reduceReference(reference: Reference, reduce: Reducer): Condition {
  const scopes = reference.resolved ?? [];
  const known = scopes.filter((scope) => scope.encoded).flatMap(({ condition }) => condition ?? []);
  const open = scopes
    .filter((scope) => !scope.encoded)
    .map((scope): ReferredScope => {
      if (scope.condition === undefined) return scope;
      return { ...scope, condition: reduce(scope.condition) };
    })
    .filter(({ condition }) => condition === undefined || !isNever(condition));
  const rest: readonly Condition[] = open.length === 0 ? [] : [{ ...reference, resolved: open }];
  const answered = combine('any', known, reduce);
  if (isAlways(answered) || rest.length === 0) return answered;
  return isNever(answered) ? { kind: 'any', of: rest } : { kind: 'any', of: [answered, ...rest] };
}
