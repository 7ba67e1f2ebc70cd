import type { Diagnostic } from '../../model/diagnostic';
import { printPlace } from '../../model/place';
import { fill } from './fill';
import type { Messages } from './messages';

/** Where in its file a fault stands. */
export function cellWords({ cell, place }: Diagnostic, t: Messages): string {
  if (cell === undefined) return fill(t.problemLine, { line: place.line, column: place.column });
  const { row, column, sheet } = cell;
  return sheet === undefined
    ? fill(t.problemCell, { row, column })
    : fill(t.problemSheetCell, { sheet, row, column });
}

/** The same with the file, `items.csv, row 2, column D`; for what stands in no table `items.yaml:3:7`. */
export function printWhere(diagnostic: Diagnostic, t: Messages): string {
  return diagnostic.cell === undefined
    ? printPlace(diagnostic.place)
    : `${diagnostic.place.file}, ${cellWords(diagnostic, t)}`;
}
