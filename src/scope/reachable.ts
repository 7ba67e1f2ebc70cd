import type { Marks } from './marks';
import type { NodeStore } from './node-store';

/** The nodes of a diagram, leaves included, itself first. */
export function reachable(root: number, seen: Marks, store: NodeStore): readonly number[] {
  const { children, starts } = store;
  seen.begin(store.made);
  seen.set(root, true);
  const nodes = [root];
  // Grows while it is walked over.
  for (const node of nodes) {
    const end = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < end; at += 1) {
      const child = children[at] ?? 0;
      if (seen.get(child) === true) continue;
      seen.set(child, true);
      nodes.push(child);
    }
  }
  return nodes;
}
