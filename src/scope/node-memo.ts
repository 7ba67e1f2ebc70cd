/** In place of a result: nothing is known of the node. */
export const unknownNode = -1;

/** A node by node, for one walk over a diagram after the other; a new walk forgets all without touching the memory. */
export class NodeMemo {
  private stamps = new Int32Array(1024);
  private results = new Int32Array(1024);
  private walk = 0;

  /** Begins a walk over nodes of which so many have been made. */
  begin(made: number): void {
    if (made > this.stamps.length) {
      this.stamps = new Int32Array(2 * made);
      this.results = new Int32Array(2 * made);
    }
    this.walk += 1;
  }

  get(node: number): number {
    return this.stamps[node] === this.walk ? (this.results[node] ?? unknownNode) : unknownNode;
  }

  set(node: number, result: number): void {
    this.stamps[node] = this.walk;
    this.results[node] = result;
  }
}
