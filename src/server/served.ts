import type { Corpus } from '../app/corpus';
import type { KeptStore } from '../app/kept/kept-store';
import type { HeaderMemory } from '../app/readings/header-memory';
import type { Workshop } from '../app/kept/workshop';

/** What every handler answers from. */
export interface Served {
  readonly corpus: Corpus;
  readonly store: KeptStore;
  readonly workshop: Workshop;
  readonly memory: HeaderMemory;
  /** Longest time that an answer waits for work to end before it shows how far it is, in milliseconds. */
  readonly patience: number;
  /** Days for which results are kept. */
  readonly keepDays: number;
}
