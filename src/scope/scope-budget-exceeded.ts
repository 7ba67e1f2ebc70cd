/** Thrown when a scope needs more nodes than it may have. */
export class ScopeBudgetExceeded extends Error {
  constructor(readonly nodeBudget: number) {
    super(`a scope needs more than ${nodeBudget} nodes`);
    this.name = 'ScopeBudgetExceeded';
  }
}

/** The work's result, unless it takes more nodes than it may. */
export function withinBudget<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ScopeBudgetExceeded) return undefined;
    throw error;
  }
}
