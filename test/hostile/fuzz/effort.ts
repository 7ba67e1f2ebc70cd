import type { Parameters } from 'fast-check';

const { FUZZ_SECONDS: seconds, FUZZ_SEED: seed } = process.env;

/**
 * How long to look for a counterexample: `runs` tries by default, or for `FUZZ_SECONDS`, from `FUZZ_SEED` where it is set.
 * The seed of a failure stands in its message.
 */
export function effort<Ts>(runs: number): Parameters<Ts> {
  const from = seed === undefined ? {} : { seed: Number(seed) };
  if (seconds === undefined) return { ...from, numRuns: runs };
  const numRuns = Number.MAX_SAFE_INTEGER;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin in its place has a type that no property accepts
  return { ...from, numRuns, interruptAfterTimeLimit: Number(seconds) * 1000 };
}

/** Milliseconds that a test may take: the seconds asked for and some more. */
export const patience = (Number(seconds ?? 0) + 60) * 1000;
