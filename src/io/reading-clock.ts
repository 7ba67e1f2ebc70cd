import type { Clock } from '../app/item-source';

/** Seconds since the process began, for the limit on the time of reading. */
export const readingClock: Clock = () => performance.now() / 1000;
