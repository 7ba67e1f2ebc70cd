import type { Diagnostic } from '../model/diagnostic';

/** Answers that are not a report. */
export type ProblemStatus = 400 | 404 | 405 | 406 | 413 | 415 | 422 | 500;

/** A request that cannot be answered with a report; diagnostics say why, fault by fault. */
export class HttpProblem extends Error {
  constructor(
    readonly status: ProblemStatus,
    readonly diagnostics: readonly Diagnostic[] = [],
  ) {
    super(`HTTP ${status}`);
  }
}
