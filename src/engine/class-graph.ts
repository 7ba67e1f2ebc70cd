import type { Vocabulary } from '../model/vocabulary';

interface ClassGraph {
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly descendants: ReadonlyMap<string, ReadonlySet<string>>;
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>;
  /** Filled as asked for. */
  readonly disjoint: Map<string, ReadonlySet<string>>;
}

const graphs = new WeakMap<Vocabulary, ClassGraph>();

/** The class itself and everything that it implies. */
export function ancestorsOf(vocabulary: Vocabulary, classId: string): ReadonlySet<string> {
  return graphOf(vocabulary).ancestors.get(classId) ?? new Set([classId]);
}

/** The class itself and everything that implies it. */
export function descendantsOf(vocabulary: Vocabulary, classId: string): ReadonlySet<string> {
  return graphOf(vocabulary).descendants.get(classId) ?? new Set([classId]);
}

/** Whether no item can have both: declared for them or for any of their ancestors, by either of the two. */
export function areDisjoint(vocabulary: Vocabulary, a: string, b: string): boolean {
  const { disjoint } = graphOf(vocabulary);
  const known = disjoint.get(a) ?? disjointWith(vocabulary, a);
  disjoint.set(a, known);
  return known.has(b);
}

function disjointWith(vocabulary: Vocabulary, classId: string): ReadonlySet<string> {
  const declared = [...ancestorsOf(vocabulary, classId)].flatMap((id) => [
    ...declaredDisjoint(vocabulary, id),
  ]);
  return new Set(declared.flatMap((id) => [...descendantsOf(vocabulary, id)]));
}

/** The classes with which the class itself is declared disjoint, whichever of the two says so. */
export function declaredDisjoint(vocabulary: Vocabulary, classId: string): ReadonlySet<string> {
  return graphOf(vocabulary).declared.get(classId) ?? new Set();
}

function graphOf(vocabulary: Vocabulary): ClassGraph {
  const known = graphs.get(vocabulary);
  if (known !== undefined) return known;

  const ancestors = new Map<string, Set<string>>();
  const descendants = new Map<string, Set<string>>();
  for (const id of vocabulary.classes.keys()) {
    const reached = new Set([id]);
    for (const member of reached) {
      for (const parent of vocabulary.classes.get(member)?.parents ?? []) reached.add(parent);
    }
    ancestors.set(id, reached);
    for (const ancestor of reached) {
      descendants.set(ancestor, (descendants.get(ancestor) ?? new Set([ancestor])).add(id));
    }
  }
  const graph: ClassGraph = { ancestors, descendants, declared: pairsOf(vocabulary), disjoint: new Map() };
  graphs.set(vocabulary, graph);
  return graph;
}

function pairsOf(vocabulary: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  };
  for (const { id, disjointFrom } of vocabulary.classes.values()) {
    for (const other of disjointFrom) {
      add(id, other);
      add(other, id);
    }
  }
  return pairs;
}
