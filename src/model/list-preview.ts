import type { Diagnostic } from './diagnostic';
import type { ListReading } from './item';
import type { Bilingual } from './text';

/** A column of a table before it is compared: what stands in it, and what it is taken for. */
export interface PreviewColumn {
  /** Letters over the column. */
  readonly column: string;
  /** The header, the lines of it joined; empty where there is none. */
  readonly header: string;
  /** What it was read as, such as `sample-rate [MSPS]`; absent for one that is not understood. */
  readonly means?: string;
  /** The same in words. */
  readonly label?: Bilingual;
  /** What its owner has settled it to mean, as written. */
  readonly settled?: string;
  /** First different values, shortened. */
  readonly samples: readonly string[];
  /** What is wrong with the header. */
  readonly faults: readonly Diagnostic[];
  /** Cells of it with a warning or an error. */
  readonly unread: number;
}

/** A cell as it stands in the table, and what becomes of it. */
export interface PreviewCell {
  /** Shortened. */
  readonly text: string;
  /** What it was understood as, where its text does not say it: an item class, or a number with the unit of its header. */
  readonly as?: Bilingual;
  /** `missing`: says that nothing is known; `unread`: there is something wrong with it; `ignored`: its column is not read. */
  readonly state: 'read' | 'missing' | 'unread' | 'ignored';
}

/** How a file was understood, before anything is decided by it: for its owner to look over and to correct. */
export interface ListPreview {
  readonly file: string;
  /** What was found out; absent where the file could not be opened. */
  readonly reading?: ListReading;
  /** Sheets of a workbook in its order; none for a text. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[];
  /** Columns in which anything stands, in the order of the file; none for a document. */
  readonly columns: readonly PreviewColumn[];
  /** First rows below the header; a cell for each of the columns. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly PreviewCell[] }[];
  /** Items that would be compared; absent where an error stands in the way. */
  readonly items?: number;
  /** Assumptions that the list declares itself, by id. */
  readonly assumptions: readonly string[];
  /** Errors, then warnings, not more than a page shows. */
  readonly diagnostics: readonly Diagnostic[];
  /** Diagnostics beyond those. */
  readonly more: number;
  /** Names the header row; absent where there is none. */
  readonly headerKey?: string;
}
