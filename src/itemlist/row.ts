import { columnLetters } from './column-letters';
import type { Where } from './fault';

/** A row of a table, numbered as a spreadsheet does, and the line of the text on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly number: number;
  readonly line: number;
}

/** Where a cell stands: in the text at the beginning of its row, and in the spreadsheet. */
export function whereOf(row: Row, index: number, file: string): Where {
  return {
    place: { file, line: row.line, column: 1 },
    cell: { row: row.number, column: columnLetters(index) },
  };
}
