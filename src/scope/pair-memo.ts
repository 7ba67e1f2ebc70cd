import type { Scope } from './node-store';

/** Results by pairs of nodes: open addressing over the two identifiers, as a `Map` would need a key made of both. */
export class PairMemo {
  private keys = new Int32Array(2 * 256);
  private results: (Scope | undefined)[] = new Array<Scope | undefined>(256);
  private held = 0;

  get(left: Scope, right: Scope): Scope | undefined {
    return this.results[this.slotOf(left.id, right.id)];
  }

  set(left: Scope, right: Scope, result: Scope): void {
    if (2 * this.held >= this.results.length) this.grow();
    this.put(left.id, right.id, result);
  }

  private put(left: number, right: number, result: Scope): void {
    const slot = this.slotOf(left, right);
    if (this.results[slot] === undefined) this.held += 1;
    this.keys[2 * slot] = left;
    this.keys[2 * slot + 1] = right;
    this.results[slot] = result;
  }

  /** Where the pair is, or the free slot where it belongs. */
  private slotOf(left: number, right: number): number {
    const mask = this.results.length - 1;
    const hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (
      this.results[slot] !== undefined &&
      (this.keys[2 * slot] !== left || this.keys[2 * slot + 1] !== right)
    )
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, results } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.results = new Array<Scope | undefined>(2 * results.length);
    this.held = 0;
    results.forEach((result, slot) => {
      if (result !== undefined) this.put(keys[2 * slot] ?? 0, keys[2 * slot + 1] ?? 0, result);
    });
  }
}
