import type { Answer, Condition, Criterion } from '../../model/condition';
import type { Truth } from '../../model/truth';
import { always, asksOfSubject, combine, encodedOnly, isAlways, isNever, never } from './reduce-condition';

/**
 * What paragraphs on software or technology say of the subject, cut into atoms: the paragraphs on goods that they refer to,
 * the classes that they name, single figures and answers. For items of one class each atom is a set of subjects.
 */
export function subjectAtoms(condition: Condition, relations: ReadonlySet<string>): readonly Condition[] {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
      return [];
    case 'reference':
      return asksOfSubject(condition, relations)
        ? (condition.resolved ?? []).flatMap((part) =>
            part.condition ? subjectAtoms(part.condition, relations) : [],
          )
        : [];
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => subjectAtoms(part, relations));
    case 'not':
      return isDropped(condition, relations) ? [] : subjectAtoms(condition.of, relations);
    case 'related':
      return relations.has(condition.relation) ? atomsOf(condition.of) : [];
  }
}

/** Whether an atom asks for a single figure or answer, which items of any class may have. */
export function isFigure(atom: Condition): atom is Criterion | Answer {
  return atom.kind === 'criterion' || atom.kind === 'answer';
}

/** A figure alone can decide about subjects of any class: then there is an atom that all of them meet. */
function atomsOf(condition: Condition): readonly Condition[] {
  const decided = (figures: Truth): Condition =>
    answered(condition, (atom) => (isFigure(atom) ? figures : 'no'));
  const isOpen = isNever(decided('no')) ? !isNever(decided('unknown')) : !isAlways(decided('unknown'));
  return [...leavesOf(condition), ...(isOpen ? [always] : [])];
}

function leavesOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
    case 'related':
      return [condition];
  }
}

export interface Substitution {
  readonly relations: ReadonlySet<string>;
  /** Class membership of the item itself. */
  readonly hasClass: (itemClass: string) => Truth;
  /** What an atom answers about the subjects that are looked at; unknown where it is left to stand. */
  readonly answer: (atom: Condition) => Truth;
}

/** The condition with the answers of the atoms put in: what is left asks of the item, and of its subject what no goods paragraph asks. */
export function withSubject(condition: Condition, substitution: Substitution): Condition {
  const { relations, hasClass, answer } = substitution;
  const inner = (part: Condition): Condition => withSubject(part, substitution);
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
      return condition;
    case 'class':
      return condition.classes.some((itemClass) => hasClass(itemClass) === 'yes') ? always : never;
    case 'all':
    case 'any':
      return combine(condition.kind, condition.of, inner);
    case 'not': {
      if (isDropped(condition, relations)) return always;
      const of = inner(condition.of);
      if (isAlways(of)) return never;
      return isNever(of) ? always : { ...condition, of };
    }
    case 'reference':
      return combine(
        'any',
        (condition.resolved ?? []).flatMap((part) =>
          part.encoded && part.condition ? [part.condition] : [],
        ),
        inner,
      );
    case 'related': {
      if (!relations.has(condition.relation)) return condition;
      const of = answered(condition.of, answer);
      // That there is a subject goes without saying.
      return isNever(of) || isAlways(of) ? of : { ...condition, of };
    }
  }
}

function answered(condition: Condition, answer: Substitution['answer']): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return combine(condition.kind, condition.of, (part) => answered(part, answer));
    case 'not': {
      const of = answered(condition.of, answer);
      if (isAlways(of)) return never;
      return isNever(of) ? always : { ...condition, of };
    }
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
    case 'related':
      switch (answer(condition)) {
        case 'yes':
          return always;
        case 'no':
          return never;
        case 'unknown':
          return encodedOnly(condition);
      }
  }
}

/**
 * An exclusion of what stays controlled by other paragraphs on software or technology falls away in the union of the list:
 * (X without N) with N is X with N. Otherwise it would look at two subjects at once.
 */
function isDropped(condition: Extract<Condition, { kind: 'not' }>, relations: ReadonlySet<string>): boolean {
  return condition.exclusion?.staysControlled === 'yes' && asksOfSubject(condition.of, relations);
}
