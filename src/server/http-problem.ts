import type { Failure } from '../app/kept/workshop';
import type { Diagnostic } from '../model/diagnostic';

/** Answers that are not a report. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 406 | 413 | 415 | 421 | 422 | 429 | 500 | 503;

/** A request that cannot be answered with a report; diagnostics say why, fault by fault. */
export class HttpProblem extends Error {
  constructor(
    readonly status: ProblemStatus,
    readonly diagnostics: readonly Diagnostic[] = [],
    /** Why work that was taken on did not end; it is said in words. */
    readonly failure?: Failure,
  ) {
    super(`HTTP ${status}`);
  }
}
