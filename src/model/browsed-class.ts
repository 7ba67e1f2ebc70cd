import type { ReviewedRelation } from './alignment';
import type { ClassComparison, RegionKind } from './list-comparison';
import type { ParagraphFacts } from './list-comparison-result';
import type { OfList, OfRules, ShownList } from './named-paragraph';
import type { Bilingual } from './text';
import type { ListId } from './vocabulary';

/** How a list asks for a parameter. */
export interface AskedBy {
  readonly list: ListId;
  readonly paragraphs: readonly string[];
}

/** Two scopes of a class as they were compared. */
export type KeptClassComparison = Pick<
  ClassComparison,
  'relation' | 'unresolved' | 'total' | 'atLeast' | 'ground'
> & {
  readonly regions: readonly KeptRegion[];
};

/** One region of a kept comparison. */
export interface KeptRegion {
  readonly kind: RegionKind;
  readonly side: 'first' | 'second';
  readonly addresses: readonly [readonly string[], readonly string[]];
  readonly judgments: readonly string[];
  readonly words: Bilingual;
  readonly conditions: readonly Bilingual[];
}

/** Everything that the rule files say of an item class. */
export interface BrowsedClass extends OfRules {
  readonly id: string;
  readonly label: Bilingual;
  readonly definition?: Bilingual;
  readonly aliases: readonly string[];
  readonly shown: readonly ShownList[];
  readonly parents: readonly string[];
  readonly children: readonly string[];
  readonly disjoint: readonly string[];
  /** By list: addresses that can touch an item of the class, those of its parents included. */
  readonly touchedBy: readonly OfList[];
  /** By list: controls that name the class or one above it. */
  readonly controls: readonly OfList[];
  /** Of the controls of the two compared lists: since when each has its text. */
  readonly histories: Readonly<Record<string, ParagraphFacts['history']>>;
  /** Parameters for which paragraphs ask, those for which most do first. */
  readonly parameters: readonly { readonly id: string; readonly askedBy: readonly AskedBy[] }[];
  readonly reviews: readonly Omit<ReviewedRelation, 'place'>[];
}
