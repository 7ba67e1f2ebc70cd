import type { ReadLimits } from './limits';
import { excessive } from './unreadable';

/** Seconds from any beginning; given by the edge, since nothing below it may look at a clock. */
export type Clock = () => number;

/** Ends a reading that takes too long: asked after each piece of work. Throws `Unreadable`. */
export type Timekeeper = () => void;

/** Counts from now; without a clock there is no end. */
export function timekeeper(limits: ReadLimits, clock: Clock | undefined): Timekeeper {
  if (clock === undefined) return () => undefined;
  const start = clock();
  return () => {
    if (clock() - start > limits.seconds)
      throw excessive(limits, 'seconds', `a list that takes more than ${limits.seconds} seconds to read`);
  };
}
