/** In place of a result: nothing is known of the pair. */
export const unknownPair = -1;

/** Results by pairs of nodes: open addressing over their numbers, as a `Map` would need a key made of both. */
export class PairMemo {
  /** Left, right and one more than the result of each pair; 0 where there is none. */
  private entries = new Int32Array(3 * 256);
  private held = 0;

  get(left: number, right: number): number {
    return (this.entries[this.slotOf(left, right) + 2] ?? 0) - 1;
  }

  set(left: number, right: number, result: number): void {
    if (6 * this.held >= this.entries.length) this.grow();
    this.put(left, right, result + 1);
  }

  private put(left: number, right: number, result: number): void {
    const slot = this.slotOf(left, right);
    if (this.entries[slot + 2] === 0) this.held += 1;
    this.entries[slot] = left;
    this.entries[slot + 1] = right;
    this.entries[slot + 2] = result;
  }

  /** Where the pair is, or the free slot where it belongs. */
  private slotOf(left: number, right: number): number {
    const { entries } = this;
    const mask = entries.length / 3 - 1;
    const hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (entries[3 * slot + 2] !== 0 && (entries[3 * slot] !== left || entries[3 * slot + 1] !== right))
      slot = (slot + 1) & mask;
    return 3 * slot;
  }

  private grow(): void {
    const { entries } = this;
    this.entries = new Int32Array(4 * entries.length);
    this.held = 0;
    for (let at = 0; at < entries.length; at += 3) {
      const result = entries[at + 2] ?? 0;
      if (result !== 0) this.put(entries[at] ?? 0, entries[at + 1] ?? 0, result);
    }
  }
}
