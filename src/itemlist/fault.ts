import type { Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';

/** What is wrong with one cell, key or value, in the words of a diagnostic, before it is known where it stands. */
export interface Fault {
  readonly id: string;
  readonly found: string;
  readonly expected?: string;
  readonly repair?: string;
}

/** Where something is written: in the text and, for a table, in the cell that a spreadsheet shows. */
export interface Where {
  readonly place: Place;
  readonly cell?: NonNullable<Diagnostic['cell']>;
}

/** A fault at its place. */
export function diagnosticAt(where: Where, severity: Diagnostic['severity'], fault: Fault): Diagnostic {
  return { ...fault, severity, place: where.place, ...(where.cell && { cell: where.cell }) };
}
