/** Milliseconds of this process on all processors: other work on the machine takes less away from it than from the clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds on the clock since a reading of `process.hrtime.bigint()`. */
export function elapsed(since: bigint): number {
  return Number(process.hrtime.bigint() - since) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Something to be measured that does `size` things at a time. */
export interface Work {
  readonly name: string;
  readonly size: number;
  readonly run: () => void | Promise<void>;
}

/** Microseconds of processor time per thing: the median of the rounds, and half of what lies between best and worst. */
export interface Measured {
  readonly microseconds: number;
  readonly spread: number;
}

/** Milliseconds that one round of one work takes at least. */
const roundLength = 120;

/** Warms every work up, then measures them in turn, round after round, so that what disturbs one disturbs all. */
export async function measured(works: readonly Work[], rounds = 7): Promise<ReadonlyMap<string, Measured>> {
  const times = new Map<string, number[]>(works.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, size, run } of works) {
      const begun = processorTime();
      let done = 0;
      do {
        const running = run();
        if (running !== undefined) await running;
        done += size;
      } while (processorTime() - begun < roundLength);
      if (round >= 0) times.get(name)?.push(((processorTime() - begun) / done) * 1000);
    }
  }
  return new Map(
    [...times].map(([name, found]) => {
      const microseconds = median(found);
      return [name, { microseconds, spread: (Math.max(...found) - Math.min(...found)) / 2 }];
    }),
  );
}
