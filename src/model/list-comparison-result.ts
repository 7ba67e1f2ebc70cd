import type { ReviewedRelation } from './alignment';
import type { AppliedList, Comparison, Glossary } from './comparison';
import type { DateText, Reason, Tier } from './control-list';
import type { Finding } from './finding';
import type { ParameterAxis, ParameterPlane } from './item-outlook';
import type { LicenceState, MatrixDestination } from './licensing-outcome';
import type { ClassComparison, ListRelation, Region } from './list-comparison';
import type { Bilingual } from './text';
import type { ListId } from './vocabulary';

/** Which item classes are compared; all of them where nothing is named. Several filters narrow together. */
export interface ScopeFilter {
  readonly itemClass?: string;
  /** A row of the Japanese list, `7の項` or `7の項(1)`: classes to which a control of the row can apply. */
  readonly row?: string;
  /** An address of either list, `3A090` or `第6条第1号ヨ`: classes to which a control there can apply. */
  readonly entry?: string;
}

/** A region with its words, so that a report needs neither the vocabulary nor the engine. */
export interface WordedRegion extends Region {
  readonly words: Bilingual;
  /** The same, condition by condition; empty where every item of the class is meant. */
  readonly conditions: readonly Bilingual[];
  /** Figures of the region, each moved while all else stays as with the witness; absent where that could not be read. */
  readonly axes?: readonly ParameterAxis[];
  /** Two figures on which the answer hangs together. */
  readonly plane?: ParameterPlane;
}

export type WordedComparison = Omit<ClassComparison, 'regions'> & {
  readonly regions: readonly WordedRegion[];
};

/** One item class, compared on list parity and in the anti-terrorism tier. */
export interface ComparedClass {
  readonly itemClass: string;
  readonly list: WordedComparison;
  readonly antiTerrorism: WordedComparison;
}

/** What a reader wants to know of a paragraph that a comparison names. */
export interface ParagraphFacts {
  readonly list: ListId;
  readonly heading: Bilingual;
  readonly tier: Tier;
  readonly from: DateText;
  readonly until?: DateText;
  readonly shownInForce: boolean;
  /** Its own texts in order, those that say it is reserved or deleted left out; `read` are the editions in which each was read. */
  readonly history: readonly {
    readonly from: DateText;
    readonly until?: DateText;
    readonly read: readonly DateText[];
  }[];
  readonly row?: string;
  readonly regime?: string;
  /** `partial` where the reason holds for a part of the paragraph only. */
  readonly reasons: readonly (Omit<Reason, 'when'> & { readonly partial: boolean })[];
}

/**
 * How far the reasons of a paragraph reach. `wide`: NS, RS by a column of the chart or worldwide, Wassenaar, national, or none
 * stated; `regime`: those of another regime (MT, NP, CB); `few`: for a few destinations, or any other.
 */
export type ReasonReach = 'wide' | 'regime' | 'few';

/**
 * Gaps that belong together: one list controls them by the same entry, and the same paragraphs of the other list are nearest
 * to them. A class and its sub-classes often share one.
 */
export interface RankedDifference {
  readonly side: Region['side'];
  /** Uppermost first. */
  readonly itemClasses: readonly string[];
  /** Broadest first; each of a class of `itemClasses`. */
  readonly regions: readonly (WordedRegion & { readonly itemClass: string })[];
  /** Why it stands where it stands, in the order in which these count. */
  readonly rank: {
    /** Not only exactly at a limit. */
    readonly beyondBoundary: boolean;
    readonly reach: ReasonReach;
    /** Conditions of its broadest region. */
    readonly conditions: number;
    readonly classes: number;
  };
  /** What the controlling list asks for at each destination asked for; absent where none was. */
  readonly bites?: readonly { readonly destination: string; readonly state: LicenceState }[];
}

/** The whole result of comparing two lists, class by class; every gap report is rendered from it. */
export interface ListComparisonResult {
  readonly tool: Comparison['tool'];
  readonly rules: Comparison['rules'];
  readonly lists: readonly [AppliedList, AppliedList];
  readonly filter: ScopeFilter;
  /** In the order of the vocabulary. */
  readonly classes: readonly ComparedClass[];
  /** Classes by relation, on list parity. */
  readonly counts: Readonly<Record<ListRelation, number>>;
  /** Proved differences on list parity, those that matter most first. */
  readonly differences: readonly RankedDifference[];
  /** Destinations by which the differences are ranked; absent where none was asked for. */
  readonly destinations?: readonly MatrixDestination[];
  readonly findings: readonly Finding[];
  /** What persons reviewed of these lists at the editions that apply. */
  readonly reviews: readonly ReviewedRelation[];
  readonly glossary: Glossary;
  /** By address: every paragraph that the comparisons name. */
  readonly paragraphs: Readonly<Record<string, ParagraphFacts>>;
}
