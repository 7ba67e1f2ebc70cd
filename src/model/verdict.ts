import type { CheckedClaim } from './claim';
import type { Tier } from './control-list';
import type { Bilingual } from './text';
import type { Truth } from './truth';
import type { ListId } from './vocabulary';
import type { Operator } from './condition';

/**
 * controlled 該当; not-controlled 非該当: every entry that can touch the class is encoded in full and answers no;
 * out-of-class 対象外: the vocabulary states that no entry of the list touches the class; undetermined 判定不能: figures
 * are missing; not-covered-in-full: all that is encoded answers no, but not all is encoded; not-covered: nothing
 * encoded touches it.
 */
export type VerdictStatus =
  'controlled' | 'not-controlled' | 'out-of-class' | 'undetermined' | 'not-covered-in-full' | 'not-covered';

/** How far the item's figure lies from a limit. */
export interface Distance {
  /** |figure − limit| in the unit of the limit, as an exact decimal or fraction. */
  readonly absolute: string;
  readonly unit: string;
  /** |figure − limit| / limit in percent, to two decimals; absent when the limit is 0. */
  readonly percent?: string;
  readonly side: 'below' | 'at' | 'above';
}

/** Why a condition holds, fails or is open: the condition's own shape with the item's values filled in. */
export type Trace =
  | {
      readonly kind: 'criterion';
      readonly truth: Truth;
      readonly parameter: string;
      readonly end?: 'min' | 'max';
      /** Band of a curve, printed. */
      readonly at?: string;
      readonly operator: Operator;
      /** The limit as printed in the law. */
      readonly limit: string;
      /** The item's figure as printed in its list; absent when it is missing. */
      readonly figure?: string;
      readonly distance?: Distance;
      /** Assumption on which the figure rests. */
      readonly assumption?: string;
      readonly verified?: boolean;
      /** Set where the figure is not stated but worked out, with the parameters that it was worked out from. */
      readonly worked?: {
        readonly by: 'formula' | 'order-fact' | 'physical-bound';
        readonly from: readonly string[];
      };
      /** Where open: the parameters that would help to decide. */
      readonly waitsFor?: readonly string[];
    }
  | {
      readonly kind: 'answer';
      readonly truth: Truth;
      readonly parameter: string;
      readonly expected: readonly string[];
      readonly figure?: string;
      readonly assumption?: string;
      readonly verified?: boolean;
    }
  | {
      readonly kind: 'class';
      readonly truth: Truth;
      readonly classes: readonly string[];
      readonly assumption?: string;
      /** Where open: those of the classes that are neither stated nor excluded. */
      readonly waitsFor?: readonly string[];
    }
  | {
      readonly kind: 'all' | 'any';
      readonly truth: Truth;
      readonly of: readonly Trace[];
      readonly paragraph?: string;
    }
  | { readonly kind: 'not'; readonly truth: Truth; readonly of: Trace; readonly exclusion?: string }
  | {
      readonly kind: 'reference';
      readonly truth: Truth;
      readonly target: string;
      /** What the targets answer; of several targets only those that decide. */
      readonly of: Trace;
      /** Where open: addresses among the targets that are not encoded in full. */
      readonly notEncoded?: readonly string[];
    }
  | {
      readonly kind: 'related';
      readonly truth: Truth;
      readonly relation: string;
      /** One per related item of the subject; empty when the item states none. */
      readonly of: readonly { readonly item: string; readonly trace: Trace }[];
    };

/** A reason for control as it stands to one item: by a column of the chart, or by a rule with its citation. */
export interface HoldingReason {
  readonly reason: string;
  readonly column?: number;
  readonly rule?: string;
  readonly cite?: string;
  readonly truth: Truth;
}

/** One control's answer about one item. */
export interface ControlVerdict {
  readonly address: string;
  readonly truth: Truth;
  /** `anti-terrorism` also where every other reason of the paragraph holds for a part that the item is not in. */
  readonly tier: Tier;
  readonly trace: Trace;
  /** Unless the control answers no: its reasons that hold for the item or may hold. */
  readonly reasons?: readonly HoldingReason[];
  /** Row of 輸出令別表第1 to which it belongs. */
  readonly row?: string;
}

/** A figure, answer or class that would help to decide, with the controls that wait for it. */
export interface MissingFigure {
  readonly kind: 'parameter' | 'class' | 'related';
  /** Parameter or class id, or relation id; prefixed `relation/` for a figure of a related item. */
  readonly id: string;
  readonly controls: readonly string[];
}

/** What one list says about one item. */
export interface ListVerdict {
  readonly list: ListId;
  readonly asOf: string;
  readonly status: VerdictStatus;
  /**
   * For `controlled`: `anti-terrorism` when no other control holds. For `undetermined`: `anti-terrorism` when only such a
   * control is open and every other answers no.
   */
  readonly tier?: Tier;
  /**
   * Addresses of the controls that hold, in the order of the list. Also those that hold but for an open exclusion under
   * which the item stays controlled by the same list; these stand in `openControls` too.
   */
  readonly controlledBy: readonly string[];
  readonly reasons: readonly HoldingReason[];
  /** Controls that can still hold. */
  readonly openControls: readonly string[];
  readonly missing: readonly MissingFigure[];
  /** Assumptions on which the status rests: without them it would be another. */
  readonly assumptions: readonly string[];
  /**
   * Addresses that can touch the item and are not encoded in full. A class of the item for which the vocabulary does not
   * yet say what touches it stands here under its own id.
   */
  readonly notCovered: readonly string[];
  /**
   * Paragraphs on which the status rests and whose text is not shown in force on that day: those that hold where the
   * item is controlled, otherwise all whose class can match.
   */
  readonly notShownInForce: readonly string[];
  /** Every control whose class can match, those that hold first. */
  readonly controls: readonly ControlVerdict[];
}

/** How the two verdicts of an item stand to each other, on list parity (AT-only control counts as not controlled). */
export type Alignment =
  'both-controlled' | 'neither-controlled' | 'first-only' | 'second-only' | 'undetermined' | 'not-covered';

/** One item, two lists. */
export interface ItemComparison {
  readonly item: string;
  /** What reports call it: its name, with the id where the name does not say it. */
  readonly name: string;
  readonly verdicts: readonly [ListVerdict, ListVerdict];
  readonly alignment: Alignment;
  /** Classifications that its list states for it, looked at; absent where it states none. */
  readonly claims?: readonly CheckedClaim[];
  /** One sentence that says what the comparison found and why. */
  readonly summary: Bilingual;
}
