import type { Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';

/** What is wrong, without its place. */
export interface Fault {
  readonly id: string;
  readonly found: string;
  readonly expected?: string;
  readonly repair?: string;
}

/** Takes down a fault at its place; reading goes on, so that one run names them all. */
export interface Report {
  readonly error: (place: Place, fault: Fault) => void;
  readonly warning: (place: Place, fault: Fault) => void;
}

/** A report that adds to the given array. */
export function reportInto(diagnostics: Diagnostic[]): Report {
  return {
    error: (place, fault) => void diagnostics.push({ severity: 'error', place, ...fault }),
    warning: (place, fault) => void diagnostics.push({ severity: 'warning', place, ...fault }),
  };
}
