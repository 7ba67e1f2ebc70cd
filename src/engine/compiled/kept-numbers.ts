/** About 16 million numbers are kept at most: some 100 MB. */
const most = 1 << 24;

/**
 * How much all plans of a judge keep. What items state comes from outside: each of its classes could be of a plan of its own, and
 * each could leave out other figures than the one before.
 */
export class KeptNumbers {
  private count = 0;

  constructor(private readonly mostKept = most) {}

  get isTooMuch(): boolean {
    return this.count > this.mostKept;
  }

  add(count: number): void {
    this.count += count;
  }

  /** When all of it was let go. */
  clear(): void {
    this.count = 0;
  }
}
