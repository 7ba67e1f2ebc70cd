import type { Diagnostic } from '../model/diagnostic';
import type { Fault } from './fault';

/**
 * What an item list may hold and what reading it may cost. Every reader keeps to these while it reads, so that a small file
 * that grows, or a large one, costs no more than they say.
 */
export interface ReadLimits {
  /** Bytes of a file that is held as a whole, as a workbook is. */
  readonly bytes: number;
  /** Characters of a JSON or YAML text. */
  readonly characters: number;
  /** Tokens of a JSON or YAML text, about 26 for an item with three figures; its aliases are refused, however few. */
  readonly tokens: number;
  /** Lists and mappings within each other in JSON or YAML. */
  readonly depth: number;
  /** Rows of a sheet, or of a table that is held as a whole; a spreadsheet holds no more than 1,048,576. */
  readonly rows: number;
  /** Columns in which anything stands. */
  readonly columns: number;
  /** Characters of a cell. */
  readonly cell: number;
  /** Characters of a row of a text table: what a quote that is left open can take in. */
  readonly row: number;
  readonly sheets: number;
  /** Files within a workbook, which is an archive. */
  readonly parts: number;
  /** Unpacked bytes of all parts of a workbook that are read. */
  readonly unpacked: number;
  /** Unpacked bytes per packed byte of one part, where it unpacks to more than a megabyte. */
  readonly ratio: number;
  /** Diagnostics of each severity that are kept; of the others only the number. */
  readonly diagnostics: number;
  /** Time for reading, where whoever reads has a clock. */
  readonly seconds: number;
}

export type LimitName = keyof ReadLimits;

/** For a file that its owner named on the command line. Sheets of figures pack to a tenth or a fortieth of their size. */
export const fileLimits: ReadLimits = {
  bytes: 1024 ** 3,
  characters: 32 * 1024 ** 2,
  tokens: 5_000_000,
  depth: 64,
  rows: 1_048_576,
  columns: 1_000,
  cell: 32_767,
  row: 1_000_000,
  sheets: 256,
  parts: 5_000,
  unpacked: 2 * 1024 ** 3,
  ratio: 250,
  diagnostics: 1_000,
  seconds: 600,
};

/** For an upload, which others wait behind. */
export const uploadLimits: ReadLimits = {
  ...fileLimits,
  bytes: 16 * 1024 ** 2,
  characters: 4 * 1024 ** 2,
  tokens: 250_000,
  rows: 20_000,
  sheets: 64,
  unpacked: 48 * 1024 ** 2,
  seconds: 20,
};

/** For an upload of a table that is read row by row and never held; it may wait for nobody but its kind. */
export const longUploadLimits: ReadLimits = {
  ...uploadLimits,
  rows: fileLimits.rows,
  unpacked: 512 * 1024 ** 2,
  seconds: 60,
};

const alone = 'save the sheet alone as a new workbook, or as CSV';
const split = 'split the list';

/** What each limit is told by, and what to do about it; `isSize` where the input is larger than is read. */
const told = {
  bytes: { id: 'file-too-large', repair: split, isSize: true },
  characters: { id: 'document-too-large', repair: split, isSize: true },
  tokens: { id: 'too-many-values', repair: split, isSize: true },
  depth: { id: 'too-deep', repair: 'write the items side by side, and name one in the other', isSize: false },
  rows: { id: 'too-many-rows', repair: split, isSize: true },
  columns: { id: 'too-many-columns', repair: 'leave out the columns that are not needed', isSize: true },
  cell: { id: 'cell-too-long', repair: 'shorten it', isSize: true },
  row: { id: 'endless-row', repair: 'close the quote that is open in it', isSize: true },
  sheets: { id: 'too-many-sheets', repair: alone, isSize: true },
  parts: { id: 'too-many-parts', repair: alone, isSize: true },
  unpacked: { id: 'workbook-too-large', repair: alone, isSize: true },
  ratio: { id: 'packed-too-tightly', repair: alone, isSize: true },
  diagnostics: { id: 'more-diagnostics', repair: 'mend those that are listed first', isSize: false },
  seconds: { id: 'took-too-long', repair: split, isSize: false },
} as const satisfies Readonly<Record<LimitName, object>>;

const sizeFaults: ReadonlySet<string> = new Set(
  Object.values(told).flatMap(({ id, isSize }) => (isSize ? [id] : [])),
);

/** Whether a diagnostic says that there was no time to read the input: no fault of it, and another time it may be read. */
export function isTimeFault({ id }: Diagnostic): boolean {
  return id === told.seconds.id;
}

/** Whether a diagnostic says that the input is larger than is read: what HTTP answers with 413. */
export function isSizeFault({ id }: Diagnostic): boolean {
  return sizeFaults.has(id);
}

export function limitNames(): readonly LimitName[] {
  return Object.keys(told) as LimitName[];
}

/** Limits with those that are said otherwise, `rows=50000`; `undefined` where a text names no limit or no whole number. */
export function withLimits(base: ReadLimits, said: readonly string[]): ReadLimits | undefined {
  const changed = new Map<string, number>();
  for (const text of said) {
    const [, name = '', number = ''] = /^([a-z]+)=(\d{1,12})$/.exec(text.trim()) ?? [];
    if (!limitNames().some((each) => each === name)) return undefined;
    changed.set(name, Number(number));
  }
  return { ...base, ...Object.fromEntries(changed) };
}

/** The fault of an input that goes beyond a limit: names the limit, what it is, and how it is raised. */
export function beyond(limits: ReadLimits, name: LimitName, found: string): Fault {
  const { id, repair } = told[name];
  const raised = `the limit is called \`${name}\`, and \`--limit ${name}=…\` of the command line raises it`;
  return { id, found, expected: `at most ${limits[name]}`, repair: `${repair}; ${raised}` };
}
