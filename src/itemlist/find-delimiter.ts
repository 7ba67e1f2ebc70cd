import { CsvCursor, delimiters, isBlank, UnreadableTable, type Delimiter } from './csv-table';
import type { HeaderNames } from './header-names';
import type { Row } from './row';
import { mostLead, tableLayout } from './table-layout';

/** Blank rows that may stand among the first ones: rows are read one by one until the header is found, which takes time. */
const mostBlank = 200;

/** The first rows of a text that are not blank, as one delimiter splits it. Throws `UnreadableTable`. */
export function leadRows(cursor: CsvCursor, most = mostLead): readonly Row[] {
  const rows: Row[] = [];
  let blank = 0;
  while (rows.length < most && blank <= mostBlank) {
    const row = cursor.one();
    if (row === undefined) break;
    if (isBlank(row)) blank += 1;
    else rows.push(row);
  }
  return rows;
}

/** Characters that are looked at. */
const sample = 64 * 1024;

/**
 * What separates the cells: the delimiter by which most of the headers are understood; of equal ones that which splits the
 * first rows into more cells, and a comma before the others.
 */
export function findDelimiter(text: string, names: HeaderNames): Delimiter {
  const cut = text.length > sample ? text.slice(0, text.lastIndexOf('\n', sample) + 1 || sample) : text;
  const scored = delimiters.map((delimiter) => {
    const { understood, cells } = split(cut, delimiter, names);
    return { delimiter, understood, cells };
  });
  const [best] = scored.toSorted((a, b) => b.understood - a.understood || b.cells - a.cells);
  return best?.delimiter ?? ',';
}

function split(
  text: string,
  delimiter: Delimiter,
  names: HeaderNames,
): { readonly understood: number; readonly cells: number } {
  try {
    const lead = leadRows(new CsvCursor(text, delimiter));
    const { understood, header } = tableLayout(lead, names);
    return { understood, cells: header?.cells.length ?? 0 };
  } catch (error) {
    if (error instanceof UnreadableTable) return { understood: 0, cells: 0 };
    throw error;
  }
}
