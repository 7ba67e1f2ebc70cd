import type { KeptNumbers } from './kept-numbers';

/** What one takes besides its key, in numbers. */
const perOutcome = 16;

interface Kept<Outcome> {
  readonly key: readonly number[];
  readonly hash: number;
  readonly outcome: Outcome;
  /** Another one in the same bucket. */
  next: Kept<Outcome> | undefined;
}

/** Buckets at first; always a power of two. */
const fewest = 16;

/** Outcomes by a row of numbers; whoever asks for one row often knows its hash (`hashOf`). */
export class Outcomes<Outcome> {
  private buckets = emptyBuckets<Outcome>(fewest);
  private count = 0;

  /** Beyond `mostKept` it begins anew. */
  constructor(
    private readonly all: KeptNumbers,
    private readonly mostKept = 1 << 12,
  ) {}

  get(key: readonly number[], hash = hashOf(key)): Outcome | undefined {
    const { buckets } = this;
    for (let kept = buckets[hash & (buckets.length - 1)]; kept !== undefined; kept = kept.next) {
      if (kept.hash === hash && isSame(kept.key, key)) return kept.outcome;
    }
    return undefined;
  }

  /** For a key that has none yet. */
  keep(key: readonly number[], outcome: Outcome, hash = hashOf(key)): void {
    if (this.count >= this.mostKept) {
      this.buckets = emptyBuckets(fewest);
      this.count = 0;
    }
    if (this.count >= this.buckets.length) this.grow();
    this.put({ key, hash, outcome, next: undefined });
    this.count += 1;
    this.all.add(key.length + perOutcome);
  }

  private put(kept: Kept<Outcome>): void {
    const bucket = kept.hash & (this.buckets.length - 1);
    kept.next = this.buckets[bucket];
    this.buckets[bucket] = kept;
  }

  private grow(): void {
    const { buckets } = this;
    this.buckets = emptyBuckets(2 * buckets.length);
    for (let kept of buckets) {
      while (kept !== undefined) {
        const { next }: Kept<Outcome> = kept;
        this.put(kept);
        kept = next;
      }
    }
  }
}

function emptyBuckets<Outcome>(count: number): (Kept<Outcome> | undefined)[] {
  return Array.from({ length: count }, () => undefined);
}

/** Of 30 bits, so that it stays a small integer for the engine below. */
export function hashOf(key: readonly number[]): number {
  let hash = key.length;
  for (let at = 0; at < key.length; at += 1)
    hash = Math.imul(hash ^ (hash >>> 15) ^ (key[at] ?? 0), 0x9e3779b1);
  return hash >>> 2;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
