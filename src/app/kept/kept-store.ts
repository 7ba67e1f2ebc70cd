import type { WorkOrder } from './work-order';

/** How an order ended: with a result, with faults of its input, or not at all, through a limit or a fault of ours. */
export type Outcome = 'finished' | 'refused' | 'failed';

/** An order that was accepted, and how it ended, if it has. */
export interface KeptEntry {
  readonly id: string;
  readonly order: WorkOrder;
  /** When it was accepted, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly acceptedAt: string;
  readonly outcome?: Outcome;
}

/** A file of an outcome; what each holds stands in `result-files.ts`. */
export type KeptContent = string | Uint8Array;

/**
 * Where orders and their outcomes are kept. What a method has settled survives a crash of the machine; an outcome is there as
 * a whole or not at all.
 */
export interface KeptStore {
  /** Keeps an order with its input; one that is there already stays as it is. Settles once it is safe. */
  accept(order: WorkOrder, input: Uint8Array): Promise<string>;
  entry(id: string): Promise<KeptEntry | undefined>;
  entries(): Promise<readonly KeptEntry[]>;
  /** The bytes that the order was given with; `undefined` when there is no such order. */
  input(id: string): Promise<Uint8Array | undefined>;
  /** A file of the outcome, or a part of it; `undefined` when it is not there. */
  file(
    id: string,
    name: string,
    part?: { readonly from: number; readonly length: number },
  ): Promise<Uint8Array | undefined>;
  /** Keeps the outcome of an order; one that has ended already, or was removed meanwhile, stays as it is. */
  finish(id: string, outcome: Outcome, files: ReadonlyMap<string, KeptContent>): Promise<void>;
  /** Forgets how an order ended, so that it can be carried out again. */
  reopen(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}
