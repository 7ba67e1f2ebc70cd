import type { OfRules, ShownList } from './named-paragraph';
import type { StatedCondition } from './stated-condition';
import type { Bilingual } from './text';
import type { ListId, Parameter } from './vocabulary';

/** A limit on a parameter with the paragraphs that state it. */
export interface StatedLimit {
  readonly limit: Extract<StatedCondition, { kind: 'limit' | 'answer' }>;
  readonly statedBy: readonly {
    readonly list: ListId;
    readonly address: string;
    readonly heading: Bilingual;
    /** It stands in words that take items out. */
    readonly excludes: boolean;
    /** It is asked of a related item: the relation. */
    readonly relation?: string;
  }[];
}

/** Everything that the rule files say of a parameter. */
export interface BrowsedParameter extends OfRules {
  readonly id: string;
  readonly kind: Parameter['kind'];
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly question?: Bilingual;
  readonly basis?: 'fact' | 'judgment' | 'transaction';
  readonly unit?: string;
  readonly domain?: 'real' | 'integer';
  readonly least?: string;
  readonly most?: string;
  readonly formula?: string;
  readonly over?: string;
  readonly values: readonly { readonly id: string; readonly label: Bilingual }[];
  readonly aliases: readonly string[];
  readonly wording: readonly { readonly list: ListId; readonly words: Bilingual }[];
  readonly orderFacts: readonly {
    readonly lesser: string;
    readonly greater: string;
    readonly reason: Bilingual;
  }[];
  readonly shown: readonly ShownList[];
  /** In the order of the figures, computed limits last. */
  readonly limits: readonly StatedLimit[];
}
