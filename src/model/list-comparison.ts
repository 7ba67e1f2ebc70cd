import type { Quantity } from '../quantity/quantity';
import type { AxisSet, Interval } from '../scope/interval';
import type { Tier } from './control-list';
import type { Item } from './item';

/** Of the values of a curve in a band: at some point `>` turns on the highest and `<` on the lowest. */
export type Extreme = 'highest' | 'lowest';

/** What one dimension of a region measures or asks. With `relation`, of one item that stands in the relation. */
export type AxisMeaning = { readonly relation?: string } & (
  | {
      readonly kind: 'number';
      readonly parameter: string;
      readonly end?: 'min' | 'max';
      /**
       * For a curve: the band of its axis, in the declared unit of that axis, and which of the values in it. A curve that has
       * no figure in the band, such as outside of the operating range, lies below every limit with its highest value and above
       * every limit with its lowest: no criterion on it is met.
       */
      readonly band?: Interval;
      readonly extreme?: Extreme;
    }
  | {
      /** The figure minus a limit that depends on other figures: below 0, 0 or above 0. */
      readonly kind: 'computed';
      readonly parameter: string;
      readonly end?: 'min' | 'max';
      readonly band?: Interval;
      readonly extreme?: Extreme;
      /** The limit, printed, and its unit. */
      readonly expression: string;
      readonly unit: string;
    }
  | { readonly kind: 'answer'; readonly parameter: string }
  | {
      readonly kind: 'class';
      readonly class: string;
      /** Classes of which the region holds as well, each for itself. */
      readonly others?: readonly string[];
      /**
       * Only such items of the class: those that both lists control, or the list of the region's side alone; `some` where the
       * paragraphs on software or technology speak of a part of these.
       */
      readonly controlled?: 'by-both' | 'some-by-both' | 'by-one' | 'some-by-one';
    }
  /** Whether there is an item in the relation at all. */
  | { readonly kind: 'related' }
  /**
   * Whether a paragraph that is not encoded in full holds. `isElsewhere`: whether the paragraph does to which an exclusion
   * leaves what it takes out; the address is that of the exclusion.
   */
  | { readonly kind: 'not-encoded'; readonly address: string; readonly isElsewhere?: true }
);

/**
 * Leaves out what is controlled otherwise, where to say all that is would take many regions. `list`: what both lists control
 * by whatever paragraphs; `anti-terrorism`: also what the same list controls for any other reason.
 */
export interface OtherwiseMeaning {
  readonly kind: 'otherwise';
  readonly tier: Tier;
  readonly relation?: undefined;
}

/** What a region says about one dimension. Figures stand in the declared unit of the parameter. */
export interface RegionPart {
  readonly meaning: AxisMeaning | OtherwiseMeaning;
  readonly set: AxisSet;
  /** The bounds as the law prints them, in its unit, where one of the lists prints them. */
  readonly printed: readonly Quantity[];
}

/**
 * A region in words: all parts hold; what no part names does not matter. Every item of it that can exist is controlled by
 * this list and not by the other; but a box may run into the regions of another kind on the same side, so that of a proved
 * gap a part may hinge on a judgment.
 */
export type RegionBox = readonly RegionPart[];

/**
 * `gap`: proved, whatever the answers to questions that only one list asks; `boundary`: a gap exactly at a limit and
 * nowhere beside it; `rounding`: hinges on which of the two figures that the law prints for one limit is taken;
 * `judgment`: hinges on a judgment or a transaction that only one list asks for; `unresolved`: could not be settled.
 */
export type RegionKind = 'gap' | 'boundary' | 'rounding' | 'judgment' | 'unresolved';

/** Items of the class that one list controls and the other does not. */
export interface Region {
  readonly kind: RegionKind;
  /** The list that controls it. */
  readonly side: 'first' | 'second';
  readonly box: RegionBox;
  /** On the controlling list the controls that make it; on the other those nearest to it. First list first. */
  readonly addresses: readonly [readonly string[], readonly string[]];
  /** Judgments of one list on which it hinges. */
  readonly judgments: readonly string[];
  /**
   * Set where all of these are exclusions of the list that controls, and none of them is met: the region is a gap for whatever
   * no exclusion takes out, and no judgment has to be met for it.
   */
  readonly isUnlessExcluded?: true;
  /** An item of the region that the plain evaluator confirmed; absent when there is none. */
  readonly witness?: Item;
}

/**
 * The lists as unions, for items of one class. `first-wider`: the first controls more somewhere, and the second nowhere,
 * unless a judgment, a rounding or something unresolved decides: then there is a region of that kind. `not-comparable`: no
 * proved gap, but judgments of one list decide.
 */
export type ListRelation =
  | 'equal'
  | 'first-wider'
  | 'second-wider'
  | 'each-wider'
  | 'only-first'
  | 'only-second'
  | 'not-comparable'
  | 'unresolved'
  | 'neither-controls';

/** Why part of a comparison stayed open. */
export type UnresolvedReason =
  /** The diagrams needed more nodes than the budget. */
  | 'node-budget'
  /** Figures that depend on each other meet, and it could not be settled whether they can. */
  | 'dependent-figures'
  /** A condition on several related items at once, which one representative does not decide. */
  | 'several-related-items'
  /** A condition refers to a paragraph that is not encoded in full. */
  | 'not-encoded'
  /** An exclusion takes out what the same list controls by words that are not encoded. */
  | 'controlled-elsewhere'
  /** The plain evaluator did not confirm a witness: a fault of ours or an open question of the evaluator. */
  | 'witness-not-confirmed';

/** What a statement about a class rests on. */
export interface ComparisonGround {
  /** Addresses that can touch the class and are not encoded in full, first list first. */
  readonly notCovered: readonly [readonly string[], readonly string[]];
  /** Judgments and transactions that only one list asks for. */
  readonly openJudgments: readonly string[];
  /** Classes that could be had besides and are taken not to be had; of all others no relevant condition speaks. */
  readonly excludedClasses: readonly string[];
  /** Addresses of relevant controls with an arguable reading that was not settled. */
  readonly openReadings: readonly string[];
  /** Addresses of relevant controls whose text was not shown in force on the day asked for. */
  readonly notShownInForce: readonly string[];
}

export interface ClassComparison {
  readonly itemClass: string;
  /** `list`: the controls of the tier against each other. `anti-terrorism`: what is controlled by that tier only. */
  readonly tier: Tier;
  readonly relation: ListRelation;
  /** Gaps first, then in the order of the kinds; smallest description first. */
  readonly regions: readonly Region[];
  /** Regions in all; more than are listed when the limit was reached, and `atLeast` when the search was given up. */
  readonly total: number;
  readonly atLeast: boolean;
  readonly unresolved: readonly UnresolvedReason[];
  readonly ground: ComparisonGround;
  /** Controls of the two lists that can apply, in the order of the lists. */
  readonly controls: readonly [readonly string[], readonly string[]];
  /** Axes and diagram nodes, for the benchmark. */
  readonly size: { readonly axes: number; readonly nodes: number; readonly made: number };
}
