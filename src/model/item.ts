import type { Quantity } from '../quantity/quantity';
import type { Claim } from './claim';
import type { Diagnostic } from './diagnostic';
import type { Truth } from './truth';
import type { Place } from './place';

/** What is known of a number: an exact figure has equal ends; `≥ 12` has no upper end. Both ends in one unit. */
export interface NumberFigure {
  readonly kind: 'number';
  readonly low?: { readonly figure: Quantity; readonly closed: boolean };
  readonly high?: { readonly figure: Quantity; readonly closed: boolean };
  /** The same figure in another unit, where the source prints two (`75 W (48.75 dBm)`). */
  readonly also: readonly Quantity[];
}

export interface RangeFigure {
  readonly kind: 'range';
  /** Absent when only one end is known. Ends belong to the range. */
  readonly min?: Quantity;
  readonly max?: Quantity;
}

/** The chosen value of a choice, `yes` or `no` of a question. */
export interface AnswerFigure {
  readonly kind: 'answer';
  readonly value: string;
}

/** A curve, as measured rows; `complete` when the rows state all that there is. */
export interface CurveFigure {
  readonly kind: 'curve';
  readonly rows: readonly { readonly from: Quantity; readonly to: Quantity; readonly value: Quantity }[];
  readonly complete: boolean;
}

export type FigureValue = NumberFigure | RangeFigure | AnswerFigure | CurveFigure;

export interface Figure {
  readonly value: FigureValue;
  /** As the user wrote it, for the report. */
  readonly printed: string;
  /** `unverified`: not read in the source it names. */
  readonly verified: boolean;
  readonly place: Place;
}

/** A destination as written, and where. */
export interface Destination {
  readonly text: string;
  readonly place: Place;
  readonly cell?: NonNullable<Diagnostic['cell']>;
}

/** Goods, software or technology under test. What it does not state is unknown. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly maker?: string;
  /** Stated membership; parents are implied. Classes not listed are unknown. */
  readonly classes: ReadonlyMap<string, Exclude<Truth, 'unknown'>>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly related: readonly { readonly relation: string; readonly item: Item }[];
  /** Classifications that the list states; absent where it states none. */
  readonly claims?: readonly Claim[];
  /** Where it goes, as the list writes it. */
  readonly destinations?: readonly Destination[];
  /** Where the figures come from, as the list states it. */
  readonly source?: string;
  readonly remark?: string;
  readonly place: Place;
}

/** How a file was understood: what was found out about it, so that its owner can see and correct it. */
export interface ListReading {
  readonly format: 'csv' | 'xlsx' | 'json' | 'yaml';
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** Sheets beside it, which were not read. */
  readonly otherSheets?: readonly string[];
  /** Row of the header as a spreadsheet numbers it, and of its last line where it has several. */
  readonly headerRows?: readonly [first: number, last: number];
  readonly columns?: readonly {
    /** Letters over the column. */
    readonly column: string;
    readonly header: string;
    /** What it was read as, such as `sample-rate [MSPS]`; absent for one that is not read. */
    readonly means?: string;
  }[];
}

/** An item list as read, with the assumptions that its owner declared for all of it. */
export interface ItemList {
  readonly file: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly assumptions: readonly string[];
  readonly items: readonly Item[];
  readonly reading?: ListReading;
}
