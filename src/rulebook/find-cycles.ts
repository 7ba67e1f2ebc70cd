/** A way from one node to another. */
export interface Edge<N> {
  readonly to: N;
}

/**
 * Finds cycles in a directed graph, each as the edges along it; none is found only where there is none. Walks without
 * recursion: how deep the graph is depends on the input.
 */
export function findCycles<N, E extends Edge<N>>(
  nodes: Iterable<N>,
  edgesOf: (node: N) => readonly E[],
): readonly (readonly E[])[] {
  const done = new Set<N>();
  const cycles: (readonly E[])[] = [];
  for (const start of nodes) {
    if (done.has(start)) continue;
    const path: { node: N; edges: readonly E[]; next: number; via?: E }[] = [
      { node: start, edges: edgesOf(start), next: 0 },
    ];
    const onPath = new Map<N, number>([[start, 0]]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = top.edges[top.next];
      if (edge === undefined) {
        done.add(top.node);
        onPath.delete(top.node);
        path.pop();
        continue;
      }
      top.next += 1;
      const back = onPath.get(edge.to);
      if (back !== undefined) cycles.push([...path.slice(back + 1).flatMap(({ via }) => via ?? []), edge]);
      else if (!done.has(edge.to)) {
        onPath.set(edge.to, path.length);
        path.push({ node: edge.to, edges: edgesOf(edge.to), next: 0, via: edge });
      }
    }
  }
  return cycles;
}
