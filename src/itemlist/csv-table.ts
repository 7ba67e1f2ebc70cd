import { parse } from 'csv-parse/sync';
import type { Fault } from './fault';
import { beyond, fileLimits, type ReadLimits } from './limits';
import type { Row } from './row';

/** What separates the cells of a text table. */
export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The first fault in the notation of a table; of what stands behind it nothing can be said. */
export class UnreadableTable extends Error {
  constructor(
    readonly fault: Fault,
    readonly row: Row,
    /** Index of the cell. */
    readonly index: number,
  ) {
    super(fault.found);
  }
}

/** How every table is split. Line ends are named and not discovered: the first one need not be that of the whole file. */
export function csvOptions(delimiter: Delimiter, limits: ReadLimits) {
  return {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'] as string[],
    relax_column_count: true,
    max_record_size: limits.row,
  };
}

/**
 * Splits delimited text (RFC 4180) from its beginning, some rows at a time. Lines are counted here: the library counts a line
 * break of Windows inside a cell twice. Throws `UnreadableTable`.
 */
export class CsvCursor {
  private readonly source: Buffer;
  private readonly options;
  private next = { offset: 0, number: 1, line: 1 };

  constructor(
    text: string,
    delimiter: Delimiter,
    private readonly limits: ReadLimits = fileLimits,
  ) {
    this.source = Buffer.from(text);
    this.options = csvOptions(delimiter, limits);
  }

  /** The next row; `undefined` at the end. One at a time: the library is slow where the rows of one call differ in width. */
  one(): Row | undefined {
    return this.read(1)[0];
  }

  /** All that is left. */
  rest(): readonly Row[] {
    return this.read(Math.max(1, this.limits.rows - this.next.number + 2));
  }

  private read(atMost: number): readonly Row[] {
    const rows: Row[] = [];
    const { offset } = this.next;
    try {
      parse(this.source.subarray(offset), {
        ...this.options,
        to: atMost,
        on_record: (cells: string[], { bytes }) => {
          const { number, line } = this.next;
          rows.push({ cells, number, line });
          this.next = { offset: offset + bytes, number: number + 1, line: line + 1 + lineBreaks(cells) };
          return null;
        },
      });
    } catch (error) {
      throw unreadable(error, { cells: [], number: this.next.number, line: this.next.line }, this.limits);
    }
    for (const row of rows) {
      if (row.number > this.limits.rows)
        throw new UnreadableTable(beyond(this.limits, 'rows', `row ${row.number}`), row, 0);
      keepWithin(row, this.limits);
    }
    return rows;
  }
}

/** Columns of a spreadsheet; a table that it writes may have as many empty cells in a row. */
const widest = 16_384;

/** Throws `UnreadableTable` for a row with too many cells, or with one that is too long. */
export function keepWithin(row: Row, limits: ReadLimits): void {
  const { cells } = row;
  const isWide = cells.length > limits.columns;
  if (isWide && (cells.length > widest || cells.slice(limits.columns).some((cell) => cell.trim() !== '')))
    throw new UnreadableTable(beyond(limits, 'columns', `${cells.length} cells`), row, limits.columns);
  const long = cells.findIndex(({ length }) => length > limits.cell);
  if (long < 0) return;
  throw new UnreadableTable(
    beyond(limits, 'cell', `a cell of ${cells[long]?.length ?? 0} characters`),
    row,
    long,
  );
}

/** Line breaks within the cells of a row. */
export function lineBreaks(cells: readonly string[]): number {
  return cells.join(' ').match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The fault of a table that the library refuses, at the row where it does; any other error as it is. */
export function unreadable(error: unknown, row: Row, limits: ReadLimits): unknown {
  // The two builds of the library have a class of errors each; their codes are the same.
  const { code, column } = Object(error) as { readonly code?: unknown; readonly column?: unknown };
  const fault =
    code === 'CSV_MAX_RECORD_SIZE'
      ? beyond(limits, 'row', `row of more than ${limits.row} characters`)
      : faults.get(String(code));
  return fault === undefined ? error : new UnreadableTable(fault, row, Number(column ?? 0));
}

export function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** By the code of the library's error. */
const faults: ReadonlyMap<string, Fault> = new Map([
  [
    'CSV_QUOTE_NOT_CLOSED',
    {
      id: 'unclosed-quote',
      found: 'quote that is never closed',
      expected: '`"` at the end of the cell',
      repair: 'close it; everything after it was taken into this cell',
    },
  ],
  [
    'CSV_INVALID_CLOSING_QUOTE',
    {
      id: 'stray-quote',
      found: 'text after a closing quote',
      expected: 'a comma or the end of the row',
      repair:
        'put the whole cell into quotes and double each quote inside it, or close the quote that is open before',
    },
  ],
  [
    'INVALID_OPENING_QUOTE',
    {
      id: 'stray-quote',
      found: 'quote inside a cell',
      repair: 'put the whole cell into quotes and double each quote inside it',
    },
  ],
]);
