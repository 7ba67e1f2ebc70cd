import type { Scope } from './node-store';

/** A node by node, for one walk over a diagram after the other; a new walk forgets all without touching the memory. */
export class NodeMemo {
  private stamps = new Int32Array(1024);
  private results = new Int32Array(1024);
  private walk = 0;

  constructor(private readonly nodes: readonly Scope[]) {}

  /** Begins a walk over the nodes that there are. */
  begin(): void {
    const made = this.nodes.length;
    if (made > this.stamps.length) {
      this.stamps = new Int32Array(2 * made);
      this.results = new Int32Array(2 * made);
    }
    this.walk += 1;
  }

  get({ id }: Scope): Scope | undefined {
    return this.stamps[id] === this.walk ? this.nodes[this.results[id] ?? 0] : undefined;
  }

  set({ id }: Scope, result: Scope): void {
    this.stamps[id] = this.walk;
    this.results[id] = result.id;
  }
}
