/* Judging in memory: how much more two threads do than one, each with the rules and a table of its own. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { benchCorpus } from './corpus';
import { judgedBytes } from './judged-bytes';
import { elapsed, median, processorTime } from './measure';
import { seeded } from './random-items';
import { converterTable } from './tables';

const rows = 200_000;

/** How many times the rows of one worker two judge in the same time: on the clock, and by the processor time that they take. */
export interface Gain {
  readonly clock: number;
  /** On a machine with nothing else to do, whose clock shows the same. */
  readonly processor: number;
}

/** The medians of twenty-five pairs of rounds. */
export async function twoAgainstOne(): Promise<Gain> {
  const workers = [1, 2].map(() => new Worker(__filename, { workerData: 'judge' }));
  await Promise.all(workers.map(ready));
  const [first] = workers;
  if (first === undefined) throw new Error('no worker');
  const round = async (of: readonly Worker[]): Promise<Gain> => {
    const begun = process.hrtime.bigint();
    const before = processorTime();
    await Promise.all(
      of.map((worker) => {
        const done = ready(worker);
        worker.postMessage('again');
        return done;
      }),
    );
    return { clock: of.length / elapsed(begun), processor: of.length ** 2 / (processorTime() - before) };
  };
  const gains: Gain[] = [];
  for (let pair = 0; pair < 25; pair += 1) {
    const one = await round([first]);
    const two = await round(workers);
    gains.push({ clock: two.clock / one.clock, processor: two.processor / one.processor });
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return {
    clock: median(gains.map(({ clock }) => clock)),
    processor: median(gains.map(({ processor }) => processor)),
  };
}

function ready(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('error', reject);
      resolve();
    };
    worker.once('message', done).once('error', reject);
  });
}

async function work(): Promise<void> {
  const rulebook = benchCorpus();
  const table = Buffer.from([...converterTable(rows, seeded(1))].join(''));
  const judge = await judgedBytes(table, rulebook, [...rulebook.vocabulary.assumptions.keys()]);
  judge();
  parentPort?.on('message', () => {
    judge();
    parentPort?.postMessage('done');
  });
  parentPort?.postMessage('ready');
}

if (!isMainThread && workerData === 'judge') void work();
