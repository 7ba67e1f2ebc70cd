/** What a workbook may hold. A small archive can unpack to gigabytes; these keep what it costs within its own size. */
export interface WorkbookLimits {
  readonly entries: number;
  /** Unpacked bytes of all parts that are read. */
  readonly bytes: number;
  /** Unpacked bytes per packed byte of one part; counts only beyond `smallPart` bytes. */
  readonly ratio: number;
  /** Rows of one sheet; a spreadsheet holds no more than 1,048,576. */
  readonly rows: number;
}

/** For a file that its owner named on the command line. Sheets of figures pack to a tenth or a fortieth of their size. */
export const workbookLimits: WorkbookLimits = {
  entries: 5_000,
  bytes: 2 * 1024 ** 3,
  ratio: 250,
  rows: 1_048_576,
};

/** For an upload, which others wait behind. */
export const uploadLimits: WorkbookLimits = { ...workbookLimits, bytes: 48 * 1024 ** 2, rows: 20_000 };

/** Unpacked bytes below which a part may be packed as tightly as it likes. */
export const smallPart = 1024 ** 2;

/** Characters of a cell: the limit of spreadsheets themselves. */
export const longestCell = 32_767;

/** Columns in which anything may stand: far more than any list of items has. */
export const mostColumns = 1_000;

/** Bytes of XML without the beginning or end of an element: a cell at its longest, escaped, and some room. */
export const longestText = 1024 ** 2;
