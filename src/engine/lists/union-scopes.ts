import type { Condition, Negation, Reference, ReferredScope } from '../../model/condition';
import type { Control } from '../../model/control-list';
import type { ListOnDay } from '../list-on-day';
import { always, never } from './reduce-condition';

/**
 * What a control adds to its list as a union. An exclusion of what the same list controls by another paragraph falls away:
 * (X without N) with N is X with N. It would otherwise bring in all that N asks, and where N looks at a related item (a
 * computer that contains such a circuit), the negation of it.
 *
 * Let U be the union and f(X without N) the scope of a control, f monotone: conjunctions, disjunctions and references, no
 * negation, and of the item itself, not of a related one. An item of f(X) that is not in N is in f(X without N), so in U; one
 * that is in N is in U because N lies in U. So f(X) lies in U, for all such exclusions at once. N lies in U where it is what
 * controls of the union say, or is joined to such by *and*; for a control of the list tier only those of that tier count, as
 * the others are not in its union.
 *
 * What stays controlled by words that are not encoded has its other home left open: see `elsewhere`.
 */
export function unionScopes(side: ListOnDay): (control: Control) => Condition {
  const known = scopesOf.get(side) ?? unionScopesOf(side);
  scopesOf.set(side, known);
  return known;
}

const scopesOf = new WeakMap<ListOnDay, (control: Control) => Condition>();

function unionScopesOf({ controls }: ListOnDay): (control: Control) => Condition {
  const listed = controls.filter(({ tier }) => tier === 'list');
  const [inList, inAny] = [listed, controls].map((some) => new Set(some.map(({ scope }) => scope)));
  const [ofList, ofAny] = [simplifierFor(inList ?? new Set()), simplifierFor(inAny ?? new Set())];
  return ({ tier, scope }) => (tier === 'list' ? ofList : ofAny)(scope);
}

function simplifierFor(union: ReadonlySet<Condition>): (condition: Condition) => Condition {
  const known = new Map<Condition, Condition>();
  const simplify = (condition: Condition): Condition => {
    const found = known.get(condition) ?? simplified(condition);
    known.set(condition, found);
    return found;
  };
  const simplified = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'criterion':
      case 'answer':
      case 'class':
      case 'related':
        return condition;
      case 'all':
      case 'any': {
        const of = condition.of.map(simplify);
        return of.every((part, at) => part === condition.of[at]) ? condition : { ...condition, of };
      }
      case 'reference': {
        const resolved = (condition.resolved ?? []).map((part) =>
          part.encoded && part.condition ? { ...part, condition: simplify(part.condition) } : part,
        );
        return { ...condition, resolved };
      }
      case 'not':
        return condition.exclusion?.staysControlled === 'yes' ? without(condition, union) : condition;
    }
  };
  return simplify;
}

/** The exclusion as far as the union needs it. */
function without(exclusion: Negation, union: ReadonlySet<Condition>): Condition {
  const rest = outside(exclusion.of, union);
  if (rest === never) return always;
  const { of } = exclusion;
  const isNamed = of.kind === 'reference';
  return isNamed
    ? { ...exclusion, of: rest }
    : { kind: 'any', of: [{ ...exclusion, of: rest }, elsewhere(exclusion)] };
}

/** The part of what is taken out that is not seen to lie in the union; `never` where all of it does. */
function outside(condition: Condition, union: ReadonlySet<Condition>): Condition {
  switch (condition.kind) {
    case 'reference': {
      // What is not encoded is left to the statement of what is not covered: the list controls it either way.
      const isOutside = ({ encoded, condition: scope }: ReferredScope): boolean =>
        encoded ? scope !== undefined && !union.has(scope) : condition.mode === 'meets';
      const left = (condition.resolved ?? []).filter(isOutside);
      return left.length === 0 ? never : { ...condition, resolved: left };
    }
    case 'all':
      return condition.of.some((part) => outside(part, union) === never) ? never : condition;
    case 'any': {
      const left = condition.of.map((part) => outside(part, union)).filter((part) => part !== never);
      return left.length === 0 ? never : { ...condition, of: left };
    }
    case 'criterion':
    case 'answer':
    case 'class':
    case 'not':
    case 'related':
      return union.has(condition) ? never : condition;
  }
}

/**
 * That another paragraph of the list, which nobody has encoded, controls what an exclusion takes out: the law says so and does
 * not say where, or says it of a row of which the corpus holds nothing. A question of its own, with no answer.
 */
function elsewhere({ exclusion }: Negation): Reference {
  if (exclusion === undefined) throw new Error('only an exclusion says what becomes of what it takes out');
  const { address, place } = exclusion;
  return {
    kind: 'reference',
    mode: 'controlled-by',
    targets: [{ from: address, to: address }],
    resolved: [{ address, encoded: false, isElsewhere: true }],
    place,
  };
}
