import type { Step } from '../in-turns';
import type { KeptStore } from './kept-store';
import type { WorkOrder } from './work-order';

/** Carries out one order of the store; rejects when it cannot, with a word on why. */
export type Carry = (id: string, onStep: (step: Step) => void) => Promise<void>;

/** Why an order failed, for whoever asked: it took too long or too much memory, or through a fault of ours. */
export type Failure = 'time' | 'memory' | 'fault';

/** An order that could not be carried out. */
export class CarryFailed extends Error {
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(`an order was not carried out: ${failure}`, options);
  }
}

/** Name of the file that says why an order failed. */
export const failureFile = 'failure.json';

/** Works through orders, each kind one after the other. */
export interface Workshop {
  /** Takes an order on; `full` when too many wait already. One that is in work is taken on once. */
  take(id: string, kind: WorkOrder['kind']): 'taken' | 'full';
  /** How far an order has come; `undefined` when it is not here. */
  step(id: string): Step | undefined;
  /** Settles when an order is no longer here, or after that many milliseconds. */
  settled(id: string, within: number): Promise<void>;
  /** Orders that are here, waiting ones included. */
  readonly size: number;
  /** Whether it takes nothing more on. */
  readonly isClosing: boolean;
  /** Takes nothing more on and settles when what has begun has ended; what waits stays in the store. */
  close(): Promise<void>;
}

interface Work {
  step: Step;
  readonly ended: Promise<void>;
}

/** Where an order waits its turn: a briefing does not hold up an upload, nor does a comparison whoever looks a reading over. */
export type Lane = 'lists' | 'readings' | 'gaps';

function laneOf(kind: WorkOrder['kind']): Lane {
  switch (kind) {
    case 'comparison':
    case 'file':
      return 'lists';
    case 'reading':
      return 'readings';
    case 'gaps':
      return 'gaps';
  }
}

/** A workshop that works through each lane one order after the other. */
export function openWorkshop(
  carry: Readonly<Record<Lane, Carry>>,
  store: KeptStore,
  {
    most = 200,
    report = () => undefined,
  }: { readonly most?: number; readonly report?: (error: unknown) => void } = {},
): Workshop {
  const works = new Map<string, Work>();
  const lanes: Record<Lane, Promise<void>> = {
    lists: Promise.resolve(),
    readings: Promise.resolve(),
    gaps: Promise.resolve(),
  };
  let closing = false;
  const isClosing = (): boolean => closing;
  const begin = async (id: string, lane: Lane, work: { step: Step }): Promise<void> => {
    if (closing) return;
    try {
      await carry[lane](id, (step) => {
        work.step = step;
      });
    } catch (error) {
      // Cut off by the end of the server: it stays in the store as it is, and is carried out after the next start.
      if (isClosing()) return;
      report(error);
      const failure = error instanceof CarryFailed ? error.failure : 'fault';
      await store.finish(id, 'failed', new Map([[failureFile, JSON.stringify({ failure })]])).catch(report);
    }
  };
  return {
    take(id, kind) {
      if (works.has(id)) return 'taken';
      if (closing || works.size >= most) return 'full';
      const begun = { step: { done: 0, of: 0 } };
      const lane = laneOf(kind);
      const ended = lanes[lane].then(() => begin(id, lane, begun));
      const work = Object.assign(begun, { ended });
      lanes[lane] = ended;
      works.set(id, work);
      void ended.finally(() => works.delete(id));
      return 'taken';
    },
    step: (id) => works.get(id)?.step,
    async settled(id, within) {
      const work = works.get(id);
      if (work === undefined) return;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, within);
      });
      await Promise.race([work.ended, late]);
      clearTimeout(timer);
    },
    get size() {
      return works.size;
    },
    get isClosing() {
      return closing;
    },
    async close() {
      closing = true;
      await Promise.all(Object.values(lanes));
    },
  };
}
