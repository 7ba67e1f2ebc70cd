import { columnLetters } from './column-letters';
import type { Where } from './fault';

/**
 * What a spreadsheet holds instead of text: a number, a day, a formula whose value was never worked out, or a number whose
 * format shows another one.
 */
export type CellKind = 'number' | 'date' | 'no-value' | 'scaled';

/** A row of a table, numbered as a spreadsheet does, and the line of the text on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly number: number;
  /** In a workbook the row itself. */
  readonly line: number;
  readonly sheet?: string;
  /** By the index of a cell that holds no text. */
  readonly kinds?: ReadonlyMap<number, CellKind>;
}

/** Where a cell stands: in the text at the beginning of its row, and in the spreadsheet. */
export function whereOf(row: Row, index: number, file: string): Where {
  return {
    place: { file, line: row.line, column: 1 },
    cell: {
      ...(row.sheet !== undefined && { sheet: row.sheet }),
      row: row.number,
      column: columnLetters(index),
    },
  };
}
