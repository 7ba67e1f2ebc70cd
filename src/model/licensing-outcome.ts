import type { Bilingual } from './text';
import type { Truth } from './truth';
import type { ListId } from './vocabulary';

/**
 * Whether the export of an item to a destination needs a licence on list grounds. `exception-possible`: required, and an
 * exception may apply on the conditions named; `required`: no exception that is modelled applies; `not-decided`: the item, the
 * recipient or the tables leave it open; `no-export`: the destination is the jurisdiction itself.
 */
export type LicenceState = 'required' | 'exception-possible' | 'not-required' | 'not-decided' | 'no-export';

/** What makes a licence required, or would where it is `unknown`. */
export interface LicenceGround {
  readonly truth: Exclude<Truth, 'no'>;
  /** Reason for control; absent for a row of 輸出令別表第1. */
  readonly reason?: string;
  /** `NS2` of the chart; the name of a special rule; the row; the number of a footnote. */
  readonly by: 'column' | 'rule' | 'row' | 'footnote';
  readonly name: string;
  readonly cite: string;
  /** What a special rule, row or footnote says, in words. */
  readonly says?: Bilingual;
  /** Controls of the item on which it rests. */
  readonly addresses: readonly string[];
}

/** Why it is not decided. */
export type OpenKind =
  /** The list does not say yet whether it controls the item. */
  | 'verdict-undetermined'
  | 'verdict-not-covered'
  /** A control, or one of its reasons, depends on a figure or an answer that is missing. */
  | 'control-open'
  /** The paragraph names no reason from which a requirement could follow. */
  | 'no-reason'
  /** The text that names the destinations of a rule was not read. */
  | 'rule-not-read'
  /** The tables do not say to which groups the destination belonged on that day. */
  | 'groups-unknown'
  /** The tables have no row for the destination. */
  | 'no-row'
  /** It depends on who receives the item. */
  | 'recipient'
  /** The table sends the reader to another provision instead of answering. */
  | 'pointer'
  | 'footnote';

export interface OpenPoint {
  readonly kind: OpenKind;
  readonly cite?: string;
  readonly says?: Bilingual;
  readonly addresses: readonly string[];
}

/** Why an exception does not apply. */
export type ExceptionBarrier = 'destination' | 'reasons' | 'paragraph' | 'barred';

/** What an exception can do about a requirement; it is never granted here. */
export interface ExceptionOutcome {
  readonly id: string;
  readonly title: Bilingual;
  readonly cite: string;
  readonly availability: 'may-apply' | 'not-decided' | 'does-not-apply';
  readonly barrier?: ExceptionBarrier;
  /** Highest values, as printed. */
  readonly amounts: readonly string[];
  readonly conditions: readonly Bilingual[];
}

/** A remark that changes no state. */
export interface LicenceRemark {
  readonly cite: string;
  readonly says: Bilingual;
}

/** What one jurisdiction asks for the export of one item to one destination, on list grounds. */
export interface ListLicence {
  readonly list: ListId;
  readonly state: LicenceState;
  /** Those that hold first. */
  readonly grounds: readonly LicenceGround[];
  readonly open: readonly OpenPoint[];
  /** Only where a licence is required. */
  readonly exceptions: readonly ExceptionOutcome[];
  readonly remarks: readonly LicenceRemark[];
  /** The day asked for lies before the earliest edition of the tables. */
  readonly beforeTables: boolean;
}

/** One item at one destination, first list first. */
export interface DestinationLicence {
  readonly destination: string;
  readonly licences: readonly [ListLicence, ListLicence];
}

/** A destination of a matrix, and how the tables of each list class it. */
export interface MatrixDestination {
  readonly code: string;
  readonly name: Bilingual;
  /** Groups of each list. */
  readonly groups: readonly [readonly string[], readonly string[]];
}

/** How many items of a list stand how in one part of the world. */
export interface BriefingRow {
  readonly title: Bilingual;
  readonly destinations: readonly string[];
  /** Pairs of item and destination by state, first list first. */
  readonly counts: readonly [Readonly<Record<LicenceState, number>>, Readonly<Record<LicenceState, number>>];
}

/** Items against destinations; every report of licences is rendered from it. */
export interface LicenceMatrix {
  readonly destinations: readonly MatrixDestination[];
  /** One per item, in the order of the item list; of each only the destinations asked for. */
  readonly items: readonly { readonly item: string; readonly at: readonly DestinationLicence[] }[];
  readonly briefing: readonly BriefingRow[];
  /** Names of every destination of the briefing, by code. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** Per list: editions of the tables, what they leave out and what is doubtful. */
  readonly tables: readonly [TablesRead, TablesRead];
}

export interface TablesRead {
  readonly list: ListId;
  readonly editions: readonly { readonly date: string; readonly source: string }[];
  readonly notModelled: readonly Bilingual[];
  readonly doubts: readonly Bilingual[];
}
