import type { Tier } from './control-list';
import type { Diagnostic } from './diagnostic';
import type { Place } from './place';
import type { Bilingual } from './text';
import type { ListId } from './vocabulary';

/**
 * A classification that an item list states for an item: a paragraph or a row; 該当 without saying by which; `not-controlled`:
 * 非該当 or EAR99; `out-of-class`: 対象外. It is somebody's word and decides nothing.
 */
export interface Claim {
  readonly list: ListId;
  /** As the user wrote it. */
  readonly printed: string;
  readonly said:
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'controlled' | 'not-controlled' | 'out-of-class' };
  readonly place: Place;
  readonly cell?: NonNullable<Diagnostic['cell']>;
}

/**
 * What a stated paragraph is on a day. `in-force`: it stands there; `ended`: it did, and no longer does, or was deleted;
 * `not-yet`: it takes effect later; `never`: what it would stand in is encoded in full, and it is not there; `not-encoded`:
 * the rules do not hold what it would stand in.
 */
export type ClaimStanding = 'in-force' | 'ended' | 'not-yet' | 'never' | 'not-encoded';

/**
 * What the verdict says of a claim. `confirmed`, `contradicted`, `open`: a figure is missing; `other-class`: the paragraph is
 * about another kind of item than the stated class; `not-judged`: the item states no class, or the rules do not hold enough.
 */
export type ClaimAnswer = 'confirmed' | 'contradicted' | 'open' | 'other-class' | 'not-judged';

/** What a list says about all items of one class that a paragraph describes. */
export interface Counterpart {
  readonly itemClass: string;
  /**
   * `always`: it controls them all, `never`: none, `partly`: some; `hinges`: that turns on a question that only this list
   * asks; `unsettled`: it could not be worked out, or the stated address stands for too much to be compared as one.
   */
  readonly extent: 'always' | 'partly' | 'never' | 'hinges' | 'unsettled';
  /** Its controls that cover them, in the order of the list. */
  readonly by: readonly string[];
  /** For `partly`: examples of the part that it does not control, in words. */
  readonly without: readonly Bilingual[];
  /** Addresses of the list that can touch the class and are not encoded in full: more of it may be controlled by them. */
  readonly notCovered: readonly string[];
}

/** A claim, looked at. */
export interface CheckedClaim extends Claim {
  /** For an address. */
  readonly standing?: ClaimStanding;
  readonly heading?: Bilingual;
  /** The last address above it that the list does hold, for one that it does not. */
  readonly nearest?: string;
  readonly tier?: Tier;
  readonly answer: ClaimAnswer;
  /** For one that has ended: what the same list says today of the items that it described, by class. */
  readonly replacedBy?: readonly Counterpart[];
  /** Where the verdicts do not answer: what the other list says about the paragraph, by class. */
  readonly counterpart?: readonly Counterpart[];
}
