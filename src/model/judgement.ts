import type { Tier } from './control-list';
import type { Alignment, VerdictStatus } from './verdict';

/** What a list says about an item, without the reasons: `ListVerdict` as far as a table of judged items shows it. */
export interface Judgement {
  readonly status: VerdictStatus;
  readonly tier?: Tier;
  readonly controlledBy: readonly string[];
  readonly openControls: readonly string[];
  /** Whether something that can touch the item is not encoded in full. */
  readonly notCovered: boolean;
}

/** What two lists say about one item, without the reasons. Items of which they say the same share one of these. */
export interface JudgedItem {
  readonly judgements: readonly [Judgement, Judgement];
  readonly alignment: Alignment;
}
