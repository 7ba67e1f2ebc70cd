import type { KeptNumbers } from './kept-numbers';

/** What one takes besides its key, in numbers. */
const perOutcome = 16;

interface Kept<Outcome> {
  readonly key: readonly number[];
  readonly outcome: Outcome;
  /** Another one with the same hash. */
  readonly next: Kept<Outcome> | undefined;
}

/** Outcomes by a row of numbers. */
export class Outcomes<Outcome> {
  private readonly byHash = new Map<number, Kept<Outcome>>();

  /** Beyond `mostKept` it begins anew. */
  constructor(
    private readonly all: KeptNumbers,
    private readonly mostKept = 1 << 12,
  ) {}

  get(key: readonly number[]): Outcome | undefined {
    for (let kept = this.byHash.get(hashOf(key)); kept !== undefined; kept = kept.next) {
      if (isSame(kept.key, key)) return kept.outcome;
    }
    return undefined;
  }

  /** For a key that has none yet. */
  keep(key: readonly number[], outcome: Outcome): void {
    const hash = hashOf(key);
    if (this.byHash.size >= this.mostKept) this.byHash.clear();
    this.byHash.set(hash, { key, outcome, next: this.byHash.get(hash) });
    this.all.add(key.length + perOutcome);
  }
}

/** Of 30 bits, so that it stays a small integer for the engine below. */
function hashOf(key: readonly number[]): number {
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
