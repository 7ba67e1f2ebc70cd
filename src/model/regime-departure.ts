import type { DateText } from './control-list';
import type { Region, RegionBox } from './list-comparison';

/** What the editions that were read show of how a list came to differ from the present text of the regime. */
export type DepartureHistory =
  /** The list itself still agreed with it in this earlier edition. */
  | { readonly kind: 'left'; readonly agreedIn: DateText }
  /** The other list differed from it in the same way before this edition, and agrees with it since. */
  | { readonly kind: 'behind'; readonly otherSince: DateText }
  | { readonly kind: 'not-shown' };

/** Items of a class that a list treats otherwise than the regime on which it rests. */
export interface RegimeDeparture {
  readonly side: Region['side'];
  /**
   * `more`: the list controls them by paragraphs that cite the regime, which does not. `less`: the regime controls them, the
   * list by no paragraph at all.
   */
  readonly direction: 'more' | 'less';
  readonly box: RegionBox;
  /** Of the list: those that control them, or those nearest to it; none where no paragraph shares a figure. */
  readonly addresses: readonly string[];
  /** Of the regime: those that the list cites, or those that control them; without the word before: `3.A.2.a.7`. */
  readonly regime: readonly string[];
  readonly history: DepartureHistory;
}
