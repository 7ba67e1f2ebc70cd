import type { Place } from './place';

/**
 * A fault in something that a user gave us: a rule file, an item list, a request.
 * Printed as `file:line:column: found, expected; repair`: lower case, no full stop, input in backticks.
 */
export interface Diagnostic {
  /** Stable kebab-case name of the kind of fault, such as `unknown-unit`. */
  readonly id: string;
  /** An error makes the input unusable where it stands; a warning is read but should be mended. */
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** For a table: sheet, row and column as a spreadsheet shows them. */
  readonly cell?: { readonly sheet?: string; readonly row: number; readonly column: string };
  /** What was found. */
  readonly found: string;
  /** What was expected in its place, if one can say. */
  readonly expected?: string;
  /** What to do about it. */
  readonly repair?: string;
}

/** Either a value (possibly with warnings) or at least one error; never half a value. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The one-line form of a diagnostic, without its place. */
export function diagnosticMessage(diagnostic: Diagnostic): string {
  const expected = diagnostic.expected === undefined ? '' : `, expected ${diagnostic.expected}`;
  const repair = diagnostic.repair === undefined ? '' : `; ${diagnostic.repair}`;
  return `${diagnostic.found}${expected}${repair}`;
}
