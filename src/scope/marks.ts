/** Yes or no by node, for one walk over a diagram after the other; a new walk forgets all without touching the memory. */
export class Marks {
  private stamps = new Int32Array(1024);
  private walk = 0;

  /** Begins a walk over nodes of which so many have been made. */
  begin(made: number): void {
    if (made > this.stamps.length) this.stamps = new Int32Array(2 * made);
    this.walk += 2;
  }

  get(node: number): boolean | undefined {
    const stamp = this.stamps[node] ?? 0;
    return stamp === this.walk + 1 ? true : stamp === this.walk ? false : undefined;
  }

  set(node: number, answer: boolean): void {
    this.stamps[node] = answer ? this.walk + 1 : this.walk;
  }
}
