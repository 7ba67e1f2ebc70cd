/** How far a piece of work has come. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Carries work out to its end at once. */
export function atOnce<T>(work: Generator<Step, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The same, one step after the other, so that whoever else waits is served in between; `onStep` is told of each. */
export async function inTurns<T>(
  work: Generator<Step, T>,
  onStep: (step: Step) => void = () => undefined,
): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    onStep(step.value);
    await new Promise((resolve) => setImmediate(resolve));
    step = work.next();
  }
  return step.value;
}
