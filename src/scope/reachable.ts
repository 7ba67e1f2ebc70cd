import type { Marks } from './marks';
import type { Scope } from './node-store';

/** The nodes of a diagram, leaves included, itself first; `made` is how many there are of any diagram. */
export function reachable(scope: Scope, seen: Marks, made: number): readonly Scope[] {
  seen.begin(made);
  seen.set(scope, true);
  const nodes = [scope];
  // Grows while it is walked over.
  for (const { children } of nodes) {
    for (const child of children) {
      if (seen.get(child) === true) continue;
      seen.set(child, true);
      nodes.push(child);
    }
  }
  return nodes;
}
