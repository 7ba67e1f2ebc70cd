import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault';
import type { Row } from './row';

/** A table without its blank rows, or the first fault of its notation and nothing else. */
export type CsvTable =
  | {
      /** Rows that begin with `#`, before the header. */
      readonly comments: readonly Row[];
      readonly header: Row | undefined;
      readonly body: readonly Row[];
    }
  | { readonly fault: Fault; readonly row: Row; readonly index: number };

/** Bytes of the longest row: far more than any item, and a bound on what a quote that is left open takes in. */
const longestRow = 1_000_000;

/**
 * Splits comma-separated text (RFC 4180). Lines are counted here: the library counts a line break of Windows inside a cell
 * twice. Line ends are named and not discovered, as the first one need not be that of the whole file.
 */
export function csvTable(text: string): CsvTable {
  const source = Buffer.from(text);
  let next = { offset: 0, number: 1, line: 1 };
  const read = (atMost: number): readonly Row[] => {
    const rows: Row[] = [];
    const { offset } = next;
    parse(source.subarray(offset), {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: longestRow,
      to: atMost,
      on_record: (cells: readonly string[], { bytes }) => {
        const { number, line } = next;
        rows.push({ cells, number, line });
        const breaks = cells.join(' ').match(/\r\n|\r|\n/g)?.length ?? 0;
        next = { offset: offset + bytes, number: number + 1, line: line + 1 + breaks };
        return null;
      },
    });
    return rows;
  };

  const comments: Row[] = [];
  try {
    // The library makes an error, slowly, of each row that is not as wide as its first: so the comments are read one by one.
    let [header] = read(1);
    while (header !== undefined && (isBlank(header) || isComment(header))) {
      if (isComment(header)) comments.push(header);
      [header] = read(1);
    }
    return { comments, header, body: read(-1).filter((row) => !isBlank(row)) };
  } catch (error) {
    const fault = error instanceof CsvError ? faults.get(error.code) : undefined;
    if (!(error instanceof CsvError) || fault === undefined) throw error;
    return {
      fault,
      row: { cells: [], number: next.number, line: next.line },
      index: Number(error['column']),
    };
  }
}

function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function isComment({ cells }: Row): boolean {
  return cells[0]?.trimStart().startsWith('#') ?? false;
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
