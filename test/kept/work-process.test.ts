import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CarryFailed } from '../../src/app/kept/workshop';
import { workProcess, type WorkProcess } from '../../src/io/work-process';

const folder = mkdtempSync(join(tmpdir(), 'ecalign-work-'));
const running: WorkProcess[] = [];
afterAll(() => {
  for (const each of running) each.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A worker that does with an order what its name says. */
const program = join(folder, 'worker.js');
writeFileSync(
  program,
  `
process.on('message', ({ id }) => {
  if (id === 'well') { process.send({ id, kind: 'step', step: { done: 1, of: 2 } }); process.send({ id, kind: 'done' }); }
  if (id === 'fault') process.send({ id, kind: 'fault', stack: 'Error: here' });
  if (id === 'greedy') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
  if (id === 'endless') for (;;);
  if (id === 'gone') process.exit(3);
});
process.on('disconnect', () => process.exit(0));
`,
);

function worker(silence = 20_000): WorkProcess {
  const begun = workProcess({ program, args: [], heapMegabytes: 64, silence });
  running.push(begun);
  return begun;
}

const failureOf = (carried: Promise<void>): Promise<string> =>
  carried.then(
    () => 'none',
    (error: unknown) => (error as CarryFailed).failure,
  );

test('an order is carried out in another process, which says how far it is', async () => {
  const steps: unknown[] = [];
  await worker().carry('well', (step) => steps.push(step));
  expect(steps).toEqual([{ done: 1, of: 2 }]);
});

test.each([
  ['runs out of memory', 'greedy', 'memory'],
  ['ends in the middle', 'gone', 'fault'],
  ['meets a fault', 'fault', 'fault'],
  ['falls silent', 'endless', 'time'],
])('a process that %s fails its order only; the next order is carried out', async (_name, id, failure) => {
  const shared = worker(id === 'endless' ? 5_000 : 20_000);
  expect(await failureOf(shared.carry(id, () => undefined))).toBe(failure);
  expect(await failureOf(shared.carry('well', () => undefined))).toBe('none');
});
