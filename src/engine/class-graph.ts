import type { Vocabulary } from '../model/vocabulary';

interface ClassGraph {
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly descendants: ReadonlyMap<string, ReadonlySet<string>>;
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
  const graph = { ancestors, descendants };
  graphs.set(vocabulary, graph);
  return graph;
}
