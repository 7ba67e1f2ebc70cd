import { carryOut, type WorkMeans } from '../app/kept/carry-out';
import type { KeptStore } from '../app/kept/kept-store';
import type { Corpus } from '../app/corpus';
import type { Step } from '../app/in-turns';
import type { WorkAnswer, WorkCall } from './work-process';

/** Shortest time between two words on how far the work has come, in milliseconds. */
const wordEvery = 200;

/**
 * What the process of `workProcess` does: carries out each order that its parent names and says how it went, until the parent is
 * gone. Settles then.
 */
export function answerWork(
  parent: NodeJS.Process,
  store: KeptStore,
  corpus: Corpus,
  means: WorkMeans,
): Promise<void> {
  const say = (answer: WorkAnswer): void => {
    if (parent.connected) parent.send?.(answer);
  };
  const answer = async ({ id }: WorkCall): Promise<void> => {
    let last = -Infinity;
    const onStep = (step: Step): void => {
      const time = performance.now();
      if (time - last < wordEvery) return;
      last = time;
      say({ id, kind: 'step', step });
    };
    try {
      await carryOut(id, store, corpus, means, onStep);
      say({ id, kind: 'done' });
    } catch (error) {
      say({
        id,
        kind: 'fault',
        stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  };
  parent.on('message', (call: WorkCall) => void answer(call));
  return new Promise((resolve) => {
    parent.once('disconnect', resolve);
  });
}
