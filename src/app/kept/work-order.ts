import { createHash } from 'node:crypto';
import type { ScopeFilter } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import type { ListId } from '../../model/vocabulary';
import type { ReadRequest } from '../item-source';

/** What every order says: which tool, rules and law its result is of. */
interface LawOfOrder {
  readonly tool: { readonly name: string; readonly version: string };
  /** SHA-256 of the rule files. */
  readonly rules: string;
  /** As-of date per list; a list without one is taken in its latest edition. */
  readonly asOf: Readonly<Record<ListId, string>>;
  /** Destinations as written. */
  readonly to: readonly string[];
}

/** An item list to be compared, as its owner asked for it. */
export interface ComparisonOrder extends LawOfOrder {
  readonly kind: 'comparison';
  /** Name of the file, as uploaded. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly assumptions: readonly string[];
  readonly read: ReadRequest;
}

/** An item list to be read and looked over before it is compared; what its comparison will be asked for is carried along. */
export interface ReadingOrder extends Omit<ComparisonOrder, 'kind'> {
  readonly kind: 'reading';
}

/** Classes of two lists to be compared. */
export interface GapOrder extends LawOfOrder {
  readonly kind: 'gaps';
  readonly filter: ScopeFilter;
}

/** A kept comparison to be written in a form that takes its time. */
export interface FileOrder {
  readonly kind: 'file';
  readonly tool: LawOfOrder['tool'];
  readonly rules: string;
  /** The order of the comparison. */
  readonly of: string;
  /** All results as a workbook, a workbook to fill in for what is still open, or the report in print. */
  readonly format: 'xlsx' | 'follow-up' | 'pdf';
  readonly lang: Lang;
}

/** Everything that goes into a result, so that the same order always gives the same bytes. */
export type WorkOrder = ComparisonOrder | ReadingOrder | GapOrder | FileOrder;

/** The name of an order: 24 hexadecimal digits of its SHA-256, so that an order given twice is one, at one address. */
export function orderId(order: WorkOrder): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(order)))
    .digest('hex')
    .slice(0, 24);
}

/** Whether a text can be the name of an order; anything else must never become part of a path. */
export function isOrderId(text: string): boolean {
  return /^[0-9a-f]{24}$/.test(text);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]);
}
