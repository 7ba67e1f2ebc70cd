import type { Trace } from '../../model/verdict';
import { asksFor, notEncodedIn } from '../missing-figures';

/**
 * What a condition answers, without the reasons: `no`, `yes`, or `unknown` with two marks that a status turns on: whether a
 * figure would help (`asks`) and whether words that are not encoded stand in the way (`notEncoded`).
 */
export type Bits = number;

export const no: Bits = 0;
export const yes: Bits = 1;
export const unknown: Bits = 2;
export const asks: Bits = 4;
export const notEncoded: Bits = 8;

export function isUnknown(bits: Bits): boolean {
  return (bits & unknown) !== 0;
}

/** The summary of a trace of the plain evaluator. */
export function bitsOf(trace: Trace): Bits {
  switch (trace.truth) {
    case 'no':
      return no;
    case 'yes':
      return yes;
    case 'unknown':
      return unknown | (asksFor(trace) ? asks : 0) | (notEncodedIn(trace).length > 0 ? notEncoded : 0);
  }
}
