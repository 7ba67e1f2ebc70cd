import type { Condition } from '../../model/condition';
import type { Vocabulary } from '../../model/vocabulary';
import { ancestorsOf } from '../class-graph';
import type { ListOnDay } from '../list-on-day';

/** What software or technology is for, and what that is for in turn. */
export interface SubjectChain {
  readonly steps: readonly { readonly relation: string; readonly itemClass: string }[];
  /** The relation in which the last item stands to nothing that a control looks at. */
  readonly closed?: string;
}

/** Relations that lead from software or technology to what it is for. */
export function subjectRelations({ relations }: Vocabulary): ReadonlySet<string> {
  return new Set([...relations.values()].flatMap(({ id, isSubject }) => (isSubject === true ? [id] : [])));
}

/** By relation, as axes name it (`technology-for/software-for`), the class of the item there; none where the chain ends. */
export function subjectPaths(chain: SubjectChain | undefined): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  let path = '';
  for (const { relation, itemClass } of chain?.steps ?? []) {
    path = path === '' ? relation : `${path}/${relation}`;
    paths.set(path, [itemClass]);
  }
  if (chain?.closed !== undefined) paths.set(path === '' ? chain.closed : `${path}/${chain.closed}`, []);
  return paths;
}

/** The relation by which controls of the class look at what its items are for; `undefined` where none does. */
export function subjectRelationOf(
  itemClass: string,
  sides: readonly ListOnDay[],
  vocabulary: Vocabulary,
): string | undefined {
  const own = ancestorsOf(vocabulary, itemClass);
  for (const side of sides) {
    for (const { classes, relation } of relationsAskedOn(side, vocabulary)) {
      if (classes.some((named) => own.has(named))) return relation;
    }
  }
  return undefined;
}

interface AskedRelation {
  readonly classes: readonly string[];
  readonly relation: string;
}

const known = new WeakMap<ListOnDay, readonly AskedRelation[]>();

function relationsAskedOn(side: ListOnDay, vocabulary: Vocabulary): readonly AskedRelation[] {
  const found = known.get(side) ?? relationsAsked(side, subjectRelations(vocabulary));
  known.set(side, found);
  return found;
}

/** Of controls that name a class, or whose criteria do. */
function relationsAsked(side: ListOnDay, relations: ReadonlySet<string>): readonly AskedRelation[] {
  return side.controls.flatMap(({ scope }) => askedIn(scope, relations, []));
}

function askedIn(
  condition: Condition,
  relations: ReadonlySet<string>,
  classes: readonly string[],
): readonly AskedRelation[] {
  switch (condition.kind) {
    case 'criterion':
    case 'answer':
    case 'class':
    case 'reference':
    case 'not':
      return [];
    case 'related':
      return relations.has(condition.relation) ? [{ classes, relation: condition.relation }] : [];
    case 'all': {
      const named = condition.of.flatMap((part) => (part.kind === 'class' ? part.classes : []));
      return condition.of.flatMap((part) => askedIn(part, relations, [...classes, ...named]));
    }
    case 'any':
      return condition.of.flatMap((part) => askedIn(part, relations, classes));
  }
}
