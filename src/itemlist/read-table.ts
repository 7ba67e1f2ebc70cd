import type { ListReading } from '../model/item';
import type { Column } from './column';
import { columnMeaning } from './column-meaning';
import { columnLetters } from './column-letters';
import { CsvCursor, isBlank, UnreadableTable, type Delimiter } from './csv-table';
import type { Desk } from './desk';
import type { DraftList, Said } from './draft';
import { findDelimiter, leadRows } from './find-delimiter';
import { HeaderNames } from './header-names';
import { readHeader } from './read-header';
import type { TableMapping } from './read-mapping';
import { whereOf, type Row } from './row';
import { RowReader } from './row-reader';
import { mostLead, tableLayout, type TableLayout } from './table-layout';

/** A table as read, and how it was understood. */
export type TableList = DraftList & {
  readonly reading: Pick<ListReading, 'delimiter' | 'headerRows' | 'columns'>;
};

/** What a table is read by, beside the vocabulary. */
export interface TableOptions {
  readonly delimiter?: Delimiter;
  readonly mapping?: TableMapping;
}

/** Rows in which the header is looked for: beyond the usual ones where the user has named a later row. */
export function leadLength({ mapping }: TableOptions): number {
  return Math.max(mostLead, (mapping?.headerRow ?? 0) + 3);
}

/** The headers of a list under the user's mapping. */
export function headerNames(desk: Desk, { mapping }: TableOptions): HeaderNames {
  return new HeaderNames(desk.names, desk.vocabulary, mapping?.columns);
}

/** Reads delimited text; the delimiter is found out unless the user has named it. */
export function readCsv(text: string, desk: Desk, options: TableOptions): TableList {
  const names = headerNames(desk, options);
  const delimiter = options.delimiter ?? findDelimiter(text, names);
  const reading = { delimiter };
  try {
    const cursor = new CsvCursor(text, delimiter, desk.limits);
    const lead = leadRows(cursor, leadLength(options));
    const table = readRows(lead, () => cursor.rest().filter((row) => !isBlank(row)), names, desk, options);
    return { ...table, reading: { ...reading, ...table.reading } };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    desk.error(whereOf(error.row, error.index, desk.file), error.fault);
    return { assumptions: [], drafts: [], reading };
  }
}

/** Reads the rows of a sheet, blank ones left out. */
export function readSheet(rows: readonly Row[], desk: Desk, options: TableOptions): TableList {
  return readRows(
    rows.slice(0, leadLength(options)),
    () => rows.slice(leadLength(options)),
    headerNames(desk, options),
    desk,
    options,
  );
}

/**
 * Reads a table: lines that begin with `#` before the header, of which `# assumptions: a, b` declares assumptions, perhaps a
 * title, then the header, then one row per item.
 */
function readRows(
  lead: readonly Row[],
  rest: () => readonly Row[],
  names: HeaderNames,
  desk: Desk,
  { mapping }: TableOptions,
): TableList {
  let body: readonly Row[] = [];
  const { reader, assumptions, reading } = openTable(lead, names, desk, mapping, (above) => {
    body = [...above, ...rest()];
    return body;
  });
  if (reader === undefined) return { assumptions, drafts: [], reading };
  const drafts = body.flatMap((row) => {
    desk.inTime();
    return reader.draft(row) ?? [];
  });
  return { assumptions, drafts, reading };
}

/** A table of which the header has been found, or in which there is none. */
export type OpenTable = Pick<TableList, 'assumptions' | 'reading'> & {
  /** Number of the last row of the header. */
  readonly headerEnd: number;
  readonly reader: RowReader | undefined;
  readonly columns: readonly Column[];
};

/**
 * Finds the header among the first rows of a table and reads it. `bodyOf` gives the rows by which a column without a header is
 * told from one that is not there; without it these are the first rows below the header, which it is given.
 */
export function openTable(
  lead: readonly Row[],
  names: HeaderNames,
  desk: Desk,
  mapping: TableMapping | undefined,
  bodyOf: (below: readonly Row[]) => readonly Row[] = (below) => below,
): OpenTable {
  const layout = tableLayout(lead, names, mapping?.headerRow);
  const { header, headerEnd } = layout;
  const assumptions = layout.comments.flatMap((row) => assumptionsIn(row, desk.file));
  if (header === undefined) return { assumptions, reading: {}, headerEnd, reader: undefined, columns: [] };
  const below = bodyOf(lead.filter(({ number }) => number > headerEnd));
  const columns = readHeader(header, below, names, desk);
  const reader = new RowReader(columns, header, desk);
  return { assumptions, headerEnd, reader, columns, reading: headerReading(layout, columns) };
}

/** How the header was understood, for the user to look over. */
function headerReading({ header, headerEnd }: TableLayout, columns: readonly Column[]): TableList['reading'] {
  if (header === undefined) return {};
  return {
    headerRows: [header.number, headerEnd],
    columns: columns.flatMap((column, index) => {
      const text = header.cells[index]?.trim() ?? '';
      const means = columnMeaning(column);
      if (text === '' && means === undefined) return [];
      return [{ column: columnLetters(index), header: text, ...(means !== undefined && { means }) }];
    }),
  };
}

/** An unquoted `# assumptions: a, b` has become two cells, and spreadsheets add empty ones. */
function assumptionsIn(row: Row, file: string): readonly Said[] {
  const declared = /^\s*#\s*(?:assumptions?|前提|仮定)\s*[:：](.*)$/isu.exec(row.cells[0] ?? '');
  if (declared === null) return [];
  return row.cells.flatMap((cell, index) =>
    (index === 0 ? (declared[1] ?? '') : cell)
      .split(/[;；,，、\r\n]/u)
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => ({ text: each, where: whereOf(row, index, file) })),
  );
}
