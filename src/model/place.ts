/** A place in a text file, counted from 1 as editors show it. */
export interface Place {
  /** Path relative to the root of the corpus or as the user gave it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Stands for the file where a fault is in what was asked for. */
export const theQuery = 'the query';

/** Prints a place as `file:line:column`, the form that terminals and editors turn into a link. */
export function printPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
