import { parse } from 'csv-parse/sync';
import type { Fault } from './fault';
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

/** Bytes of the longest row: far more than any item, and a bound on what a quote that is left open takes in. */
const longestRow = 1_000_000;

/** How every table is split. Line ends are named and not discovered: the first one need not be that of the whole file. */
export function csvOptions(delimiter: Delimiter) {
  return {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'] as string[],
    relax_column_count: true,
    max_record_size: longestRow,
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

  constructor(text: string, delimiter: Delimiter) {
    this.source = Buffer.from(text);
    this.options = csvOptions(delimiter);
  }

  /** The next row; `undefined` at the end. One at a time: the library is slow where the rows of one call differ in width. */
  one(): Row | undefined {
    return this.read(1)[0];
  }

  /** All that is left. */
  rest(): readonly Row[] {
    return this.read(-1);
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
      throw unreadable(error, { cells: [], number: this.next.number, line: this.next.line });
    }
    return rows;
  }
}

/** Line breaks within the cells of a row. */
export function lineBreaks(cells: readonly string[]): number {
  return cells.join(' ').match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The fault of a table that the library refuses, at the row where it does; any other error as it is. */
export function unreadable(error: unknown, row: Row): unknown {
  // The two builds of the library have a class of errors each; their codes are the same.
  const { code, column } = Object(error) as { readonly code?: unknown; readonly column?: unknown };
  const fault = typeof code === 'string' ? faults.get(code) : undefined;
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
    'CSV_MAX_RECORD_SIZE',
    {
      id: 'endless-row',
      found: 'row of more than a million characters',
      repair: 'close the quote that is open in it',
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
